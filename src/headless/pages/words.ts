import { DateTime } from 'luxon';
import { civilOf, type Day } from '../../domain/day';
import { LOCALE } from '../../domain/wording';

const NUMBER = new Intl.NumberFormat(LOCALE);

/** A number as it is read: `1,200`. */
export function numeral(count: number): string {
  return NUMBER.format(count);
}

/** A number of things: `1 contact`, `1,200 notes`. */
export function counted(count: number, thing: string, things = `${thing}s`): string {
  return `${numeral(count)} ${count === 1 ? thing : things}`;
}

/** A day in full: `Sunday 22 November 2026`. */
export function fullDay(day: Day): string {
  const { year, month, day: dayOfMonth } = civilOf(day);
  return DateTime.utc(year, month, dayOfMonth, { locale: LOCALE }).toFormat('cccc d LLLL yyyy');
}

/** Where something is written: the note, and the line where one says so. */
export function place(path: string, lineNumber: number | null): string {
  return lineNumber === null ? path : `${path}:${String(lineNumber)}`;
}

/** An argument as it is typed in a shell. */
export function shellWord(text: string): string {
  if (/^[\p{L}\p{N}_./:@%+-]+$/u.test(text)) return text;
  return process.platform === 'win32' ? `"${text}"` : `'${text.replaceAll("'", "'\\''")}'`;
}
