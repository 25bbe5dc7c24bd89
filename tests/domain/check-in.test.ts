import { describe, expect, it } from 'vitest';
import type { Cadence } from '../../src/domain/cadence';
import { cadenceOfContact, type CheckIn } from '../../src/domain/check-in';
import type { Contact } from '../../src/domain/contact';
import { isoDay, type Day } from '../../src/domain/day';
import type { InteractionKind } from '../../src/domain/interaction';
import { checkIn, contact, day, interaction, rules } from './builders';

const MONTHLY: Cadence = { count: 1, unit: 'month' };
const TEN_DAYS: Cadence = { count: 10, unit: 'day' };

function isoOrNull(on: Day | null): string | null {
  return on === null ? null : isoDay(on);
}

/** A check-in with its days as text. */
function read({ base, dueOn, plannedOn, lastInteraction, ...others }: CheckIn) {
  return {
    ...others,
    base: base === null ? null : `${isoDay(base.on)} ${base.from}`,
    dueOn: isoOrNull(dueOn),
    plannedOn: isoOrNull(plannedOn),
    last: lastInteraction === null ? null : `${isoDay(lastInteraction.on)} ${lastInteraction.kind}`,
  };
}

describe('the cadence in force', () => {
  it.each([
    ['the contact’s own', { cadence: TEN_DAYS, circle: 'close' }, null, TEN_DAYS],
    ['its circle’s', { circle: 'close' }, 'inner', MONTHLY],
    ['none where its own is never', { cadence: 'never', circle: 'close' }, 'inner', null],
    ['none in an unknown circle', { circle: 'colse' }, 'inner', null],
    ['the default circle’s for those in none', {}, 'close', MONTHLY],
    ['none without a default circle', {}, null, null],
    ['none with an unknown default circle', {}, 'colse', null],
  ] as const)('is %s', (_, known, defaultCircle, expected) => {
    expect(cadenceOfContact(contact(known), rules({ defaultCircle }))).toEqual(expected);
  });
});

describe('the base', () => {
  const all: Partial<Contact> = {
    met: day('2026-05-01'),
    created: day('2026-06-01'),
    fileCreated: day('2026-07-01'),
  };

  it.each([
    ['the last interaction', all, ['2026-04-02', '2026-03-02'], '2026-04-02 interaction'],
    ['else the day you met', all, [], '2026-05-01 met'],
    ['else the day in created', { ...all, met: null }, [], '2026-06-01 created'],
    ['else the file’s', { fileCreated: day('2026-07-01') }, [], '2026-07-01 estimated'],
    ['else none', {}, [], null],
    ['today, if that is it', all, ['2026-11-22'], '2026-11-22 interaction'],
    ['no interaction to come', all, ['2026-11-23'], '2026-05-01 met'],
    ['no meeting to come', { ...all, met: day('2026-11-23') }, [], '2026-06-01 created'],
    ['no creation to come', { created: day('2026-11-23') }, [], null],
    ['no file to come', { fileCreated: day('2026-11-23') }, [], null],
  ] as const)('is %s', (_, known, days, base) => {
    const found = checkIn(
      known,
      days.map((iso) => interaction(iso)),
    );
    expect(read(found).base).toBe(base);
  });
});

describe('the last interaction', () => {
  const kinds: readonly InteractionKind[] = ['recorded', 'mention', 'log', 'conversation'];

  it('is the latest, whatever its kind', () => {
    const found = checkIn({}, [
      interaction('2026-11-20', { kind: 'conversation' }),
      interaction('2026-11-21', { kind: 'recorded' }),
    ]);
    expect(read(found).last).toBe('2026-11-21 recorded');
  });

  it.each(kinds.map((kind, index) => [kind, kinds.slice(0, index + 1)] as const))(
    'on one day is the strongest: %s of %j',
    (strongest, there) => {
      const found = checkIn(
        {},
        there.map((kind) => interaction('2026-11-20', { kind })),
      );
      expect(read(found).last).toBe(`2026-11-20 ${strongest}`);
    },
  );

  it('is not moved by adding an older one', () => {
    const found = checkIn({}, [interaction('2026-11-20'), interaction('2020-01-01')]);
    expect(read(found).last).toBe('2026-11-20 log');
  });

  it('is a mention only where mentions count', () => {
    const there = [
      interaction('2026-10-01', { kind: 'log' }),
      interaction('2026-11-20', { kind: 'mention' }),
    ];
    expect(read(checkIn({}, there)).last).toBe('2026-11-20 mention');
    expect(read(checkIn({}, there, { mentionsCount: false })).last).toBe('2026-10-01 log');
  });
});

