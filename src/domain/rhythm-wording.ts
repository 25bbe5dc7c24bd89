import { DateTime } from 'luxon';
import { civilOf, type Day } from './day';
import { LOCALE } from './wording';

/** Longest rhythms told in days, in weeks and in months; longer ones are told in years. */
const DAYS_UP_TO = 10;
const WEEKS_UP_TO = 59;
const MONTHS_UP_TO = 547;

const TIMES = ['never', 'once', 'twice'];

/**
 * Why a circle is proposed, or not yet: `you spoke 9 times since May, about every 3 weeks`.
 * Expects the days in ascending order without repetition, none after today.
 */
export function rhythmInWords(days: readonly Day[], rhythm: number | null, today: Day): string {
  const first = days[0];
  if (first === undefined) return 'no contact recorded';
  const times = TIMES[days.length] ?? `${String(days.length)} times`;
  const spoke = `you spoke ${times} ${days.length === 1 ? 'in' : 'since'} ${monthInWords(first, today)}`;
  return rhythm === null ? spoke : `${spoke}, about every ${aboutDays(rhythm)}`;
}

function monthInWords(day: Day, today: Day): string {
  const { year, month } = civilOf(day);
  const date = DateTime.utc(year, month, 1, { locale: LOCALE });
  return date.toFormat(year === civilOf(today).year ? 'LLLL' : 'LLLL yyyy');
}

function aboutDays(days: number): string {
  if (days <= DAYS_UP_TO) return counted(days, 'day');
  if (days <= WEEKS_UP_TO) return counted(days / 7, 'week');
  if (days <= MONTHS_UP_TO) return counted(days / 30.44, 'month');
  return counted(days / 365.25, 'year');
}

function counted(value: number, unit: string): string {
  const count = Math.max(1, Math.round(value));
  return count === 1 ? unit : `${String(count)} ${unit}s`;
}
