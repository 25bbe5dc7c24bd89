import type { DateOrder } from './date-order';
import { findDayPhrases, type DayPhrase } from './find-day-phrases';
import type { FoundFollowUp } from './quick-log-follow-up';
import { findFollowUps } from './quick-log-follow-ups';
import { readHead, type Head, type HeadReading } from './quick-log-head';
import { findIntention } from './quick-log-intention';
import { asSpan, blanked, spaces, withBrackets, type QuickLogSpan } from './quick-log-span';

/** A line's follow-ups, and what it tells beside them. */
export interface SplitLine {
  readonly followUps: readonly FoundFollowUp[];
  readonly followUpSpans: readonly QuickLogSpan[];
  /** The line with spaces in the place of the follow-ups. */
  readonly told: string;
  readonly days: readonly DayPhrase[];
  readonly head: Head;
}

/**
 * Parts what is to be done from what took place. A line that begins with what is to be done is about nothing else, unless
 * the rest of it plainly begins to tell of an interaction: that somebody is named there is no sign of one.
 */
export function splitUp(
  line: string,
  reading: Omit<HeadReading, 'days'> & { readonly order: DateOrder },
): SplitLine {
  const { today, order } = reading;
  const without = (followUps: readonly FoundFollowUp[]): SplitLine => {
    const followUpSpans = inBrackets(line, followUps).map((found) => asSpan(found, 'follow-up'));
    const rest = blanked(line, followUpSpans);
    const told = followUps[0]?.begins === true ? rest.replace(LEADING_MARKS, spaces) : rest;
    const days = findDayPhrases(told, today, order, 'past');
    return { followUps, followUpSpans, told, days, head: readHead(told, { ...reading, days }) };
  };
  const intention = findIntention(line, today, order);
  if (intention !== null)
    return without(
      findFollowUps(line, today, order, 'clause', (text) => findIntention(text, today, order)),
    );
  const split = without(findFollowUps(line, today, order));
  const { followUps, head } = split;
  if (followUps[0]?.begins !== true || split.told.trim() === '') return split;
  const tells = head.names !== null && head.spans.some(({ part }) => TELLING.has(part));
  return tells ? split : without(findFollowUps(line, today, order, 'line'));
}

/** Follow-ups with the brackets that hold nothing but one, or all of them. */
function inBrackets(
  line: string,
  followUps: readonly FoundFollowUp[],
): readonly Pick<FoundFollowUp, 'start' | 'end'>[] {
  const [first, last] = [followUps[0], followUps.at(-1)];
  if (first === undefined || last === undefined) return [];
  const { start, end } = withBrackets(line, { start: first.start, end: last.end });
  const isUnbroken = followUps.every(
    (one, index) => one === last || one.end === followUps[index + 1]?.start,
  );
  return followUps.map((one) => {
    if (!isUnbroken) return withBrackets(line, one);
    return { start: one === first ? start : one.start, end: one === last ? end : one.end };
  });
}

const LEADING_MARKS = /^[\s.,;:!?–—-]+/;

/** Parts of a beginning that tell of something that took place. */
const TELLING: ReadonlySet<QuickLogSpan['part']> = new Set(['channel', 'direction', 'day']);
