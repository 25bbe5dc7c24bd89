import type { Birthday, Contact } from './contact';
import { civilOf, dayOf, isLeapYear, type Day } from './day';

/** A dated occasion of a contact. */
export interface Milestone {
  readonly kind: 'birthday';
  readonly contact: Contact;
  readonly on: Day;
  /** The age reached, where the year is known. */
  readonly years: number | null;
}

/** The review looks this many days ahead. */
export const MILESTONE_DAYS = 14;

/** Whatever comes round each year does so within so many days. */
export const YEAR_OF_DAYS = 366;

/** The day a birthday falls on in a year; 29 February falls on the 28th in common years. Null past 2200. */
function birthdayIn({ month, day }: Birthday, year: number): Day | null {
  return dayOf(year, month, month === 2 && day === 29 && !isLeapYear(year) ? 28 : day);
}

/** The next time a birthday comes round, today included; null past 2200. */
function nextBirthday(birthday: Birthday, today: Day): Day | null {
  const { year } = civilOf(today);
  const thisYear = birthdayIn(birthday, year);
  return thisYear !== null && thisYear >= today ? thisYear : birthdayIn(birthday, year + 1);
}

/** Days until a birthday comes round, 0 on the day itself. */
export function daysUntilBirthday(birthday: Birthday, today: Day): number {
  const next = nextBirthday(birthday, today);
  return next === null ? Infinity : next - today;
}

/** A contact's milestones from today to so many days ahead; the dead have none. */
export function milestonesOf(contact: Contact, today: Day, days: number): readonly Milestone[] {
  const { birthday } = contact;
  if (birthday === null || contact.died) return [];
  const on = nextBirthday(birthday, today);
  if (on === null || on - today > days) return [];
  const years = birthday.year === null ? null : civilOf(on).year - birthday.year;
  return [{ kind: 'birthday', contact, on, years: years !== null && years < 0 ? null : years }];
}
