import { isTracked, type CheckIn } from './check-in';
import type { Contact, YearlyDate } from './contact';
import { civilOf, dayOf, isLeapYear, type Day } from './day';

/**
 * The kinds of dated occasion: a birthday, a new job, years at an organisation or since you met, or one that the user has
 * named.
 */
export const MILESTONE_KINDS = ['birthday', 'new-job', 'work', 'met', 'occasion'] as const;
export type MilestoneKind = (typeof MILESTONE_KINDS)[number];

/** A dated occasion of a contact. */
export interface Milestone {
  readonly kind: MilestoneKind;
  readonly contact: Contact;
  readonly on: Day;
  /** The age reached, or the years that have passed, where the year is known. */
  readonly years: number | null;
  /** What an occasion is called, or where somebody works; null where nothing says. */
  readonly label: string | null;
}

/** Whatever comes round each year does so within so many days. */
export const YEAR_OF_DAYS = 366;

/** A new job is news for so many days after its first one: later a congratulation is late. */
const NEWS_DAYS = 14;

/** The day a yearly date falls on in a year; 29 February falls on the 28th in common years. Null past 2200. */
function dayIn({ month, day }: YearlyDate, year: number): Day | null {
  return dayOf(year, month, month === 2 && day === 29 && !isLeapYear(year) ? 28 : day);
}

/** The next time a yearly date comes round, today included; null past 2200. */
function nextDay(date: YearlyDate, today: Day): Day | null {
  const { year } = civilOf(today);
  const thisYear = dayIn(date, year);
  return thisYear !== null && thisYear >= today ? thisYear : dayIn(date, year + 1);
}

/**
 * A contact's milestones from today to so many days ahead, the soonest first; the dead have none. Years at work and since
 * you met count from the first full one. They are many, so they are told only of contacts that are tracked; so is a new
 * job, which is also told for two weeks after its first day, until you were in touch.
 */
export function milestonesOf(checkIn: CheckIn, today: Day, days: number): readonly Milestone[] {
  const { contact } = checkIn;
  if (contact.died) return NO_MILESTONES;
  const yearly = datesOf(contact, isTracked(checkIn)).flatMap(
    ({ kind, label, date }): readonly Milestone[] => {
      const on = nextDay(date, today);
      if (on === null || on - today > days) return [];
      const passed = date.year === null ? null : civilOf(on).year - date.year;
      const years = passed === null || passed < 0 ? null : passed;
      const isCounted = kind === 'work' || kind === 'met';
      return isCounted && (years ?? 0) < 1 ? [] : [{ kind, contact, on, years, label }];
    },
  );
  return [...newJob(checkIn, today, days), ...yearly].sort((a, b) => a.on - b.on);
}

/** The milestone to name where there is room for one: the next to come, else the new job that is still news; null for none. */
export function nextMilestone(checkIn: CheckIn, today: Day, days: number): Milestone | null {
  const all = milestonesOf(checkIn, today, days);
  return all.find(({ on }) => on >= today) ?? all[0] ?? null;
}

function newJob(checkIn: CheckIn, today: Day, days: number): readonly Milestone[] {
  const { contact, lastInteraction } = checkIn;
  const { organisationSince: on, organisations } = contact;
  if (on === null || !isTracked(checkIn) || on - today > days || today - on > NEWS_DAYS) return [];
  if (lastInteraction !== null && lastInteraction.on >= on) return [];
  return [{ kind: 'new-job', contact, on, years: null, label: organisations[0] ?? null }];
}

/** Congratulated is from a week before an occasion to a week after it. */
const AROUND_DAYS = 7;

/** The milestone to congratulate on, the nearest one around a day; the day you met is none. Null where there is none. */
export function milestoneAround(checkIn: CheckIn, today: Day): Milestone | null {
  const near = milestonesOf(checkIn, today - AROUND_DAYS, 2 * AROUND_DAYS)
    .filter(({ kind }) => kind !== 'met')
    .sort((a, b) => Math.abs(a.on - today) - Math.abs(b.on - today));
  return near[0] ?? null;
}

interface DatedKind extends Pick<Milestone, 'kind' | 'label'> {
  readonly date: YearlyDate;
}

function datesOf(contact: Contact, tracked: boolean): readonly DatedKind[] {
  const { birthday, organisationSince, organisations, met, occasions } = contact;
  const since = (
    kind: MilestoneKind,
    day: Day | null,
    label: string | null,
  ): readonly DatedKind[] =>
    day === null || !tracked ? NONE : [{ kind, label, date: civilOf(day) }];
  return [
    ...(birthday === null ? NONE : [{ kind: 'birthday', label: null, date: birthday } as const]),
    ...since('work', organisationSince, organisations[0] ?? null),
    ...since('met', met, null),
    ...occasions.map(({ label, date }) => ({ kind: 'occasion', label, date }) as const),
  ];
}

const NONE: readonly DatedKind[] = [];
const NO_MILESTONES: readonly Milestone[] = [];
