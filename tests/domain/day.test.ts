import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { addMonths, civilOf, dayOf, daysInMonth, isLeapYear, isoDay } from '../../src/domain/day';
import { day } from './builders';

const MILLISECONDS_A_DAY = 86_400_000;
const FIRST = day('1900-01-01');
const LAST = day('2200-12-31');

/** Luxon's word on the day with this number. */
function luxonDay(number: number): DateTime {
  return DateTime.fromMillis(number * MILLISECONDS_A_DAY, { zone: 'utc' });
}

describe('a day', () => {
  it('counts from 1970-01-01', () => {
    expect(dayOf(1970, 1, 1)).toBe(0);
    expect(dayOf(1969, 12, 31)).toBe(-1);
  });

  it('is what luxon says, every day from 1900 to 2200', () => {
    const wrong: string[] = [];
    for (let number = FIRST; number <= LAST; number += 1) {
      const { year, month, day: dayOfMonth } = luxonDay(number);
      const civil = civilOf(number);
      const isSame =
        civil.year === year &&
        civil.month === month &&
        civil.day === dayOfMonth &&
        dayOf(year, month, dayOfMonth) === number;
      if (!isSame) wrong.push(isoDay(number));
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    ['the 29 February of a common year', 2026, 2, 29],
    ['29 February 1900', 1900, 2, 29],
    ['29 February 2100', 2100, 2, 29],
    ['31 April', 2026, 4, 31],
    ['the day 0', 2026, 4, 0],
    ['the month 0', 2026, 0, 1],
    ['the month 13', 2026, 13, 1],
    ['the year before 1900', 1899, 12, 31],
    ['the year after 2200', 2201, 1, 1],
  ])('is none for %s', (_, year, month, dayOfMonth) => {
    expect(dayOf(year, month, dayOfMonth)).toBeNull();
  });

  it('is 29 February in leap years', () => {
    expect(dayOf(2000, 2, 29)).not.toBeNull();
    expect(dayOf(2028, 2, 29)).not.toBeNull();
  });

  it('is written as ISO dates are', () => {
    expect(isoDay(day('2026-01-09'))).toBe('2026-01-09');
    expect(isoDay(FIRST)).toBe('1900-01-01');
    expect(isoDay(LAST)).toBe('2200-12-31');
  });
});

describe('the calendar', () => {
  it('has the leap years and month lengths that luxon knows', () => {
    const years = fc.integer({ min: 1900, max: 2200 });
    fc.assert(
      fc.property(years, fc.integer({ min: 1, max: 12 }), (year, month) => {
        const date = DateTime.utc(year, month);
        return (
          isLeapYear(year) === date.isInLeapYear && daysInMonth(year, month) === date.daysInMonth
        );
      }),
    );
  });
});

describe('some months later', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-01-15', 1, '2026-02-15'],
    ['2026-03-31', 1, '2026-04-30'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-31', -11, '2025-02-28'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(isoDay(addMonths(day(from), months))).toBe(to);
  });

  it('is what luxon says', () => {
    const days = fc.integer({ min: FIRST, max: LAST });
    fc.assert(
      fc.property(days, fc.integer({ min: -1200, max: 1200 }), (from, months) => {
        const { year, month, day: dayOfMonth } = luxonDay(from).plus({ months });
        expect(civilOf(addMonths(from, months))).toEqual({ year, month, day: dayOfMonth });
      }),
    );
  });
});
