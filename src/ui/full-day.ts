import type { Day } from '../domain/day';
import { LOCALE } from '../domain/wording';

const FULL_DAY = new Intl.DateTimeFormat(LOCALE, {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

const MILLISECONDS_A_DAY = 86_400_000;

/** A day written out with its weekday and year: `Sun, 22 Nov 2026`. */
export function fullDay(day: Day): string {
  return FULL_DAY.format(day * MILLISECONDS_A_DAY);
}
