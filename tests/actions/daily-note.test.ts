import { describe, expect, it } from 'vitest';
import {
  changeDailyNote,
  changeWeeklyNote,
  dailyNotePath,
  dayLinkName,
  weeklyNotePath,
} from '../../src/actions/daily-note';
import { readDayName } from '../../src/notes/days/read-day';
import { dailyFormatOf } from '../../src/notes/days/daily-format';
import { ENGLISH, inEachPlace, type DateLanguage } from '../../src/notes/days/date-language';
import type { DailyNotes } from '../../src/notes/settings/conventions';
import { MemoryVault } from './memory-vault';
import { portsOver, TODAY } from './ports-over';

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

describe('the weekly note of a day', () => {
  const weeks = (format: string, weekStart: 'monday' | 'sunday' = 'monday') => ({
    folder: 'Weeks',
    format,
    template: 'Templates/Week',
    weekStart,
  });

  it.each([
    ['gggg-[W]ww', 'monday', 'Weeks/2026-W47.md'],
    ['gggg-[W]ww', 'sunday', 'Weeks/2026-W48.md'],
    ['YYYY/YYYY-MM-DD', 'monday', 'Weeks/2026/2026-11-16.md'],
  ] as const)('lies where its format says: %s from %s', (format, start, path) => {
    expect(weeklyNotePath(weeks(format, start), TODAY)).toBe(path);
  });

  it.each(['YYYY-MM', 'gggg-[W]ww Z'])('is nowhere to be found by %s', (format) => {
    expect(() => weeklyNotePath(weeks(format), TODAY)).toThrow(/tell their week|token Z/);
  });

  it('is created from its template, for the first day of the week', async () => {
    const vault = new MemoryVault({
      'Templates/Week.md': '# {{title}}: {{date:D.M.}} – {{sunday:D.M.}}\n',
    });
    const change = (text: string): string => `${text}More\n`;
    await changeWeeklyNote(portsOver(vault), weeks('gggg-[W]ww'), TODAY, change);
    expect(vault.text('Weeks/2026-W47.md')).toBe('# 2026-W47: 16.11. – 22.11.\nMore\n');
  });

  it('and its template is missing: that is said', async () => {
    const changing = changeWeeklyNote(
      portsOver(new MemoryVault()),
      weeks('gggg-[W]ww'),
      TODAY,
      (text) => text,
    );
    await expect(changing).rejects.toThrow('Templates/Week.md for weekly notes');
  });
});

describe('a daily note that is missing', () => {
  const TEMPLATE = '# {{title}}\n{{date}} {{time}} {{yesterday}} {{date+1d:ddd}}\n<% tp.x %>\n';

  it.each<[string, Pick<DailyNotes, 'filling'>, string]>([
    ['Obsidian', {}, '# 22\n2026-11-22 09:05 {{yesterday}} {{date+1d:ddd}}\n<% tp.x %>\n'],
    [
      'Obsidian, whose templates have formats',
      { filling: { dateFormat: 'D MMM', timeFormat: 'h:mm A' } },
      '# 22\n22 Nov 9:05 AM {{yesterday}} {{date+1d:ddd}}\n<% tp.x %>\n',
    ],
    [
      'Periodic Notes',
      { filling: 'Periodic Notes' },
      '# 2026/11/22\n2026/11/22 09:05 2026/11/21 Mon\n<% tp.x %>\n',
    ],
  ])('is filled in as by %s', async (_, filling, text) => {
    const vault = new MemoryVault({ 'Templates/Day.md': TEMPLATE });
    const notes = { ...inFormat('YYYY/MM/DD'), template: 'Templates/Day', ...filling };
    await changeDailyNote(portsOver(vault), notes, TODAY, (said) => `${said}More\n`);
    expect(vault.text('Daily/2026/11/22.md')).toBe(`${text}More\n`);
  });
});

describe('in another language', () => {
  const language: DateLanguage = {
    ...ENGLISH,
    months: inEachPlace(() => [...Array<string>(10).fill('mois'), 'novembre', 'décembre']),
    weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  };
  const TEMPLATE = '# {{date:dddd}} {{time:h A}}\n';

  it.each<[string, Pick<DailyNotes, 'filling'>]>([
    ['Obsidian', {}],
    ['Periodic Notes', { filling: 'Periodic Notes' }],
  ])('a daily note is named and filled in, as by %s', async (_, filling) => {
    const vault = new MemoryVault({ 'Templates/Day.md': TEMPLATE });
    const notes = { ...inFormat('YYYY/MMMM/DD dddd'), template: 'Templates/Day', language };
    await changeDailyNote(portsOver(vault), { ...notes, ...filling }, TODAY, (said) => `${said}x`);
    expect(vault.text('Daily/2026/novembre/22 dimanche.md')).toBe('# dimanche 9 AM\nx');
  });

  it('a weekly note is named and filled in', async () => {
    const vault = new MemoryVault({ 'Templates/Week.md': '{{title}}: {{sunday:dddd}}\n' });
    const notes = { ...inFormat('D MMMM YYYY'), template: 'Templates/Week', language };
    await changeWeeklyNote(portsOver(vault), notes, TODAY, (said) => `${said}x`);
    expect(vault.text('Daily/16 novembre 2026.md')).toBe('16 novembre 2026: dimanche\nx');
  });

  it('a link names the day as its note is named', () => {
    const notes = { ...inFormat('dddd D MMMM YYYY'), language };
    expect(dayLinkName(notes, TODAY)).toBe('dimanche 22 novembre 2026');
  });
});

describe('a link to a day', () => {
  it.each([
    ['YYYY-MM-DD', '2026-11-22'],
    ['YYYY/MM/YYYY-MM-DD', '2026-11-22'],
    ['YYYY/MM/DD', 'Daily/2026/11/22'],
    ['YYYY/YYYY-MM-DD dddd', 'Daily/2026/2026-11-22 Sunday'],
    ['dddd D MMMM YYYY', 'Sunday 22 November 2026'],
    ['gggg-[W]ww', '2026-11-22'],
  ])('names it so that it is read as that day: %s', (format, name) => {
    expect(dayLinkName(inFormat(format), TODAY)).toBe(name);
    const found = dailyFormatOf(format);
    expect(readDayName(name, 'parse' in found ? found.parse : () => null)).toBe(TODAY);
  });
});