describe('the due day', () => {
  const met = [interaction('2026-10-14')];

  it.each([
    ['is the base and the cadence', { cadence: MONTHLY }, '2026-11-14'],
    ['is next contact', { nextContact: day('2026-12-03') }, '2026-12-03'],
    [
      'is next contact before the cadence',
      { cadence: MONTHLY, nextContact: day('2026-11-01') },
      '2026-11-01',
    ],
    [
      'is next contact whatever the cadence',
      { cadence: 'never', nextContact: day('2026-12-03') },
      '2026-12-03',
    ],
    [
      'is not a next contact on the base',
      { cadence: MONTHLY, nextContact: day('2026-10-14') },
      '2026-11-14',
    ],
    ['is not a next contact before the base', { nextContact: day('2026-10-13') }, null],
    ['is none without a cadence', {}, null],
    ['is none where it is never', { circle: 'close', cadence: 'never' }, null],
    [
      'is none for those who died',
      { cadence: MONTHLY, nextContact: day('2026-12-03'), died: true },
      null,
    ],
  ] as const)('%s', (_, known, due) => {
    expect(read(checkIn(known, met)).dueOn).toBe(due);
  });

  it('is next contact even without a base', () => {
    expect(read(checkIn({ nextContact: day('2026-12-03') }))).toMatchObject({
      base: null,
      dueOn: '2026-12-03',
      status: 'on track',
      overdueRatio: null,
    });
  });

  it('is none without a base', () => {
    expect(read(checkIn({ cadence: MONTHLY })).dueOn).toBeNull();
  });
});

