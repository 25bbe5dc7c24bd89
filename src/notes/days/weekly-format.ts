import { dayOf, type Day } from '../../domain/day';
import { DEFAULT_WRITING, type WeekStart } from '../settings/writing';
import { dayOfParts, tellsDay, toldBy } from './daily-format';
import { ENGLISH, type DateLanguage } from './date-language';
import {
  isUnusable,
  momentFormatOf,
  printMoment,
  type MomentFormat,
  type UnusableFormat,
} from './moment-format';
import { nameReader, runsTogether, type NameParts } from './name-parts';
import { dayInWeek, firstOfWeek, weekdayFrom } from './week';

/** How weekly notes are named: names become weeks and weeks become names, folders included. */
export interface WeeklyFormat {
  /** Whether a name in this format tells one week. */
  readonly tellsWeek: boolean;
  /** The first day of the week for which a name stands; null unless all of the name is of that week. */
  readonly parse: (name: string) => Day | null;
  /** The name for the week that holds a day: as Periodic Notes has it, the first day of the week in the format. */
  readonly print: (day: Day) => string;
}

/** The way to read and write the names of weekly notes in one of moment's formats. */
export function weeklyFormatOf(
  format: string,
  weekStart: WeekStart = DEFAULT_WRITING.weekStart,
  language: DateLanguage = ENGLISH,
): WeeklyFormat | UnusableFormat {
  const found = momentFormatOf(format, weekStart, language);
  if (isUnusable(found)) return found;
  const print = (day: Day): string => printMoment(found, firstOfWeek(day, weekStart), 0);
  if (!tellsWeek(found)) return { tellsWeek: false, parse: () => null, print };
  const reads = nameReader(found);
  const parse = (name: string): Day | null => {
    const read = reads(name);
    if (read === null) return null;
    const days = candidates(read.parts, weekStart).map((day) => firstOfWeek(day, weekStart));
    return days.find(read.isOf) ?? null;
  };
  return { tellsWeek: true, parse, print };
}

function tellsWeek(format: MomentFormat): boolean {
  if (tellsDay(format)) return true;
  const told = toldBy(format);
  if (told.has('time of day') || runsTogether(format)) return false;
  const year = told.has('year') || told.has('isoYear') || told.has('localeYear');
  return year && (told.has('isoWeek') || told.has('localeWeek'));
}

/** Days of the weeks that a name may mean: the year beside a week need not be that of the week. */
function candidates(parts: NameParts, weekStart: WeekStart): readonly Day[] {
  const day = dayOfParts(parts, weekStart);
  if (day !== null) return [day];
  const { isoYear, localeYear, year = isoYear ?? localeYear, isoWeek, localeWeek } = parts;
  if (year === undefined) return [];
  const first = weekdayFrom(0, weekStart);
  return [year, year - 1, year + 1].flatMap((near) => {
    const newYear = dayOf(near, 1, 1);
    if (newYear === null) return [];
    return [
      isoWeek === undefined ? [] : dayInWeek(newYear, isoWeek, first, 'monday'),
      localeWeek === undefined ? [] : dayInWeek(newYear, localeWeek, first, weekStart),
    ].flat();
  });
}
