import type { Contact } from './contact';
import type { Day } from './day';
import type { Rules } from './rules';

/** The kinds of follow-up that no task stands for: they follow from interactions. */
export const DERIVED_KINDS = ['reply', 'first', 'thanks', 'introduction'] as const;
export type DerivedKind = (typeof DERIVED_KINDS)[number];

/** The kinds of follow-up: the first two stand in a note as a task. */
export const FOLLOW_UP_KINDS = ['promise', 'waiting', ...DERIVED_KINDS] as const;
export type FollowUpKind = (typeof FOLLOW_UP_KINDS)[number];

/** What a follow-up without a task arose from. */
export interface Arising {
  readonly on: Day;
  /** How often that day gave rise to it: the messages of that day that call for a reply. */
  readonly times: number;
}

/** Something promised, by me or by them, or a reply, thanks or a first word owed. */
export interface FollowUp {
  readonly kind: FollowUpKind;
  readonly contacts: readonly Contact[];
  /** What the task says; null for those that follow from interactions. */
  readonly text: string | null;
  readonly dueOn: Day | null;
  /** Far too late to be a duty: listed last, collapsed, not counted. */
  readonly stale: boolean;
  readonly path: string;
  /** Line of the task or entry, from 1; null where a whole note gave rise to it. */
  readonly line: number | null;
  /** Null for those that stand in a note as a task. */
  readonly arose: Arising | null;
}

/** A follow-up that no task stands for. */
export interface DerivedFollowUp extends FollowUp {
  readonly kind: DerivedKind;
  readonly text: null;
  readonly arose: Arising;
}

/** Tells whether a follow-up follows from interactions, without a task. */
export function isDerived(followUp: FollowUp): followUp is DerivedFollowUp {
  return followUp.arose !== null;
}

/** Tells whether a follow-up stands in a note as a task. */
export function isWritten({ kind }: FollowUp): boolean {
  return kind === 'promise' || kind === 'waiting';
}

/** Tells whether the day of a follow-up has passed. */
export function isLate({ dueOn }: FollowUp, today: Day): boolean {
  return dueOn !== null && dueOn < today;
}

/** Tells whether a task's day lies so far back that it is stale. */
export function isStale(
  dueOn: Day | null,
  { staleDays }: Pick<Rules, 'staleDays'>,
  today: Day,
): boolean {
  return dueOn !== null && today - dueOn > staleDays;
}

/** Orders follow-ups for the review: by due day, then the undated, the stale last; ties by where they stand. */
export function compareFollowUps(a: FollowUp, b: FollowUp): number {
  return (
    Number(a.stale) - Number(b.stale) ||
    (a.dueOn ?? Infinity) - (b.dueOn ?? Infinity) ||
    compareText(a.path, b.path) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    compareText(a.kind, b.kind) ||
    compareText(a.contacts[0]?.path ?? '', b.contacts[0]?.path ?? '')
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
