import { addCadence, type Cadence } from './cadence';
import { circleRanks, findCircle } from './circle';
import type { Contact } from './contact';
import type { Day } from './day';
import { canBePlanned, counts, type Interaction } from './interaction';
import type { Rules } from './rules';
import { cadenceInSeason, dueInSeason, seasonOn, type RunningSeason } from './season';

/** How a contact stands, in the order in which the review lists them. */
export const STATUSES = [
  'overdue',
  'due',
  'soon',
  'planned',
  'on track',
  'snoozed',
  'paused',
  'untracked',
] as const;
export type Status = (typeof STATUSES)[number];

/** The day from which a cadence counts, and what it rests on; `estimated` is the file's creation. */
export interface Base {
  readonly on: Day;
  readonly from: 'interaction' | 'met' | 'created' | 'estimated';
}

/** When and why to be in touch with a contact again. */
export interface CheckIn {
  readonly contact: Contact;
  readonly status: Status;
  /** The cadence in force: the season's, the note's own, its circle's, or the default circle's. */
  readonly cadence: Cadence | null;
  /** The season whose cadence is in force; null where none changes it. */
  readonly season: RunningSeason | null;
  readonly base: Base | null;
  readonly dueOn: Day | null;
  /** Days past the due day, 0 before it; null without a due day. */
  readonly daysOverdue: number | null;
  /** Share of the cadence that has passed, 2 decimals; above 1 is overdue; null without a due day. */
  readonly overdueRatio: number | null;
  readonly lastInteraction: Interaction | null;
  /** The next day on which a conversation or log line is planned. */
  readonly plannedOn: Day | null;
}

/** A plan this many days ahead stands for a check-in even when that is due sooner. */
const PLANNED_WITHIN = 14;

/**
 * The check-in of a contact on a day.
 * Expects the contact's history in the order of `compareInteractions`; costs little more than its future part.
 */
export function checkInOf(
  contact: Contact,
  history: readonly Interaction[],
  rules: Rules,
  today: Day,
): CheckIn {
  const lastInteraction = lastCounting(history, rules, today);
  const usual = cadenceOfContact(contact, rules);
  const base = baseOf(contact, lastInteraction, today);
  const fixedOn = fixedDay(contact, base);
  const seasonal = contact.died || fixedOn !== null ? null : inSeason(contact, usual, rules, today);
  const cadence = seasonal?.cadence ?? usual;
  const dueOn = contact.died ? null : (fixedOn ?? dueDay(base, usual, seasonal));
  const plannedOn = nextPlanned(history, today);
  const met = lastInteraction !== null;
  return {
    contact,
    status: statusOf(contact, dueOn, plannedOn, met, rules.soonDays, today),
    cadence,
    season: seasonal?.season ?? null,
    base,
    dueOn,
    daysOverdue: dueOn === null ? null : met ? Math.max(0, today - dueOn) : 0,
    overdueRatio:
      dueOn === null || base === null
        ? null
        : ratio(base.on, dueOn, seasonal === null ? cadence : null, met, today),
    lastInteraction,
    plannedOn,
  };
}

/** Tells whether a check-in waits to be made: it is overdue or due. */
export function isDue({ status }: CheckIn): boolean {
  return status === 'overdue' || status === 'due';
}

/** Tells whether the last contact was on a day, such as today, so that nothing is left to do for it. */
export function isInTouchOn({ lastInteraction }: CheckIn, day: Day): boolean {
  return lastInteraction?.on === day;
}

/** The check-in that falls due next, of those that have not yet; null where there is none. */
export function nextDue(checkIns: readonly CheckIn[]): CheckIn | null {
  let next: CheckIn | null = null;
  for (const checkIn of checkIns) {
    const { status, dueOn } = checkIn;
    if (dueOn === null || (status !== 'soon' && status !== 'on track')) continue;
    if (next?.dueOn == null || dueOn < next.dueOn) next = checkIn;
  }
  return next;
}

/** Tells whether a contact has anything to check in for, be it a cadence without a day to count from. */
export function isTracked({ cadence, dueOn }: CheckIn): boolean {
  return cadence !== null || dueOn !== null;
}

/** The cadence in force for a contact; its own word wins, `never` included. */
export function cadenceOfContact(contact: Contact, rules: Rules): Cadence | null {
  if (contact.cadence === 'never') return null;
  if (contact.cadence !== null) return contact.cadence;
  const circle = contact.circle ?? rules.defaultCircle;
  return circle === null ? null : (findCircle(rules.circles, circle)?.cadence ?? null);
}

