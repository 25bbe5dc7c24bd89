import { describe, expect, it } from 'vitest';
import { dayOf, type Day } from '../../src/domain/day';
import { rhythmInWords } from '../../src/domain/rhythm-wording';

const day = (year: number, month: number, dayOfMonth: number): Day => {
  const found = dayOf(year, month, dayOfMonth);
  if (found === null) throw new Error('not a day');
  return found;
};

const TODAY = day(2026, 11, 22);
const MAY = day(2026, 5, 4);

describe('a rhythm in words', () => {
  it('says how often and since when', () => {
    const days = Array.from({ length: 9 }, (_, index) => MAY + 21 * index);
    expect(rhythmInWords(days, 21, TODAY)).toBe('you spoke 9 times since May, about every 3 weeks');
  });

  it('says so where there is none yet', () => {
    expect(rhythmInWords([], null, TODAY)).toBe('no contact recorded');
    expect(rhythmInWords([MAY], null, TODAY)).toBe('you spoke once in May');
    expect(rhythmInWords([MAY, MAY + 9], null, TODAY)).toBe('you spoke twice since May');
    expect(rhythmInWords([day(2025, 5, 4), MAY], null, TODAY)).toBe(
      'you spoke twice since May 2025',
    );
  });

  it.each([
    [1, 'day'],
    [7, '7 days'],
    [13, '2 weeks'],
    [30, '4 weeks'],
    [75, '2 months'],
    [365, '12 months'],
    [547, '18 months'],
    [548, '2 years'],
    [730, '2 years'],
  ])('tells %d days as every %s', (rhythm, words) => {
    expect(rhythmInWords([MAY], rhythm, TODAY)).toContain(`, about every ${words}`);
  });
});
