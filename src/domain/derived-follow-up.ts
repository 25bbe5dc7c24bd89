import type { Contact } from './contact';
import type { Day } from './day';
import type { FollowUp, FollowUpKind } from './follow-up';
import { byDayAndNote, counts, type Interaction } from './interaction';
import type { Rules } from './rules';

/** When the follow-ups that need no task fall due and when they lapse, in days (formats, follow-ups). */
const DUE_AFTER = 2;
const REPLY_LAPSES_AFTER = 30;
const FIRST_LAPSES_AFTER = 30;
const THANKS_LAPSE_AFTER = 60;
const THANKED_WITHIN = 14;
const INTRODUCTION_DUE_AFTER = 21;
const INTRODUCTION_LAPSES_AFTER = 60;
const NEW_CONTACT_WITHIN = 7;

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
  if (met.some(({ on }) => on > first.on) || isFollowedUpThatDay(contact, met, first.on))
    return null;
  return derived('first', contact, first);
}

/** Tells whether I reached out on the day we met: in a line beside the one that tells of meeting, where that is a line. */
function isFollowedUpThatDay(contact: Contact, met: readonly Interaction[], on: Day): boolean {
  const thatDay = met.filter((interaction) => interaction.on === on);
  return thatDay.some(isOutbound) && (contact.met !== null || thatDay.length > 1);
}

function isOutbound({ details }: Interaction): boolean {
  return details.direction === 'outbound';
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
  /** Whether I reached out to each of them on that day, beside introducing them. */
  readonly isAskedThatDay: boolean;
}

/** Tells whether a history has me reach out on a day other than by an introduction. */
export function reachesOut(history: readonly Interaction[], on: Day): boolean {
  return history.some(
    (interaction) =>
      interaction.on === on && isOutbound(interaction) && !interaction.details.introduced,
  );
}

/** The question how an introduction went, from the day it was made until it is answered or lapses; else null. */
export function introductionFollowUp(made: Introduction, today: Day): FollowUp | null {
  const { on, path, line, contacts, lastContactOn, isAskedThatDay } = made;
  if (on > today || today - on > INTRODUCTION_LAPSES_AFTER) return null;
  if (isAskedThatDay || (lastContactOn !== null && lastContactOn > on)) return null;
  if (contacts.some(({ died }) => died)) return null;
  const dueOn = on + INTRODUCTION_DUE_AFTER;
  return { kind: 'introduction', contacts, text: null, dueOn, stale: false, path, line };
}
