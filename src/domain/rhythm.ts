import { nearestCircle, type Circle } from './circle';
import type { Contact } from './contact';
import type { Day } from './day';

/** How many of the last interaction days a rhythm looks at, and what it needs to be one (formats, check-ins). */
const LOOKS_AT_DAYS = 12;
const NEEDS_DAYS = 4;
const NEEDS_SPAN = 21;

/** Silence is unusual when it passes twice the rhythm by this many days. */
const QUIET_MARGIN = 14;

/**
 * The cadence measured from past interactions: the median gap, in whole days, between the last 12 distinct days.
 * Expects the days in ascending order without repetition; null until 4 days span 3 weeks.
 */
export function rhythmOf(days: readonly Day[]): number | null {
  const recent = days.slice(-LOOKS_AT_DAYS);
  const first = recent[0];
  const last = recent.at(-1);
  if (first === undefined || last === undefined) return null;
  if (recent.length < NEEDS_DAYS || last - first < NEEDS_SPAN) return null;
  const gaps = recent.slice(1).map((day, index) => day - (recent[index] ?? day));
  return Math.round(median(gaps));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** Tells whether a silence of so many days is longer than a rhythm leads one to expect. */
export function isQuieterThanUsual(rhythm: number | null, silence: number): boolean {
  return rhythm !== null && silence >= 2 * rhythm + QUIET_MARGIN;
}

/** The circle to propose for a contact with a rhythm that has neither circle nor cadence; null for others. */
export function suggestedCircle(
  contact: Contact,
  rhythm: number | null,
  circles: readonly Circle[],
): Circle | null {
  if (rhythm === null || contact.died) return null;
  if (contact.circle !== null || contact.cadence !== null) return null;
  return nearestCircle(circles, Math.max(1, rhythm)) ?? null;
}
