import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  byDayAndNote,
  compareInteractions,
  INTERACTION_KINDS,
  type Interaction,
} from '../../src/domain/interaction';
import { isoDay } from '../../src/domain/day';
import { history, interaction } from './builders';

function told({ on, kind, path, line }: Interaction): string {
  return `${isoDay(on)} ${kind} ${path}:${String(line)}`;
}

describe('evidence', () => {
  it('goes from oldest to newest, and on one day from weakest to strongest', () => {
    const kinds = (['conversation', 'recorded', 'log', 'mention'] as const).map((kind) =>
      interaction('2026-11-20', { kind }),
    );
    const order = history(interaction('2026-11-21', { kind: 'recorded' }), ...kinds);
    expect(order.map(({ kind }) => kind)).toEqual([
      'recorded',
      'mention',
      'log',
      'conversation',
      'recorded',
    ]);
  });

  const some = fc.record({
    iso: fc.constantFrom('2026-11-20', '2026-11-21'),
    kind: fc.constantFrom(...INTERACTION_KINDS),
    path: fc.constantFrom('A.md', 'B.md'),
    line: fc.constantFrom(null, 1, 2),
  });

  it('has one order, however it comes in', () => {
    fc.assert(
      fc.property(fc.array(some), fc.integer(), (given, seed) => {
        const all = given.map(({ iso, ...known }) => interaction(iso, known));
        const turned = [...all.slice(seed % 5), ...all.slice(0, seed % 5)].reverse();
        expect([...turned].sort(compareInteractions).map(told)).toEqual(
          [...all].sort(compareInteractions).map(told),
        );
      }),
    );
  });

  it('of one day and note is one, of the strongest kind, with all its lines', () => {
    const days = byDayAndNote(
      history(
        interaction('2026-11-20', { kind: 'mention', path: 'Day.md', line: 7 }),
        interaction('2026-11-20', { kind: 'log', path: 'Day.md', line: 9 }),
        interaction('2026-11-20', { kind: 'log', path: 'Other.md', line: 3 }),
        interaction('2026-11-21', { kind: 'log', path: 'Day.md', line: 2 }),
      ),
    );
    expect(
      days.map(({ strongest, lines }) => [told(strongest), lines.map(({ line }) => line)]),
    ).toEqual([
      ['2026-11-20 log Other.md:3', [3]],
      ['2026-11-20 log Day.md:9', [7, 9]],
      ['2026-11-21 log Day.md:2', [2]],
    ]);
  });
});
