import { describe, expect, test } from 'vitest';
import { isoDay } from '../../src/domain/day';
import type { Interaction } from '../../src/domain/interaction';
import { tieOf, warmthOn } from '../../src/domain/tie';
import { contact, history, interaction, rules, TODAY } from './builders';

describe('how warm a tie is', () => {
  test.each([
    [0, 'warm'],
    [91, 'warm'],
    [92, 'cooling'],
    [365, 'cooling'],
    [366, 'cold'],
    [null, 'cold'],
  ])('%s days after the last contact: %s', (days, warmth) => {
    expect(warmthOn(days === null ? null : TODAY - days, TODAY)).toBe(warmth);
  });
});

function tie(...lines: readonly Interaction[]) {
  return tieOf(contact(), history(...lines), rules(), TODAY);
}

function days(
  count: number,
  known: Parameters<typeof interaction>[1] = {},
): readonly Interaction[] {
  return Array.from({ length: count }, (_, index) =>
    interaction(isoDay(TODAY - 30 * (index + 1)), known),
  );
}

describe('how strong a tie is', () => {
  test.each<[string, readonly Interaction[], boolean]>([
    ['six days of talk', days(6), true],
    ['five days of talk', days(5), false],
    ['many mentions', days(9, { kind: 'mention' }), false],
    ['many days recorded by hand', days(9, { kind: 'recorded' }), false],
    [
      'three days, with help both ways',
      days(3, { details: { gave: ['advice'], received: ['help'] } }),
      true,
    ],
    ['three days, with help one way', days(3, { details: { gave: ['advice'] } }), false],
    [
      'two days, with help both ways',
      days(2, { details: { gave: ['advice'], received: ['help'] } }),
      false,
    ],
  ])('%s', (_, lines, isStrong) => {
    expect(tie(...lines).isStrong).toBe(isStrong);
  });

  test('several lines of a day are one day, and days to come are none', () => {
    const sameDay = Array.from({ length: 8 }, (_, line) => interaction('2026-11-01', { line }));
    expect(tie(...sameDay)).toMatchObject({ days: 1, isStrong: false });
    expect(tie(interaction('2026-12-01'))).toMatchObject({ days: 0, lastOn: null, warmth: 'cold' });
  });

  test('the last contact is what counts as one', () => {
    const seen = [interaction('2026-01-05'), interaction('2026-11-01', { kind: 'mention' })];
    expect(tie(...seen).warmth).toBe('warm');
    const strict = tieOf(contact(), history(...seen), rules({ mentionsCount: false }), TODAY);
    expect(strict.warmth).toBe('cooling');
  });
});
