import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilOf, dayOf, isoDay, type Day } from '../../../src/domain/day';
import { isUnusable } from '../../../src/notes/days/moment-format';
import { firstOfWeek } from '../../../src/notes/days/week';
import { weeklyFormatOf, type WeeklyFormat } from '../../../src/notes/days/weekly-format';
import { WEEK_STARTS, type WeekStart } from '../../../src/notes/settings/writing';

function usable(format: string, start: WeekStart = 'monday'): WeeklyFormat {
  const found = weeklyFormatOf(format, start);
  if (isUnusable(found)) throw new Error(found.problem);
  return found;
}

function on(year: number, month: number, day: number): Day {
  const found = dayOf(year, month, day);
  if (found === null) throw new Error('No such day');
  return found;
}

const SUNDAY = on(2026, 11, 22);
const NEW_YEAR = on(2027, 1, 1);

describe('names that stand for a week', () => {
  it.each<[string, WeekStart, Day, string, string]>([
    ['gggg-[W]ww', 'monday', SUNDAY, '2026-W47', '2026-11-16'],
    ['gggg-[W]ww', 'sunday', SUNDAY, '2026-W48', '2026-11-22'],
    ['gggg-[W]ww', 'saturday', SUNDAY, '2026-W48', '2026-11-21'],
    ['GGGG-[W]WW', 'monday', NEW_YEAR, '2026-W53', '2026-12-28'],
    ['GGGG-[W]WW', 'sunday', NEW_YEAR, '2026-W52', '2026-12-27'],
    ['gggg-[W]ww', 'sunday', NEW_YEAR, '2027-W01', '2026-12-27'],
    ['YYYY-[W]ww', 'sunday', NEW_YEAR, '2026-W01', '2026-12-27'],
    ['YYYY/[Week] w', 'monday', SUNDAY, '2026/Week 47', '2026-11-16'],
    ['YYYY-MM-DD', 'monday', SUNDAY, '2026-11-16', '2026-11-16'],
    ['[Week of] MMMM Do, YYYY', 'sunday', SUNDAY, 'Week of November 22nd, 2026', '2026-11-22'],
  ])('%s where weeks begin on %s', (format, start, day, name, first) => {
    const { tellsWeek, print, parse } = usable(format, start);
    expect(tellsWeek).toBe(true);
    expect(print(day)).toBe(name);
    expect(isoDay(parse(name) ?? 0)).toBe(first);
  });
});

describe('names that stand for no week', () => {
  it.each([
    ['gggg-[W]ww', '2026-W54'],
    ['gggg-[W]ww', '2026-W00'],
    ['gggg-[W]ww', '2026-11-22'],
    ['GGGG-[W]WW', '2025-W53'],
    ['YYYY-MM-DD', '2026-11-22'],
  ])('%s refuses %s', (format, name) => {
    expect(usable(format).parse(name)).toBeNull();
  });

  it.each(['YYYY-MM', '[W]ww', 'YYYY', 'gggg-[W]ww HH'])('%s tells none', (format) => {
    const { tellsWeek, parse, print } = usable(format);
    expect(tellsWeek).toBe(false);
    expect(parse(print(SUNDAY))).toBeNull();
  });

  it('a token that can’t be translated is named', () => {
    expect(weeklyFormatOf('gggg Z', 'monday')).toHaveProperty('problem');
  });
});

describe('for every day and start of the week', () => {
  const days = fc.integer({ min: on(1900, 1, 15), max: on(2200, 12, 10) });
  const starts = fc.constantFrom(...WEEK_STARTS);
  const formats = fc.constantFrom('gggg-[W]ww', 'GGGG-[W]WW', 'YYYY wo', 'w [of] gggg', 'D.M.YYYY');

  it('a week’s name reads as that week, and is the same for its seven days', () => {
    fc.assert(
      fc.property(days, starts, formats, (day, start, format) => {
        const { print, parse } = usable(format, start);
        const first = firstOfWeek(day, start);
        expect(first <= day && day < first + 7).toBe(true);
        expect(new Set([0, 1, 2, 3, 4, 5, 6].map((place) => print(first + place))).size).toBe(1);
        // Two weeks of one calendar year may share a number: of these the name means either.
        const read = parse(print(day));
        expect(read === null ? null : print(read)).toBe(print(day));
        if (!format.includes('YYYY w')) expect(read).toBe(first);
      }),
    );
  });

  it('the weeks of a year are numbered one after the other, from 1', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1901, max: 2199 }), starts, (year, start) => {
        const { print } = usable('gggg w', start);
        let day = firstOfWeek(on(year, 1, 4), start);
        if (!print(day).startsWith(`${String(year)} 1`)) day -= 7;
        const numbers = Array.from({ length: 52 }, (_, week) => print(day + 7 * week));
        expect(numbers).toEqual(numbers.map((_, week) => `${String(year)} ${String(week + 1)}`));
        expect(civilOf(day + 6).year).toBe(year);
      }),
    );
  });
});
