import {
  checkInItems,
  saysSomething,
  type CheckInConventions,
  type ContactOfLink,
} from './check-ins-items';
import { checkInLine } from './check-ins-line';

/** A check-in to list in a note. */
export interface WantedCheckIn {
  /** Path of the contact's note. */
  readonly contact: string;
  /** A finished link to it. */
  readonly link: string;
  /** Why it is due, in one line. */
  readonly reason: string;
}

/** The check-ins to list in a note. */
export interface WantedCheckIns {
  /** In the order in which to list them. */
  readonly wanted: readonly WantedCheckIn[];
  /** How many may be added where some contacts are listed already. */
  readonly room: (listed: ReadonlySet<string>) => number;
}

/** The lines of the check-ins that a note lacks, as far as there is room for them. */
export function linesToAdd(
  text: string,
  conventions: CheckInConventions,
  { wanted, room }: WantedCheckIns,
  contactOf: ContactOfLink,
): readonly string[] {
  const items = checkInItems(text, conventions);
  const listed = new Set(
    items.flatMap(({ links }) => links.flatMap((link) => contactOf(link) ?? [])),
  );
  const missing = new Map<string, WantedCheckIn>();
  for (const one of wanted)
    // A link that can't be taken apart is still the same link.
    if (items.some((item) => item.text.includes(one.link))) listed.add(one.contact);
    else if (!listed.has(one.contact)) missing.set(one.contact, one);
  return [...missing.values()]
    .slice(0, room(listed))
    .map(({ link, reason }) => checkInLine(link, reason, conventions.tags));
}

/** Tells whether a note lists check-ins already, by whomever they were written. */
export function hasCheckIns(text: string, conventions: CheckInConventions): boolean {
  return checkInItems(text, conventions).some(saysSomething);
}
