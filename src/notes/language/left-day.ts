import type { Day } from '../../domain/day';
import type { DayPhrase } from './find-day-phrases';
import type { QuickLogSpan } from './quick-log-span';

const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december)';

/** What tells roughly of a day, or in another language, so that it can't be read as one. */
const ROUGHLY = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:` +
    [
      'the other day',
      String.raw`(?:on |by )?the \d{1,2}(?:st|nd|rd|th)`,
      'a while ago',
      `(?:in|back in|last|early|late)\\s+${MONTH}`,
      'earlier (?:this|last) (?:week|month|year)',
      '(?:vor)?gestern',
      'letzte[nrs]?\\s+\\p{L}+',
      String.raw`am\s+\d{1,2}\.\s*\p{L}+`,
      String.raw`am\s+\d{1,2}\.\d{1,2}\.`,
    ].join('|') +
    String.raw`)(?![\p{L}\p{N}'’])`,
  'giu',
);

/**
 * What in a line may be the day it tells of though it was not taken for it, as it is written: the past days that are left
 * in the text, and words that only roughly tell of one.
 */
export function leftDays(
  line: string,
  days: readonly DayPhrase[],
  spans: readonly QuickLogSpan[],
  today: Day,
): readonly string[] {
  const isLeft = (start: number, end: number): boolean =>
    !spans.some((span) => !span.stays && span.start < end && start < span.end);
  const past = days.filter(({ start, end, day }) => day < today && isLeft(start, end));
  const rough = [...line.matchAll(ROUGHLY)]
    .map(({ 0: words, index }) => ({ start: index, end: index + words.length }))
    .filter(({ start, end }) => isLeft(start, end))
    .filter(({ start, end }) => !past.some((day) => day.start < end && start < day.end));
  const found = [...past, ...rough].sort((a, b) => a.start - b.start);
  return [...new Set(found.map(({ start, end }) => line.slice(start, end)))];
}
