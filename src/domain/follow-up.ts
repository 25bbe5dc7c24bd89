import type { Contact } from './contact';
import type { Day } from './day';
import { byDayAndNote, counts, type Interaction } from './interaction';
import type { Rules } from './rules';

/** The kinds of follow-up: the first two stand in a note as a task, the others follow from interactions. */
export const FOLLOW_UP_KINDS = [
  'promise',
  'waiting',
  'reply',
  'first',
  'thanks',
  'introduction',
] as const;
export type FollowUpKind = (typeof FOLLOW_UP_KINDS)[number];

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
}

/** Tells whether a follow-up stands in a note as a task. */
export function isWritten({ kind }: FollowUp): boolean {
  return kind === 'promise' || kind === 'waiting';
}

/** When the follow-ups that need no task fall due and when they lapse, in days (formats, follow-ups). */
const DUE_AFTER = 2;
const REPLY_LAPSES_AFTER = 30;
const FIRST_LAPSES_AFTER = 30;
const THANKS_LAPSE_AFTER = 60;
const THANKED_WITHIN = 14;
const INTRODUCTION_DUE_AFTER = 21;
const INTRODUCTION_LAPSES_AFTER = 60;
const NEW_CONTACT_WITHIN = 7;

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

/**
 * The reply, first word and thanks that a contact's history calls for today.
 * Expects the history in the order of `compareInteractions`.
 */
export function derivedFollowUps(
  contact: Contact,
  history: readonly Interaction[],
  rules: Rules,
  today: Day,
): readonly FollowUp[] {
  if (contact.died) return [];
  const met = history.filter(({ on, kind }) => on <= today && counts(kind, rules.mentionsCount));
  const found = [
    replyOwed(contact, met, today),
    firstFollowUp(contact, met, today),
    ...thanksOwed(contact, met, today),
  ];
  return found.filter((followUp) => followUp !== null);
}

/** Tells quickly whether `derivedFollowUps` has anything to look at, so that quiet contacts cost nothing. */
export function mayCallForFollowUp(
  contact: Contact,
  history: readonly Interaction[],
  today: Day,
): boolean {
  const last = history.at(-1);
  if (last !== undefined && last.on >= today - THANKS_LAPSE_AFTER) return true;
  return contact.met !== null && contact.met >= today - FIRST_LAPSES_AFTER;
}

function replyOwed(contact: Contact, met: readonly Interaction[], today: Day): FollowUp | null {
  const lastDay = met.at(-1)?.on;
  if (lastDay === undefined || today - lastDay > REPLY_LAPSES_AFTER) return null;
  // A recorded day only repeats that there was contact, not who reached out.
  const thatDay = met.filter(({ on, kind }) => on === lastDay && kind !== 'recorded');
  const inbound = thatDay.find(({ details }) => details.direction === 'inbound');
  if (inbound === undefined || thatDay.some(({ details }) => details.direction !== 'inbound'))
    return null;
  return derived('reply', contact, inbound);
}

function firstFollowUp(contact: Contact, met: readonly Interaction[], today: Day): FollowUp | null {
  const first = firstMeeting(contact, met, today);
  if (first === null || today - first.on > FIRST_LAPSES_AFTER) return null;
  if (met.some(({ on }) => on > first.on)) return null;
  return { ...derived('first', contact, first), dueOn: first.on + DUE_AFTER };
}

function firstMeeting(
  contact: Contact,
  met: readonly Interaction[],
  today: Day,
): Pick<Interaction, 'on' | 'path' | 'line'> | null {
  if (contact.met !== null)
    return contact.met > today ? null : { on: contact.met, path: contact.path, line: null };
  const { created } = contact; // the file's creation says little: copies and sync make old notes look new
  const [only, second] = byDayAndNote(met);
  if (created === null || only === undefined || second !== undefined) return null;
  const { strongest } = only;
  if (strongest.kind !== 'conversation' && strongest.kind !== 'log') return null;
  return created >= strongest.on - NEW_CONTACT_WITHIN ? strongest : null;
}

function thanksOwed(
  contact: Contact,
  met: readonly Interaction[],
  today: Day,
): readonly FollowUp[] {
  return met
    .filter(({ on, details }) => today - on <= THANKS_LAPSE_AFTER && details.received.some(calls))
    .filter((help) => !met.some((later) => thanks(later, help)))
    .map((help) => derived('thanks', contact, help));
}

/** Tells whether help of this kind calls for thanks. */
function calls(kind: string): boolean {
  return kind !== 'thanks' && kind !== 'information';
}

function thanks({ on, details }: Interaction, help: Interaction): boolean {
  if (on < help.on) return false;
  if (details.gave.includes('thanks')) return true;
  return details.direction === 'outbound' && on <= help.on + THANKED_WITHIN;
}

function derived(
  kind: FollowUpKind,
  contact: Contact,
  { on, path, line }: Pick<Interaction, 'on' | 'path' | 'line'>,
): FollowUp {
  return { kind, contacts: [contact], text: null, dueOn: on + DUE_AFTER, stale: false, path, line };
}

/** Two or more contacts who were introduced to each other, with what happened since. */
export interface Introduction {
  readonly on: Day;
  readonly path: string;
  readonly line: number | null;
  readonly contacts: readonly Contact[];
  /** The last day of contact with any of them. */
  readonly lastContactOn: Day | null;
}

/** The question how an introduction went, from the day it was made until it is answered or lapses; else null. */
export function introductionFollowUp(made: Introduction, today: Day): FollowUp | null {
  const { on, path, line, contacts, lastContactOn } = made;
  if (on > today || today - on > INTRODUCTION_LAPSES_AFTER) return null;
  if (lastContactOn !== null && lastContactOn > on) return null;
  const dueOn = on + INTRODUCTION_DUE_AFTER;
  return { kind: 'introduction', contacts, text: null, dueOn, stale: false, path, line };
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
