import { isDue } from '../domain/check-in';
import type { Contact } from '../domain/contact';
import type { Day } from '../domain/day';
import {
  followedUpOn,
  phaseOf,
  reasonsToMeet,
  weightOf,
  type Event,
  type EventPhase,
  type EventReason,
} from '../domain/event';
import { nameOf } from '../notes/paths';
import type { Network } from './network';

/** Somebody whom the user wants to meet at an event. */
export interface PersonToMeet {
  readonly contact: Contact;
  readonly isMet: boolean;
}

/** Somebody whom the user has met at an event. */
export interface PersonMet {
  readonly contact: Contact;
  readonly on: Day;
  /** The first day of contact since; null while there is none. */
  readonly followedUpOn: Day | null;
  /** Whether the event's note has an open follow-up with them, and its day. */
  readonly followUp: { readonly dueOn: Day | null } | null;
}

/** Somebody who may be there. */
export interface Candidate {
  readonly contact: Contact;
  readonly reasons: readonly EventReason[];
}

/** Everything about an event and the people there. */
export interface EventPlan {
  readonly event: Event;
  readonly phase: EventPhase;
  /** In the order of the note. */
  readonly toMeet: readonly PersonToMeet[];
  /** Those without a follow-up first, then in the order of the note. */
  readonly met: readonly PersonMet[];
  /** The weightiest reasons first, then who is due, then by name. */
  readonly candidates: readonly Candidate[];
}

/** The event that a note is about; null for any other note. */
export function eventAt(network: Network, path: string): Event | null {
  const conversation = network.facts(path)?.conversation ?? null;
  if (conversation?.event == null) return null;
  const { on, details, event } = conversation;
  const { until, places, organisations } = event;
  return { path, name: nameOf(path), on, until, places, organisations, topics: details.topics };
}

/** All events: those running or ahead, the next one first, then those that are over, the last one first. */
export function eventsByNearness(network: Network, today: Day): readonly Event[] {
  const events = network.eventNotes().flatMap((path) => eventAt(network, path) ?? []);
  const isOver = (event: Event): boolean => phaseOf(event, today) === 'over';
  return events.sort((a, b) => {
    if (isOver(a) !== isOver(b)) return isOver(a) ? 1 : -1;
    const nearer = isOver(a) ? b.until - a.until : a.on - b.on;
    return nearer === 0 ? compareText(a.path, b.path) : nearer;
  });
}

/** An event with whom to meet there, who has been met, and who else may be there; null for a note about something else. */
export function eventPlan(network: Network, path: string, today: Day): EventPlan | null {
  const event = eventAt(network, path);
  if (event === null) return null;
  const met = peopleMet(network, event, today);
  const isMet = new Set(met.map(({ contact }) => contact.path));
  const toMeet = contactsToMeet(network, path).map((contact) => ({
    contact,
    isMet: isMet.has(contact.path),
  }));
  const listed = new Set([...isMet, ...toMeet.map(({ contact }) => contact.path)]);
  return {
    event,
    phase: phaseOf(event, today),
    toMeet,
    met: [...met].sort((a, b) => Number(isFollowedUp(a)) - Number(isFollowedUp(b))),
    candidates: candidatesFor(network, event, listed, today),
  };
}

/** Tells whether the user has been in touch since, or has noted to be. */
export function isFollowedUp({ followedUpOn: on, followUp }: PersonMet): boolean {
  return on !== null || followUp !== null;
}

function contactsToMeet(network: Network, path: string): readonly Contact[] {
  const links = network.facts(path)?.conversation?.event?.toMeet ?? [];
  const paths = new Set(links.map((link) => network.resolve(link, path)));
  return [...paths].flatMap((to) => (to === null ? [] : (network.contact(to) ?? [])));
}

/** Those of whom the note says so, and those with whom it is a conversation; who is but one of many there was not met. */
function peopleMet(
  network: Network,
  { path }: Pick<Event, 'path'>,
  today: Day,
): readonly PersonMet[] {
  const { interactions, tasks } = network.attributionOf(path);
  const met = new Map<string, PersonMet>();
  for (const interaction of interactions) {
    const contact = network.contact(interaction.contact);
    const { kind, line, on } = interaction;
    if (contact === undefined || met.has(contact.path)) continue;
    if (line === null && (kind !== 'conversation' || on > today)) continue;
    const task = tasks.find(({ contacts }) => contacts.includes(contact.path))?.task;
    met.set(contact.path, {
      contact,
      on,
      followedUpOn: followedUpOn(interaction, network.history(contact.path), network.rules, today),
      followUp: task === undefined ? null : { dueOn: task.text?.dueOn ?? null },
    });
  }
  return [...met.values()];
}

function candidatesFor(
  network: Network,
  event: Event,
  listed: ReadonlySet<string>,
  today: Day,
): readonly Candidate[] {
  const attendees = new Set(network.participants(event.path));
  const isDueNow = ({ path }: Contact): boolean => {
    const checkIn = network.checkIn(path, today);
    return checkIn !== undefined && isDue(checkIn);
  };
  return network
    .contacts()
    .filter(({ path, died }) => !died && !listed.has(path))
    .flatMap((contact) => {
      const reasons = reasonsToMeet(event, contact, attendees.has(contact.path));
      return reasons.length === 0 ? [] : [{ contact, reasons, weight: weightOf(reasons) }];
    })
    .sort(
      (a, b) => b.weight - a.weight || Number(isDueNow(b.contact)) - Number(isDueNow(a.contact)),
    )
    .map(({ contact, reasons }) => ({ contact, reasons }));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
