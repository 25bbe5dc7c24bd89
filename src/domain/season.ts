import { addCadence, meanDays, type Cadence } from './cadence';
import { findCircle, type Circle } from './circle';
import type { Contact } from './contact';
import { passesFilter } from './contact-filter';
import type { Day } from './day';

/**
 * A time in which the network is tended otherwise than usual, such as a search for a job: for some circles and tags
 * another cadence holds. It changes no note, and once its last day is over everything is as if it had never been.
 */
export interface Season {
  readonly name: string;
  /** Its first and last day; null while it has not been begun. */
  readonly runs: { readonly from: Day; readonly until: Day } | null;
  readonly cadences: readonly SeasonCadence[];
}

/** The cadence that holds in a season for the contacts of a circle, or with a tag (without `#`) or one below it. */
export interface SeasonCadence {
  readonly of: 'circle' | 'tag';
  readonly name: string;
  readonly cadence: Cadence;
}

/** A season that has been begun. */
export interface RunningSeason extends Season {
  readonly runs: NonNullable<Season['runs']>;
}

/** The seasons as shipped: one for looking for a job, which nobody has begun. */
export const DEFAULT_SEASONS: readonly Season[] = [
  {
    name: 'searching',
    runs: null,
    cadences: [
      { of: 'circle', name: 'inner', cadence: { count: 1, unit: 'week' } },
      { of: 'circle', name: 'close', cadence: { count: 2, unit: 'week' } },
      { of: 'circle', name: 'steady', cadence: { count: 1, unit: 'month' } },
      { of: 'circle', name: 'warm', cadence: { count: 2, unit: 'month' } },
      { of: 'circle', name: 'distant', cadence: { count: 6, unit: 'month' } },
    ],
  },
];

/** The season that holds on a day, its first and last included; of several, the first. Null for none. */
export function seasonOn(seasons: readonly Season[], day: Day): RunningSeason | null {
  for (const { runs, ...season } of seasons)
    if (runs !== null && runs.from <= day && day <= runs.until) return { ...season, runs };
  return null;
}

/** The season that a day has to do with: the one that holds then, else the one that ended last. Null where none was ever begun. */
export function seasonAround(seasons: readonly Season[], day: Day): RunningSeason | null {
  const begun = seasons.flatMap(({ runs, ...season }) =>
    runs === null || runs.from > day ? [] : [{ ...season, runs }],
  );
  return (
    seasonOn(begun, day) ??
    begun.reduce<RunningSeason | null>(
      (last, next) => (last === null || next.runs.until > last.runs.until ? next : last),
      null,
    )
  );
}

/** In days: a season that is about to end asks whom to thank, and one that has ended goes on asking. */
const THANKS_BEFORE_END = 7;
const THANKS_AFTER_END = 42;

/** Tells whether it is time to thank everyone who helped in a season: in its last week, and for six weeks after. */
export function isTimeToThank({ runs: { until } }: RunningSeason, day: Day): boolean {
  return day > until - THANKS_BEFORE_END && day <= until + THANKS_AFTER_END;
}

/** The days of a season that is ended on a day, so that it no longer holds then; null where it would have none. */
export function endedOn({ from }: RunningSeason['runs'], day: Day): Season['runs'] {
  return from < day ? { from, until: day - 1 } : null;
}

/**
 * The cadence that a season has for a contact; null where it leaves the contact as it is. A tag is meant for just those
 * who have it, so it goes before a cadence of the contact's own, and of several tags the most frequent goes first. A
 * circle's changes only for those who follow their circle; `never` stays never.
 */
export function cadenceInSeason(
  season: Season,
  contact: Contact,
  circles: readonly Circle[],
  defaultCircle: string | null,
): Cadence | null {
  if (contact.cadence === 'never') return null;
  const ofTags = season.cadences.filter(
    ({ of, name }) => of === 'tag' && passesFilter({ ...ANYONE, tags: [name] }, circles)(contact),
  );
  if (ofTags.length > 0)
    return ofTags
      .map(({ cadence }) => cadence)
      .reduce((least, next) => (meanDays(next) < meanDays(least) ? next : least));
  const word = contact.circle ?? defaultCircle;
  if (contact.cadence !== null || word === null) return null;
  const circle = findCircle(circles, word);
  const named = season.cadences.find(
    ({ of, name }) =>
      of === 'circle' && circle !== undefined && findCircle(circles, name) === circle,
  );
  return named?.cadence ?? null;
}

const ANYONE = { circles: [], tags: [], organisations: [] };

/**
 * The day on which a contact is due in a season. Nobody is due before the season began who was not due by then anyway: a
 * season asks for more from its first day on, and doesn't find that too little was done before.
 */
export function dueInSeason(
  { runs }: RunningSeason,
  base: Day,
  cadence: Cadence,
  usual: Cadence | null,
): Day {
  const usually = usual === null ? Infinity : addCadence(base, usual);
  return Math.max(addCadence(base, cadence), Math.min(usually, runs.from));
}
