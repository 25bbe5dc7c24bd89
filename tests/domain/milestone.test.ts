import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { YearlyDate } from '../../src/domain/contact';
import { civilOf, isoDay } from '../../src/domain/day';
import { checkInOf } from '../../src/domain/check-in';
import {
  milestonesOf,
  nextMilestone,
  YEAR_OF_DAYS,
  type Milestone,
} from '../../src/domain/milestone';
import {
  milestoneInWords,
  milestoneWithDay,
  yearsInWords,
} from '../../src/domain/milestone-wording';
import { DEFAULT_RULES } from '../../src/domain/rules';
import { checkIn, contact, day, interaction, rules, TODAY } from './builders';

function birthday(month: number, dayOfMonth: number, year: number | null = null): YearlyDate {
  return { month, day: dayOfMonth, year };
}

/** The birthdays of the next 14 days, as `2026-11-27 42`. */
function milestones(born: YearlyDate | null, today = TODAY, died = false): readonly string[] {
  return milestonesOf(checkIn({ birthday: born, died }), today, DEFAULT_RULES.milestoneDays).map(
    ({ on, years }) => `${isoDay(on)} ${years === null ? 'unknown' : String(years)}`,
  );
}

describe('a birthday', () => {
  it('is a milestone from 14 days ahead until the day itself', () => {
    expect(milestones(birthday(12, 7, 1984))).toEqual([]);
    expect(milestones(birthday(12, 6, 1984))).toEqual(['2026-12-06 42']);
    expect(milestones(birthday(11, 22, 1984))).toEqual(['2026-11-22 42']);
    expect(milestones(birthday(11, 21, 1984))).toEqual([]);
  });

  it('has no years where the year is unknown', () => {
    expect(milestones(birthday(11, 27))).toEqual(['2026-11-27 unknown']);
  });

  it('has no years before it', () => {
    expect(milestones(birthday(11, 27, 2031))).toEqual(['2026-11-27 unknown']);
  });

  it('counts years before 1900', () => {
    expect(milestones(birthday(11, 27, 1871))).toEqual(['2026-11-27 155']);
  });

  it('comes round in the next year', () => {
    expect(milestones(birthday(1, 2, 1984), day('2026-12-28'))).toEqual(['2027-01-02 43']);
  });

  it.each([
    ['2027-02-20', '2027-02-28 39'],
    ['2027-02-28', '2027-02-28 39'],
    ['2028-02-20', '2028-02-29 40'],
    ['2028-02-28', '2028-02-29 40'],
    ['2028-02-29', '2028-02-29 40'],
    ['2100-02-20', '2100-02-28 112'],
  ])('on 29 February is, seen from %s, on %s', (today, milestone) => {
    expect(milestones(birthday(2, 29, 1988), day(today))).toEqual([milestone]);
  });

  it('on 29 February is over on 1 March', () => {
    expect(milestones(birthday(2, 29, 1988), day('2027-03-01'))).toEqual([]);
  });

  it('of someone who died is no milestone', () => {
    expect(milestones(birthday(11, 27, 1951), TODAY, true)).toEqual([]);
  });

  it('is none where none is known', () => {
    expect(milestones(null)).toEqual([]);
  });

  it('comes round within a year, on its month', () => {
    const born = fc.record({
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
      year: fc.constant(null),
    });
    const days = fc.integer({ min: day('1900-01-01'), max: day('2198-12-31') });
    fc.assert(
      fc.property(born, days, (date, today) => {
        const [next] = milestonesOf(checkIn({ birthday: date }), today, YEAR_OF_DAYS);
        const left = (next?.on ?? Infinity) - today;
        const civil = civilOf(today + left);
        return left >= 0 && left <= 365 && civil.month === date.month && civil.day === date.day;
      }),
    );
  });
});

/** The milestones of the coming year in words, as `2026-11-27 3 years at Acme`. */
function inWords(
  known: Parameters<typeof contact>[0],
  today = TODAY,
  isTracked = true,
): readonly string[] {
  const told = (one: Milestone): string =>
    [isoDay(one.on), milestoneInWords(one), yearsInWords(one) ?? ''].join(' ').trim();
  const circle = isTracked ? 'close' : null;
  return milestonesOf(checkIn({ circle, ...known }), today, YEAR_OF_DAYS - 1).map(told);
}

describe('other milestones', () => {
  it('are the years at an organisation and since you met, from the first full one', () => {
    const known = {
      organisations: ['Acme'],
      organisationSince: day('2023-12-01'),
      met: day('2024-11-30'),
    };
    expect(inWords(known)).toEqual([
      '2026-11-30 2 years since you met',
      '2026-12-01 3 years at Acme',
    ]);
    expect(inWords({ organisationSince: day('2025-11-22') })).toEqual([
      '2026-11-22 1 year in this job',
    ]);
    expect(inWords({ met: TODAY })).toEqual([]);
    expect(inWords({ met: TODAY - 1 })).toEqual(['2027-11-21 1 year since you met']);
    expect(inWords({ met: day('2028-01-01') })).toEqual([]);
  });

  it('of these kinds are not told of contacts that nobody tracks', () => {
    const known = {
      organisationSince: day('2023-12-01'),
      met: day('2024-11-30'),
      birthday: birthday(12, 24),
    };
    expect(inWords(known, TODAY, false)).toEqual(['2026-12-24 birthday']);
  });

  it('are what the user names, with or without a year, by their label', () => {
    const occasions = [
      { label: 'wedding', date: birthday(2, 29, 2020) },
      { label: 'name-day', date: birthday(12, 6) },
    ];
    expect(inWords({ occasions })).toEqual(['2026-12-06 name-day', '2027-02-28 wedding 7 years']);
  });

  it('end with death', () => {
    expect(inWords({ died: true, met: day('2024-11-30'), birthday: birthday(12, 24) })).toEqual([]);
  });
});

