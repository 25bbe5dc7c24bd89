import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CadenceUnit } from '../../src/domain/cadence';
import { cadenceInWords, dayInWords, relativeDay, spanInWords } from '../../src/domain/wording';
import { day, TODAY } from './builders';

describe('a span', () => {
  it.each([
    [0, '0 days'],
    [1, '1 day'],
    [13, '13 days'],
    [14, '2 weeks'],
    [20, '2 weeks'],
    [21, '3 weeks'],
    [60, '8 weeks'],
    [61, '2 months'],
    [63, '2 months'],
    [91, '2 months'],
    [92, '3 months'],
    [365, '11 months'],
    [366, '12 months'],
    [730, '23 months'],
    [731, '2 years'],
    [1461, '4 years'],
  ])('of %i days is %s', (days, words) => {
    expect(spanInWords(days)).toBe(words);
  });

  it('is told longer the longer it is, and never longer than it is', () => {
    const lengths = { day: 1, week: 7, month: 30, year: 365 };
    const told = (days: number): number => {
      const [, count, unit = ''] = /^(\d+) (day|week|month|year)s?$/.exec(spanInWords(days)) ?? [];
      const length = Object.entries(lengths).find(([name]) => name === unit)?.[1] ?? NaN;
      return Number(count) * length;
    };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (days) => {
        return told(days) <= days && told(days) <= told(days + 1);
      }),
    );
  });
});

describe('a cadence', () => {
  it.each([
    [1, 'day', 'every day'],
    [14, 'day', 'every 14 days'],
    [1, 'week', 'every week'],
    [6, 'week', 'every 6 weeks'],
    [1, 'month', 'every month'],
    [3, 'month', 'every 3 months'],
    [1, 'year', 'every year'],
    [2, 'year', 'every 2 years'],
  ] satisfies [number, CadenceUnit, string][])('of %i × %s is %s', (count, unit, words) => {
    expect(cadenceInWords({ count, unit })).toBe(words);
  });
});

describe('a day', () => {
  it('is told without the year that it shares with today', () => {
    expect(dayInWords(day('2026-08-20'), TODAY)).toBe('20 Aug');
    expect(dayInWords(day('2026-01-01'), TODAY)).toBe('1 Jan');
  });

  it('is told with any other year', () => {
    expect(dayInWords(day('2025-08-20'), TODAY)).toBe('20 Aug 2025');
    expect(dayInWords(day('2027-01-01'), TODAY)).toBe('1 Jan 2027');
  });

  it.each([
    ['2026-11-22', 'today'],
    ['2026-11-23', 'tomorrow'],
    ['2026-11-21', 'yesterday'],
    ['2026-11-25', 'in 3 days'],
    ['2026-12-06', 'in 2 weeks'],
    ['2026-11-08', '2 weeks ago'],
    ['2027-01-24', 'in 2 months'],
    ['2024-11-01', '2 years ago'],
  ])('%s is %s', (iso, words) => {
    expect(relativeDay(day(iso), TODAY)).toBe(words);
  });
});
