import { DateTime } from 'luxon';
import type { Cadence } from './cadence';
import { civilOf, type Day } from './day';

/** The language of everything Rapport says; its texts are English so far. */
export const LOCALE = 'en-GB';

/** Longest spans told in days, in weeks and in months, so that the next unit begins with two of it. */
const DAYS_UP_TO = 13;
const WEEKS_UP_TO = 60;
const MONTHS_UP_TO = 730;

type Unit = 'day' | 'week' | 'month' | 'year';

const UNIT_FORMATS: Readonly<Record<Unit, Intl.NumberFormat>> = {
  day: unitFormat('day'),
  week: unitFormat('week'),
  month: unitFormat('month'),
  year: unitFormat('year'),
};

function unitFormat(unit: Unit): Intl.NumberFormat {
  return new Intl.NumberFormat(LOCALE, { style: 'unit', unit, unitDisplay: 'long' });
}

/** A span of days in the words a person would use, never longer than it is: `63` becomes `2 months`. */
export function spanInWords(days: number): string {
  if (days <= DAYS_UP_TO) return UNIT_FORMATS.day.format(days);
  if (days <= WEEKS_UP_TO) return UNIT_FORMATS.week.format(Math.floor(days / 7));
  if (days <= MONTHS_UP_TO) return UNIT_FORMATS.month.format(Math.floor(days / 30.44));
  return UNIT_FORMATS.year.format(Math.floor(days / 365.25));
}

/** A length of time in words: `3 weeks`. */
export function lengthInWords(count: number, unit: Unit): string {
  return UNIT_FORMATS[unit].format(count);
}

/** A cadence in words: `every month`, `every 6 weeks`. */
export function cadenceInWords({ count, unit }: Cadence): string {
  return count === 1 ? `every ${unit}` : `every ${lengthInWords(count, unit)}`;
}

/** A day as it is said today: `20 Aug`, with the year where that differs from this one. */
export function dayInWords(day: Day, today: Day): string {
  const { year, month, day: dayOfMonth } = civilOf(day);
  const date = DateTime.utc(year, month, dayOfMonth, { locale: LOCALE });
  return date.toFormat(year === civilOf(today).year ? 'd LLL' : 'd LLL yyyy');
}

/** A day near today in words: `today`, `tomorrow`, `in 3 days`, `2 weeks ago`. */
export function relativeDay(day: Day, today: Day): string {
  const days = day - today;
  if (Math.abs(days) <= 1) return RELATIVE.format(days, 'day');
  const span = spanInWords(Math.abs(days));
  return days > 0 ? `in ${span}` : `${span} ago`;
}

/** The last day of which the weekday alone says which it is, in days from today. */
const THIS_WEEK = 6;

/** A day from today on, as one says it in a note of today: `today`, `tomorrow`, `on Friday`, `on 6 Dec`. */
export function nearDay(day: Day, today: Day): string {
  const days = day - today;
  if (days <= 1) return RELATIVE.format(days, 'day');
  return `on ${days <= THIS_WEEK ? weekdayInWords(day) : dayInWords(day, today)}`;
}

function weekdayInWords(day: Day): string {
  const { year, month, day: dayOfMonth } = civilOf(day);
  return DateTime.utc(year, month, dayOfMonth, { locale: LOCALE }).toFormat('cccc');
}

/** A phrase as a sentence begins. */
export function asSentence(phrase: string): string {
  return phrase.charAt(0).toLocaleUpperCase(LOCALE) + phrase.slice(1);
}

/** Names joined as one says them: `Ana, Ben and Cho`. */
export function listInWords(names: readonly string[]): string {
  return AND.format(names);
}

const AND = new Intl.ListFormat(LOCALE, { type: 'conjunction' });
const RELATIVE = new Intl.RelativeTimeFormat(LOCALE, { numeric: 'auto' });