/** The new jobs that are told on a day of somebody tracked who began on another. */
function newJobs(
  since: string,
  today: string,
  known: Parameters<typeof contact>[0] = {},
  talkedOn: string | null = null,
): readonly string[] {
  const ana = contact({
    circle: 'close',
    organisations: ['Initech'],
    organisationSince: day(since),
    ...known,
  });
  const history = talkedOn === null ? [] : [interaction(talkedOn)];
  const now = day(today);
  return milestonesOf(checkInOf(ana, history, rules(), now), now, DEFAULT_RULES.milestoneDays)
    .filter(({ kind }) => kind === 'new-job')
    .map((milestone) => milestoneWithDay(milestone, now));
}

describe('a new job', () => {
  it.each([
    ['2026-11-22', '2026-11-22', ['new job at Initech today']],
    ['2026-11-21', '2026-11-22', ['new job at Initech since 21 Nov']],
    ['2026-11-08', '2026-11-22', ['new job at Initech since 8 Nov']],
    ['2026-11-07', '2026-11-22', []],
    ['2026-11-23', '2026-11-22', ['new job at Initech tomorrow']],
    ['2026-12-06', '2026-11-22', ['new job at Initech on 6 Dec']],
    ['2026-12-07', '2026-11-22', []],
    ['2026-12-28', '2027-01-11', ['new job at Initech since 28 Dec 2026']],
    ['2026-12-28', '2027-01-12', []],
    ['2028-02-29', '2028-02-28', ['new job at Initech tomorrow']],
    ['2028-02-29', '2028-03-14', ['new job at Initech since 29 Feb']],
    ['2028-02-29', '2028-03-15', []],
    ['2028-02-29', '2029-02-28', []],
    ['2027-02-14', '2027-02-28', ['new job at Initech since 14 Feb']],
    ['2027-02-14', '2027-03-01', []],
  ])('since %s is told on %s as %j', (since, today, told) => {
    expect(newJobs(since, today)).toEqual(told);
  });

  it.each([
    ['the day before it', '2026-11-15', 1],
    ['its first day', '2026-11-16', 0],
    ['later', '2026-11-20', 0],
  ])('is news until you were in touch: talked on %s', (_, talkedOn, count) => {
    expect(newJobs('2026-11-16', '2026-11-22', {}, talkedOn)).toHaveLength(count);
  });

  it('is told of contacts that are tracked and alive, whatever is known of where', () => {
    expect(newJobs('2026-11-16', '2026-11-22', { organisations: [] })).toEqual([
      'new job since 16 Nov',
    ]);
    expect(newJobs('2026-11-16', '2026-11-22', { circle: null })).toEqual([]);
    expect(newJobs('2026-11-16', '2026-11-22', { died: true })).toEqual([]);
  });

  it('gives way to what is still to come, where only one milestone is named', () => {
    const known = {
      circle: 'close',
      organisationSince: day('2026-11-16'),
      birthday: birthday(11, 27),
    };
    expect(nextMilestone(checkIn(known), TODAY, 14)?.kind).toBe('birthday');
    expect(nextMilestone(checkIn(known), TODAY, 4)?.kind).toBe('new-job');
    expect(nextMilestone(checkIn({ circle: 'close' }), TODAY, 14)).toBeNull();
  });
});

describe('a milestone with its day', () => {
  it.each([
    [birthday(11, 22, 1984), 'birthday today'],
    [birthday(11, 23, 1984), 'birthday tomorrow'],
    [birthday(11, 27), 'birthday on Friday'],
    [birthday(11, 28), 'birthday on Saturday'],
    [birthday(11, 29), 'birthday on 29 Nov'],
    [birthday(12, 6), 'birthday on 6 Dec'],
  ])('on %j says “%s”', (born, said) => {
    const [milestone] = milestonesOf(checkIn({ birthday: born }), TODAY, 14);
    expect(milestone === undefined ? '' : milestoneWithDay(milestone, TODAY)).toBe(said);
  });

  it.each([
    ['2027-02-26', 'birthday on Sunday'],
    ['2027-02-27', 'birthday tomorrow'],
    ['2028-02-26', 'birthday on Tuesday'],
    ['2028-02-28', 'birthday tomorrow'],
    ['2026-12-20', ''],
  ])('of 29 February in an unknown year says, on %s, “%s”', (today, said) => {
    const next = nextMilestone(checkIn({ birthday: birthday(2, 29) }), day(today), 14);
    expect(next === null ? '' : milestoneWithDay(next, day(today))).toBe(said);
  });
});
