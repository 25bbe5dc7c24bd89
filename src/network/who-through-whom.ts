import type { Contact } from '../domain/contact';
import { introducingContacts } from './introducers';
import type { Network } from './network';

/** A contact through whom others are known. */
export interface Connector {
  readonly contact: Contact;
  /** Those whom they introduced to you, by name. */
  readonly introduced: readonly Contact[];
  /** Those who came through one of these, and so on, by name; each once. */
  readonly beyond: readonly Contact[];
}

/**
 * Who came through whom, as contacts' notes say who introduced them: who opened most doors first, then by name. A name that several
 * contacts go by means none of them. Costs one pass over all contacts, then for each connector those who came through them.
 */
export function connectorsIn(network: Network): readonly Connector[] {
  const contacts = network.contacts();
  const through = new Map<string, Contact[]>();
  for (const contact of contacts)
    for (const path of introducingContacts(network, contact)) {
      const known = through.get(path);
      if (known === undefined) through.set(path, [contact]);
      else known.push(contact);
    }
  return contacts
    .flatMap((contact) => {
      const introduced = through.get(contact.path) ?? [];
      if (introduced.length === 0) return [];
      return [{ contact, introduced, beyond: beyond(contact, introduced, through) }];
    })
    .sort((a, b) => reachOf(b) - reachOf(a));
}

/** How many people are known through a contact, over however many others. */
export function reachOf({ introduced, beyond: more }: Connector): number {
  return introduced.length + more.length;
}

/** Those who came through others, each once, though notes may lead in a circle. */
function beyond(
  { path }: Contact,
  introduced: readonly Contact[],
  through: ReadonlyMap<string, readonly Contact[]>,
): readonly Contact[] {
  const known = new Set([path, ...introduced.map((contact) => contact.path)]);
  const found: Contact[] = [];
  const add = (connector: Contact): void => {
    for (const contact of through.get(connector.path) ?? []) {
      if (known.has(contact.path)) continue;
      known.add(contact.path);
      found.push(contact);
    }
  };
  introduced.forEach(add);
  for (const contact of found) add(contact); // what is found on the way is gone through as well
  return found;
}
