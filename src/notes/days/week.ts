import type { DateTime } from 'luxon';
import type { Day } from '../../domain/day';
import type { WeekStart } from '../settings/writing';

/** How weeks are counted, with weekdays from Monday, 1, to Sunday, 7. */
interface WeekCount {
  readonly first: number;
  /** The weekday whose year is the year of its week. */
  readonly telling: number;
}

/**
 * The usual ways to count weeks, as moment's locales have them: from Monday as ISO 8601 does, so that the first week of a
 * year holds its first Thursday (en-gb), from Sunday (en) and Saturday (ar) so that it holds 1 January.
 */
const COUNTS: Readonly<Record<WeekStart, WeekCount>> = {
  monday: { first: 1, telling: 4 },
  saturday: { first: 6, telling: 5 },
  sunday: { first: 7, telling: 6 },
};

/** 1 January 1970, day 0, was a Thursday. */
const WEEKDAY_OF_DAY_0 = 4;

/** The place of a date in its week, from 0. */
export function weekdayIndex({ weekday }: Pick<DateTime, 'weekday'>, start: WeekStart): number {
  return placeOf(weekday, start);
}

/** The weekday, 1 for Monday to 7 for Sunday, at a place in the week, from 0. */
export function weekdayFrom(index: number, start: WeekStart): number {
  return ((COUNTS[start].first - 1 + index) % 7) + 1;
}

/** The number of a date's week in its year. */
export function weekOf(date: DateTime, start: WeekStart): number {
  return Math.ceil(tellingDateOf(date, start).ordinal / 7);
}

/** The year to which a date's week belongs. */
export function weekYearOf(date: DateTime, start: WeekStart): number {
  return tellingDateOf(date, start).year;
}

/** The first day of the week that holds a day. */
export function firstOfWeek(day: Day, start: WeekStart): Day {
  const weekday = ((((day + WEEKDAY_OF_DAY_0 - 1) % 7) + 7) % 7) + 1;
  return day - placeOf(weekday, start);
}

/** The day at a weekday of a week by its number, given 1 January of the week's year. */
export function dayInWeek(newYear: Day, week: number, weekday: number, start: WeekStart): Day {
  const { telling } = COUNTS[start];
  const first = firstOfWeek(newYear, start);
  const isInYear = first + placeOf(telling, start) >= newYear;
  return first + 7 * (isInYear ? week - 1 : week) + placeOf(weekday, start);
}

function placeOf(weekday: number, start: WeekStart): number {
  return (weekday - COUNTS[start].first + 7) % 7;
}

function tellingDateOf(date: DateTime, start: WeekStart): DateTime {
  return date.plus({ days: placeOf(COUNTS[start].telling, start) - weekdayIndex(date, start) });
}
