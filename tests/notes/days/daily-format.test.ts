import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, type Day } from '../../../src/domain/day';
import { dailyFormatOf, type DailyFormat } from '../../../src/notes/days/daily-format';
import { isUnusable } from '../../../src/notes/days/moment-format';
import type { WeekStart } from '../../../src/notes/settings/writing';

function usable(format: string, weekStart?: WeekStart): DailyFormat {
  const found = dailyFormatOf(format, weekStart);
  if (isUnusable(found)) throw new Error(found.problem);
  return found;
}

function on(year: number, month: number, day: number): Day {
  const found = dayOf(year, month, day);
  if (found === null) throw new Error('No such day');
  return found;
}

const SUNDAY = on(2026, 11, 22);
const SPRING = on(2026, 4, 5);
const NEW_YEAR = on(2027, 1, 1);

describe('names that stand for a day', () => {
  it.each([
    ['YYYY-MM-DD', SUNDAY, '2026-11-22'],
    ['YYYYMMDD', SPRING, '20260405'],
    ['YYYY/MM/YYYY-MM-DD', SPRING, '2026/04/2026-04-05'],
    ['YYYY/MM-MMMM/YYYY-MM-DD-dddd', SUNDAY, '2026/11-November/2026-11-22-Sunday'],
    ['DD MMM YY [Daily Note]', SPRING, '05 Apr 26 Daily Note'],
    ['dddd, MMMM Do YYYY', SUNDAY, 'Sunday, November 22nd 2026'],
    ['Mo [month], Do, YYYY', on(2026, 1, 1), '1st month, 1st, 2026'],
    ['DDDo [day of] YYYY', on(2026, 4, 23), '113th day of 2026'],
    ['D.M.YYYY', SPRING, '5.4.2026'],
    ['MMMD YYYY', SPRING, 'Apr5 2026'],
    ['Y, [Q]Q, MMMM D', SPRING, '2026, Q2, April 5'],
    ['YYYY-DDDD', SPRING, '2026-095'],
    ['YYYY DDD', SPRING, '2026 95'],
    ['GGGG-[W]WW-E', NEW_YEAR, '2026-W53-5'],
    ['GG [W]W ddd', SUNDAY, '26 W47 Sun'],
    ['gggg-[W]ww-d', NEW_YEAR, '2026-W53-5'],
    ['gg [w]w e dd', SUNDAY, '26 w47 6 Su'],
    ['YYYY-MM-DD \\D[D]', SPRING, '2026-04-05 DD'],
    ['YYYY.MM.DD (ddd) [Ünï 😀]', SPRING, '2026.04.05 (Sun) Ünï 😀'],
    ['LL', SPRING, 'April 5, 2026'],
    ['', SUNDAY, '2026-11-22'],
  ])('%s', (format, day, name) => {
    expect(usable(format).print(day)).toBe(name);
    expect(usable(format).parse(name)).toBe(day);
    expect(usable(format).tellsDay).toBe(true);
  });

  it.each<[WeekStart, string, string]>([
    ['monday', '2026-W53-5-4', '2026-W53'],
    ['saturday', '2027-W01-5-6', '2027-W01'],
    ['sunday', '2027-W01-5-5', '2027-W01'],
  ])('counts weeks from %s', (start, name, week) => {
    const format = usable('gggg-[W]ww-d-e', start);
    expect(format.print(NEW_YEAR)).toBe(name);
    expect(format.parse(name)).toBe(NEW_YEAR);
    expect(usable('gggg-[W]ww', start).print(NEW_YEAR)).toBe(week);
  });

  it('prints ordinals as English has them', () => {
    const days = [1, 2, 3, 4, 11, 12, 13, 21, 22, 23].map((day) => on(2026, 1, day));
    expect(days.map((day) => usable('Do').print(day)).join(' ')).toBe(
      '1st 2nd 3rd 4th 11th 12th 13th 21st 22nd 23rd',
    );
  });

  it.each([10, 11, 12, 13, 20, 21, 22, 23, 30, 31])('reads back the ordinal of day %i', (day) => {
    const format = usable('MMM Do YYYY');
    expect(format.parse(format.print(on(2026, 1, day)))).toBe(on(2026, 1, day));
  });

  it('reads two-digit years from 1969 to 2068', () => {
    expect(usable('YYMMDD').parse('681231')).toBe(on(2068, 12, 31));
    expect(usable('YYMMDD').parse('690101')).toBe(on(1969, 1, 1));
  });
});

