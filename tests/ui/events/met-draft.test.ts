import { describe, expect, it } from 'vitest';
import type { MetDraft } from '../../../src/ui/events/event-port';
import { dayMet, metEntryOf, withDay, withPeople } from '../../../src/ui/events/met-draft';
import type { ChosenPerson } from '../../../src/ui/people/people-port';
import { isoDay } from '../../../src/domain/day';
import { readIsoDay } from '../../../src/notes/days/read-day';

const ANA: ChosenPerson = { kind: 'contact', path: 'Ana.md', name: 'Ana' };
const ZOE: ChosenPerson = { kind: 'new', name: 'Zoë Ng' };
const TODAY = 20_779; // 2026-11-22
const READING = {
  on: TODAY - 3,
  until: TODAY - 1,
  today: TODAY,
  readDay: readIsoDay,
  readDue: readIsoDay,
  followUpDay: (on: number) => Math.max(on + 2, TODAY),
};
const EMPTY: MetDraft = { event: 'Event.md', day: isoDay(TODAY - 1), people: [] };

describe('the day on which people met', () => {
  it.each([
    ['2026-11-19', TODAY - 3],
    [' 2026-11-21 ', TODAY - 1],
    ['2026-11-22', null],
    ['2026-11-18', null],
    ['someday', null],
    ['', null],
  ])('typed as “%s” is %s', (day, expected) => {
    expect(dayMet({ day }, READING)).toBe(expected);
  });

  it('is none to come, while the event goes on', () => {
    const running = { ...READING, until: TODAY + 2 };
    expect(dayMet({ day: '2026-11-22' }, running)).toBe(TODAY);
    expect(dayMet({ day: '2026-11-23' }, running)).toBeNull();
  });

  it('is that of the event where that lasts no longer', () => {
    expect(dayMet({ day: '' }, { ...READING, until: TODAY - 3 })).toBe(TODAY - 3);
  });
});

describe('people in the draft', () => {
  it('keep what was typed of them while others come and go', () => {
    const one = withPeople(EMPTY, [ANA], READING);
    const typed = { ...one, people: one.people.map((met) => ({ ...met, said: 'Maps' })) };
    const both = withPeople(typed, [ZOE, ANA], READING);
    expect(both.people.map(({ person, said }) => [person.name, said])).toEqual([
      ['Zoë Ng', ''],
      ['Ana', 'Maps'],
    ]);
    expect(withPeople(both, [ZOE], READING).people).toHaveLength(1);
  });

  it('are followed up two days after they met, with what a list says of them', () => {
    const listed = new Map([['new zoë ng', { email: 'z@x.org', organisation: 'Acme', role: '' }]]);
    const [zoe] = withPeople(EMPTY, [ZOE], READING, listed).people;
    expect(zoe).toMatchObject({ due: '2026-11-23', listed: { organisation: 'Acme' } });
    const [early] = withPeople({ ...EMPTY, day: '2026-11-19' }, [ZOE], READING).people;
    expect(early?.due).toBe('2026-11-22');
  });

  it('are followed up as the day says that is chosen later, unless a day was typed', () => {
    const reading = { ...READING, today: TODAY - 1, followUpDay: (on: number) => on + 2 };
    const both = withPeople({ ...EMPTY, day: '2026-11-21' }, [ANA, ZOE], reading);
    const typed = {
      ...both,
      people: both.people.map((met) => (met.person === ZOE ? { ...met, due: '2026-12-01' } : met)),
    };
    const { day, people } = withDay(typed, '2026-11-19', reading);
    expect([day, ...people.map(({ due }) => due)]).toEqual([
      '2026-11-19',
      '2026-11-21',
      '2026-12-01',
    ]);
  });
});

describe('what is to be recorded', () => {
  const draft = withPeople(EMPTY, [ANA, ZOE], READING);
  const [ana, zoe] = draft.people;
  if (ana === undefined || zoe === undefined) throw new Error('Nobody in the draft');

  it('has a follow-up for each who has a day for it', () => {
    const people = [
      { ...ana, next: 'Send slides' },
      { ...zoe, due: ' ' },
    ];
    expect(metEntryOf({ ...draft, people }, READING)).toMatchObject({
      on: TODAY - 1,
      people: [
        { person: ANA, followUp: { text: 'Send slides', dueOn: TODAY + 1 } },
        { person: ZOE, followUp: null },
      ],
    });
  });

  it.each([
    ['nobody', { people: [] }, { kind: 'nobody' }],
    ['no day of the event', { day: '2027-01-01' }, { kind: 'day' }],
    ['a follow-up on no day', { people: [{ ...zoe, due: 'soon' }] }, { kind: 'due', person: ZOE }],
    ['one that is past', { people: [{ ...ana, due: '2026-11-21' }] }, { kind: 'due', person: ANA }],
  ])('can’t be told with %s', (_, changes, problem) => {
    expect(metEntryOf({ ...draft, ...changes }, READING)).toEqual(problem);
  });
});
