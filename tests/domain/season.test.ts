import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cadence } from '../../src/domain/cadence';
import { checkInOf } from '../../src/domain/check-in';
import type { Contact } from '../../src/domain/contact';
import { isoDay, type Day } from '../../src/domain/day';
import { dueReasonOf, shortReasonOf } from '../../src/domain/reason';
import {
  endedOn,
  isTimeToThank,
  seasonAround,
  seasonOn,
  type Season,
} from '../../src/domain/season';
import { checkIn, contact, day, history, interaction, rules, TODAY } from './builders';

const WEEKLY: Cadence = { count: 1, unit: 'week' };
const FORTNIGHTLY: Cadence = { count: 2, unit: 'week' };
const YEARLY: Cadence = { count: 1, unit: 'year' };

const SEARCHING: Season = {
  name: 'searching',
  runs: { from: day('2026-11-16'), until: day('2027-01-31') },
  cadences: [
    { of: 'circle', name: 'close', cadence: FORTNIGHTLY },
    { of: 'circle', name: 'inner', cadence: YEARLY },
    { of: 'tag', name: 'recruiter', cadence: WEEKLY },
    { of: 'tag', name: 'client', cadence: YEARLY },
  ],
};

/** The check-in today of somebody in the circle *close*, every month, last spoken with on a day. */
function met(on: string, season: Season, known: Partial<Contact> = {}) {
  return checkIn({ circle: 'close', ...known }, [interaction(on)], rules({ seasons: [season] }));
}

describe('the season that a day has to do with', () => {
  const runs = (from: string, until: string) => ({ from: day(from), until: day(until) });
  const past: Season = { ...SEARCHING, name: 'past', runs: runs('2026-01-01', '2026-02-01') };
  const older: Season = { ...SEARCHING, name: 'older', runs: runs('2025-01-01', '2025-02-01') };
  const never: Season = { ...SEARCHING, name: 'never', runs: null };

  test.each([
    ['2026-11-20', 'searching'],
    ['2027-06-01', 'searching'],
    ['2026-06-01', 'past'],
    ['2026-01-01', 'past'],
    ['2025-12-31', 'older'],
    ['2024-12-31', null],
  ])('on %s: %s', (on, name) => {
    const seasons = [never, older, past, SEARCHING];
    expect(seasonAround(seasons, day(on))?.name ?? null).toBe(name);
    expect(seasonAround([...seasons].reverse(), day(on))?.name ?? null).toBe(name);
  });

  test.each([
    ['2027-01-24', false],
    ['2027-01-25', true],
    ['2027-01-31', true],
    ['2027-03-14', true],
    ['2027-03-15', false],
  ])('asks on %s whom to thank: %s', (on, asks) => {
    const season = seasonAround([SEARCHING], day(on));
    expect(season !== null && isTimeToThank(season, day(on))).toBe(asks);
  });

  test('is remembered by its days when it is ended early', () => {
    expect(endedOn(runs('2026-11-16', '2027-01-31'), day('2026-11-22'))).toEqual(
      runs('2026-11-16', '2026-11-21'),
    );
    expect(endedOn(runs('2026-11-22', '2027-01-31'), day('2026-11-22'))).toBeNull();
  });
});

describe('when a season holds', () => {
  test.each([
    ['2026-11-15', null],
    ['2026-11-16', 'searching'],
    ['2027-01-31', 'searching'],
    ['2027-02-01', null],
  ])('on %s: %s', (on, name) => {
    expect(seasonOn([SEARCHING], day(on))?.name ?? null).toBe(name);
  });

  test('one that has not been begun holds on no day, and of several the first holds', () => {
    const rest = { ...SEARCHING, name: 'rest' };
    expect(seasonOn([{ ...SEARCHING, runs: null }], TODAY)).toBeNull();
    expect(seasonOn([{ ...SEARCHING, runs: null }, rest, SEARCHING], TODAY)?.name).toBe('rest');
  });
});

