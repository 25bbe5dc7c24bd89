import { isoDay, type Day } from '../domain/day';
import { balanceOf } from '../domain/exchange';
import type { FollowUp, FollowUpKind } from '../domain/follow-up';
import { followUpInWords } from '../domain/follow-up-wording';
import type { Milestone } from '../domain/milestone';
import type { Problem } from '../notes/problem';
import { checkInJson, isoDayOrNull, type CheckInJson } from './check-in-json';
import type { Counts, Network } from './network';
import type { Review } from './review';

/** The review as the terminal and Obsidian's command line print it; fields may be added, not renamed. */
export interface ReviewJson {
  readonly today: string;
  readonly counts: Counts;
  readonly checkIns: readonly CheckInJson[];
  readonly followUps: readonly FollowUpJson[];
  readonly milestones: readonly MilestoneJson[];
  readonly exchanges: readonly ExchangeJson[];
  readonly problems: readonly Problem[];
}

/** A follow-up with the paths of its contacts. */
export interface FollowUpJson {
  readonly kind: FollowUpKind;
  readonly contacts: readonly string[];
  readonly text: string;
  readonly dueOn: string | null;
  readonly stale: boolean;
  readonly path: string;
  readonly line: number | null;
}

/** A milestone of the coming days with the path of its contact. */
export interface MilestoneJson {
  readonly kind: Milestone['kind'];
  readonly contact: string;
  readonly on: string;
  readonly years: number | null;
  /** What an occasion is called, or where somebody works; absent where nothing says. */
  readonly label?: string;
}

/** How often help was given to and received from a contact. */
export interface ExchangeJson {
  readonly contact: string;
  readonly gave: number;
  readonly received: number;
}

/** How much of the review to give. */
export interface ReviewExtent {
  /** Whether contacts without a due day are listed among the check-ins. */
  readonly all: boolean;
  /** At most so many check-ins; null for no limit. */
  readonly limit: number | null;
}

/** The JSON form of a review of the network, as formats.md lays it down. */
export function reviewJson(
  network: Network,
  review: Review,
  { all, limit }: ReviewExtent,
): ReviewJson {
  const { today, counts, followUps, milestones, problems } = review;
  const listed = all ? review.checkIns : review.checkIns.filter(({ dueOn }) => dueOn !== null);
  const proposed = new Set(review.proposed);
  return {
    today: isoDay(today),
    counts,
    checkIns: listed
      .slice(0, limit ?? listed.length)
      .map((checkIn) => checkInJson(network, checkIn, proposed.has(checkIn), today)),
    followUps: followUps.map(followUpJson),
    milestones: milestones.map(milestoneJson),
    exchanges: exchangesJson(network, today),
    problems: problems.map(problemJson),
  };
}

function followUpJson(followUp: FollowUp): FollowUpJson {
  const { kind, contacts, dueOn, stale, path, line } = followUp;
  return {
    kind,
    contacts: contacts.map((contact) => contact.path),
    text: followUpInWords(followUp),
    dueOn: isoDayOrNull(dueOn),
    stale,
    path,
    line,
  };
}

function milestoneJson({ kind, contact, on, years, label }: Milestone): MilestoneJson {
  const named = label === null ? {} : { label };
  return { kind, contact: contact.path, on: isoDay(on), years, ...named };
}

/** Contacts with any exchange up to today, by name. */
function exchangesJson(network: Network, today: Day): readonly ExchangeJson[] {
  return network
    .contacts()
    .map(({ path }) => {
      const past = network.history(path).filter(({ on }) => on <= today);
      return { contact: path, ...balanceOf(past) };
    })
    .filter(({ gave, received }) => gave + received > 0);
}

function problemJson({ path, property, value, message }: Problem): Problem {
  return { path, property, value, message };
}
