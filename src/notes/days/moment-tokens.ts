import { Info, type DateTime } from 'luxon';
import { WEEK_STARTS, type WeekStart } from '../settings/writing';
import { weekOf, weekdayFrom, weekdayIndex, weekYearOf } from './week';

/** The parts of a date that together tell a day; weekdays count from Monday, 1, to Sunday, 7. */
export type DatePart =
  | 'year'
  | 'month'
  | 'dayOfMonth'
  | 'dayOfYear'
  | 'weekday'
  | 'isoYear'
  | 'isoWeek'
  | 'localeYear'
  | 'localeWeek';

/** What one of moment's format tokens prints, and what can be read from it. */
export interface MomentToken {
  /** Luxon's format for it, or a function where luxon has none. */
  readonly print: string | ((date: DateTime) => string);
  /** Source of a regular expression for what it prints. */
  readonly pattern: string;
  /** What it tells of a date. */
  readonly tells: DatePart | 'quarter' | 'time of day';
  readonly read: (text: string) => number;
}

/** The language of month and weekday names: luxon carries these, so that all devices print the same. */
export const FORMAT_LOCALE = 'en-US';

const MONTHS = Info.months('long', { locale: FORMAT_LOCALE });
const SHORT_MONTHS = Info.months('short', { locale: FORMAT_LOCALE });
const WEEKDAYS = Info.weekdays('long', { locale: FORMAT_LOCALE });
const SHORT_WEEKDAYS = Info.weekdays('short', { locale: FORMAT_LOCALE });
const SHORTEST_WEEKDAYS = SHORT_WEEKDAYS.map((weekday) => weekday.slice(0, 2));

/** Two-digit years up to this one are of this century, as moment reads them. */
const LAST_YEAR_OF_CENTURY = 68;

const sundayIndex = (date: DateTime): number => date.weekday % 7;
const hourFrom1 = (date: DateTime): number => date.hour || 24;

/** The tokens of moment for which a day and a time of day are enough, whenever weeks begin. */
const TOKENS: readonly (readonly [string, MomentToken])[] = [
  ['Y', numeral('y', '\\d{4}', 'year')],
  ['YY', numeral('yy', '\\d{2}', 'year', ofCentury)],
  ['YYYY', numeral('yyyy', '\\d{4}', 'year')],
  ['Q', numeral('q', '[1-4]', 'quarter')],
  ['Qo', ordinal((date) => date.quarter, 'quarter')],
  ['M', numeral('L', '\\d{1,2}', 'month')],
  ['MM', numeral('LL', '\\d{2}', 'month')],
  ['Mo', ordinal((date) => date.month, 'month')],
  ['MMM', named('LLL', SHORT_MONTHS, 'month')],
  ['MMMM', named('LLLL', MONTHS, 'month')],
  ['D', numeral('d', '\\d{1,2}', 'dayOfMonth')],
  ['DD', numeral('dd', '\\d{2}', 'dayOfMonth')],
  ['Do', ordinal((date) => date.day, 'dayOfMonth')],
  ['DDD', numeral('o', '\\d{1,3}', 'dayOfYear')],
  ['DDDD', numeral('ooo', '\\d{3}', 'dayOfYear')],
  ['DDDo', ordinal((date) => date.ordinal, 'dayOfYear')],
  ['d', numeral(padded(sundayIndex, 1), '[0-6]', 'weekday', fromSunday)],
  ['do', ordinal(sundayIndex, 'weekday', fromSunday)],
  ['dd', named((date) => date.toFormat('ccc').slice(0, 2), SHORTEST_WEEKDAYS, 'weekday')],
  ['ddd', named('ccc', SHORT_WEEKDAYS, 'weekday')],
  ['dddd', named('cccc', WEEKDAYS, 'weekday')],
  ['E', numeral('c', '[1-7]', 'weekday')],
  ['W', numeral('W', '\\d{1,2}', 'isoWeek')],
  ['WW', numeral('WW', '\\d{2}', 'isoWeek')],
  ['Wo', ordinal((date) => date.weekNumber, 'isoWeek')],
  ['GG', numeral('kk', '\\d{2}', 'isoYear', ofCentury)],
  ['GGGG', numeral('kkkk', '\\d{4}', 'isoYear')],
  ...['H', 'HH', 'Hmm', 'Hmmss', 'h', 'hh', 'hmm', 'hmmss'].map((token) => time(token, token)),
  ...['m', 'mm', 's', 'ss'].map((token) => time(token, token)),
  time('A', 'a'),
  time('a', (date) => date.toFormat('a').toLowerCase()),
  time('k', padded(hourFrom1, 1)),
  time('kk', padded(hourFrom1, 2)),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((digits) =>
    time('S'.repeat(digits), () => '0'.repeat(digits)),
  ),
];

