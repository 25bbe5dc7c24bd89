import * as chrono from 'chrono-node/en';
import { DateTime } from 'luxon';
import { civilOf, dayOf, type Day } from '../../domain/day';
import { readDay } from '../days/read-day';
import type { DateOrder } from './date-order';
import { dayInNearestYear, dayOfWeekday, type DayDirection, type WeekdayWord } from './nearest-day';
import { readNumericDay } from './numeric-day';
import { readRelativeDay } from './relative-day';
import { readWeekdayDate, weekdayDateIn } from './weekday-date';

/** Longer texts are no phrase for a day. */
const LONGEST = 60;

/**
 * Reads a text that names one day and nothing else: `yesterday`, `last Friday`, `3 Nov`, `in 2 weeks`, `2026-11-03`,
 * `3/11`, `Fri 13`. The direction decides what `Friday` and `3 Nov` mean. A time of day beside it doesn't matter; null for
 * anything else.
 */
export function readDayPhrase(
  text: string,
  today: Day,
  order: DateOrder,
  direction: DayDirection,
): Day | null {
  const phrase = text.trim().replace(/\s+/g, ' ');
  if (phrase === '' || phrase.length > LONGEST) return null;
  const plain = phrase.toLowerCase().replace(/^on /, '');
  const numeric = readNumericDay(plain, today, order, direction);
  if (numeric !== 'no numbers') return numeric;
  if (weekdayDateIn(plain) !== null) return readWeekdayDate(plain, today, direction);
  return (
    (MORE_THAN_A_LINK.test(phrase) ? null : readDay(phrase, NO_NAMES)) ??
    readRelativeDay(plain, today) ??
    readMonth(plain, today, direction) ??
    readWithChrono(phrase, today, order, direction)
  );
}

const NO_NAMES = (): null => null;

/** Text around a link, which says more than the day that the link names. */
const MORE_THAN_A_LINK = /[^\s].*\[\[|\]\].*\S/;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  /^(?:(?:in|by|early) )?(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october|november|december)\.?(?: (\d{4}))?$/;

/** A month stands for its first day, where something is to happen in it; what has happened has had a day. */
function readMonth(text: string, today: Day, direction: DayDirection): Day | null {
  const match = direction === 'future' ? MONTH.exec(text) : null;
  if (match === null) return null;
  const month = MONTHS.indexOf((match[1] ?? '').slice(0, 3)) + 1;
  return match[2] === undefined
    ? dayInNearestYear(month, 1, today, direction)
    : dayOf(Number(match[2]), month, 1);
}

function readWithChrono(
  text: string,
  today: Day,
  order: DateOrder,
  direction: DayDirection,
): Day | null {
  const readable = text
    .replace(/^(?:on )?the (?=\d)/i, '')
    .replace(/['’](?=\d\d$)/, '')
    .replace(/\b(tue|wed)s\b/i, '$1');
  const references = text.includes('29') ? [today, leapYearNear(today)] : [today];
  // Where days come first, chrono takes the 29 of “Feb 29” for a year.
  const readers = order === 'day first' ? [chrono.GB, chrono.casual] : [chrono.casual];
  for (const reader of readers)
    for (const reference of references) {
      const [only, second] = reader.parse(readable, { instant: noonOf(reference) });
      if (only === undefined || second !== undefined || only.text !== readable) continue;
      const day = dayOfResult(only, today, direction);
      if (day !== null) return day;
    }
  return null;
}

/** A day of a leap year, beside which chrono takes 29 February for a date. */
function leapYearNear(today: Day): Day {
  return dayInNearestYear(2, 29, today, 'past') ?? today;
}

/**
 * Noon on a day by the device's own clock, which is how chrono counts. What it answers is read in parts and not as an
 * instant, so that no time zone moves it.
 */
function noonOf(day: Day): Date {
  const { year, month, day: dayOfMonth } = civilOf(day);
  return DateTime.fromObject({ year, month, day: dayOfMonth, hour: 12 }).toJSDate();
}

function dayOfResult(
  { start, end, text }: chrono.ParsedResult,
  today: Day,
  direction: DayDirection,
): Day | null {
  const day = dayOfParts(start, text, today, direction);
  if (end == null) return day; // chrono gives null as well as nothing
  return dayOfParts(end, text, today, direction) === day ? day : null;
}

/** Distances that chrono measures otherwise: a month from 31 January, or from a weekday that may be past or to come. */
const MEASURED = /\b(?:months?|mos?|quarters?|qtrs?|years?|yrs?|y|before|after|from)\b/i;

function dayOfParts(
  parts: chrono.ParsedResult['start'],
  text: string,
  today: Day,
  direction: DayDirection,
): Day | null {
  const [year, month, day] = [parts.get('year'), parts.get('month'), parts.get('day')];
  if (year === null || month === null || day === null) return null;
  const tags = parts.tags();
  if (tags.has('result/relativeDateAndTime')) return null; // hours from now need the time of day
  if (tags.has('result/relativeDate') && MEASURED.test(text)) return null;
  if (parts.isCertain('month') && parts.isCertain('day'))
    return parts.isCertain('year')
      ? dayOf(year, month, day)
      : dayInNearestYear(month, day, today, direction);
  const weekday = parts.isCertain('weekday') ? parts.get('weekday') : null;
  return weekday === null ? null : dayOfWeekday(weekday, wordIn(text), today, direction);
}

const WEEKDAY_WORD = /\b(last|past|this|next)( week\b)?/i;

function wordIn(text: string): WeekdayWord {
  const [, word = '', week] = WEEKDAY_WORD.exec(text.toLowerCase()) ?? [];
  switch (word) {
    case 'last':
    case 'past':
      return week === undefined ? 'last' : 'last week';
    case 'this':
      return week === undefined ? 'this' : 'this week';
    case 'next':
      return week === undefined ? 'next' : 'next week';
    default:
      return null;
  }
}
