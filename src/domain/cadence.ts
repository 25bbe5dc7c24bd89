import { addMonths, type Day } from './day';

/** How often to be in touch: a calendar interval of at least a day and at most 100 years. */
export interface Cadence {
  readonly count: number;
  readonly unit: CadenceUnit;
}

/** The calendar units of a cadence; a quarter is three months. */
export type CadenceUnit = 'day' | 'week' | 'month' | 'year';

/** Mean lengths in days of the Gregorian calendar (400 years have 146,097 days). */
const MEAN_DAYS: Readonly<Record<CadenceUnit, number>> = {
  day: 1,
  week: 7,
  month: 146_097 / 4800,
  year: 146_097 / 400,
};

const ISO_UNITS: Readonly<Record<CadenceUnit, string>> = {
  day: 'D',
  week: 'W',
  month: 'M',
  year: 'Y',
};

const LONGEST_YEARS = 100;

/** A cadence of so many units, or null outside one day to 100 years. */
export function cadenceOf(count: number, unit: CadenceUnit): Cadence | null {
  if (!Number.isInteger(count) || count < 1) return null;
  return count * MEAN_DAYS[unit] > LONGEST_YEARS * MEAN_DAYS.year ? null : { count, unit };
}

/** The day one cadence after another, by calendar arithmetic. */
export function addCadence(day: Day, { count, unit }: Cadence): Day {
  switch (unit) {
    case 'day':
      return day + count;
    case 'week':
      return day + 7 * count;
    case 'month':
      return addMonths(day, count);
    case 'year':
      return addMonths(day, 12 * count);
  }
}

/** A cadence's mean length in days, for comparing cadences with each other and with a rhythm. */
export function meanDays({ count, unit }: Cadence): number {
  return count * MEAN_DAYS[unit];
}

/** The cadence as an ISO 8601 duration, for example `P6W`. */
export function isoCadence({ count, unit }: Cadence): string {
  return `P${String(count)}${ISO_UNITS[unit]}`;
}
