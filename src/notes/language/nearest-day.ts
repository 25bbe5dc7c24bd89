import { civilOf, dayOf, type Day } from '../../domain/day';

/** Which way a day lies that doesn't say so itself: what took place is past, what is planned is to come. */
export type DayDirection = 'past' | 'future';

/** Two leap days are at most this many years apart: 1896 and 1904. */
const YEARS_BETWEEN_LEAP_DAYS = 8;

/** The last such date up to today, or the first from today on; null where the calendar has none. */
export function dayInNearestYear(
  month: number,
  day: number,
  today: Day,
  direction: DayDirection,
): Day | null {
  const { year } = civilOf(today);
  const step = direction === 'past' ? -1 : 1;
  for (let years = 0; years <= YEARS_BETWEEN_LEAP_DAYS; years += 1) {
    const found = dayOf(year + step * years, month, day);
    if (found !== null && (found - today) * step >= 0) return found;
  }
  return null;
}

/** How a phrase tells which of the days of that name it means; null where it only names it. */
export type WeekdayWord = 'last' | 'this' | 'next' | 'last week' | 'this week' | 'next week' | null;

/**
 * The day of a weekday's name, counted from 0 for Sunday. Never today by its name alone, since that has a shorter one;
 * *this* may be today. *Next Friday* is the one of next week, which begins on Monday.
 */
export function dayOfWeekday(
  weekday: number,
  word: WeekdayWord,
  today: Day,
  direction: DayDirection,
): Day {
  const monday = today - ((weekdayOf(today) + 6) % 7);
  const inWeek = monday + ((weekday + 6) % 7);
  switch (word) {
    case 'last week':
      return inWeek - 7;
    case 'this week':
      return inWeek;
    case 'next week':
    case 'next':
      return inWeek + 7;
    case 'last':
      return lastBefore(weekday, today);
    case 'this':
      return direction === 'past' ? lastBefore(weekday, today + 1) : firstAfter(weekday, today - 1);
    case null:
      return direction === 'past' ? lastBefore(weekday, today) : firstAfter(weekday, today);
  }
}

/** The weekday of a day, counted from 0 for Sunday: 1970-01-01, the day 0, was a Thursday. */
export function weekdayOf(day: Day): number {
  return (((day + 4) % 7) + 7) % 7;
}

function lastBefore(weekday: number, day: Day): Day {
  return day - 1 - ((weekdayOf(day - 1) - weekday + 7) % 7);
}

function firstAfter(weekday: number, day: Day): Day {
  return day + 1 + ((weekday - weekdayOf(day + 1) + 7) % 7);
}
