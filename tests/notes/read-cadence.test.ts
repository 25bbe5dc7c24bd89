import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoCadence } from '../../src/domain/cadence';
import { readCadence } from '../../src/notes/read-cadence';
import { writtenCadence } from '../../src/notes/writing/written-cadence';

function read(value: unknown): string | null {
  const found = readCadence(value);
  return found === null || found === 'never' ? found : isoCadence(found);
}

describe('a cadence', () => {
  it.each([
    [14, 'P14D'],
    ['14', 'P14D'],
    ['14 days', 'P14D'],
    ['1 day', 'P1D'],
    ['6 weeks', 'P6W'],
    ['every 6 weeks', 'P6W'],
    ['Every 6 Weeks', 'P6W'],
    ['6weeks', 'P6W'],
    ['6w', 'P6W'],
    ['6 w', 'P6W'],
    ['10d', 'P10D'],
    ['3m', 'P3M'],
    ['3 months', 'P3M'],
    ['every month', 'P1M'],
    ['every quarter', 'P3M'],
    ['1 quarter', 'P3M'],
    ['2 quarters', 'P6M'],
    ['2y', 'P2Y'],
    ['2 years', 'P2Y'],
    ['P6W', 'P6W'],
    ['P1M', 'P1M'],
    ['p2y', 'P2Y'],
    ['daily', 'P1D'],
    ['weekly', 'P1W'],
    ['biweekly', 'P2W'],
    ['bi-weekly', 'P2W'],
    ['fortnightly', 'P2W'],
    ['monthly', 'P1M'],
    ['Monthly', 'P1M'],
    ['bimonthly', 'P2M'],
    ['quarterly', 'P3M'],
    ['half-yearly', 'P6M'],
    ['half yearly', 'P6M'],
    ['yearly', 'P1Y'],
    ['annually', 'P1Y'],
    ['never', 'never'],
    ['None', 'never'],
    [['6 weeks'], 'P6W'],
    ['100 years', 'P100Y'],
    ['1200 months', 'P1200M'],
    [' 1 day ', 'P1D'],
  ])('is %j: %s', (value, found) => {
    expect(read(value)).toBe(found);
  });

  it.each([
    'now and then',
    '',
    'every',
    'weeks',
    'w',
    '0',
    0,
    -14,
    1.5,
    '1.5 weeks',
    'P0D',
    'P1Y6M',
    'PT1H',
    '101 years',
    '99999 years',
    40_000,
    NaN,
    Infinity,
    true,
    null,
    {},
    [],
    ['6 weeks', '3 months'],
  ])('is not %j', (value) => {
    expect(read(value)).toBeNull();
  });

  it('is read back as it is written', () => {
    const cadences = fc.record({
      count: fc.integer({ min: 1, max: 100 }),
      unit: fc.constantFrom('day', 'week', 'month', 'year'),
    });
    fc.assert(
      fc.property(cadences, (cadence) => {
        expect(readCadence(writtenCadence(cadence))).toEqual(cadence);
        expect(readCadence(isoCadence(cadence))).toEqual(cadence);
      }),
    );
  });
});
