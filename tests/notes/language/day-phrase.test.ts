import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { civilOf, isoDay, type Day } from '../../../src/domain/day';
import type { DateOrder } from '../../../src/notes/language/date-order';
import { readDayPhrase } from '../../../src/notes/language/day-phrase';
import type { DayDirection } from '../../../src/notes/language/nearest-day';
import { day, TODAY } from '../../domain/builders';

interface Reading {
  readonly today?: string;
  readonly order?: DateOrder;
  readonly direction?: DayDirection;
}

function read(text: string, { today, order, direction }: Reading = {}): string | null {
  const on = today === undefined ? TODAY : day(today);
  const found = readDayPhrase(text, on, order ?? 'day first', direction ?? 'past');
  return found === null ? null : isoDay(found);
}

describe('a phrase for a day', () => {
  it.each([
    ['today', '2026-11-22'],
    ['Yesterday', '2026-11-21'],
    ['the day before yesterday', '2026-11-20'],
    ['tomorrow', '2026-11-23'],
    ['day after tomorrow', '2026-11-24'],
    ['this morning', '2026-11-22'],
    ['last night', '2026-11-21'],
    ['tues', '2026-11-17'],
    ['last weds', '2026-11-18'],
    ['yesterday evening', '2026-11-21'],
    ['in 2 weeks', '2026-12-06'],
    ['in two weeks', '2026-12-06'],
    ['in a fortnight', '2026-12-06'],
    ['2 weeks ago', '2026-11-08'],
    ['a couple of weeks ago', '2026-11-08'],
    ['a few days ago', '2026-11-19'],
    ['a month from now', '2026-12-22'],
    ['in 2 weeks and 3 days', '2026-12-09'],
    ['in half a year', '2027-05-22'],
    ['in half a month', '2026-12-07'],
    ['next month', '2026-12-22'],
    ['last week', '2026-11-15'],
    ['next year', '2027-11-22'],
    ['+3d', '2026-11-25'],
    ['-2w', '2026-11-08'],
    ['+1m', '2026-12-22'],
    ['2026-11-03', '2026-11-03'],
    ['20261103', '2026-11-03'],
    ['[[2026-11-03]]', '2026-11-03'],
    ['3 Nov', '2026-11-03'],
    ['Nov 3', '2026-11-03'],
    ['on the 3rd of November', '2026-11-03'],
    ['3 November 2025', '2025-11-03'],
    ['November 3, 2025', '2025-11-03'],
    ['3 Nov ’25', '2025-11-03'],
    ['3/11', '2026-11-03'],
    ['3.11.', '2026-11-03'],
    ['3-11', '2026-11-03'],
    ['3.11.2025', '2025-11-03'],
    ['03/11/25', '2025-11-03'],
    ['2025/11/3', '2025-11-03'],
    ['Fri, 13 Nov', '2026-11-13'],
    ['  last   Friday ', '2026-11-20'],
    ['end of month', '2026-11-30'],
  ])('“%s” is %s', (text, iso) => {
    expect(read(text)).toBe(iso);
  });

  it.each([
    '',
    ' ',
    'Ana',
    'soon',
    '5',
    '5pm',
    'in 3 hours',
    'yesterday and today',
    'today or tomorrow',
    'call yesterday',
    'yesterday about hiring',
    '3–5 Nov',
    'last Mon to Wed',
    '31 Nov',
    '29 Feb 2026',
    '31/11',
    '32/13',
    '13/13/2026',
    '1 Jan 1850',
    '100000 days ago',
    'in 99999999999 years',
    'this week',
    'this month',
    'in a week or two',
    '[[2026-11-03]] and more',
    'A day '.repeat(50),
  ])('“%s” is none', (text) => {
    expect(read(text)).toBeNull();
  });

  it('does not mind a time of day beside it', () => {
    expect(read('yesterday at 5pm')).toBe('2026-11-21');
    expect(read('3 Nov 2026 23:30')).toBe('2026-11-03');
    expect(read('2026-11-03 23:30')).toBe('2026-11-03');
  });
});

