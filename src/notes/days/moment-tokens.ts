import type { DateTime } from 'luxon';
import type { WeekStart } from '../settings/writing';
import { ENGLISH, type DateLanguage } from './date-language';
import { dateWords } from './date-words';
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
  readonly print: (date: DateTime) => string;
  /** Source of a regular expression for what it prints. */
  readonly pattern: string;
  /** Whether that may begin with a digit, and whether it may be a bare number of unknown length. */
  readonly digits: { readonly first: boolean; readonly open: boolean };
  /** What it tells of a date. */
  readonly tells: DatePart | 'quarter' | 'time of day';
  /** What a text tells; not a number where it may mean several. */
  readonly read: (text: string) => number;
  /** Whether a text is what stands here on a date, in the user's language or in English. */
  readonly fits: (text: string, date: DateTime) => boolean;
}

/** What the meaning of tokens depends on. */
export interface TokenSetting {
  readonly weekStart: WeekStart;
  readonly language: DateLanguage;
  /** Where the format has the names of months, as `monthPlaceIn` tells. */
  readonly place: string;
}

type TokenIn = (setting: TokenSetting) => MomentToken;

/** A number of a date, which may depend on the day on which weeks begin. */
type NumberOf = (date: DateTime, weekStart: WeekStart) => number;

type Print = (date: DateTime, weekStart: WeekStart) => string;

/** Luxon prints nothing but numbers here. */
const NUMBERS = { locale: 'en-US' };

/** Two-digit years up to this one are of this century, as moment reads them. */
const LAST_YEAR_OF_CENTURY = 68;

const year: NumberOf = (date) => date.year;
const quarter: NumberOf = (date) => date.quarter;
const month: NumberOf = (date) => date.month;
const dayOfMonth: NumberOf = (date) => date.day;
const dayOfYear: NumberOf = (date) => date.ordinal;
const weekday: NumberOf = (date) => date.weekday;
const isoWeek: NumberOf = (date) => date.weekNumber;
const isoYear: NumberOf = (date) => date.weekYear;
const sundayIndex: NumberOf = (date) => date.weekday % 7;
const hourFrom1: NumberOf = (date) => date.hour || 24;

/** The tokens of moment for which a day and a time of day are enough. */
export const MOMENT_TOKENS: ReadonlyMap<string, TokenIn> = new Map([
  ['Y', numeral('\\d{4}', padded(year, 4), 'year')],
  ['YY', numeral('\\d{2}', lastTwo(year), 'year', ofCentury)],
  ['YYYY', numeral('\\d{4}', padded(year, 4), 'year')],
  ['Q', numeral('[1-4]', padded(quarter, 1), 'quarter')],
  ['Qo', ordinal('Q', quarter, 'quarter')],
  ['M', numeral('\\d{1,2}', padded(month, 1), 'month')],
  ['MM', numeral('\\d{2}', padded(month, 2), 'month')],
  ['Mo', ordinal('M', month, 'month')],
  ['MMM', monthName('shortMonths')],
  ['MMMM', monthName('months')],
  ['D', numeral('\\d{1,2}', padded(dayOfMonth, 1), 'dayOfMonth')],
  ['DD', numeral('\\d{2}', padded(dayOfMonth, 2), 'dayOfMonth')],
  ['Do', ordinal('D', dayOfMonth, 'dayOfMonth')],
  ['DDD', numeral('\\d{1,3}', padded(dayOfYear, 1), 'dayOfYear')],
  ['DDDD', numeral('\\d{3}', padded(dayOfYear, 3), 'dayOfYear')],
  ['DDDo', ordinal('DDD', dayOfYear, 'dayOfYear')],
  ['d', numeral('[0-6]', padded(sundayIndex, 1), 'weekday', (text) => fromSunday(Number(text)))],
  ['do', ordinal('d', sundayIndex, 'weekday', fromSunday)],
  ['dd', weekdayName('shortestWeekdays')],
  ['ddd', weekdayName('shortWeekdays')],
  ['dddd', weekdayName('weekdays')],
  ['e', numeral('[0-6]', padded(weekdayIndex, 1), 'weekday', fromIndex)],
  ['E', numeral('[1-7]', padded(weekday, 1), 'weekday')],
  ['w', numeral('\\d{1,2}', padded(weekOf, 1), 'localeWeek')],
  ['ww', numeral('\\d{2}', padded(weekOf, 2), 'localeWeek')],
  ['wo', ordinal('w', weekOf, 'localeWeek')],
  ['gg', numeral('\\d{2}', lastTwo(weekYearOf), 'localeYear', ofCentury)],
  ['gggg', numeral('\\d{4}', padded(weekYearOf, 4), 'localeYear')],
  ['W', numeral('\\d{1,2}', padded(isoWeek, 1), 'isoWeek')],
  ['WW', numeral('\\d{2}', padded(isoWeek, 2), 'isoWeek')],
  ['Wo', ordinal('W', isoWeek, 'isoWeek')],
  ['GG', numeral('\\d{2}', lastTwo(isoYear), 'isoYear', ofCentury)],
  ['GGGG', numeral('\\d{4}', padded(isoYear, 4), 'isoYear')],
  ...['H', 'HH', 'Hmm', 'Hmmss', 'h', 'hh', 'hmm', 'hmmss'].map((token) => time(token, token)),
  ...['m', 'mm', 's', 'ss'].map((token) => time(token, token)),
  ['A', partOfDay('upper')],
  ['a', partOfDay('lower')],
  time('k', padded(hourFrom1, 1)),
  time('kk', padded(hourFrom1, 2)),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((digits) =>
    time('S'.repeat(digits), () => '0'.repeat(digits)),
  ),
]);

