import { describe, expect, it } from 'vitest';
import { isoCadence } from '../../src/domain/cadence';
import { DEFAULT_CIRCLES, findCircle, nearestCircle, type Circle } from '../../src/domain/circle';

const CIRCLES = DEFAULT_CIRCLES;

describe('the circles as shipped', () => {
  it('are, closest first, with their cadences', () => {
    const cadences = CIRCLES.map(({ name, cadence }) => [name, cadence && isoCadence(cadence)]);
    expect(cadences).toEqual([
      ['inner', 'P2W'],
      ['close', 'P1M'],
      ['steady', 'P3M'],
      ['warm', 'P6M'],
      ['distant', 'P1Y'],
    ]);
  });
});

describe('the circle of a word', () => {
  it.each([
    ['inner', 'inner'],
    ['Close', 'close'],
    [' WARM ', 'warm'],
    ['casual', 'steady'],
    ['Dormant', 'distant'],
  ])('%s is %s', (word, name) => {
    expect(findCircle(CIRCLES, word)?.name).toBe(name);
  });

  it.each(['colse', '', 'inner circle'])('there is none for “%s”', (word) => {
    expect(findCircle(CIRCLES, word)).toBeUndefined();
  });

  it('is the one with that name rather than one with that alias', () => {
    const own: Circle = { name: 'casual', cadence: null, aliases: [] };
    expect(findCircle([...CIRCLES, own], 'casual')).toBe(own);
  });
});

describe('the circle nearest to a length', () => {
  it.each([
    [1, 'inner'],
    [14, 'inner'],
    [20, 'inner'],
    [21, 'close'], // √(14 × 30.4) = 20.6
    [30, 'close'],
    [52, 'close'],
    [53, 'steady'], // √(30.4 × 91.3) = 52.7
    [129, 'steady'],
    [130, 'warm'], // √(91.3 × 182.6) = 129.1
    [258, 'warm'],
    [259, 'distant'], // √(182.6 × 365.2) = 258.3
    [4000, 'distant'],
  ])('of %i days is, by ratio, %s', (days, name) => {
    expect(nearestCircle(CIRCLES, days)?.name).toBe(name);
  });

  it('is none without a circle that has a cadence', () => {
    expect(nearestCircle([{ name: 'kept', cadence: null, aliases: [] }], 30)).toBeUndefined();
    expect(nearestCircle([], 30)).toBeUndefined();
  });
});
