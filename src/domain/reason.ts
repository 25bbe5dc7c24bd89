import type { CheckIn, Status } from './check-in';
import type { Day } from './day';
import type { Interaction, InteractionKind } from './interaction';
import { nextMilestone } from './milestone';
import { milestoneWithDay } from './milestone-wording';
import { cadenceInWords, dayInWords, relativeDay, spanInWords } from './wording';

/**
 * Why a contact stands as it does, in one line: how it stands, how often, what happened last.
 * For example `2 months over · every month · last: call on 20 Aug about hiring`.
 */
export function reasonOf(checkIn: CheckIn, today: Day): string {
  const { lastInteraction } = checkIn;
  const parts = [dueReasonOf(checkIn, today)];
  if (lastInteraction !== null) parts.push(`last: ${interactionInWords(lastInteraction, today)}`);
  return parts.join(' · ');
}

/** The reason where what happened last goes without saying: how it stands and how often. */
export function dueReasonOf(checkIn: CheckIn, today: Day): string {
  const { contact, cadence } = checkIn;
  const now = standing(checkIn, today);
  return cadence === null || contact.died ? now : `${now} · ${cadenceInWords(cadence)}`;
}

/**
 * The reason as a note of today keeps it: a milestone within so many days, how it stands and how often. For example
 * `birthday on Friday · 3 weeks over · every 6 weeks`.
 */
export function writtenReasonOf(checkIn: CheckIn, today: Day, milestoneDays: number): string {
  const milestone = nextMilestone(checkIn, today, milestoneDays);
  const due = dueReasonOf(checkIn, today);
  return milestone === null ? due : `${milestoneWithDay(milestone, today)} · ${due}`;
}

/** The reason where there is little room: how it stands and what happened last. */
export function shortReasonOf(checkIn: CheckIn, today: Day): string {
  const { lastInteraction } = checkIn;
  const now = standing(checkIn, today);
  return lastInteraction === null ? now : `${now} · ${interactionInWords(lastInteraction, today)}`;
}

/** The first part of a reason: how far over, or when it is due, and by which season. */
function standing(checkIn: CheckIn, today: Day): string {
  const now = standingAlone(checkIn, today);
  return checkIn.season === null || !BY_DUE_DAY.has(checkIn.status)
    ? now
    : `${now} · season: ${checkIn.season.name}`;
}

/** Where a check-in stands by its due day. */
const BY_DUE_DAY: ReadonlySet<Status> = new Set<Status>(['overdue', 'due', 'soon', 'on track']);

function standingAlone(checkIn: CheckIn, today: Day): string {
  const { contact, status, cadence, dueOn, daysOverdue, plannedOn, lastInteraction } = checkIn;
  const unmet = lastInteraction === null;
  switch (status) {
    case 'overdue':
      return `${spanInWords(daysOverdue ?? 0)} over`;
    case 'due':
      return unmet ? 'no contact recorded' : 'due today';
    case 'soon':
    case 'on track': {
      const due = dueOn === null ? 'no due day' : `due ${relativeDay(dueOn, today)}`;
      return unmet ? `no contact recorded · ${due}` : due;
    }
    case 'planned':
      return plannedOn === null ? 'planned' : `planned ${relativeDay(plannedOn, today)}`;
    case 'snoozed':
      return contact.snoozedUntil === null
        ? 'snoozed'
        : `snoozed until ${dayInWords(contact.snoozedUntil, today)}`;
    case 'paused':
      return 'paused';
    case 'untracked': {
      if (contact.died) return 'has died';
      const why = cadence === null ? 'no cadence' : 'no day to count from';
      return unmet ? `${why} · no contact recorded` : why;
    }
  }
}

const KIND_WORDS: Readonly<Record<InteractionKind, string>> = {
  conversation: 'conversation',
  log: 'in touch',
  mention: 'mentioned',
  recorded: 'recorded',
};

/** An interaction in a few words: `call on 20 Aug about hiring`; topics only where the note names them. */
export function interactionInWords({ on, kind, details }: Interaction, today: Day): string {
  const what = details.channel ?? KIND_WORDS[kind];
  const about = details.topics.length === 0 ? '' : ` about ${details.topics.join(', ')}`;
  return `${what} on ${dayInWords(on, today)}${about}`;
}
