import type { Day } from '../domain/day';
import { dayInWords, LOCALE, relativeDay } from '../domain/wording';

const WEEKDAY = formatOf({ weekday: 'short' });
const WITH_YEAR = formatOf({ dateStyle: 'medium' });

const RANGE = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium', timeZone: 'UTC' });

const MILLISECONDS_A_DAY = 86_400_000;

/** A day with its day of the week, and the year where that differs from this one: `Tue, 1 Dec`. */
export function weekdayAndDay(day: Day, today: Day): string {
  return `${WEEKDAY(day)}, ${dayInWords(day, today)}`;
}

/** A day and how far away it is: `Tue, 1 Dec · in 9 days`. */
export function dayAndDistance(day: Day, today: Day): string {
  return `${weekdayAndDay(day, today)} · ${relativeDay(day, today)}`;
}

/** A day with its year, whichever that is: `22 Nov 2026`. */
export function dayWithYear(day: Day): string {
  return WITH_YEAR(day);
}

/** A day, or several in a row, with their year: `26 Nov 2026`, `26–28 Nov 2026`. */
export function daysWithYear(first: Day, last: Day): string {
  return RANGE.formatRange(first * MILLISECONDS_A_DAY, last * MILLISECONDS_A_DAY);
}

function formatOf(options: Intl.DateTimeFormatOptions): (day: Day) => string {
  const format = new Intl.DateTimeFormat(LOCALE, { ...options, timeZone: 'UTC' });
  return (day) => format.format(day * MILLISECONDS_A_DAY);
}
