import type { Day } from '../domain/day';
import { dayInWords, LOCALE } from '../domain/wording';

const WEEKDAY = formatOf({ weekday: 'short' });
const WITH_YEAR = formatOf({ dateStyle: 'medium' });
const FULL = formatOf({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });

const MILLISECONDS_A_DAY = 86_400_000;

/** A day with its day of the week, and the year where that differs from this one: `Tue 1 Dec`. */
export function weekdayAndDay(day: Day, today: Day): string {
  return `${WEEKDAY(day)} ${dayInWords(day, today)}`;
}

/** A day with its year, whichever that is: `22 Nov 2026`. */
export function dayWithYear(day: Day): string {
  return WITH_YEAR(day);
}

/** A day written out with its weekday and year: `Sun, 22 Nov 2026`. */
export function fullDay(day: Day): string {
  return FULL(day);
}

function formatOf(options: Intl.DateTimeFormatOptions): (day: Day) => string {
  const format = new Intl.DateTimeFormat(LOCALE, { ...options, timeZone: 'UTC' });
  return (day) => format.format(day * MILLISECONDS_A_DAY);
}
