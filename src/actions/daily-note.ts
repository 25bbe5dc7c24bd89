import { isoDay, type Day } from '../domain/day';
import { dailyFormatOf, type DailyFormat } from '../notes/days/daily-format';
import { isUnusable } from '../notes/days/moment-format';
import { readDayName } from '../notes/days/read-day';
import { nameOf } from '../notes/paths';
import type { DailyNotes } from '../notes/settings/conventions';
import { DEFAULT_TEMPLATE_FORMATS, renderTemplate } from '../notes/writing/note-template';
import { reasonOf } from './failure';
import { notePath } from './note-path';
import type { Ports } from './ports';
import type { Change } from './undo';
import { changeOrCreateNote } from './write-note';

/** Where the daily note of a day lies, be it there or not; throws where its format tells no day. */
export function dailyNotePath({ folder, format }: DailyNotes, day: Day): string {
  return notePath(folder, usableFormat(format).print(day));
}

/**
 * The name by which a link names a day: that of its daily note, with folders only where it needs them to be read as the
 * day; the ISO date where the daily notes' format tells no day.
 */
export function dayLinkName({ format }: DailyNotes, day: Day): string {
  const found = dailyFormatOf(format);
  if (isUnusable(found) || !found.tellsDay) return isoDay(day);
  const whole = found.print(day);
  const last = whole.slice(whole.lastIndexOf('/') + 1);
  return readDayName(last, found.parse) === day ? last : whole;
}

/**
 * Changes the daily note of a day in one atomic write. Where there is none it is created, with its folders, as Obsidian
 * would: from the user's template. Null if nothing changed; rejects with a sentence for the user.
 */
export async function changeDailyNote(
  { vault, clock }: Pick<Ports, 'vault' | 'clock'>,
  dailyNotes: DailyNotes,
  day: Day,
  change: (text: string) => string,
): Promise<Change | null> {
  const path = dailyNotePath(dailyNotes, day);
  const minutes = clock.minutes();
  return changeOrCreateNote(vault, path, change, async () => {
    const template = await readTemplate(dailyNotes, vault);
    const title = nameOf(path);
    return renderTemplate(template, { title, day, minutes, ...DEFAULT_TEMPLATE_FORMATS });
  });
}

function usableFormat(format: string): DailyFormat {
  const found = dailyFormatOf(format);
  if (isUnusable(found)) throw new Error(found.problem);
  if (found.tellsDay) return found;
  throw new Error(`Daily notes named “${format}” don't tell the day of what they log.`);
}

async function readTemplate({ template }: DailyNotes, vault: Ports['vault']): Promise<string> {
  if (template.trim() === '') return '';
  const path = notePath('', template.replace(/\.md$/, ''));
  try {
    return await vault.read(path);
  } catch (error) {
    throw new Error(`The template ${path} for daily notes can't be read: ${reasonOf(error)}`);
  }
}
