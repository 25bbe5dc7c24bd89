import { proposedToday } from '../domain/budget';
import { checkInOrder, type CheckIn } from '../domain/check-in';
import type { Day } from '../domain/day';
import { introductionFollowUp } from '../domain/derived-follow-up';
import { withoutDismissed, type Owed } from '../domain/dismissal';
import { compareFollowUps, isStale, type FollowUp } from '../domain/follow-up';
import { milestonesOf, type Milestone } from '../domain/milestone';
import type { Problem } from '../notes/problem';
import type { Counts, Network } from './network';

/** What deserves attention today, in order; reasons are made for the rows that are shown. */
export interface Review {
  readonly today: Day;
  readonly counts: Counts;
  /** All contacts' check-ins, in order; those without a due day last. */
  readonly checkIns: readonly CheckIn[];
  /** Those within today's budget, in the order to propose them. */
  readonly proposed: readonly CheckIn[];
  readonly followUps: readonly FollowUp[];
  readonly milestones: readonly Milestone[];
  readonly problems: readonly Problem[];
}

/**
 * The review of a network on a day, without the follow-ups that the user has dismissed; unchanged parts keep their identity
 * from one review to the next.
 */
export function reviewOf(network: Network, today: Day, dismissals: readonly Owed[] = []): Review {
  const checkIns = network.checkIns(today).sort(checkInOrder(network.rules));
  return {
    today,
    counts: network.counts(),
    checkIns,
    proposed: proposedToday(checkIns, network.rules.dailyBudget, today),
    followUps: withoutDismissed(followUpsOf(network, today), dismissals),
    milestones: milestones(checkIns, network.rules.milestoneDays, today),
    problems: network.problems(),
  };
}

/** Everything promised or owed, in order; tasks join once their text has been read. */
function followUpsOf(network: Network, today: Day): readonly FollowUp[] {
  const introductions = network
    .introductions(today)
    .map((made) => introductionFollowUp(made, today))
    .filter((followUp) => followUp !== null);
  return [
    ...writtenFollowUps(network, today),
    ...network.derivedFollowUps(today),
    ...introductions,
  ].sort(compareFollowUps);
}

function writtenFollowUps(network: Network, today: Day): readonly FollowUp[] {
  const found: FollowUp[] = [];
  for (const [path, { kind, contacts, task }] of network.tasks()) {
    if (task.text === null) continue;
    const { text, dueOn, startsOn } = task.text;
    if (startsOn !== null && startsOn > today) continue;
    found.push({
      kind,
      contacts: contacts.flatMap((contact) => network.contact(contact) ?? []),
      text,
      dueOn,
      stale: isStale(dueOn, network.rules, today),
      path,
      line: task.line,
      arose: null,
    });
  }
  return found;
}

function milestones(checkIns: readonly CheckIn[], days: number, today: Day): readonly Milestone[] {
  return checkIns
    .flatMap((checkIn) => milestonesOf(checkIn, today, days))
    .sort((a, b) => a.on - b.on || (a.contact.name < b.contact.name ? -1 : 1));
}
