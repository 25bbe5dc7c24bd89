import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDay } from '../../src/domain/day';
import { balanceOf, exchangesIn, oneSideLately, yearOf } from '../../src/domain/exchange';
import { history, interaction, TODAY } from './builders';

describe('the balance of a history', () => {
  it('counts each help given and received', () => {
    const help = interaction('2026-11-20', {
      details: { gave: ['advice', 'gift'], received: ['referral'] },
    });
    const thanks = interaction('2026-11-21', { details: { gave: ['thanks'] } });
    expect(balanceOf([help, thanks])).toEqual({ gave: 3, received: 1 });
  });

  it('counts an introduction as given', () => {
    const introduction = interaction('2026-11-20', { details: { introduced: true } });
    expect(balanceOf([introduction])).toEqual({ gave: 1, received: 0 });
  });

  it('is nothing where nothing was given', () => {
    expect(balanceOf([])).toEqual({ gave: 0, received: 0 });
    expect(balanceOf([interaction('2026-11-20')])).toEqual({ gave: 0, received: 0 });
  });
});

const OWN = 'People/Ana Diaz.md';

describe('the exchanges of a history', () => {
  it('are each help with its kind, day and place', () => {
    const call = interaction('2025-12-31', {
      details: { gave: ['advice'], received: ['referral'] },
    });
    const at = { on: call.on, path: call.path, line: 1 };
    const found = exchangesIn([call]);
    expect(found).toEqual([
      { side: 'gave', kind: 'advice', ...at },
      { side: 'received', kind: 'referral', ...at },
    ]);
    expect(found.map(yearOf)).toEqual([2025, 2025]);
  });

  it('have an introduction once that the contact’s own note repeats', () => {
    const told = interaction('2026-11-02', { details: { introduced: true } });
    const repeated = { ...told, path: OWN };
    expect(balanceOf(history(told, repeated)).gave).toBe(1);
    expect(balanceOf(history(repeated)).gave).toBe(1);
    const another = interaction('2026-11-02', {
      path: 'Meetings/Intro.md',
      details: { introduced: true },
    });
    expect(balanceOf(history(told, another)).gave).toBe(2);
    const later = interaction('2026-11-03', { path: OWN, details: { introduced: true } });
    expect(balanceOf(history(told, later)).gave).toBe(2);
  });

  const anyKinds = fc.array(fc.constantFrom('advice', 'gift', 'thanks', 'a kind of my own'), {
    maxLength: 3,
  });
  const anyHelp = fc.array(
    fc.record({
      day: fc.integer({ min: TODAY - 500, max: TODAY }),
      gave: anyKinds,
      received: anyKinds,
      introduced: fc.boolean(),
    }),
    { maxLength: 8 },
  );

  it('are as many as one counts by hand, whatever the order of notes', () => {
    fc.assert(
      fc.property(anyHelp, (help) => {
        const lines = help.map(({ day, ...details }, index) =>
          interaction(isoDay(day), { path: `Notes/${String(index)}.md`, details }),
        );
        const sum = (count: (one: (typeof help)[number]) => number): number =>
          help.reduce((total, one) => total + count(one), 0);
        const byHand = {
          gave: sum(({ gave, introduced }) => gave.length + (introduced ? 1 : 0)),
          received: sum(({ received }) => received.length),
        };
        expect(balanceOf(history(...lines))).toEqual(byHand);
        expect(balanceOf(history(...lines.toReversed()))).toEqual(byHand);
        expect(exchangesIn(history(...lines.toReversed()))).toEqual(exchangesIn(history(...lines)));
      }),
    );
  });
});

describe('the one side on which help lay lately', () => {
  const help = (on: number, side: 'gave' | 'received', kind = 'advice') => ({
    side,
    kind,
    on,
    path: '',
    line: null,
  });
  it.each([
    ['received twice', [help(TODAY, 'received'), help(TODAY - 365, 'received')], 'received'],
    ['given twice', [help(TODAY, 'gave'), help(TODAY - 9, 'gave')], 'gave'],
    ['received once', [help(TODAY, 'received')], null],
    ['both ways', [help(TODAY, 'received'), help(TODAY, 'received'), help(TODAY, 'gave')], null],
    ['longer ago', [help(TODAY, 'gave'), help(TODAY - 366, 'gave')], null],
    [
      'thanked for it',
      [help(TODAY, 'received'), help(TODAY, 'received'), help(TODAY, 'gave', 'thanks')],
      'received',
    ],
    ['to come', [help(TODAY, 'gave'), help(TODAY + 1, 'gave')], null],
  ] as const)('%s', (_, exchanges, side) => {
    expect(oneSideLately(exchanges, TODAY)).toBe(side);
  });
});
