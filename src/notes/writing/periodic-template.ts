import { addMonths, civilOf, type Day } from '../../domain/day';
import type { DateLanguage } from '../days/date-language';
import { isUnusable, momentFormatOf, printMoment } from '../days/moment-format';
import { firstOfWeek } from '../days/week';
import type { WeekStart } from '../settings/writing';
import { DEFAULT_TEMPLATE_FORMATS } from './note-template';

/** What the placeholders in a template of Periodic Notes are reckoned from. */
export interface PeriodicValues {
  /** The day of the note; of a weekly note the first one of its week. */
  readonly day: Day;
  /** Minutes since midnight. */
  readonly minutes: number;
  /** How the notes are named, in moment's tokens, folders included. */
  readonly format: string;
  readonly weekStart: WeekStart;
  /** The language of months, weekdays and ordinals; English if absent. */
  readonly language?: DateLanguage;
}

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

const FORMAT = '\\s*(?::(?<format>[^{}\\n]*))?';
const ALIKE = [
  '(?<title>title)\\s*',
  `(?<reckoned>date|time)\\s*(?:(?<amount>[+-]\\d+)(?<unit>[yqmwdhs]))?${FORMAT}`,
].join('|');

/** A command of Templater's, or a placeholder of the template for daily notes. */
const DAILY = new RegExp(
  `<%[^]*?%>|\\{\\{\\s*(?:${ALIKE}|(?<neighbour>yesterday|tomorrow)\\s*)\\}\\}`,
  'gi',
);

/** A command of Templater's, or a placeholder of the template for weekly notes, whose weekdays need a format. */
const WEEKLY = new RegExp(
  `<%[^]*?%>|\\{\\{\\s*(?:${ALIKE}|(?<weekday>${WEEKDAYS.join('|')})\\s*:(?<ofWeekday>[^{}\\n]*))\\}\\}`,
  'gi',
);

/**
 * The text of a new daily note from its template, as Periodic Notes fills it in: `{{title}}` and `{{date}}` are the name in
 * the notes' format, folders included, as are `{{yesterday}}` and `{{tomorrow}}`; dates and times may be moved,
 * `{{date+1d:YYYY-MM-DD}}`. Anything else is left as it stands, as is a format that can't be used.
 * Source: obsidian-daily-notes-interface, `createDailyNote`.
 */
export function renderPeriodicDaily(template: string, values: PeriodicValues): string {
  return filledIn(template, DAILY, values);
}

/** The text of a new weekly note from its template: as of a daily note, with the days of its week, `{{sunday:D MMM}}`. */
export function renderPeriodicWeekly(template: string, values: PeriodicValues): string {
  return filledIn(template, WEEKLY, values);
}

/** A day and a time of it, in minutes since midnight. */
type Time = Pick<PeriodicValues, 'day' | 'minutes'>;

function filledIn(template: string, placeholder: RegExp, values: PeriodicValues): string {
  let [text, from] = ['', 0];
  for (const match of template.matchAll(placeholder)) {
    text += template.slice(from, match.index) + (valueOf(match.groups ?? {}, values) ?? match[0]);
    from = match.index + match[0].length;
  }
  return text + template.slice(from);
}

/** What a placeholder comes to; null where it stays as it stands. */
function valueOf(
  found: Readonly<Partial<Record<string, string>>>,
  values: PeriodicValues,
): string | null {
  const { title, reckoned, neighbour, weekday } = found;
  const { day, minutes, format: named, weekStart, language } = values;
  const printed = (format: string, time: Time): string | null => {
    const pieces = momentFormatOf(format, weekStart, language);
    return isUnusable(pieces) || !isInReach(time.day)
      ? null
      : printMoment(pieces, time.day, time.minutes);
  };
  if (title !== undefined) return printed(named, values);
  if (neighbour !== undefined) {
    const other = neighbour.toLowerCase() === 'tomorrow' ? day + 1 : day - 1;
    return printed(named, { day: other, minutes });
  }
  if (weekday !== undefined) {
    // Weekdays are counted from the week's first day, be that a Saturday, Sunday or Monday.
    const index = WEEKDAYS.indexOf(weekday.toLowerCase()) - WEEKDAYS.indexOf(weekStart);
    const format = found['ofWeekday']?.trim() || DEFAULT_TEMPLATE_FORMATS.dateFormat;
    return printed(format, { day: firstOfWeek(day, weekStart) + ((index + 7) % 7), minutes });
  }
  if (reckoned === undefined) return null;
  const { amount, unit, format } = found;
  const isPlain = amount === undefined && reckoned.toLowerCase() === 'time';
  const usual = isPlain ? DEFAULT_TEMPLATE_FORMATS.timeFormat : named;
  const move = MOVES.get(unit ?? '');
  const time = move === undefined ? values : move(values, Number(amount));
  return printed(format?.trim() || usual, time);
}

type Move = (time: Time, amount: number) => Time;

const byMonths =
  (months: number): Move =>
  ({ day, minutes }, amount) => ({ day: addMonths(day, months * amount), minutes });
const byDays =
  (days: number): Move =>
  ({ day, minutes }, amount) => ({ day: day + days * amount, minutes });
const byMinutes =
  (factor: number): Move =>
  ({ day, minutes }, amount) =>
    later(day, minutes + Math.floor(factor * amount));

/** The units as moment reads them, by which neither `q` nor `D` moves anything. */
const MOVES: ReadonlyMap<string, Move> = new Map([
  ...['y', 'Y'].map((unit) => [unit, byMonths(12)] as const),
  ['Q', byMonths(3)],
  ['M', byMonths(1)],
  ...['w', 'W'].map((unit) => [unit, byDays(7)] as const),
  ['d', byDays(1)],
  ...['h', 'H'].map((unit) => [unit, byMinutes(60)] as const),
  ['m', byMinutes(1)],
  ...['s', 'S'].map((unit) => [unit, byMinutes(1 / 60)] as const),
]);

const MINUTES_OF_DAY = 24 * 60;

function later(day: Day, minutes: number): Time {
  const days = Math.floor(minutes / MINUTES_OF_DAY);
  return { day: day + days, minutes: minutes - days * MINUTES_OF_DAY };
}

/** Tells whether a day has a year of four digits, with which formats are at ease. */
function isInReach(day: Day): boolean {
  const { year } = civilOf(day);
  return year >= 1000 && year <= 9999;
}
