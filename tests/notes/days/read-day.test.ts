import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { isoDay } from '../../../src/domain/day';
import { dailyFormatOf } from '../../../src/notes/days/daily-format';
import { isUnusable } from '../../../src/notes/days/moment-format';
import {
  findDayInName,
  isAmbiguous,
  readYearlyDate,
  readDay,
  readDayName,
  whyNoDay,
  type DayNames,
} from '../../../src/notes/days/read-day';
import { isoOrNull } from '../reading/read-note';
import { day } from '../../domain/builders';

function namesOf(format: string): DayNames {
  const daily = dailyFormatOf(format);
  if (isUnusable(daily)) throw new Error(daily.problem);
  return daily.parse;
}

const ISO = namesOf('YYYY-MM-DD');
const LONG = namesOf('YYYY/MM/dddd, MMMM Do YYYY');

function read(value: unknown, names: DayNames = ISO): string | null {
  return isoOrNull(readDay(value, names));
}

describe('a day', () => {
  it.each([
    ['2026-01-24'],
    [' 2026-01-24 '],
    ['20260124'],
    [20_260_124],
    ['2026-01-24T23:30:00-08:00'],
    ['2026-01-24T00:10:00+13:00'],
    ['2026-01-24T23:59:59.999Z'],
    ['2026-01-24 09:15'],
    ['2026-01-24 9:15'],
    ['[[2026-01-24]]'],
    ['[[20260124]]'],
    ['[[Daily/2026-01-24|Saturday]]'],
    ['[[Daily/2026-01-24.md#Log|Saturday]]'],
    ['[Saturday](Daily/2026-01-24.md)'],
    ['24/01/2026'],
    ['01/24/2026'],
    ['24.01.2026'],
    ['24.1.2026'],
    [['2026-01-24']],
    [[['Daily/2026-01-24']]],
  ])('is %j', (written) => {
    expect(read(written)).toBe('2026-01-24');
  });

  it('may have equal day and month in any order', () => {
    expect(read('05/05/2026')).toBe('2026-05-05');
    expect(read('5.5.2026')).toBe('2026-05-05');
  });

  it.each([
    ['1900-01-01', '1900-01-01'],
    ['2200-12-31', '2200-12-31'],
    ['1899-12-31', null],
    ['2201-01-01', null],
  ])('lies between 1900 and 2200: %s', (written, found) => {
    expect(read(written)).toBe(found);
  });

  it.each([
    'Saturday, January 24th 2026',
    '2026/01/Saturday, January 24th 2026',
    '[[2026/01/Saturday, January 24th 2026]]',
    '[[Daily/2026/01/Saturday, January 24th 2026|Saturday]]',
    '[Saturday](Daily/2026/01/Saturday%2C%20January%2024th%202026.md)',
  ])('may be a name in the daily notes’ format: %s', (written) => {
    const format = written.includes('/') ? LONG : namesOf('dddd, MMMM Do YYYY');
    expect(read(written, format)).toBe('2026-01-24');
  });

  it.each([
    [0, 0],
    [12, 0],
    [23, 59],
  ])('is, for milliseconds, the date on the device at that instant (%i:%i)', (hour, minute) => {
    const instant = DateTime.local(2026, 1, 24, hour, minute);
    expect(read(instant.toMillis())).toBe('2026-01-24');
  });

  it.each([
    ['nothing', ''],
    ['words', 'next Friday'],
    ['a day that isn’t in the calendar', '2026-02-30'],
    ['a month that isn’t in the calendar', '2026-13-01'],
    ['a month', '2026-01'],
    ['a year', 2026],
    ['a date followed by words', '2026-01-24 or so'],
    ['a date with a short year', '24/01/26'],
    ['two kinds of separators', '24/01.2026'],
    ['both parts beyond 12', '24/13/2026'],
    ['an ambiguous date', '03/04/2026'],
    ['an ambiguous date with dots', '3.4.2026'],
    ['a small number', 14],
    ['a fraction', 20_260_124.5],
    ['a negative number', -20_260_124],
    ['not a number', NaN],
    ['no number that there is', Infinity],
    ['an instant beyond all calendars', 9e15],
    ['a link to another note', '[[Ana Diaz]]'],
    ['two links', '[[2026-01-24]] [[2026-01-25]]'],
    ['two days', ['2026-01-24', '2026-01-25']],
    ['an empty list', []],
    ['a truth value', true],
    ['null', null],
    ['an object', { date: '2026-01-24' }],
  ])('is not %s', (_, value) => {
    expect(read(value)).toBeNull();
  });

  it('is read back from every ISO form', () => {
    const days = fc.integer({ min: day('1900-01-01'), max: day('2200-12-31') });
    fc.assert(
      fc.property(days, (number) => {
        const iso = isoDay(number);
        const basic = iso.replaceAll('-', '');
        const forms = [
          iso,
          basic,
          Number(basic),
          `${iso}T23:30-08:00`,
          `[[${iso}]]`,
          `[[A/${iso}|B]]`,
        ];
        return forms.every((form) => readDay(form, ISO) === number);
      }),
    );
  });
});