describe('a weekday', () => {
  it.each([
    ['2026-11-22', 'Friday', '2026-11-20', '2026-11-27'],
    ['2026-11-22', 'Fri 4', null, '2026-12-04'],
    ['2026-11-22', 'Sunday the 22nd', '2026-11-22', '2026-11-22'],
    ['2026-01-05', 'Thu 31', null, null],
    ['2026-01-05', 'Wed 31', '2025-12-31', null],
    ['2026-11-22', 'on Friday', '2026-11-20', '2026-11-27'],
    ['2026-11-22', 'last Friday', '2026-11-20', '2026-11-20'],
    ['2026-11-22', 'this Friday', '2026-11-20', '2026-11-27'],
    ['2026-11-22', 'next Friday', '2026-11-27', '2026-11-27'],
    ['2026-11-22', 'Friday last week', '2026-11-13', '2026-11-13'],
    ['2026-11-22', 'Friday night', '2026-11-20', '2026-11-27'],
    ['2026-11-22', 'fri at 5pm', '2026-11-20', '2026-11-27'],
    ['2026-11-22', 'weekend', '2026-11-21', '2026-11-28'],
    ['2026-11-23', 'next Friday', '2026-12-04', '2026-12-04'],
    ['2026-11-27', 'Friday', '2026-11-20', '2026-12-04'],
    ['2026-11-27', 'this Friday', '2026-11-27', '2026-11-27'],
    ['2026-11-25', 'Monday this week', '2026-11-23', '2026-11-23'],
    ['2026-11-25', 'Monday next week', '2026-11-30', '2026-11-30'],
    ['2026-11-25', 'Monday last week', '2026-11-16', '2026-11-16'],
    ['1969-12-31', 'Thursday', '1969-12-25', '1970-01-01'],
  ])('on %s, “%s” was %s, and is to be %s', (today, text, past, future) => {
    expect(read(text, { today, direction: 'past' })).toBe(past);
    expect(read(text, { today, direction: 'future' })).toBe(future);
  });
});

describe('a date without a year', () => {
  it.each([
    ['2027-01-10', '3 Nov', '2026-11-03', '2027-11-03'],
    ['2026-12-30', '2 Jan', '2026-01-02', '2027-01-02'],
    ['2026-11-03', '3 Nov', '2026-11-03', '2026-11-03'],
    ['2026-11-03', '3/11', '2026-11-03', '2026-11-03'],
    ['2026-11-22', '29 Feb', '2024-02-29', '2028-02-29'],
    ['2026-11-22', 'Feb 29', '2024-02-29', '2028-02-29'],
    ['2026-11-22', '29/2', '2024-02-29', '2028-02-29'],
    ['2028-02-29', '29 Feb', '2028-02-29', '2028-02-29'],
    ['2102-06-01', '29 Feb', '2096-02-29', '2104-02-29'],
  ])('on %s, “%s” was %s, and is to be %s', (today, text, past, future) => {
    expect(read(text, { today, direction: 'past' })).toBe(past);
    expect(read(text, { today, direction: 'future' })).toBe(future);
  });

  it.each(['March', 'in March', 'by mar', 'March 2027'])(
    '“%s” is a day only for what is to come: its first',
    (text) => {
      expect(read(text, { direction: 'future' })).toBe('2027-03-01');
      expect(read(text, { direction: 'past' })).toBeNull();
    },
  );
});

describe('the ends of months', () => {
  it.each([
    ['2026-01-31', 'in a month', '2026-02-28'],
    ['2028-01-31', 'next month', '2028-02-29'],
    ['2026-03-31', 'a month ago', '2026-02-28'],
    ['2026-03-31', 'last month', '2026-02-28'],
    ['2028-02-29', 'next year', '2029-02-28'],
    ['2026-12-31', 'tomorrow', '2027-01-01'],
    ['2026-01-01', 'yesterday', '2025-12-31'],
    ['2028-02-28', 'tomorrow', '2028-02-29'],
    ['2026-11-30', 'in 3 months', '2027-02-28'],
    ['2026-02-10', 'end of month', '2026-02-28'],
  ])('on %s, “%s” is %s', (today, text, iso) => {
    expect(read(text, { today })).toBe(iso);
  });
});

describe('numbers that could be either', () => {
  it.each([
    ['3/4', '2026-04-03', '2026-03-04', '2026-03-04'],
    ['13/4', '2026-04-13', '2026-04-13', '2026-04-13'],
    ['4/13', '2026-04-13', '2026-04-13', '2026-04-13'],
    ['3/4/2025', '2025-04-03', '2025-03-04', '2025-03-04'],
    ['25/03/04', '2004-03-25', '2004-03-25', '2025-03-04'],
    ['2025/3/4', '2025-03-04', '2025-03-04', '2025-03-04'],
    ['2025-3-4', '2025-03-04', '2025-03-04', '2025-03-04'],
    ['Fri 3/4', '2026-04-03', '2026-03-04', '2026-03-04'],
  ])('“%s” is %s, %s or %s', (text, dayFirst, monthFirst, yearFirst) => {
    expect(read(text, { order: 'day first' })).toBe(dayFirst);
    expect(read(text, { order: 'month first' })).toBe(monthFirst);
    expect(read(text, { order: 'year first' })).toBe(yearFirst);
  });
});

