import { dayOf, isoDay, type Day } from '../../domain/day';
import { DEFAULT_DAILY_NOTES } from '../settings/conventions';
import { DEFAULT_WRITING, type WeekStart } from '../settings/writing';
import { hasCommonCharacters } from './date-characters';
import { ENGLISH, type DateLanguage } from './date-language';
import {
  isUnusable,
  momentFormatOf,
  printMoment,
  type MomentFormat,
  type UnusableFormat,
} from './moment-format';
import type { DatePart, MomentToken } from './moment-tokens';
import { nameReader, runsTogether, type NameParts } from './name-parts';
import { dayInWeek } from './week';

/** How daily notes are named: names become days and days become names, folders included. */
export interface DailyFormat {
  /** Whether a name in this format tells one day; false for weeks, months, and names with a time of day. */
  readonly tellsDay: boolean;
  /** The day for which a name stands, in the user's language or in English; null unless all of the name is of that day. */
  readonly parse: (name: string) => Day | null;
  /** The name for a day; the minutes since midnight matter only to formats with a time of day. */
  readonly print: (day: Day, minutes?: number) => string;
}

/** The way to read and write names in one of moment's formats, as Obsidian's daily notes have them. */
export function dailyFormatOf(
  format: string,
  weekStart: WeekStart = DEFAULT_WRITING.weekStart,
  language: DateLanguage = ENGLISH,
): DailyFormat | UnusableFormat {
  const isIso = format.trim() === '' || format === DEFAULT_DAILY_NOTES.format;
  if (isIso && hasCommonCharacters(language)) return ISO_FORMAT;
  const found = momentFormatOf(isIso ? DEFAULT_DAILY_NOTES.format : format, weekStart, language);
  if (isUnusable(found)) return found;
  const print = (day: Day, minutes = 0): string => printMoment(found, day, minutes);
  if (!tellsDay(found)) return { tellsDay: false, parse: () => null, print };
  const reads = nameReader(found);
  const parse = (name: string): Day | null => {
    const read = reads(name);
    const day = read === null ? null : dayOfParts(read.parts, weekStart);
    return day !== null && read?.isOf(day) === true ? day : null;
  };
  return { tellsDay: true, parse, print };
}

/** ISO dates by themselves, because in a large vault nearly every note's name is tried. */
const ISO_FORMAT: DailyFormat = {
  tellsDay: true,
  print: isoDay,
  parse: (name) => {
    if (name.length !== 10 || name[4] !== '-' || !/^\d{4}-\d\d-\d\d$/.test(name)) return null;
    return dayOf(Number(name.slice(0, 4)), Number(name.slice(5, 7)), Number(name.slice(8)));
  },
};

/** The sets of parts that tell a day. */
const TELLING: readonly (readonly DatePart[])[] = [
  ['year', 'month', 'dayOfMonth'],
  ['year', 'dayOfYear'],
  ['isoYear', 'isoWeek', 'weekday'],
  ['localeYear', 'localeWeek', 'weekday'],
];

/** Tells whether names in a format tell one day. */
export function tellsDay(format: MomentFormat): boolean {
  const told = toldBy(format);
  if (told.has('time of day') || runsTogether(format)) return false;
  return TELLING.some((parts) => parts.every((part) => told.has(part)));
}

/** What the tokens of a format tell. */
export function toldBy({ pieces }: MomentFormat): ReadonlySet<MomentToken['tells']> {
  return new Set(pieces.flatMap((piece) => (typeof piece === 'string' ? [] : piece.tells)));
}

/** The day that the parts tell, by whichever set is there; whether they all agree is for the rest of the name to show. */
export function dayOfParts(parts: NameParts, weekStart: WeekStart): Day | null {
  const { year, month, dayOfMonth, dayOfYear, weekday } = parts;
  if (year !== undefined && month !== undefined && dayOfMonth !== undefined)
    return dayOf(year, month, dayOfMonth);
  if (year !== undefined && dayOfYear !== undefined) {
    const newYear = dayOf(year, 1, 1);
    return newYear === null ? null : newYear + dayOfYear - 1;
  }
  const { isoYear, isoWeek, localeYear, localeWeek } = parts;
  return (
    inWeek(isoYear, isoWeek, weekday, 'monday') ??
    inWeek(localeYear, localeWeek, weekday, weekStart)
  );
}

function inWeek(
  year: number | undefined,
  week: number | undefined,
  weekday: number | undefined,
  start: WeekStart,
): Day | null {
  if (year === undefined || week === undefined || weekday === undefined) return null;
  const newYear = dayOf(year, 1, 1);
  return newYear === null ? null : dayInWeek(newYear, week, weekday, start);
}
