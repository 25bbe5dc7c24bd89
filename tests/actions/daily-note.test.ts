import { describe, expect, it } from 'vitest';
import { dailyNotePath, dayLinkName } from '../../src/actions/daily-note';
import { readDayName } from '../../src/notes/days/read-day';
import { dailyFormatOf } from '../../src/notes/days/daily-format';
import { TODAY } from './ports-over';

const inFormat = (format: string, folder = 'Daily') => ({ folder, format, template: '' });

describe('the daily note of a day', () => {
  it.each([
    ['YYYY-MM-DD', 'Daily/2026-11-22.md'],
    ['YYYY/MM/YYYY-MM-DD', 'Daily/2026/11/2026-11-22.md'],
  ])('lies where its format says: %s', (format, path) => {
    expect(dailyNotePath(inFormat(format), TODAY)).toBe(path);
  });

  it.each(['gggg-[W]ww', 'YYYY-MM-DD HH:mm', 'x'])('is nowhere to be found by %s', (format) => {
    expect(() => dailyNotePath(inFormat(format), TODAY)).toThrow(/format|tell the day/);
  });
});

describe('a link to a day', () => {
  it.each([
    ['YYYY-MM-DD', '2026-11-22'],
    ['YYYY/MM/YYYY-MM-DD', '2026-11-22'],
    ['YYYY/MM/DD', '2026/11/22'],
    ['dddd D MMMM YYYY', 'Sunday 22 November 2026'],
    ['gggg-[W]ww', '2026-11-22'],
  ])('names it so that it is read as that day: %s', (format, name) => {
    expect(dayLinkName(inFormat(format), TODAY)).toBe(name);
    const found = dailyFormatOf(format);
    expect(readDayName(name, 'parse' in found ? found.parse : () => null)).toBe(TODAY);
  });
});
