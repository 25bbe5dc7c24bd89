import type { Contact } from '../domain/contact';
import { linksIn } from '../notes/written-values';
import type { Network } from './network';

/** Somebody who is named in a note: a contact, or a name that no contact goes by. */
export type NamedPerson =
  | { readonly kind: 'contact'; readonly contact: Contact }
  | { readonly kind: 'name'; readonly name: string };

/**
 * Those who introduced a contact to you, as its note says: a link is the contact that it leads to, another text the one who goes by
 * that name. A name that several go by stays a name.
 */
export function introducersOf(
  network: Network,
  { path, metThrough }: Contact,
): readonly NamedPerson[] {
  return metThrough.flatMap((written) => {
    const links = linksIn(written);
    if (links.length === 0) return [named(network, written)];
    return links.map(({ target, display }): NamedPerson => {
      const to = network.resolve(target, path);
      const contact = to === null ? undefined : network.contact(to);
      return contact === undefined ? named(network, display) : { kind: 'contact', contact };
    });
  });
}

/** The contacts among those who introduced a contact, each once, without the contact itself. */
export function introducingContacts(network: Network, contact: Contact): ReadonlySet<string> {
  const people = introducersOf(network, contact).flatMap((person) =>
    person.kind === 'contact' ? [person.contact.path] : [],
  );
  return new Set(people.filter((path) => path !== contact.path));
}

function named(network: Network, name: string): NamedPerson {
  const [contact, ...others] = network.contactsNamed(name);
  return contact !== undefined && others.length === 0
    ? { kind: 'contact', contact }
    : { kind: 'name', name };
}