function lastCounting(
  history: readonly Interaction[],
  rules: Rules,
  today: Day,
): Interaction | null {
  for (let index = history.length - 1; index >= 0; index -= 1) {
    const interaction = history[index];
    if (interaction === undefined || interaction.on > today) continue;
    if (counts(interaction.kind, rules.mentionsCount)) return interaction;
  }
  return null;
}

function nextPlanned(history: readonly Interaction[], today: Day): Day | null {
  let planned: Day | null = null;
  for (let index = history.length - 1; index >= 0; index -= 1) {
    const interaction = history[index];
    if (interaction === undefined || interaction.on <= today) break;
    if (canBePlanned(interaction.kind)) planned = interaction.on;
  }
  return planned;
}

function baseOf(contact: Contact, last: Interaction | null, today: Day): Base | null {
  if (last !== null) return { on: last.on, from: 'interaction' };
  if (contact.met !== null && contact.met <= today) return { on: contact.met, from: 'met' };
  if (contact.created !== null && contact.created <= today)
    return { on: contact.created, from: 'created' };
  if (contact.fileCreated !== null && contact.fileCreated <= today)
    return { on: contact.fileCreated, from: 'estimated' };
  return null;
}

/** The cadence that a season has for a contact. */
interface Seasonal {
  readonly season: RunningSeason;
  readonly cadence: Cadence;
}

/** What today's season has for a contact; null where it has nothing, or nothing else than usual. */
function inSeason(
  contact: Contact,
  usual: Cadence | null,
  { seasons, circles, defaultCircle }: Rules,
  today: Day,
): Seasonal | null {
  const season = seasonOn(seasons, today);
  const cadence = season === null ? null : cadenceInSeason(season, contact, circles, defaultCircle);
  if (season === null || cadence === null) return null;
  return cadence.count === usual?.count && cadence.unit === usual.unit ? null : { season, cadence };
}

/** The day that the contact's note sets, as long as there has been no contact since; null for none. */
function fixedDay({ nextContact }: Contact, base: Base | null): Day | null {
  return nextContact !== null && (base === null || nextContact > base.on) ? nextContact : null;
}

function dueDay(base: Base | null, usual: Cadence | null, seasonal: Seasonal | null): Day | null {
  if (base === null) return null;
  if (seasonal !== null) return dueInSeason(seasonal.season, base.on, seasonal.cadence, usual);
  return usual === null ? null : addCadence(base.on, usual);
}

function statusOf(
  contact: Contact,
  dueOn: Day | null,
  plannedOn: Day | null,
  met: boolean,
  soonDays: number,
  today: Day,
): Status {
  if (dueOn === null) return 'untracked';
  if (contact.paused) return 'paused';
  if (plannedOn !== null && plannedOn <= Math.max(dueOn, today + PLANNED_WITHIN)) return 'planned';
  if (contact.snoozedUntil !== null && today < contact.snoozedUntil) return 'snoozed';
  if (today > dueOn) return met ? 'overdue' : 'due';
  if (today === dueOn) return 'due';
  return dueOn <= today + soonDays ? 'soon' : 'on track';
}

function ratio(base: Day, dueOn: Day, cadence: Cadence | null, met: boolean, today: Day): number {
  const due = cadence === null ? dueOn : addCadence(base, cadence);
  const share = Math.round(((today - base) / (due - base)) * 100) / 100;
  return met ? share : Math.min(1, share);
}

const STATUS_RANK: ReadonlyMap<Status, number> = new Map(
  STATUSES.map((status, rank) => [status, rank]),
);

/**
 * Orders check-ins for the review: by status, then ratio (highest first), then circle; contacts of unknown
 * circles and of none come last. Ties keep the order they come in, which is by name.
 */
export function checkInOrder({ circles }: Rules): (a: CheckIn, b: CheckIn) => number {
  const rankOf = circleRanks(circles);
  return (a, b) =>
    statusRank(a) - statusRank(b) ||
    (b.overdueRatio ?? -Infinity) - (a.overdueRatio ?? -Infinity) ||
    rankOf(a.contact.circle) - rankOf(b.contact.circle);
}

function statusRank({ status }: CheckIn): number {
  return STATUS_RANK.get(status) ?? STATUSES.length;
}
