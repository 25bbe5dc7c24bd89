import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../src/domain/contact';
import type { Day } from '../../../src/domain/day';
import type { Rules } from '../../../src/domain/rules';
import { reviewOf } from '../../../src/network/review';
import { Rhythms } from '../../../src/network/uncircled';
import { namesApart } from '../../../src/ui/names-apart';
import { announcement } from '../../../src/ui/triage/announcement';
import { triageOf, type TriageModel } from '../../../src/ui/triage/triage-model';
import type { TriageProgress } from '../../../src/ui/triage/triage-progress';
import { contact, networkOf, on, personNote, TODAY } from '../made-network';
import { NO_TRIAGE } from './no-triage';

/** Days every so often up to this month. */
const every = (gap: number, count: number): Day[] =>
  Array.from({ length: count }, (_, index) => TODAY - 3 - gap * (count - 1 - index));

const ANA = contact('Ana', { roles: ['Editor'], organisations: ['Papaya Press', 'Other'] });
const BEN = contact('Ben');
const CHO = contact('Cho');
const EVE = contact('Eve');

const PEOPLE: readonly (readonly [Contact, readonly Day[]])[] = [
  [CHO, []],
  [ANA, every(21, 9)],
  [EVE, [on(2026, 5, 4)]],
  [BEN, every(90, 4)],
];

function model(
  progress: Partial<TriageProgress> = {},
  people = PEOPLE,
  { awaited = [], rules = {} }: { awaited?: readonly string[]; rules?: Partial<Rules> } = {},
): TriageModel {
  const network = networkOf(
    people.map(([who, days]) => personNote(who, days)),
    rules,
  );
  const { checkIns } = reviewOf(network, TODAY);
  return triageOf({
    network,
    uncircled: new Rhythms().uncircled(network, checkIns, TODAY),
    progress: { ...NO_TRIAGE, ...progress },
    awaited: new Set(awaited),
    apart: namesApart(people.map(([who]) => who)),
    today: TODAY,
  });
}

describe('who is asked about', () => {
  it('is the contact met most, with the reason and the proposal that follows from it', () => {
    expect(model()).toMatchObject({
      asked: {
        path: ANA.path,
        name: 'Ana',
        about: 'Editor · Papaya Press',
        reason: 'You spoke 9 times since June, about every 3 weeks.',
        last: 'Last on 19 Nov.',
        proposed: 'close',
      },
      place: 1,
      total: 3,
      strangers: 1,
    });
  });

  it('comes one after another, until only strangers are left, who are asked about on demand', () => {
    const skipped = [ANA.path];
    expect(model({ skipped })).toMatchObject({ asked: { name: 'Ben' }, place: 2, total: 3 });
    const all = [ANA.path, BEN.path, EVE.path];
    expect(model({ skipped: all })).toMatchObject({ asked: null, skipped: 3, strangers: 1 });
    expect(model({ skipped: all, asksStrangers: true })).toMatchObject({
      asked: { name: 'Cho', reason: 'No contact recorded.', last: '', proposed: null },
      place: 4,
      total: 4,
      strangers: 0,
    });
  });

  it('is a stranger at once where nobody has been met', () => {
    expect(model({}, [[CHO, []]])).toMatchObject({
      asked: { name: 'Cho' },
      total: 1,
      strangers: 0,
    });
  });

  it('is nobody who has a circle or cadence, or has died', () => {
    const people = [
      [contact('In', { circle: 'inner' }), every(21, 9)],
      [contact('Own', { cadence: 'never' }), every(21, 9)],
      [contact('Late', { died: true }), every(21, 9)],
    ] as const;
    expect(model({}, people)).toMatchObject({ asked: null, total: 0, strangers: 0 });
  });

  it('is the next one while an answer has not arrived in the network yet', () => {
    const answered = { answered: [ANA.path] };
    expect(model(answered, PEOPLE, { awaited: [ANA.path] })).toMatchObject({
      asked: { name: 'Ben' },
      place: 2,
      total: 3,
      sums: [],
    });
  });

  it('is asked about again after its answer was undone elsewhere', () => {
    expect(model({ answered: [ANA.path] })).toMatchObject({ asked: { name: 'Ana' }, place: 1 });
  });

  it('does not count what is gone, or was answered elsewhere after it was skipped', () => {
    expect(model({ answered: ['Gone.md'], skipped: ['Gone too.md'] })).toMatchObject({
      place: 1,
      total: 3,
    });
  });
});

describe('what there is to choose', () => {
  it('is every circle in the order of the settings, with a key up to the ninth', () => {
    const circles = Array.from({ length: 11 }, (_, index) => ({
      name: `c${index + 1}`,
      cadence: index === 0 ? null : ({ count: index, unit: 'month' } as const),
      aliases: [],
    }));
    const { circles: choices } = model({}, PEOPLE, { rules: { circles } });
    expect(choices.map(({ key }) => key).join()).toBe('1,2,3,4,5,6,7,8,9,,');
    expect(choices.slice(0, 3).map(({ cadence }) => cadence)).toEqual([
      '',
      'every month',
      'every 2 months',
    ]);
  });

  it('are all proposals at once, without what was skipped', () => {
    const circles = (progress = {}): readonly string[] =>
      model(progress).proposals.map(({ name, circle }) => `${name} ${circle}`);
    expect(circles()).toEqual(['Ana close', 'Ben steady']);
    expect(circles({ skipped: [ANA.path] })).toEqual(['Ben steady']);
  });
});

describe('what came of it', () => {
  it('is summed up by circle, closest first, then never, then cadences of their own', () => {
    const people = [
      [contact('A', { cadence: { count: 6, unit: 'week' } }), []],
      [contact('B', { cadence: 'never' }), []],
      [contact('C', { circle: 'steady' }), []],
      [contact('D', { circle: 'inner' }), []],
      [contact('E', { circle: 'steady' }), []],
    ] as const;
    const answered = people.map(([{ path }]) => path);
    expect(model({ answered }, people).sums.map(Object.values)).toEqual([
      ['inner', 1],
      ['steady', 2],
      ['A cadence of their own', 1],
      ['Never', 1],
    ]);
  });
});

describe('what is read out', () => {
  it('is what was done, who comes now, the reason and the proposal', () => {
    expect(announcement(model(), 'Zoe: inner')).toBe(
      'Zoe: inner. Ana, 1 of 3. You spoke 9 times since June, about every 3 weeks. Proposed: close.',
    );
    expect(announcement(model({}, [[CHO, []]]), '')).toBe(
      'Cho, 1 of 1. No contact recorded. No circle is proposed.',
    );
  });

  it('tells namesakes apart', () => {
    const namesake = contact('Ana', { path: 'Work/Ana.md', organisations: ['Acme'] });
    const people = [
      [namesake, every(7, 12)],
      [ANA, []],
    ] as const;
    expect(announcement(model({}, people), '')).toMatch(/^Ana \(Acme\), 1 of 1\./);
  });

  it('is the end when nobody is left', () => {
    expect(announcement(model({}, []), 'Ana: never')).toBe('Ana: never. That is everyone.');
  });
});