function numeral(
  pattern: string,
  printed: Print,
  tells: MomentToken['tells'],
  read: (text: string, weekStart: WeekStart) => number = Number,
): TokenIn {
  return ({ weekStart }) => ({
    print: (date) => printed(date, weekStart),
    pattern,
    digits: { first: true, open: pattern.includes('{1,') },
    tells,
    read: (text) => read(text, weekStart),
    fits: (text, date) => printed(date, weekStart) === text,
  });
}

/** Ordinals such as `22nd`, which luxon has not; of weekdays they count from Sunday, 0. */
function ordinal(
  token: string,
  valueOf: NumberOf,
  tells: MomentToken['tells'],
  meaning: (value: number) => number = (value) => value,
): TokenIn {
  return ({ language, weekStart }) => {
    const ordinals = language.ordinals[token] ?? [];
    const english = ENGLISH.ordinals[token] ?? [];
    const { pattern, digits, read, mayMean } = dateWords([ordinals], english, 0);
    return {
      print: (date) => ordinals[valueOf(date, weekStart)] ?? '',
      pattern,
      digits,
      tells,
      read: (text) => meaning(read(text)),
      fits: (text, date) => mayMean(text, valueOf(date, weekStart)),
    };
  };
}

function monthName(length: 'months' | 'shortMonths'): TokenIn {
  return ({ language, place }) => {
    const forms = language[length];
    const english = ENGLISH[length][place] ?? [];
    const { mayMean, ...words } = dateWords(Object.values(forms), english, 1);
    return {
      ...words,
      print: (date) => forms[place]?.[date.month - 1] ?? '',
      tells: 'month',
      fits: (text, date) => mayMean(text, date.month),
    };
  };
}

function weekdayName(length: 'weekdays' | 'shortWeekdays' | 'shortestWeekdays'): TokenIn {
  return ({ language }) => {
    const names = language[length];
    const { mayMean, ...words } = dateWords([names], ENGLISH[length], 1);
    return {
      ...words,
      print: (date) => names[date.weekday - 1] ?? '',
      tells: 'weekday',
      fits: (text, date) => mayMean(text, date.weekday),
    };
  };
}

/** A token for the time of day, by luxon's format for it or a function where luxon has none. */
function time(token: string, printed: string | Print): readonly [string, TokenIn] {
  const print: Print =
    typeof printed === 'string' ? (date) => date.toFormat(printed, NUMBERS) : printed;
  return [token, numeral('\\d+', print, 'time of day')];
}

function partOfDay(letters: 'upper' | 'lower'): TokenIn {
  return (setting) => {
    const { partsOfDay } = setting.language;
    const print = ({ hour, minute }: DateTime): string =>
      partsOfDay.findLast(({ from }) => from <= hour * 60 + minute)?.[letters] ?? '';
    return numeral('.+', print, 'time of day')(setting);
  };
}

function padded(valueOf: NumberOf, width: number): Print {
  return (date, weekStart) => String(valueOf(date, weekStart)).padStart(width, '0');
}

function lastTwo(valueOf: NumberOf): Print {
  return (date, weekStart) => String(valueOf(date, weekStart)).slice(-2);
}

function ofCentury(text: string): number {
  const short = Number(text);
  return short + (short > LAST_YEAR_OF_CENTURY ? 1900 : 2000);
}

function fromSunday(value: number): number {
  return value === 0 ? 7 : value;
}

function fromIndex(text: string, weekStart: WeekStart): number {
  return weekdayFrom(Number(text), weekStart);
}
