import type { Day } from '../../domain/day';
import type { DateOrder } from './date-order';
import { findDayPhrases, type DayPhrase } from './find-day-phrases';
import { clauseEnds } from './clause-ends';
import { textLeft, withBrackets } from './quick-log-span';

/** What a line asks to be reminded of, and where it says so. */
export interface FoundFollowUp {
  readonly start: number;
  readonly end: number;
  /** Offset behind the first words, at which it says what to do and when. */
  readonly bodyStart: number;
  readonly text: string;
  readonly dueOn: Day | null;
  /** Whether the line begins with it. */
  readonly begins: boolean;
}

/** Where a clause of its own begins: with the line, after a mark, or with a joining word. */
const CLAUSE = '(^\\s*|[,;.!?:–—(]\\s*|\\s-\\s|\\s(?=(?:and|then|&|so)\\s)|\\s)';
/** Words before which a clause can begin that nothing parts from what goes before. */
const UNPARTED =
  /^(?:follow[- ]?up|remind me|check back|check in|circle back|touch base|reconnect)$/i;
/** What goes before such words where they are no clause of their own: “she will follow up”, “the follow-up in May”. */
const GOES_ON =
  /(?:^|\s)(?:i|you|he|she|it|we|they|who|to|will|would|shall|should|can|could|may|might|must|do|does|did|has|have|had|is|was|were|not|never|\p{L}+n['’]t|\p{L}+['’](?:ll|d)|an?|the|this|that|these|those|my|your|his|her|its|our|their|no|any|some|first|last|next|about|on|for|of|in|re|regarding|with|from|at|by|as|me|him|them|us)\s*$/iu;
const JOINING = '(?:(?:and|then|also|so|&)\\s+)*';
const MINE =
  "(?:(?:i['’]?ll|i will|i (?:should|must|need to|have to|want to)|let['’]?s|please|will)\\s+)?";
const TRIGGER =
  '(follow[- ]?up|remind me|ping|nudge|check back|check in|circle back|get back to|touch base|reconnect)';
/** “Follow-up call” is an interaction. */
const NOT_A_NOUN =
  '(?![\\p{L}\\p{N}-])(?!\\s+(?:call|email|e-mail|mail|chat|meeting|message|coffee|lunch|dinner|zoom|video|talk|pong)(?!\\p{L}))';

const BEGINNING = new RegExp(`${CLAUSE}(${JOINING}${MINE})${TRIGGER}${NOT_A_NOUN}`, 'giu');

/** Words between the trigger and its day: “ping her again in a month”. */
const BEFORE_DAY = /^\s*[:,]?\s*(?:(?:him|her|them|me|again|back|up|by|around|until|before)\s+)*$/i;
/** A day at the end that these go before is not the day to do it: “the notes from today”. */
const OTHER_DAY = /(?:^|\s)(?:from|since|for|of|the|until|till|after|than)\s*$/i;
/** What may stand between the day to do it and the end: a time of day, or something in brackets. */
const BEHIND_DUE_DAY =
  /^(?:\s+(?:at\s+)?\d{1,2}(?:[:.]\d{2})?(?:\s*[ap]\.?m\.?)?|\s*\([^()]*\))?\s*$/i;
const BY = /(?:^|\s)(?:by|before|around)\s*$/i;