const ORDERS = ['day first', 'month first', 'year first'] as const;
const DIRECTIONS = ['past', 'future'] as const;
const days = fc.integer({ min: day('1901-01-01'), max: day('2199-12-31') });
const orders = fc.constantFrom(...ORDERS);
const directions = fc.constantFrom(...DIRECTIONS);

function printed(on: Day, format: string): string {
  const { year, month, day: dayOfMonth } = civilOf(on);
  return DateTime.utc(year, month, dayOfMonth).setLocale('en').toFormat(format);
}

const SHORT: Readonly<Record<DateOrder, string>> = {
  'day first': 'd/M',
  'month first': 'M/d',
  'year first': 'M/d',
};

describe('any day', () => {
  it('is read back from however it is written in full', () => {
    const formats = [
      'yyyy-MM-dd',
      'd MMM yyyy',
      'd MMMM yyyy',
      'MMM d, yyyy',
      'MMMM d yyyy',
      'ccc, d MMM yyyy',
      'cccc, MMMM d, yyyy',
      'yyyy/M/d',
      'yyyy-M-d',
    ];
    fc.assert(
      fc.property(days, days, orders, directions, (on, today, order, direction) => {
        for (const format of [
          ...formats,
          order === 'day first' ? 'd/M/yyyy' : 'M/d/yyyy',
          order === 'day first' ? 'd.M.yyyy' : 'M.d.yyyy',
        ])
          expect([format, readDayPhrase(printed(on, format), today, order, direction)]).toEqual([
            format,
            on,
          ]);
      }),
    );
  });

  it('is read back without its year, where it lies within one of today', () => {
    const distances = fc.integer({ min: 0, max: 364 });
    fc.assert(
      fc.property(days, distances, orders, (today, distance, order) => {
        for (const format of ['d MMM', 'MMMM d', 'ccc d MMM', SHORT[order]]) {
          const [past, future] = [today - distance, today + distance];
          expect(readDayPhrase(printed(past, format), today, order, 'past')).toBe(past);
          expect(readDayPhrase(printed(future, format), today, order, 'future')).toBe(future);
        }
      }),
    );
  });

  it('is read back from its weekday, where it lies within a week of today', () => {
    const distances = fc.integer({ min: 1, max: 7 });
    fc.assert(
      fc.property(days, distances, orders, (today, distance, order) => {
        for (const format of ['ccc', 'cccc']) {
          const [past, future] = [today - distance, today + distance];
          expect(readDayPhrase(printed(past, format), today, order, 'past')).toBe(past);
          expect(readDayPhrase(printed(future, format), today, order, 'future')).toBe(future);
        }
      }),
    );
  });

  it('is read back from its distance', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 300 }), directions, (today, count, direction) => {
        expect(readDayPhrase(`in ${count} days`, today, 'day first', direction)).toBe(
          today + count,
        );
        expect(readDayPhrase(`${count} days ago`, today, 'day first', direction)).toBe(
          today - count,
        );
        expect(readDayPhrase(`-${count}w`, today, 'day first', direction)).toBe(
          today - 7 * count < day('1900-01-01') ? null : today - 7 * count,
        );
      }),
    );
  });
});

/** Text of words that phrases for days are made of, in any order. */
const WORDS =
  'in the last next this Friday Nov 3 29 31 2026 weeks month ago +3d today at 5pm 3/11 - , . of and on until 1e9 [[2026-11-03]] Feb ½ ٣ İ 0 00:00 Z GMT'.split(
    ' ',
  );
const wordings = fc.array(fc.constantFrom(...WORDS), { maxLength: 7 }).map((all) => all.join(' '));

describe('any text', () => {
  it('is read without failing, as a day or none', () => {
    const texts = fc.oneof(fc.string({ unit: 'binary' }), wordings);
    fc.assert(
      fc.property(texts, days, orders, directions, (text, today, order, direction) => {
        const found = readDayPhrase(text, today, order, direction);
        if (found === null) return;
        expect(Number.isInteger(found)).toBe(true);
        expect(found).toBeGreaterThanOrEqual(day('1900-01-01'));
        expect(found).toBeLessThanOrEqual(day('2200-12-31'));
      }),
    );
  });
});
