import { dayOf, isoDay, type Day } from '../../domain/day';
import { DEFAULT_DAILY_NOTES } from '../settings/conventions';
import {
  isUnusable,
  momentFormatOf,
  printMoment,
  type MomentFormat,
  type UnusableFormat,
} from './moment-format';
import type { DatePart, MomentToken } from './moment-tokens';

/** How daily notes are named: names become days and days become names, folders included. */
export interface DailyFormat {
  /** Whether a name in this format tells one day; false for weeks, months, and names with a time of day. */
  readonly tellsDay: boolean;
  /** The day for which a name stands; null unless printing that day gives just this name. */
  readonly parse: (name: string) => Day | null;
  /** The name for a day; the minutes since midnight matter only to formats with a time of day. */
  readonly print: (day: Day, minutes?: number) => string;
}

/** The way to read and write names in one of moment's formats, as Obsidian's daily notes have them. */
export function dailyFormatOf(format: string): DailyFormat | UnusableFormat {
  if (format.trim() === '' || format === DEFAULT_DAILY_NOTES.format) return ISO_FORMAT;
  const pieces = momentFormatOf(format);
  if (isUnusable(pieces)) return pieces;
  const print = (day: Day, minutes = 0): string => printMoment(pieces, day, minutes);
  if (!tellsDay(pieces)) return { tellsDay: false, parse: () => null, print };
  const tokens = pieces.filter((piece) => typeof piece !== 'string');
  const pattern = new RegExp(`^${pieces.map(patternOf).join('')}$`);
  const parse = (name: string): Day | null => {
    const match = pattern.exec(name);
    if (match === null) return null;
    const day = dayOfParts(partsOf(tokens, match.slice(1)));
    return day !== null && print(day) === name ? day : null;
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

type Parts = Partial<Record<DatePart, number>>;

/** The sets of parts that tell a day. */
const TELLING: readonly (readonly DatePart[])[] = [
  ['year', 'month', 'dayOfMonth'],
  ['year', 'dayOfYear'],
  ['isoYear', 'isoWeek', 'weekday'],
  ['sundayYear', 'sundayWeek', 'weekday'],
];

function tellsDay(pieces: MomentFormat): boolean {
  const told = new Set(pieces.map((piece) => (typeof piece === 'string' ? null : piece.tells)));
  if (told.has('time of day') || pieces.some(runsInto(pieces))) return false;
  return TELLING.some((parts) => parts.every((part) => told.has(part)));
}

/** Finds numbers of unknown length with a digit after them: `DM` for 1 November and 11 January is `111`. */
function runsInto(pieces: MomentFormat): (piece: string | MomentToken, index: number) => boolean {
  return (piece, index) => {
    if (typeof piece === 'string' || !/^\\d\{1,\d\}$/.test(piece.pattern)) return false;
    const next = pieces[index + 1];
    if (next === undefined) return false;
    return /^(?:\d|\\d|\[)/.test(typeof next === 'string' ? next : next.pattern);
  };
}

function patternOf(piece: string | MomentToken): string {
  if (typeof piece !== 'string') return `(${piece.pattern})`;
  return piece.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

/** What a name's pieces tell; where two disagree, printing the day shows it. */
function partsOf(tokens: readonly MomentToken[], texts: readonly string[]): Parts {
  const parts: Parts = {};
  tokens.forEach(({ tells, read }, index) => {
    if (tells === 'quarter' || tells === 'time of day') return;
    parts[tells] = read(texts[index] ?? '');
  });
  return parts;
}

/** The day that the parts tell, by whichever set is there; whether they all agree is for printing to show. */
function dayOfParts(parts: Parts): Day | null {
  const { year, month, dayOfMonth, dayOfYear, weekday } = parts;
  if (year !== undefined && month !== undefined && dayOfMonth !== undefined)
    return dayOf(year, month, dayOfMonth);
  if (year !== undefined && dayOfYear !== undefined) return plus(dayOf(year, 1, 1), dayOfYear - 1);
  const { isoYear, isoWeek, sundayYear, sundayWeek } = parts;
  if (isoYear !== undefined && isoWeek !== undefined && weekday !== undefined)
    return plus(firstInYear(isoYear, THURSDAY), 7 * (isoWeek - 1) + weekday - THURSDAY);
  if (sundayYear !== undefined && sundayWeek !== undefined && weekday !== undefined)
    return plus(firstInYear(sundayYear, SATURDAY), 7 * (sundayWeek - 1) + (weekday % 7) - SATURDAY);
  return null;
}

/** The weekday whose year is the year of its week, in ISO weeks and in weeks that begin on Sunday. */
const THURSDAY = 4;
const SATURDAY = 6;

function firstInYear(year: number, weekday: number): Day | null {
  const newYear = dayOf(year, 1, 1);
  return newYear === null ? null : newYear + ((((weekday - 4 - newYear) % 7) + 7) % 7);
}

function plus(day: Day | null, days: number): Day | null {
  return day === null ? null : day + days;
}