/** What may go before a clause that the line begins with. */
const NOTHING_YET = /^[\s([–—-]*$/;

/**
 * Finds the clause that asks to follow up, with its day: `follow up in 2 weeks`, `remind me Monday to ask`. The day
 * stands right behind the first words or at the end; without one, only `remind me to …` and `follow up: …` ask, and
 * whatever a line begins with, unless it names a day that is past. It may be asked for with all that follows it.
 */
export function findFollowUp(
  line: string,
  today: Day,
  order: DateOrder,
  reach: 'clause' | 'line' = 'clause',
): FoundFollowUp | null {
  const hidden = line.replace(/\[\[[^[\]]*\]\]/g, (link) => '_'.repeat(link.length));
  for (const match of hidden.matchAll(BEGINNING)) {
    const [whole, parting = '', joining = '', trigger = ''] = match;
    const before = hidden.slice(0, match.index);
    const begins = NOTHING_YET.test(before + parting);
    const isParted = begins || parting.trim() !== '' || /^(?:and|then|&|so)\s/i.test(joining);
    if (!isParted && (!UNPARTED.test(trigger) || /^will\s/i.test(joining) || GOES_ON.test(before)))
      continue;
    const triggerStart = match.index + whole.length - trigger.length;
    const bodyStart = triggerStart + trigger.length;
    const behind = hidden.slice(bodyStart);
    const { body, phrase } = asked(line.slice(bodyStart), clauseEnds(behind), today, order);
    const reminds = /^remind/i.test(trigger);
    const asks =
      phrase !== null ||
      (reminds ? /^\s+(?:to|about)\s+\S/i : /^\s*:\s*\S/).test(body) ||
      (begins && body.trim() !== '' && !hasTakenPlace(body, today, order));
    if (!asks) continue;
    const said = reach === 'line' ? line.slice(bodyStart) : body.slice(0, phrase?.clauseEnd);
    const spans = phrase === null ? [] : [{ ...phrase, part: 'day', stays: false } as const];
    const rest = textLeft(said, spans);
    const isTask = reminds || /^\s*:/.test(body);
    return {
      start: triggerStart - joining.length,
      end: bodyStart + said.length,
      bodyStart,
      text: isTask && rest !== '' ? rest.replace(/^to\s+/i, '') : `${trigger} ${rest}`.trim(),
      dueOn: phrase?.day ?? null,
      begins,
    };
  }
  return null;
}

/** What is asked, up to the first of the ends at which it has its day; up to the first of all where it has none. */
function asked(
  behind: string,
  ends: readonly number[],
  today: Day,
  order: DateOrder,
): { readonly body: string; readonly phrase: DueDay | null } {
  const bodies = ends.map((end) => behind.slice(0, end));
  for (const body of bodies) {
    const phrase = dayIn(body, today, order);
    if (phrase !== null) return { body, phrase };
  }
  return { body: bodies[0] ?? '', phrase: null };
}

/** Tells whether words name a day that is past as their own, however days are read: “follow up with Ana yesterday”. */
function hasTakenPlace(body: string, today: Day, order: DateOrder): boolean {
  const [first] = findDayPhrases(`_${body}`, today, order, 'future');
  if (first === undefined || first.day >= today) return false;
  const before = body.slice(0, first.start - 1);
  return !OTHER_DAY.test(before) && !/[,;:.!?(–—]/.test(before);
}

/** What goes before the name of whom to follow up with. */
const ADDRESSING =
  /^(?:(?:follow[- ]?up|check (?:back|in)|circle back|touch base|reconnect)(?:\s+again)?\s+with|ping|nudge|get back to)\s+/i;

/** The offset in a follow-up's text at which it would name whom to follow up with; the text's length where it doesn't. */
export function followedUpWith(text: string): number {
  return ADDRESSING.exec(text)?.[0].length ?? text.length;
}

interface DueDay extends DayPhrase {
  /** Offset in the clause at which it ends. */
  readonly clauseEnd: number;
}

function dayIn(body: string, today: Day, order: DateOrder): DueDay | null {
  // A word before it, so that nothing in the clause is the first one of its line.
  const phrases = findDayPhrases(`_${body}`, today, order, 'future')
    .map(({ start, end, day }) => ({ start: start - 1, end: end - 1, day }))
    .filter(({ day }) => day >= today)
    .map((phrase) => withBrackets(body, phrase));
  const first = phrases[0];
  const before = first === undefined ? null : body.slice(0, first.start);
  if (
    first !== undefined &&
    before !== null &&
    (BEFORE_DAY.test(before) || isNamedBefore(body, first))
  ) {
    const isAll = /^\s*,/.test(body.slice(first.end));
    return { ...withWordBefore(body, first), clauseEnd: isAll ? first.end : body.length };
  }
  const last = phrases.at(-1);
  if (last === undefined || !BEHIND_DUE_DAY.test(body.slice(last.end))) return null;
  if (OTHER_DAY.test(body.slice(0, last.start))) return null;
  return { ...withWordBefore(body, last), clauseEnd: body.length };
}

/** Whom to follow up with, between the first words and their day: “follow up with Ana Diaz in 2 weeks about hiring”. */
const WITH_NAMES =
  /^\s*(?:with\s+)?(?:(?:\[\[[^[\]]*\]\]|[@\p{Lu}][\p{L}\p{M}'’.-]*|and|&|,)\s*){1,8}$/u;
const BEHIND_DAY = /^\s*(?:$|[,;.!)]|(?:about|re|on|regarding|over|to|for|if|when)(?!\p{L}))/iu;

function isNamedBefore(body: string, { start, end }: DayPhrase): boolean {
  return WITH_NAMES.test(body.slice(0, start)) && BEHIND_DAY.test(body.slice(end));
}

/** The phrase with the word before it that belongs to the day: “by Friday”. */
export function withWordBefore(body: string, phrase: DayPhrase): DayPhrase {
  const word = BY.exec(body.slice(0, phrase.start));
  return word === null ? phrase : { ...phrase, start: word.index };
}
