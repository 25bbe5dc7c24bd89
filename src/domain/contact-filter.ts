import { findCircle, type Circle } from './circle';
import type { Contact } from './contact';

/** What contacts are picked by; a part that is empty lets everyone pass. */
export interface ContactFilter {
  /** Circles, by name or alias. */
  readonly circles: readonly string[];
  /** Tags without `#`; those nested below one count as it. */
  readonly tags: readonly string[];
  readonly organisations: readonly string[];
}

/** Tells which contacts a filter lets pass: those that have one of each part; case doesn't matter. */
export function passesFilter(
  filter: ContactFilter,
  known: readonly Circle[],
): (contact: Contact) => boolean {
  const circles = new Set(
    filter.circles.map((word) => folded(findCircle(known, word)?.name ?? word)),
  );
  const tags = filter.tags.map(folded);
  const organisations = new Set(filter.organisations.map(folded));
  return (contact) =>
    (circles.size === 0 || (contact.circle !== null && circles.has(folded(contact.circle)))) &&
    (tags.length === 0 || contact.tags.some((tag) => isOneOf(folded(tag), tags))) &&
    (organisations.size === 0 ||
      contact.organisations.some((name) => organisations.has(folded(name))));
}

/** Tells whether a filter lets everyone pass. */
export function isOpenFilter({ circles, tags, organisations }: ContactFilter): boolean {
  return circles.length + tags.length + organisations.length === 0;
}

function isOneOf(tag: string, wanted: readonly string[]): boolean {
  return wanted.some((one) => tag === one || tag.startsWith(`${one}/`));
}

function folded(text: string): string {
  return text.normalize('NFC').trim().toLowerCase();
}
