import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDay, type Day } from '../../src/domain/day';
import type { RunningSeason } from '../../src/domain/season';
import { hearersOf, helpersIn } from '../../src/network/season-queues';
import { day } from '../domain/builders';
import { networkOf } from './vault';

const SEASON: RunningSeason = {
  name: 'searching',
  runs: { from: day('2026-11-01'), until: day('2026-12-31') },
  cadences: [],
};
const TODAY = day('2026-12-10');
const person = (circle: string): string => `---\ntype: person\n${circle}---\n`;

const NOTES = {
  'People/Ana.md': person('circle: close\n'),
  'People/Ben.md': person('circle: close\n'),
  'People/Cem.md': person('circle: inner\n'),
  'People/Dov.md': person('circle: inner\ndied: 2020-01-01\n'),
  'People/Eli.md': person(''),
  'People/Fay.md': person(''),
  'Daily/2026-10-31.md': '- [[Ben]] #told too early\n- [[Eli]] #received/advice\n',
  'Daily/2026-11-01.md': '- [[Ana]] #told\n- [[Cem]] #received/referral\n',
  'Daily/2026-11-20.md':
    '- [[Ana]] #told again\n- [[Cem]] #received/advice\n- [[Ben]] #received/information\n',
  'Meetings/Lunch.md':
    '---\ntype: meeting\ndate: 2026-12-01\npeople: "[[Ben]]"\n---\n\n- [[Ben]] #received/advice\n',
  'Daily/2026-12-02.md': '- [[Ben]] #gave/thanks\n',
  'Daily/2026-12-20.md': '- [[Eli]] #told to come\n',
};

const notesIn = (order: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(NOTES).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)));

const onDay = (on: Day | null): string => (on === null ? 'not yet' : isoDay(on));
const heard = (order: readonly string[] = []) =>
  hearersOf(networkOf(notesIn(order)), SEASON, TODAY).map(({ name, hearers }) => [
    name,
    hearers.map(({ tie, toldOn }) => `${tie.contact.name} ${onDay(toldOn)}`),
  ]);
const helped = (order: readonly string[] = []) =>
  helpersIn(networkOf(notesIn(order)), SEASON, TODAY).map(({ contact, help, thankedOn }) =>
    [contact.name, ...help.map(({ kind }) => kind), onDay(thankedOn)].join(' '),
  );

describe('who has heard the news of a season', () => {
  it('is told by circle: those who haven’t first, the dead and strangers left out', () => {
    expect(heard()).toEqual([
      ['inner', ['Cem not yet']],
      ['close', ['Ben not yet', 'Ana 2026-11-01']],
      [null, ['Eli not yet']],
    ]);
  });
});

describe('who helped in a season', () => {
  it('is told with what they did in it, and whether they were thanked since', () => {
    expect(helped()).toEqual(['Ben advice 2026-12-02', 'Cem referral advice not yet']);
  });
});

it('both are the same in any order of notes', () => {
  const paths = Object.keys(NOTES);
  fc.assert(
    fc.property(fc.shuffledSubarray(paths, { minLength: paths.length }), (order) => {
      expect(heard(order)).toEqual(heard());
      expect(helped(order)).toEqual(helped());
    }),
  );
});