describe('names that stand for no day', () => {
  it.each([
    ['YYYY-MM-DD', '2026-02-29'],
    ['YYYY-MM-DD', '2026-13-01'],
    ['YYYY-MM-DD', '2026-11-22 Ana'],
    ['YYYY-MM-DD', '2026/11/22'],
    ['YYYY-MM-DD', '1899-12-31'],
    ['dddd, MMMM Do YYYY', 'Monday, November 22nd 2026'],
    ['dddd, MMMM Do YYYY', 'Sunday, November 22th 2026'],
    ['YYYY/MM/YYYY-MM-DD', '2026/04/2026-11-22'],
    ['D.M.YYYY', '05.4.2026'],
    ['YYYY-DDDD', '2026-366'],
    ['GGGG-[W]WW-E', '2025-W53-1'],
    ['YYYY.MM.DD', '2026-04-05'],
    ['MMMM D YYYY', 'avril 5 2026'],
  ])('%s refuses %s', (format, name) => {
    expect(usable(format).parse(name)).toBeNull();
  });

  it.each([
    ['a week', 'gggg-[W]ww', '2026-W47'],
    ['a month', 'YYYY-MM', '2026-11'],
    ['a birthday', 'MM-DD', '11-22'],
    ['another kind of week than its year', 'YYYY-[W]WW-E', '2026-W47-7'],
    ['a time', 'YYYY-MM-DD HHmm', '2026-11-22 0000'],
    ['numbers that run together', 'YYYYDM', '20262211'],
  ])('%s is printed but never read', (_, format, name) => {
    expect(usable(format).tellsDay).toBe(false);
    expect(usable(format).print(SUNDAY)).toBe(name);
    expect(usable(format).parse(name)).toBeNull();
  });
});

describe('time of day', () => {
  it.each([
    ['HH:mm', '15:07'],
    ['h:mm A', '3:07 PM'],
    ['hh.mm a', '03.07 pm'],
    ['Hmm', '1507'],
    ['LT', '3:07 PM'],
    ['k HHmmss SSS', '15 150700 000'],
  ])('prints %s', (format, text) => {
    expect(usable(format).print(SUNDAY, 15 * 60 + 7)).toBe(text);
  });
});

it.each(['YYYY-MM-DD Z', 'X', 'x', 'YYYYY', 'y', 'NN', 'zz', 'GGGGG'])(
  'names the token it can not translate in %s',
  (format) => {
    const token = format.slice(-1);
    expect(dailyFormatOf(format)).toEqual({
      problem: expect.stringContaining(`The token ${token}`) as string,
    });
  },
);

describe('for every day', () => {
  const days = fc.integer({ min: on(1900, 1, 8), max: on(2200, 12, 24) });

  it.each([
    'YYYY-MM-DD',
    'YYYY/MM-MMMM/YYYY-MM-DD-dddd',
    'dddd, MMMM Do YYYY',
    'D-M-YYYY',
    'YYYY DDD',
    'GGGG-[W]WW-E',
    'gggg wo [week], do [day]',
    'll',
  ])('what %s prints reads as that day', (format) => {
    const { parse, print } = usable(format);
    fc.assert(fc.property(days, (day) => parse(print(day)) === day));
  });

  it.each(['monday', 'saturday', 'sunday'] as const)('also where weeks begin on %s', (start) => {
    const { parse, print } = usable('gg wo e', start);
    const ofCentury = fc.integer({ min: on(1969, 1, 8), max: on(2068, 12, 24) });
    fc.assert(fc.property(ofCentury, (day) => parse(print(day)) === day));
  });

  it.each([
    ['MMMM D YYYY', 'april 5 2026'],
    ['YYYY [Day] DDDD', '2026 DAY 095'],
  ])('%s reads %s without regard to case', (format, name) => {
    expect(usable(format).parse(name)).toBe(SPRING);
  });

  it('a name that reads as a day is what that day prints, but for case', () => {
    const { parse, print } = usable('ddd D MMM YYYY');
    const names = fc
      .tuple(
        fc.constantFrom('Mon', 'Tue', 'Sun', 'mon'),
        fc.constantFrom('0', '1', '01', '29', '31', '32'),
        fc.constantFrom('Jan', 'Feb', 'Sept', 'Dec'),
        fc.constantFrom('2024', '2026', '26'),
      )
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(names, (name) => {
        const day = parse(name);
        return day === null || print(day).toLowerCase() === name.toLowerCase();
      }),
    );
  });

  it('no format and no name makes it throw', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, name) => {
        const format = dailyFormatOf(text);
        if (isUnusable(format)) return;
        format.parse(name);
        format.parse(format.print(SUNDAY));
      }),
    );
  });
});
