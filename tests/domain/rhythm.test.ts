import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CIRCLES } from '../../src/domain/circle';
import { isQuieterThanUsual, rhythmOf, suggestedCircle } from '../../src/domain/rhythm';
import { contact } from './builders';

describe('a rhythm', () => {
  it.each([
    ['the middle of an odd number of gaps', [0, 7, 27, 30], 7],
    ['the mean of the two in the middle', [0, 10, 30, 60, 100], 25],
    ['in whole days', [0, 7, 14, 22, 30], 8],
    ['not moved by a single long silence', [0, 14, 28, 42, 400], 14],
  ])('is %s', (_, days, rhythm) => {
    expect(rhythmOf(days)).toBe(rhythm);
  });

  it('needs four days', () => {
    expect(rhythmOf([])).toBeNull();
    expect(rhythmOf([0, 30, 60])).toBeNull();
    expect(rhythmOf([0, 30, 60, 90])).toBe(30);
  });

  it('needs three weeks', () => {
    expect(rhythmOf([0, 7, 14, 20])).toBeNull();
    expect(rhythmOf([0, 7, 14, 21])).toBe(7);
  });

  it('looks at the last twelve days only', () => {
    const monthly = Array.from({ length: 30 }, (_, index) => index * 30);
    const weekly = Array.from({ length: 12 }, (_, index) => 1000 + index * 7);
    expect(rhythmOf([...monthly, ...weekly])).toBe(7);
  });

  it('lies between the shortest and the longest gap', () => {
    const gaps = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 3, maxLength: 11 });
    fc.assert(
      fc.property(gaps, (lengths) => {
        let last = 0;
        const days = [0, ...lengths.map((gap) => (last += gap))];
        const rhythm = rhythmOf(days);
        if (last < 21) return rhythm === null;
        return rhythm !== null && rhythm >= Math.min(...lengths) && rhythm <= Math.max(...lengths);
      }),
    );
  });
});

describe('quieter than usual', () => {
  it.each([
    [10, 33, false],
    [10, 34, true], // 2 × 10 + 14
    [30, 73, false],
    [30, 74, true],
    [1, 15, false],
    [1, 16, true],
  ])('with a rhythm of %i days, after %i: %s', (rhythm, silence, quieter) => {
    expect(isQuieterThanUsual(rhythm, silence)).toBe(quieter);
  });

  it('is nobody without a rhythm', () => {
    expect(isQuieterThanUsual(null, 4000)).toBe(false);
  });
});

describe('the circle to propose', () => {
  it('is the one whose cadence is nearest to the rhythm', () => {
    expect(suggestedCircle(contact(), 28, DEFAULT_CIRCLES)?.name).toBe('close');
  });

  it.each([
    ['in a circle', { circle: 'warm' }],
    ['in a circle that nobody knows', { circle: 'colse' }],
    ['with a cadence of its own', { cadence: { count: 6, unit: 'week' } }],
    ['that is never due', { cadence: 'never' }],
    ['who died', { died: true }],
  ] as const)('is none for a contact %s', (_, known) => {
    expect(suggestedCircle(contact(known), 28, DEFAULT_CIRCLES)).toBeNull();
  });

  it('is none without a rhythm', () => {
    expect(suggestedCircle(contact(), null, DEFAULT_CIRCLES)).toBeNull();
  });
});