/** The tokens of moment that depend on the day on which weeks begin. */
function weekTokens(start: WeekStart): readonly (readonly [string, MomentToken])[] {
  const week = (date: DateTime): number => weekOf(date, start);
  const year = (date: DateTime): number => weekYearOf(date, start);
  const index = (date: DateTime): number => weekdayIndex(date, start);
  const fromIndex = (text: string): number => weekdayFrom(Number(text), start);
  return [
    ['e', numeral(padded(index, 1), '[0-6]', 'weekday', fromIndex)],
    ['w', numeral(padded(week, 1), '\\d{1,2}', 'localeWeek')],
    ['ww', numeral(padded(week, 2), '\\d{2}', 'localeWeek')],
    ['wo', ordinal(week, 'localeWeek')],
    ['gg', numeral((date) => String(year(date)).slice(-2), '\\d{2}', 'localeYear', ofCentury)],
    ['gggg', numeral(padded(year, 4), '\\d{4}', 'localeYear')],
  ];
}

type Tokens = ReadonlyMap<string, MomentToken>;

const BY_WEEK_START: ReadonlyMap<WeekStart, Tokens> = new Map(
  WEEK_STARTS.map((start) => [start, new Map([...TOKENS, ...weekTokens(start)])]),
);

/** The tokens of moment (English names) where weeks begin on a day. */
export function momentTokens(weekStart: WeekStart): Tokens {
  return BY_WEEK_START.get(weekStart) ?? new Map(TOKENS);
}

function numeral(
  print: MomentToken['print'],
  pattern: string,
  tells: MomentToken['tells'],
  read: MomentToken['read'] = Number,
): MomentToken {
  return { print, pattern, tells, read };
}

/** Ordinals such as `22nd`, which luxon has not. */
function ordinal(
  valueOf: (date: DateTime) => number,
  tells: MomentToken['tells'],
  meaning: MomentToken['read'] = Number,
): MomentToken {
  return {
    print: (date) => inOrdinals(valueOf(date)),
    pattern: '\\d{1,3}(?:st|nd|rd|th)',
    tells,
    read: (text) => meaning(text.slice(0, -2)),
  };
}

function named(
  print: MomentToken['print'],
  names: readonly string[],
  tells: DatePart,
): MomentToken {
  return { print, pattern: names.join('|'), tells, read: (text) => names.indexOf(text) + 1 };
}

function time(token: string, print: MomentToken['print']): readonly [string, MomentToken] {
  return [token, { print, pattern: '\\d+|[AaPp][Mm]', tells: 'time of day', read: Number }];
}

function padded(valueOf: (date: DateTime) => number, width: number): (date: DateTime) => string {
  return (date) => String(valueOf(date)).padStart(width, '0');
}

function inOrdinals(value: number): string {
  const teen = value % 100 > 10 && value % 100 < 20;
  const suffix = teen ? undefined : ['th', 'st', 'nd', 'rd'][value % 10];
  return `${String(value)}${suffix ?? 'th'}`;
}

function ofCentury(text: string): number {
  const year = Number(text);
  return year + (year > LAST_YEAR_OF_CENTURY ? 1900 : 2000);
}

function fromSunday(text: string): number {
  return Number(text) || 7;
}
