import { describe, expect, it } from 'vitest';
import type { Cadence } from '../../../src/domain/cadence';
import type { Circle } from '../../../src/domain/circle';
import { cadenceChoices } from '../../../src/obsidian/contact/cadence-choices';

const CIRCLES: readonly Circle[] = [
  { name: 'close', cadence: { count: 1, unit: 'month' }, aliases: [] },
  { name: 'former', cadence: null, aliases: [] },
];

/** Each choice in a line, the current one with a star. */
function lines(
  cadence: Cadence | 'never' | null,
  circle: string | null,
  typed = '',
): readonly string[] {
  return cadenceChoices({ cadence, circle }, CIRCLES, typed).map(
    ({ title, aside, isCurrent }) =>
      `${title}${aside === '' ? '' : ` (${aside})`}${isCurrent === true ? ' *' : ''}`,
  );
}

const USUAL = [
  'Every 2 weeks',
  'Every month',
  'Every 6 weeks',
  'Every 3 months',
  'Every 6 months',
  'Every year',
];

describe('what a cadence can be set to', () => {
  it('says what the circle gives, which holds where the note has none of its own', () => {
    expect(lines(null, 'close')).toEqual([
      ...USUAL,
      'Never',
      'As the circle says (close · every month) *',
    ]);
    expect(lines(null, 'former').at(-1)).toBe('As the circle says (former · no cadence) *');
    expect(lines(null, null).at(-1)).toBe('As the circle says *');
  });

  it.each<[Cadence | 'never', string]>([
    [{ count: 6, unit: 'week' }, 'Every 6 weeks *'],
    ['never', 'Never *'],
  ])('marks the contact’s own: %j', (cadence, line) => {
    expect(lines(cadence, 'close').filter((each) => each.endsWith('*'))).toEqual([line]);
  });

  it('begins with the contact’s own where that is unusual', () => {
    expect(lines({ count: 5, unit: 'week' }, 'close').slice(0, 2)).toEqual([
      'Every 5 weeks *',
      'Every 2 weeks',
    ]);
  });

  it.each([
    ['5 weeks', ['Every 5 weeks']],
    ['quarterly', ['Every 3 months *']],
    ['never', ['Never']],
    ['circle', ['As the circle says (close · every month)']],
    ['blue', []],
  ])('finds what is typed: %s', (typed, found) => {
    expect(lines({ count: 3, unit: 'month' }, 'close', typed)).toEqual(found);
  });
});
