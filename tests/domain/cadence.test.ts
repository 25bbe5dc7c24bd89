import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addCadence,
  cadenceOf,
  isoCadence,
  meanDays,
  type CadenceUnit,
} from '../../src/domain/cadence';
import { isoDay } from '../../src/domain/day';
import { day } from './builders';

const UNITS: readonly CadenceUnit[] = ['day', 'week', 'month', 'year'];

describe('a cadence', () => {
  it.each([
    [1, 'day'],
    [36_524, 'day'],
    [5217, 'week'],
    [1200, 'month'],
    [100, 'year'],
  ] as const)('may be %i × %s', (count, unit) => {
    expect(cadenceOf(count, unit)).toEqual({ count, unit });
  });

  it.each([
    [0, 'day'],
    [-1, 'week'],
    [1.5, 'month'],
    [36_525, 'day'],
    [5218, 'week'],
    [1201, 'month'],
    [101, 'year'],
    [Infinity, 'day'],
    [NaN, 'day'],
  ] as const)('is none of %d × %s', (count, unit) => {
    expect(cadenceOf(count, unit)).toBeNull();
  });

  it.each([
    [14, 'day', 'P14D'],
    [6, 'week', 'P6W'],
    [3, 'month', 'P3M'],
    [2, 'year', 'P2Y'],
  ] as const)('of %i × %s is written %s', (count, unit, iso) => {
    expect(isoCadence({ count, unit })).toBe(iso);
  });

  it.each([
    [14, 'day', '2026-02-14'],
    [2, 'week', '2026-02-14'],
    [1, 'month', '2026-02-28'],
    [3, 'month', '2026-04-30'],
    [1, 'year', '2027-01-31'],
  ] as const)('of %i × %s leads from 31 January to %s', (count, unit, next) => {
    expect(isoDay(addCadence(day('2026-01-31'), { count, unit }))).toBe(next);
  });

  it('of a year leads from 29 to 28 February', () => {
    expect(isoDay(addCadence(day('2028-02-29'), { count: 1, unit: 'year' }))).toBe('2029-02-28');
  });

  it('leads as far as its mean length says, give or take three days', () => {
    const from = fc.integer({ min: day('1900-01-01'), max: day('2100-12-31') });
    const cadences = fc.record({
      count: fc.integer({ min: 1, max: 60 }),
      unit: fc.constantFrom(...UNITS),
    });
    fc.assert(
      fc.property(from, cadences, (start, cadence) => {
        const length = addCadence(start, cadence) - start;
        return length >= 1 && Math.abs(length - meanDays(cadence)) <= 3;
      }),
    );
  });
});