describe('why a value is not a day', () => {
  it.each([
    ['03/04/2026', true],
    ['3.4.2026', true],
    ['24/01/2026', false],
    ['05/05/2026', false],
    ['24/13/2026', false],
    ['0/4/2026', false],
    ['soon', false],
    [20_260_124, false],
  ])('%s is ambiguous: %s', (value, ambiguous) => {
    expect(isAmbiguous(value)).toBe(ambiguous);
  });

  it('is told in a sentence', () => {
    expect(whyNoDay('03/04/2026')).toBe(
      'Day and month can’t be told apart. Write it as 2026-01-24.',
    );
    expect(whyNoDay('soon')).toBe('This isn’t a day. Write it as 2026-01-24.');
  });
});

describe('the target of a link', () => {
  it.each([
    ['2026-01-24', '2026-01-24'],
    ['Daily/2026/2026-01-24', '2026-01-24'],
    ['2026-01-24.md', '2026-01-24'],
    ['2026-01-24#Log', '2026-01-24'],
    ['2026-01-24 Ana', null],
    ['Meetings/2026-01-24 Ana', null],
    ['2026-01-24/Ana', null],
    ['100%', null],
    ['', null],
  ])('%s is the day %s', (target, found) => {
    expect(isoOrNull(readDayName(target, ISO))).toBe(found);
  });
});

describe('a day in a file’s name', () => {
  it.each([
    ['2026-10-14 Ana', '2026-10-14'],
    ['Ana 2026-10-14', '2026-10-14'],
    ['20261014', '2026-10-14'],
    ['Ana_20261014_1', '2026-10-14'],
    ['202206071530', '2022-06-07'],
    ['202206071530 Review', '2022-06-07'],
    ['20220607153059', '2022-06-07'],
    ['2026-13-45 2026-10-14', '2026-10-14'],
    ['99999999 20261014', '2026-10-14'],
    ['2026101', null],
    ['202610141', null],
    ['2026101415', null],
    ['2022060715305', null],
    ['202206071530591', null],
    ['12026-10-14', null],
    ['2026-10-145', null],
    ['Ana', null],
  ])('%s holds %s', (name, found) => {
    expect(isoOrNull(findDayInName(name))).toBe(found);
  });
});

describe('a birthday', () => {
  function birthday(value: unknown): string | null {
    const found = readYearlyDate(value, ISO);
    return (
      found && `${String(found.year ?? 'unknown')} ${String(found.month)} ${String(found.day)}`
    );
  }

  it.each([
    ['1984-11-27', '1984 11 27'],
    ['19841127', '1984 11 27'],
    [19_841_127, '1984 11 27'],
    ['1984-11-27T00:00:00Z', '1984 11 27'],
    ['27/11/1984', '1984 11 27'],
    ['11/27/1884', '1884 11 27'],
    ['[[1984-11-27]]', '1984 11 27'],
    [['1984-11-27'], '1984 11 27'],
    ['1871-04-17', '1871 4 17'],
    ['04-17', 'unknown 4 17'],
    ['--04-17', 'unknown 4 17'],
    ['--0417', 'unknown 4 17'],
    ['1604-04-17', 'unknown 4 17'],
    ['1604-02-29', 'unknown 2 29'],
    ['02-29', 'unknown 2 29'],
    ['1988-02-29', '1988 2 29'],
  ])('%j is %s', (value, found) => {
    expect(birthday(value)).toBe(found);
  });

  it.each([
    '03/04/1980',
    '1987-02-29',
    '02-30',
    '13-01',
    '0417',
    417,
    '1984-1127',
    '1984-11-27 or so',
    '2201-01-01',
    '0012-04-17',
    'April',
    ['04-17', '04-18'],
    null,
    true,
    {},
  ])('%j is none', (value) => {
    expect(birthday(value)).toBeNull();
  });
});