describe('the status', () => {
  const due = (iso: string): Partial<Contact> => ({ nextContact: day(iso) });
  const long = [interaction('2026-01-01')];

  it.each([
    ['2026-11-21', 'overdue'],
    ['2026-11-22', 'due'],
    ['2026-11-23', 'soon'],
    ['2026-11-29', 'soon'],
    ['2026-11-30', 'on track'],
  ])('of a contact due on %s is %s', (iso, status) => {
    expect(checkIn(due(iso), long).status).toBe(status);
  });

  it('soon begins where the settings say', () => {
    expect(checkIn(due('2026-11-25'), long, { soonDays: 3 }).status).toBe('soon');
    expect(checkIn(due('2026-11-26'), long, { soonDays: 3 }).status).toBe('on track');
  });

  it.each([
    ['2026-11-21', 'due'],
    ['2020-01-01', 'due'],
    ['2026-11-22', 'due'],
    ['2026-11-29', 'soon'],
    ['2026-12-31', 'on track'],
  ])('without any interaction, due on %s, is %s', (iso, status) => {
    const found = checkIn({ ...due(iso), created: day('2019-01-01') });
    expect(found).toMatchObject({ status, daysOverdue: 0 });
  });

  it('snoozed lasts until the day before the contact is back', () => {
    const known = due('2026-11-01');
    expect(checkIn({ ...known, snoozedUntil: day('2026-11-23') }, long).status).toBe('snoozed');
    expect(checkIn({ ...known, snoozedUntil: day('2026-11-22') }, long).status).toBe('overdue');
    expect(checkIn({ ...known, snoozedUntil: day('2026-11-21') }, long).status).toBe('overdue');
  });

  it.each([
    ['overdue, within two weeks', '2026-11-01', '2026-12-06', 'planned'],
    ['overdue, later than that', '2026-11-01', '2026-12-07', 'overdue'],
    ['due later, on the due day', '2026-12-20', '2026-12-20', 'planned'],
    ['due later, after the due day', '2026-12-20', '2026-12-21', 'on track'],
  ])('planned holds for a contact %s', (_, dueOn, plannedOn, status) => {
    const found = checkIn(due(dueOn), [...long, interaction(plannedOn, { kind: 'conversation' })]);
    expect(read(found)).toMatchObject({ status, plannedOn });
  });

  it('is planned by the next of several plans', () => {
    const plans = ['2027-06-01', '2026-12-01', '2026-12-05'].map((iso) => interaction(iso));
    expect(read(checkIn(due('2026-11-01'), [...long, ...plans])).plannedOn).toBe('2026-12-01');
  });

  it.each([
    ['conversation', '2026-12-01'],
    ['log', '2026-12-01'],
    ['mention', null],
    ['recorded', null],
  ] as const)('is planned by a %s: %s', (kind, plannedOn) => {
    const found = checkIn(due('2026-11-01'), [...long, interaction('2026-12-01', { kind })]);
    expect(read(found).plannedOn).toBe(plannedOn);
  });

  it('is not planned by what happens today', () => {
    const found = checkIn(due('2026-11-30'), [interaction('2026-11-22')]);
    expect(found).toMatchObject({ status: 'on track', plannedOn: null });
  });

  it('is the first that holds: untracked, paused, planned, snoozed, then by the due day', () => {
    const there = [...long, interaction('2026-12-01')];
    const snoozed = { ...due('2026-11-01'), snoozedUntil: day('2026-12-24') };
    const paused = { ...snoozed, paused: true };
    expect(checkIn({ ...paused, died: true }, there).status).toBe('untracked');
    expect(checkIn({ ...paused, nextContact: null }, there).status).toBe('untracked');
    expect(checkIn(paused, there).status).toBe('paused');
    expect(checkIn(snoozed, there).status).toBe('planned');
    expect(checkIn(snoozed, long).status).toBe('snoozed');
    expect(checkIn(due('2026-11-01'), long).status).toBe('overdue');
  });
});

describe('the overdue ratio', () => {
  it.each([
    ['0 on the base', { cadence: TEN_DAYS }, '2026-11-22', 0],
    ['1 on the due day', { cadence: TEN_DAYS }, '2026-11-12', 1],
    ['2 after twice the cadence', { cadence: TEN_DAYS }, '2026-11-02', 2],
    ['the share of a calendar month', { cadence: MONTHLY }, '2026-08-20', 3.03], // 94 of 31 days
    [
      'the share of the cadence, whatever next contact says',
      { cadence: TEN_DAYS, nextContact: day('2026-12-24') },
      '2026-11-17',
      0.5,
    ],
    [
      'the share of the time to next contact without a cadence',
      { nextContact: day('2026-11-27') },
      '2026-11-17',
      0.5,
    ],
  ] as const)('is %s', (_, known, last, ratio) => {
    expect(checkIn(known, [interaction(last)]).overdueRatio).toBe(ratio);
  });

  it('is at most 1 without an interaction', () => {
    expect(checkIn({ cadence: TEN_DAYS, created: day('2020-01-01') }).overdueRatio).toBe(1);
    expect(checkIn({ cadence: TEN_DAYS, created: day('2026-11-17') }).overdueRatio).toBe(0.5);
  });

  it('is null without a due day', () => {
    expect(checkIn({}, [interaction('2026-11-02')])).toMatchObject({
      overdueRatio: null,
      daysOverdue: null,
    });
  });
});

describe('the days overdue', () => {
  it.each([
    ['2026-10-01', 42],
    ['2026-11-11', 1],
    ['2026-11-12', 0],
    ['2026-11-20', 0],
  ])('after an interaction on %s and ten days are %i', (last, days) => {
    expect(checkIn({ cadence: TEN_DAYS }, [interaction(last)]).daysOverdue).toBe(days);
  });
});
