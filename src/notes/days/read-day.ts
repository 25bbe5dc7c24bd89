import { DateTime } from 'luxon';
import type { YearlyDate } from '../../domain/contact';
import { civilOf, dayOf, isCivil, type Day } from '../../domain/day';
import { nameOf, pathInLink } from '../paths';
import { itemsOf, linksIn } from '../written-values';

/** Reads the names of daily notes in the user's format. */
export type DayNames = (name: string) => Day | null;

/** What a day may look like, for messages. */
const DAY_EXAMPLES = 'Write it as 2026-01-24';

/** Numbers above this are milliseconds since 1970, not dates written as a number. */
const LEAST_TIMESTAMP = 1e11;

/**
 * Reads a day as formats.md lists them: ISO dates as written (time and zone never move them), links to days, names in
 * the daily notes' format, timestamps, dates with one possible order of day and month, and a list of one of these.
 * Null for anything else.
 */
export function readDay(value: unknown, names: DayNames): Day | null {
  if (typeof value === 'number') return readNumber(value);
  if (Array.isArray(value)) return readList(value, names);
  if (typeof value !== 'string') return null;
  const text = value.trim();
  return readIsoDay(text) ?? readLinkedDay(text, names) ?? readLocalDay(text) ?? names(text);
}

/** Tells why a value isn't a day, in one sentence with what to write instead. */
export function whyNoDay(value: unknown): string {
  const why = isAmbiguous(value) ? 'Day and month can’t be told apart' : 'This isn’t a day';
  return `${why}. ${DAY_EXAMPLES}.`;
}

/** Reads the day that a link's target names, in ISO form or the daily notes' format. */
export function readDayName(target: string, names: DayNames): Day | null {
  const path = pathInLink(target);
  const iso = wholeIsoDay(nameOf(path));
  if (iso !== null) return iso;
  let name = path.replace(/\.md$/i, '');
  // A format may hold folders itself, and lie below a folder that it doesn't name.
  for (;;) {
    const day = names(name);
    const slash = name.indexOf('/');
    if (day !== null || slash < 0) return day;
    name = name.slice(slash + 1);
  }
}

const ISO_WITH_TIME = /^(\d{4})-(\d\d)-(\d\d)(?:[T ]\d\d?:\d\d.*)?$/;

/** Reads an ISO date, extended or basic, whatever time of day follows it. */
export function readIsoDay(text: string): Day | null {
  const match = ISO_WITH_TIME.exec(text);
  if (match !== null) return dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
  return text.length === 8 ? wholeIsoDay(text) : null;
}

/** Reads a text that is an ISO date and nothing else: `2026-01-24` or `20260124`. Cheap for other texts. */
export function wholeIsoDay(text: string): Day | null {
  const extended = text.length === 10;
  if (!extended && text.length !== 8) return null;
  if (extended && (text[4] !== '-' || text[7] !== '-')) return null;
  const digits = extended ? text.slice(0, 4) + text.slice(5, 7) + text.slice(8) : text;
  if (!/^\d{8}$/.test(digits)) return null;
  return dayOf(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6)));
}

const DAY_IN_NAME = /(?:^|[^0-9])(?:\d{4}-\d\d-\d\d|\d{8}(?:\d{4}(?:\d\d)?)?)(?![0-9])/g;

/** Finds the first day inside a file's name: `2026-01-24`, or 8, 12 or 14 digits bounded by others. */
export function findDayInName(name: string): Day | null {
  for (const [match] of name.matchAll(DAY_IN_NAME)) {
    const found = wholeIsoDay(match.replace(/\D/g, '').slice(0, 8));
    if (found !== null) return found;
  }
  return null;
}

function readNumber(value: number): Day | null {
  if (value > LEAST_TIMESTAMP) return localDay(value);
  return Number.isInteger(value) ? wholeIsoDay(String(value)) : null;
}

/** The date on the device's calendar at an instant, given as milliseconds since 1970. */
function localDay(milliseconds: number): Day | null {
  const { year, month, day } = DateTime.fromMillis(milliseconds);
  return dayOf(year, month, day);
}

function readLinkedDay(text: string, names: DayNames): Day | null {
  if (!text.startsWith('[')) return null;
  const [link, second] = linksIn(text);
  return link === undefined || second !== undefined ? null : readDayName(link.target, names);
}

/** A list's only item; a list in a list is what YAML makes of a link without quotes. */
function readList(list: readonly unknown[], names: DayNames): Day | null {
  const [only, second] = itemsOf(list);
  if (only === undefined || second !== undefined) return null;
  const isLink = Array.isArray(list[0]) && typeof only === 'string';
  return readDay(only, names) ?? (isLink ? readDayName(only, names) : null);
}

const LOCAL = /^(\d{1,2})([/.])(\d{1,2})\2(\d{4})$/;

/** Reads `24/01/2026`, `01/24/2026`, `24.01.2026`, where only one order of day and month is possible. */
function readLocalDay(text: string): Day | null {
  const parts = localParts(text);
  return parts === null ? null : dayOf(parts.year, parts.month, parts.day);
}

function localParts(text: string): { year: number; month: number; day: number } | null {
  const match = LOCAL.exec(text);
  if (match === null) return null;
  const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  if (first > 12 || first === second) return { year, month: second, day: first };
  return second > 12 ? { year, month: first, day: second } : null;
}

/** Tells whether a value is a date whose day and month could be either way round. */
export function isAmbiguous(value: unknown): boolean {
  const match = typeof value === 'string' ? LOCAL.exec(value.trim()) : null;
  if (match === null) return false;
  const [first, second] = [Number(match[1]), Number(match[3])];
  return first !== second && [first, second].every((part) => part >= 1 && part <= 12);
}

/** Address books write this year for birthdays whose year is unknown. */
const UNKNOWN_YEAR = 1604;

const MONTH_AND_DAY = /^(?:--)?(\d\d)-?(\d\d)$/;
const ANY_YEAR = /^(\d{4})(-?)(\d\d)\2(\d\d)(?:[T ]\d\d?:\d\d.*)?$/;

/** Reads a date that returns each year: a day, or month and day alone (`04-17`, `--04-17`), years before 1900 included. */
export function readYearlyDate(value: unknown, names: DayNames): YearlyDate | null {
  if (typeof value === 'string' || typeof value === 'number') {
    const text = String(value).trim();
    const yearless = text.includes('-') ? MONTH_AND_DAY.exec(text) : null;
    if (yearless !== null) return birthday(Number(yearless[1]), Number(yearless[2]), null);
    const dated = ANY_YEAR.exec(text);
    if (dated !== null) return birthday(Number(dated[3]), Number(dated[4]), Number(dated[1]));
    const local = localParts(text);
    if (local !== null) return birthday(local.month, local.day, local.year);
  }
  const [only, second] = Array.isArray(value) ? itemsOf(value) : [];
  if (only !== undefined && second === undefined) {
    const listed = readYearlyDate(only, names);
    if (listed !== null) return listed;
  }
  const day = readDay(value, names);
  if (day === null) return null;
  const civil = civilOf(day);
  return birthday(civil.month, civil.day, civil.year);
}

function birthday(month: number, day: number, year: number | null): YearlyDate | null {
  const known = year === UNKNOWN_YEAR || year === null ? null : year;
  if (known !== null && (known < 1000 || known > 2200)) return null;
  return isCivil(known ?? 2000, month, day) ? { month, day, year: known } : null;
}
