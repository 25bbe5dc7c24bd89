import type { Contact } from './contact';
import type { Day } from './day';
import { foldText } from './fold-text';
import { counts, type Interaction } from './interaction';
import type { Rules } from './rules';
import { wordsIn } from './word-stem';

/** An event: a conversation note over one or several days, in a place, with organisations and topics. */
export interface Event {
  /** Path of its note. */
  readonly path: string;
  readonly name: string;
  readonly on: Day;
  /** The last day; the first one for an event of one day. */
  readonly until: Day;
  readonly places: readonly string[];
  readonly organisations: readonly string[];
  readonly topics: readonly string[];
}

/** Why a contact may be worth meeting at an event, the weightiest first. */
export const EVENT_REASONS = [
  'attendee',
  'organisation',
  'place',
  'past organisation',
  'interest',
] as const;

/** A reason, with the contact's own words that it rests on; empty for who is on the list of attendees. */
export interface EventReason {
  readonly kind: (typeof EVENT_REASONS)[number];
  readonly text: string;
}

/**
 * Where one stands in the list of those who may be there: to be on the list is worth more than all that only makes it likely,
 * and an organisation that is there more than living where it is. Our own choice, no measured rule.
 */
const WEIGHTS: Readonly<Record<EventReason['kind'], number>> = {
  attendee: 8,
  organisation: 4,
  place: 3,
  'past organisation': 1,
  interest: 1,
};

/** Why a contact may be worth meeting at an event; empty where nothing says so. */
export function reasonsToMeet(
  event: Pick<Event, 'places' | 'organisations' | 'topics'>,
  contact: Contact,
  isAttendee: boolean,
): readonly EventReason[] {
  const hosts = new Set(event.organisations.map(foldText));
  const topics = new Set(event.topics.flatMap(wordsIn).map(({ stem }) => stem));
  const found: Readonly<Record<EventReason['kind'], string | undefined>> = {
    attendee: isAttendee ? '' : undefined,
    organisation: contact.organisations.find((name) => hosts.has(foldText(name))),
    place: contact.places.find((place) => event.places.some((other) => isNear(place, other))),
    'past organisation': contact.pastOrganisations.find((name) => hosts.has(foldText(name))),
    interest: contact.interests.find((text) => wordsIn(text).some(({ stem }) => topics.has(stem))),
  };
  return EVENT_REASONS.flatMap((kind) => {
    const text = found[kind];
    const repeats = kind === 'past organisation' && found.organisation !== undefined;
    return text === undefined || repeats ? [] : [{ kind, text }];
  });
}

/** How much reasons weigh together. */
export function weightOf(reasons: readonly EventReason[]): number {
  return reasons.reduce((sum, { kind }) => sum + WEIGHTS[kind], 0);
}

/**
 * Tells whether two places are the same, or one lies in the other: places are written from the smallest on, `Porto, Portugal`,
 * and the smallest part of one is a part of the other.
 */
export function isNear(one: string, other: string): boolean {
  const [parts, others] = [partsOf(one), partsOf(other)];
  const [smallest, smallestOther] = [parts[0], others[0]];
  if (smallest === undefined || smallestOther === undefined) return false;
  return others.includes(smallest) || parts.includes(smallestOther);
}

function partsOf(place: string): readonly string[] {
  return place
    .split(/[,;/()]/)
    .map(foldText)
    .filter((part) => part !== '');
}

/** How an event stands on a day. */
export type EventPhase = 'ahead' | 'running' | 'over';

/** How an event stands today. */
export function phaseOf({ on, until }: Pick<Event, 'on' | 'until'>, today: Day): EventPhase {
  if (today < on) return 'ahead';
  return today <= until ? 'running' : 'over';
}

/** The last day on which one may have met somebody at an event that has begun: today, while it goes on. */
export function lastDayToMeet({ until }: Pick<Event, 'until'>, today: Day): Day {
  return Math.min(until, today);
}

/** So many days after an event its follow-ups are due, as first follow-ups are (formats, follow-ups). */
const FOLLOW_UP_WITHIN = 2;

/** The day by which to follow up on somebody met on a day, never one that is past. */
export function eventFollowUpDay(metOn: Day, today: Day): Day {
  return Math.max(metOn + FOLLOW_UP_WITHIN, today);
}

/** The day on which a person met was first in touch again since, as another note has it; null until then. */
export function followedUpOn(
  met: Pick<Interaction, 'on' | 'path'>,
  history: readonly Interaction[],
  { mentionsCount }: Pick<Rules, 'mentionsCount'>,
  today: Day,
): Day | null {
  const since = history.find(
    ({ on, kind, path }) =>
      on > met.on && on <= today && path !== met.path && counts(kind, mentionsCount),
  );
  return since?.on ?? null;
}
