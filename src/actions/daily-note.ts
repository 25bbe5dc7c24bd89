import { isoDay, type Day } from '../domain/day';
import { dailyFormatOf } from '../notes/days/daily-format';
import { ENGLISH } from '../notes/days/date-language';
import { isUnusable, type UnusableFormat } from '../notes/days/moment-format';
import { readDayName } from '../notes/days/read-day';
import { firstOfWeek } from '../notes/days/week';
import { weeklyFormatOf } from '../notes/days/weekly-format';
import { nameOf } from '../notes/paths';
import type { DailyNotes } from '../notes/settings/conventions';
import { DEFAULT_WRITING } from '../notes/settings/writing';
import { DEFAULT_TEMPLATE_FORMATS, renderTemplate } from '../notes/writing/note-template';
import { renderPeriodicDaily, renderPeriodicWeekly } from '../notes/writing/periodic-template';
import { reasonOf } from './failure';
import { notePath } from './note-path';
import type { Ports } from './ports';
import type { Change } from './undo';
import { changeOrCreateNote } from './write-note';

/** Where the daily note of a day lies, be it there or not; throws where its format tells no day. */
export function dailyNotePath(dailyNotes: DailyNotes, day: Day): string {
  const found = findDailyNote(dailyNotes, day);
  if (isUnusable(found)) throw new Error(found.problem);
  return found.path;
}

/** Where the daily note of a day lies, or why its format does not say so. */
export function findDailyNote(
  { folder, format, weekStart, language }: DailyNotes,
  day: Day,
): { readonly path: string } | UnusableFormat {
  const found = dailyFormatOf(format, weekStart, language);
  if (isUnusable(found)) return found;
  if (found.tellsDay) return { path: notePath(folder, found.print(day)) };
  return { problem: `Daily notes named “${format}” don't tell the day of what they log.` };
}

/** Where the note of the week that holds a day lies, be it there or not; throws where its format tells no week. */
export function weeklyNotePath(weeklyNotes: DailyNotes, day: Day): string {
  const found = findWeeklyNote(weeklyNotes, day);
  if (isUnusable(found)) throw new Error(found.problem);
  return found.path;
}

/** Where the note of the week that holds a day lies, or why its format does not say so. */
export function findWeeklyNote(
  { folder, format, weekStart, language }: DailyNotes,
  day: Day,
): { readonly path: string } | UnusableFormat {
  const found = weeklyFormatOf(format, weekStart, language);
  if (isUnusable(found)) return found;
  if (!found.tellsWeek) return { problem: `Weekly notes named “${format}” don't tell their week.` };
  return { path: notePath(folder, found.print(day)) };
}

/**
 * The name by which a link names a day: that of its daily note, with all of its folders where it needs some to be read as
 * the day, so that the note is found and, where it is missing, created where daily notes lie; the ISO date where the daily
 * notes' format tells no day.
 */
export function dayLinkName({ folder, format, weekStart, language }: DailyNotes, day: Day): string {
  const found = dailyFormatOf(format, weekStart, language);
  if (isUnusable(found) || !found.tellsDay) return isoDay(day);
  const whole = found.print(day);
  const last = whole.slice(whole.lastIndexOf('/') + 1);
  return readDayName(last, found.parse) === day
    ? last
    : notePath(folder, whole).replace(/\.md$/, '');
}

/**
 * Changes the daily note of a day in one atomic write. Where there is none it is created, with its folders, as Obsidian
 * would, or Periodic Notes where that makes them: from the user's template. Null if nothing changed; rejects with a sentence for the user.
 */
export async function changeDailyNote(
  ports: Pick<Ports, 'vault' | 'clock'>,
  dailyNotes: DailyNotes,
  day: Day,
  change: (text: string) => string,
): Promise<Change | null> {
  const path = dailyNotePath(dailyNotes, day);
  return changeDatedNote(ports, dailyNotes, path, day, change, DAILY);
}

/**
 * Changes the note of the week that holds a day in one atomic write. Where there is none it is created as Periodic Notes
 * would: of the first day of the week, from the user's template. Null if nothing changed; rejects with a sentence for the user.
 */
export async function changeWeeklyNote(
  ports: Pick<Ports, 'vault' | 'clock'>,
  weeklyNotes: DailyNotes,
  day: Day,
  change: (text: string) => string,
): Promise<Change | null> {
  const { weekStart = DEFAULT_WRITING.weekStart } = weeklyNotes;
  const path = weeklyNotePath(weeklyNotes, day);
  const first = firstOfWeek(day, weekStart);
  return changeDatedNote(ports, weeklyNotes, path, first, change, WEEKLY);
}

/** How notes of a kind are made from their template. */
interface DatedNotes {
  /** What they are called in messages. */
  readonly called: string;
  /** The text of a new note, by its path, day and minutes since midnight. */
  readonly render: (
    template: string,
    notes: DailyNotes,
    path: string,
    day: Day,
    minutes: number,
  ) => string;
}

const DAILY: DatedNotes = {
  called: 'daily notes',
  render: (template, notes, path, day, minutes) => {
    const { format, filling, weekStart = DEFAULT_WRITING.weekStart, language = ENGLISH } = notes;
    const values = { day, minutes, weekStart, language };
    if (filling === 'Periodic Notes') return renderPeriodicDaily(template, { ...values, format });
    const formats = filling ?? DEFAULT_TEMPLATE_FORMATS;
    return renderTemplate(template, { title: nameOf(path), ...values, ...formats });
  },
};

const WEEKLY: DatedNotes = {
  called: 'weekly notes',
  render: (template, notes, _, day, minutes) => {
    const { format, weekStart = DEFAULT_WRITING.weekStart, language = ENGLISH } = notes;
    return renderPeriodicWeekly(template, { day, minutes, format, weekStart, language });
  },
};

async function changeDatedNote(
  { vault, clock }: Pick<Ports, 'vault' | 'clock'>,
  notes: DailyNotes,
  path: string,
  day: Day,
  change: (text: string) => string,
  { called, render }: DatedNotes,
): Promise<Change | null> {
  const minutes = clock.minutes();
  return changeOrCreateNote(vault, path, change, async () => {
    const template = await readTemplate(notes, called, vault);
    return render(template, notes, path, day, minutes);
  });
}

async function readTemplate(
  { template }: DailyNotes,
  called: string,
  vault: Ports['vault'],
): Promise<string> {
  if (template.trim() === '') return '';
  const path = notePath('', template.replace(/\.md$/, ''));
  try {
    return await vault.read(path);
  } catch (error) {
    throw new Error(`The template ${path} for ${called} can't be read: ${reasonOf(error)}`);
  }
}
