import type { Contact } from '../domain/contact';
import type { Day } from '../domain/day';
import { foldText } from '../domain/fold-text';
import { byDayAndNote } from '../domain/interaction';
import type { Network } from './network';

/** Somebody who is named in a note: a contact, or a name that no contact goes by. */
export type NamedPerson =
  | { readonly kind: 'contact'; readonly contact: Contact }
  | { readonly kind: 'name'; readonly name: string };

/** An introduction that you made of a contact to others. */
export interface IntroducedTo {
  readonly on: Day;
  readonly to: readonly Contact[];
  /** The note that records it, and the line there, from 1; null for a whole note. */
  readonly path: string;
  readonly line: number | null;
}

/** Who is known through whom around a contact, and with whom you both have to do. */
export interface Acquaintance {
  /** Those who introduced the contact to you. */
  readonly introducedBy: readonly NamedPerson[];
  /** Those whom you know through the contact, by name. */
  readonly through: readonly Contact[];
  /** Newest first. */
  readonly introduced: readonly IntroducedTo[];
  /** Those who took part in the same conversations, most often together first. */
  readonly together: readonly { readonly contact: Contact; readonly times: number }[];
  /** The contacts at each organisation of the contact, where there are any. */
  readonly colleagues: readonly {
    readonly organisation: string;
    readonly contacts: readonly Contact[];
  }[];
}

/** So many people with whom a contact takes part in conversations are named. */
const MOST_TOGETHER = 5;

/** Who is around a contact, up to a day; costs a look at each contact and at the contact's own evidence. */
export function acquaintanceOf(network: Network, contact: Contact, today: Day): Acquaintance {
  const others = network.contacts().filter(({ path }) => path !== contact.path);
  return {
    introducedBy: contact.metThrough.map((name) => namedIn(network, name)),
    through: others.filter(({ metThrough }) =>
      metThrough.some((name) => isNamed(network, name, contact)),
    ),
    introduced: introducedTo(network, contact, today),
    together: together(network, contact, today),
    colleagues: colleagues(contact, others),
  };
}

function namedIn(network: Network, name: string): NamedPerson {
  const [contact, ...others] = network.contactsNamed(name);
  return contact !== undefined && others.length === 0
    ? { kind: 'contact', contact }
    : { kind: 'name', name };
}

function isNamed(network: Network, name: string, { path }: Contact): boolean {
  const named = namedIn(network, name);
  return named.kind === 'contact' && named.contact.path === path;
}

function introducedTo(
  network: Network,
  { path: own }: Contact,
  today: Day,
): readonly IntroducedTo[] {
  return network
    .introductions(today)
    .filter(({ on, contacts }) => on <= today && contacts.some(({ path }) => path === own))
    .map(({ on, path, line, contacts }) => ({
      ...{ on, path, line },
      to: contacts.filter((other) => other.path !== own),
    }))
    .sort((a, b) => b.on - a.on || (a.path < b.path ? -1 : 1));
}

function together(network: Network, contact: Contact, today: Day): Acquaintance['together'] {
  const times = new Map<string, number>();
  const past = network
    .history(contact.path)
    .filter(({ on, kind }) => on <= today && kind !== 'mention');
  for (const { lines } of byDayAndNote(past)) {
    const others = new Set(lines.flatMap((line) => network.othersIn(line)));
    for (const other of others) times.set(other, (times.get(other) ?? 0) + 1);
  }
  return [...times]
    .flatMap(([path, count]) => {
      const other = network.contact(path);
      return other === undefined ? [] : [{ contact: other, times: count }];
    })
    .sort((a, b) => b.times - a.times || compareNames(a.contact, b.contact))
    .slice(0, MOST_TOGETHER);
}

function colleagues(contact: Contact, others: readonly Contact[]): Acquaintance['colleagues'] {
  return contact.organisations.flatMap((organisation) => {
    const key = foldText(organisation);
    const there = others.filter(
      ({ died, organisations }) => !died && organisations.some((name) => foldText(name) === key),
    );
    return there.length === 0 ? [] : [{ organisation, contacts: there }];
  });
}

function compareNames(a: Contact, b: Contact): number {
  return a.name === b.name ? (a.path < b.path ? -1 : 1) : a.name < b.name ? -1 : 1;
}