describe('which cadence a season gives', () => {
  const usual = { circle: 'close' };
  test.each<[string, Partial<Contact>, Cadence | null]>([
    ['its circle’s', usual, FORTNIGHTLY],
    ['its circle’s by another spelling', { circle: 'Close' }, FORTNIGHTLY],
    ['none for a circle that the season leaves alone', { circle: 'steady' }, null],
    ['none for a contact without a circle', {}, null],
    ['its tag’s, before its circle’s', { ...usual, tags: ['recruiter'] }, WEEKLY],
    ['its tag’s for a tag below it', { tags: ['Recruiter/tech'] }, WEEKLY],
    ['the most frequent of its tags’', { tags: ['client', 'recruiter'] }, WEEKLY],
    ['its tag’s, before its own', { cadence: YEARLY, tags: ['recruiter'] }, WEEKLY],
    ['none against its own', { ...usual, cadence: { count: 3, unit: 'month' } }, null],
    ['none against never', { ...usual, cadence: 'never', tags: ['recruiter'] }, null],
    ['none for the dead', { ...usual, died: true }, null],
    ['none against a day that its note sets', { ...usual, nextContact: day('2026-12-24') }, null],
  ])('%s', (_, known, cadence) => {
    const found = met('2026-11-20', SEARCHING, { circle: null, ...known });
    expect(found.season === null ? null : found.cadence).toEqual(cadence);
  });

  test('nothing is a season’s that would be so anyway', () => {
    const same = {
      ...SEARCHING,
      cadences: [{ of: 'circle', name: 'close', cadence: { count: 1, unit: 'month' } }],
    } satisfies Season;
    expect(met('2026-11-20', same).season).toBeNull();
  });
});

describe('when somebody is due in a season', () => {
  test.each([
    ['a shorter cadence counts from the last contact', '2026-11-14', '2026-11-28', 'soon'],
    ['nobody is due before it began', '2026-10-20', '2026-11-16', 'overdue'],
    ['unless they were due anyway', '2026-10-01', '2026-11-01', 'overdue'],
  ])('%s', (_, last, dueOn, status) => {
    const found = met(last, SEARCHING);
    expect(isoDay(found.dueOn ?? 0)).toBe(dueOn);
    expect(found.status).toBe(status);
  });

  test('on its first day, whom it brings forward is due and not late', () => {
    const first = { ...SEARCHING, runs: { from: TODAY, until: TODAY + 30 } };
    expect(met('2026-10-25', first)).toMatchObject({
      status: 'due',
      daysOverdue: 0,
      overdueRatio: 1,
    });
  });

  test('a longer cadence puts off what was due', () => {
    const found = met('2026-11-01', SEARCHING, { circle: 'inner' });
    expect(found).toMatchObject({ status: 'on track', dueOn: day('2027-11-01') });
  });

  test('the season is named wherever a due day is', () => {
    const found = met('2026-11-14', SEARCHING);
    expect(dueReasonOf(found, TODAY)).toBe('due in 6 days · season: searching · every 2 weeks');
    expect(shortReasonOf(found, TODAY)).toBe(
      'due in 6 days · season: searching · in touch on 14 Nov',
    );
    expect(shortReasonOf(met('2026-11-14', SEARCHING, { paused: true }), TODAY)).not.toContain(
      'season',
    );
  });
});

describe('a season undoes itself', () => {
  const anyDay = fc.integer({ min: TODAY - 800, max: TODAY + 100 });
  const anyContact = fc.record({
    circle: fc.constantFrom('inner', 'close', 'steady', null),
    cadence: fc.constantFrom(WEEKLY, 'never' as const, null),
    tags: fc.constantFrom<readonly string[]>([], ['recruiter'], ['client/old']),
    nextContact: fc.option(anyDay),
    snoozedUntil: fc.option(anyDay),
    paused: fc.boolean(),
    created: fc.option(anyDay),
  });
  const anyHistory = fc
    .array(anyDay, { maxLength: 4 })
    .map((days) => history(...days.map((on) => interaction(isoDay(on)))));

  const checkInOn = (
    known: Partial<Contact>,
    past: ReturnType<typeof history>,
    seasons: readonly Season[],
    on: Day,
  ) => checkInOf(contact(known), past, rules({ seasons }), on);

  test('before its first day and after its last, everything is as without it', () => {
    fc.assert(
      fc.property(
        anyContact,
        anyHistory,
        anyDay,
        fc.nat(60),
        fc.integer({ min: 1, max: 90 }),
        (known, past, from, length, away) => {
          const season = { ...SEARCHING, runs: { from, until: from + length } };
          for (const on of [from - away, from + length + away])
            expect(checkInOn(known, past, [season], on)).toEqual(checkInOn(known, past, [], on));
        },
      ),
    );
  });

  test('while it holds, nobody is late for what it asks before its first day', () => {
    fc.assert(
      fc.property(anyContact, anyHistory, fc.nat(30), (known, past, ago) => {
        const from = TODAY - ago;
        const season = { ...SEARCHING, runs: { from, until: TODAY } };
        const { dueOn } = checkInOn(known, past, [season], TODAY);
        const usually = checkInOn(known, past, [], TODAY).dueOn;
        if (dueOn !== null && dueOn < from) expect(usually).toBeLessThanOrEqual(dueOn);
      }),
    );
  });
});
