import { describe, expect, it } from 'vitest';
import { dayOf, type Day } from '../../../src/domain/day';
import { WEEK_STARTS, type WeekStart } from '../../../src/notes/settings/writing';
import {
  renderPeriodicDaily,
  renderPeriodicWeekly,
  type PeriodicValues,
} from '../../../src/notes/writing/periodic-template';

function on(year: number, month: number, day: number): Day {
  const found = dayOf(year, month, day);
  if (found === null) throw new Error('No such day');
  return found;
}

const SUNDAY = on(2026, 11, 22);

function values(changes: Partial<PeriodicValues> = {}): PeriodicValues {
  return {
    day: SUNDAY,
    minutes: 9 * 60 + 5,
    format: 'YYYY/MM/YYYY-MM-DD',
    weekStart: 'monday',
    ...changes,
  };
}

describe('a daily note of Periodic Notes', () => {
  it.each([
    ['# {{title}}', '# 2026/11/2026-11-22'],
    ['{{date}} and {{ Date }}', '2026/11/2026-11-22 and 2026/11/2026-11-22'],
    ['{{time}} {{TIME}}', '09:05 09:05'],
    ['{{date:dddd, MMMM Do}} {{time:h:mm A}}', 'Sunday, November 22nd 9:05 AM'],
    ['[[{{yesterday}}]] [[{{Tomorrow}}]]', '[[2026/11/2026-11-21]] [[2026/11/2026-11-23]]'],
    ['{{date+1d}} {{time-1w}}', '2026/11/2026-11-23 2026/11/2026-11-15'],
    ['{{date+1d:YYYY-MM-DD}} {{ date -1d : D.M. }}', '2026-11-23 21.11.'],
    ['{{date-2w:D MMM}} {{date+1W:D MMM}}', '8 Nov 29 Nov'],
    ['{{date+1M:D MMM}} {{date-12M:YYYY}} {{date+1Q:MMM YYYY}}', '22 Dec 2025 Feb 2027'],
    ['{{date+1y:YYYY}} {{date-1Y:YYYY}}', '2027 2025'],
    ['{{time+15h:D HH:mm}} {{time-10H:D HH:mm}}', '23 00:05 21 23:05'],
    ['{{time+55m:HH:mm}} {{time-6m:HH:mm}}', '10:00 08:59'],
    ['{{time+120s:HH:mm}} {{time-1s:HH:mm}}', '09:07 09:04'],
    ['{{date+1q:YYYY-MM-DD}} {{date+1D:YYYY-MM-DD}}', '2026-11-22 2026-11-22'],
    ['{{date:}}{{date: }}', '2026/11/2026-11-222026/11/2026-11-22'],
    ['{{date:[{{]}} {{date:YYYY}}', '{{date:[{{]}} 2026'],
  ])('has for %s', (template, text) => {
    expect(renderPeriodicDaily(template, values())).toBe(text);
  });

  it.each([
    '<% tp.date.now("{{date}}") %>\n<%* {{yesterday}}\n %>',
    '{{monday:YYYY}} {{title:x}} {{yesterday:D}} {{date+d}} {{date+1x:D}} {{weather}} {{ }}',
    '{{date:YYYY Z}} {{date+9999999999999999999y:YYYY}} {{date-2000y:YYYY}} {{date:\n}}',
    '\uFEFF---\r\na: 1\r\n---\r\n',
  ])('leaves %j as it stands', (template) => {
    expect(renderPeriodicDaily(template, values())).toBe(template);
  });

  it.each([
    [on(2026, 1, 1), '{{yesterday}} {{date:GGGG-[W]WW}}', '2025-12-31 2026-W01'],
    [on(2026, 12, 31), '{{tomorrow}} {{date+1d:GGGG-[W]WW}}', '2027-01-01 2026-W53'],
    [on(2024, 12, 30), '{{date:YYYY GGGG-[W]WW}} {{date-1d:GGGG-[W]WW}}', '2024 2025-W01 2024-W52'],
    [on(2026, 1, 31), '{{date+1M:YYYY-MM-DD}}', '2026-02-28'],
    [on(2024, 2, 29), '{{date+1y:YYYY-MM-DD}} {{date-4y:YYYY-MM-DD}}', '2025-02-28 2020-02-29'],
    [on(2026, 3, 29), '{{time+23h:YYYY-MM-DD HH:mm}}', '2026-03-30 08:05'],
  ])('reckons from day %i over the ends of months and years: %s', (day, template, text) => {
    expect(renderPeriodicDaily(template, values({ day, format: 'YYYY-MM-DD' }))).toBe(text);
  });

  it.each<[WeekStart, string]>([
    ['monday', '2026-W53 2026-W53'],
    ['sunday', '2027-W01 2027-W01'],
    ['saturday', '2027-W01 2027-W02'],
  ])('counts weeks from %s', (weekStart, text) => {
    const template = '{{date:gggg-[W]ww}} {{date+1d:gggg-[W]ww}}';
    const given = values({ day: on(2027, 1, 1), weekStart });
    expect(renderPeriodicDaily(template, given)).toBe(text);
  });

  it('puts no value in twice', () => {
    const format = '[{{time}}] YYYY';
    expect(renderPeriodicDaily('{{title}}', values({ format }))).toBe('{{time}} 2026');
  });
});

describe('a weekly note of Periodic Notes', () => {
  const weekly = (weekStart: WeekStart, day: Day): PeriodicValues =>
    values({ weekStart, day, format: 'gggg/gggg-[W]ww' });

  it.each([
    ['monday', on(2026, 11, 16), '{{monday:YYYY-MM-DD}} – {{Sunday:D MMM}}', '2026-11-16 – 22 Nov'],
    ['sunday', SUNDAY, '{{sunday:YYYY-MM-DD}} – {{ saturday : D MMM }}', '2026-11-22 – 28 Nov'],
    ['saturday', on(2026, 11, 21), '{{friday:ddd D}} {{saturday:ddd D}}', 'Fri 27 Sat 21'],
    ['monday', on(2026, 11, 16), '# {{title}} {{date}}', '# 2026/2026-W47 2026/2026-W47'],
    ['sunday', SUNDAY, '{{date:gggg-[W]ww}} {{date-1w:ww}} {{time}}', '2026-W48 47 09:05'],
    ['monday', on(2026, 12, 28), '{{friday:YYYY}} {{friday:GGGG-[W]WW}}', '2027 2026-W53'],
    ['monday', on(2026, 11, 16), '{{monday:}}', '2026-11-16'],
  ] as const)('that begins on %s, %i: %s', (weekStart, day, template, text) => {
    expect(renderPeriodicWeekly(template, weekly(weekStart, day))).toBe(text);
  });

  it.each([
    '{{monday}} {{monday:Z}} {{day:DD}} {{yesterday}} {{tomorrow}}',
    '<% "{{monday:DD}}" %>',
  ])('leaves %s as it stands', (template) => {
    expect(renderPeriodicWeekly(template, weekly('monday', on(2026, 11, 16)))).toBe(template);
  });

  it('has the days of one week, whichever it begins with', () => {
    const template = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
      .map((name) => `{{${name}:dddd}}`)
      .join();
    for (const weekStart of WEEK_STARTS)
      expect(renderPeriodicWeekly(template, weekly(weekStart, SUNDAY))).toBe(
        'Sunday,Monday,Tuesday,Wednesday,Thursday,Friday,Saturday',
      );
  });
});
