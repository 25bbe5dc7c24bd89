import { dayOf, type Day } from '../../domain/day';
import { DEFAULT_WRITING, type WeekStart } from '../settings/writing';
import { dayOfParts, tellsDay } from './daily-format';
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
  /** The first day of the week for which a name stands; null unless printing that day gives just this name. */
  readonly parse: (name: string) => Day | null;
  /** The name for the week that holds a day: as Periodic Notes has it, the first day of the week in the format. */
  readonly print: (day: Day) => string;
}

/** The way to read and write the names of weekly notes in one of moment's formats. */
export function weeklyFormatOf(
  format: string,
  weekStart: WeekStart = DEFAULT_WRITING.weekStart,
): WeeklyFormat | UnusableFormat {
  const pieces = momentFormatOf(format, weekStart);
  if (isUnusable(pieces)) return pieces;
  const print = (day: Day): string => printMoment(pieces, firstOfWeek(day, weekStart), 0);
  if (!tellsWeek(pieces)) return { tellsWeek: false, parse: () => null, print };
  const partsIn = nameReader(pieces);
  const parse = (name: string): Day | null => {
    const parts = partsIn(name);
    if (parts === null) return null;
    const days = candidates(parts, weekStart).map((day) => firstOfWeek(day, weekStart));
    return days.find((day) => print(day) === name) ?? null;
  };
  return { tellsWeek: true, parse, print };
}

function tellsWeek(pieces: MomentFormat): boolean {
  if (tellsDay(pieces)) return true;
  const told = new Set(pieces.map((piece) => (typeof piece === 'string' ? null : piece.tells)));
  if (told.has('time of day') || runsTogether(pieces)) return false;
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
