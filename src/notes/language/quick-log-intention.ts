import type { Day } from '../../domain/day';
import type { DateOrder } from './date-order';
import { findDayPhrases } from './find-day-phrases';
import { withWordBefore, type FoundFollowUp } from './quick-log-follow-up';
import { textLeft, withBrackets } from './quick-log-span';

/** How a line begins that tells of what is to be done: “need to call Ana tomorrow”, “todo: email Ben”. */
const INTENDS = [
  String.raw`(?:(?:i|we)\s+)?(?:(?:still|really|just)\s+)*(?:need|have|want|ought|plan|hope|intend|would like)\s+to`,
  String.raw`(?:(?:i|we)\s+)?(?:(?:still|really)\s+)*(?:should|must)`,
  String.raw`(?:i|we)\s*(?:['’]ll|\s+will|\s+shall)`,
  String.raw`(?:(?:i\s+am|i['’]m|we\s+are|we['’]re)\s+)?(?:planning|going|hoping)\s+to`,
  String.raw`(?:remember|don['’]?t\s+forget)\s+to`,
  String.raw`to[- ]?do(?:\s*:|\s+-|(?=\s+\p{Ll}))`,
].join('|');
/** What makes one of these words tell of something else: “should have called”, “I have to say”. */
const NO_INTENTION = String.raw`(?:have\s+(?!(?:an?|the|another|some|lunch|coffee|dinner|breakfast|drinks|tea)(?!\p{L}))|(?:say|admit|confess)(?!\p{L}))`;
const INTENTION = new RegExp(
  String.raw`^\s*(?:[-*]\s+)?(?:\[ \]\s+)?(?:${INTENDS})\s+(?!${NO_INTENTION})(?=\S)`,
  'iu',
);
/** *Will* is a name as well, so only a small letter tells of what will be. */
const WILL = /^\s*(?:will|shall)\s+(?=\p{Ll})/u;
/**
 * Verbs in the form in which one tells oneself what to do: of what was done a log says “sent” or “asked”. Those that are
 * nouns as well, as in “call Ana”, leave that open.
 */
const ORDER =
  /^\s*(?:[-*]\s+)?(?=(?:send|bring|ask|thank|tell|buy|lend|return|invite|remind(?!\s+me)|schedule|arrange|prepare|congratulate|apologi[sz]e|book|give|pay|forward|reply to)\s+[\p{L}@[])/iu;
const TASK = /^\s*(?:[-*]\s+)?\[ \]\s+(?=\S)/;

/**
 * What a line intends that begins with an intention, with its day: an intention is no contact (formats, being in touch).
 * Null for a line that tells of something else.
 */
export function findIntention(line: string, today: Day, order: DateOrder): FoundFollowUp | null {
  const begins = [INTENTION, WILL, TASK].map((pattern) => pattern.exec(line)?.[0].length ?? 0);
  const bodyStart = Math.max(...begins);
  if (bodyStart === 0 && !isOrder(line, today, order)) return null;
  const body = line.slice(bodyStart);
  // A word before it, so that nothing in the clause is the first one of its line.
  const days = findDayPhrases(`_${body}`, today, order, 'future')
    .map(({ start, end, day }) => withBrackets(body, { start: start - 1, end: end - 1, day }))
    .filter(({ day }) => day >= today);
  const due = days.find(({ start, end }) => isOwnDay(body.slice(0, start), body.slice(end)));
  const day = due === undefined ? undefined : withWordBefore(body, due);
  const text = textLeft(body, day === undefined ? [] : [{ ...day, part: 'day', stays: false }]);
  if (text === '') return null;
  const whole = { start: 0, end: line.length, bodyStart };
  return { ...whole, text, dueOn: due?.day ?? null, begins: true };
}

/** Tells whether a line begins with an order to oneself; one with a past day is a slip for what was done. */
function isOrder(line: string, today: Day, order: DateOrder): boolean {
  if (!ORDER.test(line)) return false;
  return findDayPhrases(line, today, order, 'future').every(({ day }) => day >= today);
}

/** Tells whether a day is the one to do it, and not part of what there is to do: “ask for the notes from today”. */
function isOwnDay(before: string, behind: string): boolean {
  if (/(?:^|\s)(?:from|since|for|of|the|after|than|about)\s*$/i.test(before)) return false;
  return /^\s*(?:$|[,;.!)]|(?:about|re|on|at|regarding|over|to|and|with|if)(?!\p{L}))/iu.test(
    behind,
  );
}
