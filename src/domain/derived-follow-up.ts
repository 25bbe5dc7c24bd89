import type { Contact } from './contact';
import type { Day } from './day';
import type { DerivedFollowUp, DerivedKind, FollowUpKind } from './follow-up';
import type { Introduction } from './introduction';
import { byDayAndNote, counts, type Interaction, type InteractionDetails } from './interaction';
import type { Rules } from './rules';

/** When the follow-ups that need no task fall due and when they lapse, in days (formats, follow-ups). */
const DUE_AFTER = 2;
const LAPSES_AFTER: Readonly<Record<DerivedKind, number>> = {
  reply: 30,
  first: 30,
  thanks: 60,
  introduction: 60,
};
const LONGEST_LAPSE = Math.max(...Object.values(LAPSES_AFTER));
const THANKED_WITHIN = 14;
const INTRODUCTION_DUE_AFTER = 21;
const NEW_CONTACT_WITHIN = 7;

/** Tells whether what arose on a day does not matter any more today. */
export function hasLapsed(kind: DerivedKind, arose: Day, today: Day): boolean {
  return today - arose > LAPSES_AFTER[kind];
}

/** The kinds that any talk with the contact settles, whatever it is about. */
export const SETTLED_BY_TALKING: ReadonlySet<FollowUpKind> = new Set<FollowUpKind>([
  'reply',
  'first',
]);

/** What an interaction today has to say so that it ends a follow-up of each kind. */
export const ENDINGS: Readonly<
  Record<DerivedKind, Pick<InteractionDetails, 'direction' | 'gave'>>
> = {
  reply: { direction: 'outbound', gave: [] },
  first: { direction: 'outbound', gave: [] },
  thanks: { direction: 'outbound', gave: ['thanks'] },
  introduction: { direction: 'outbound', gave: [] },
};

/**
 * The reply, first word and thanks that a contact's history calls for today.
 * Expects the history in the order of `compareInteractions`.
 */
export function derivedFollowUps(
  contact: Contact,
  history: readonly Interaction[],
  rules: Rules,
  today: Day,
): readonly DerivedFollowUp[] {
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
  if (last !== undefined && last.on >= today - LONGEST_LAPSE) return true;
  return contact.met !== null && !hasLapsed('first', contact.met, today);
}

function replyOwed(
  contact: Contact,
  met: readonly Interaction[],
  today: Day,
): DerivedFollowUp | null {
  const lastDay = met.at(-1)?.on;
  if (lastDay === undefined || hasLapsed('reply', lastDay, today)) return null;
  // A recorded day only repeats that there was contact, not who reached out.
  const thatDay = met.filter(({ on, kind }) => on === lastDay && kind !== 'recorded');
  const [inbound] = thatDay;
  if (inbound === undefined || thatDay.some(({ details }) => details.direction !== 'inbound'))
    return null;
  return derived('reply', contact, inbound, thatDay.length);
}

function firstFollowUp(
  contact: Contact,
  met: readonly Interaction[],
  today: Day,
): DerivedFollowUp | null {
  const first = firstMeeting(contact, met, today);
  if (first === null || hasLapsed('first', first.on, today)) return null;
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

/** The thanks owed for the help of each day, in one for all of a day. */
function thanksOwed(
  contact: Contact,
  met: readonly Interaction[],
  today: Day,
): readonly DerivedFollowUp[] {
  const owed = met.filter(
    (help) =>
      !hasLapsed('thanks', help.on, today) &&
      help.details.received.some(callsForThanks) &&
      !met.some((later) => thanks(later, help)),
  );
  const strongest = owed.filter(({ on }, index) => owed[index + 1]?.on !== on);
  return strongest.map((help) => {
    const times = owed.filter(({ on }) => on === help.on).length;
    return derived('thanks', contact, help, times);
  });
}

/** Tells whether help of this kind calls for thanks. */
export function callsForThanks(kind: string): boolean {
  return kind !== 'thanks' && kind !== 'information';
}

function thanks({ on, details }: Interaction, help: Interaction): boolean {
  if (on < help.on) return false;
  if (details.gave.includes('thanks')) return true;
  return details.direction === 'outbound' && on <= help.on + THANKED_WITHIN;
}

function derived(
  kind: DerivedKind,
  contact: Contact,
  { on, path, line }: Pick<Interaction, 'on' | 'path' | 'line'>,
  times = 1,
): DerivedFollowUp {
  const arose = { on, times };
  return { ...NO_TASK, kind, contacts: [contact], dueOn: on + DUE_AFTER, path, line, arose };
}

const NO_TASK = { text: null, stale: false } as const;

/** The question how an introduction went, from the day it was made until it is answered or lapses; else null. */
export function introductionFollowUp(made: Introduction, today: Day): DerivedFollowUp | null {
  const { on, path, line, contacts, outcome, lastContactOn, isAskedThatDay } = made;
  if (outcome !== null) return null;
  if (on > today || hasLapsed('introduction', on, today)) return null;
  if (isAskedThatDay || (lastContactOn !== null && lastContactOn > on)) return null;
  if (contacts.some(({ died }) => died)) return null;
  const dueOn = on + INTRODUCTION_DUE_AFTER;
  const arose = { on, times: 1 };
  return { ...NO_TASK, kind: 'introduction', contacts, dueOn, path, line, arose };
}
