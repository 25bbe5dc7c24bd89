import type { Contact } from '../domain/contact';
import type { Network } from '../network/network';

/** What tells contacts of the same name apart, by path; whoever has a name to themselves is left out. */
export type NamesApart = ReadonlyMap<string, string>;

/** Tells contacts of the same name apart: by company, else by folder, else by note. */
export function namesApart(contacts: readonly Contact[]): NamesApart {
  const namesakes = new Map<string, Contact[]>();
  for (const contact of contacts) {
    const others = namesakes.get(contact.name);
    if (others === undefined) namesakes.set(contact.name, [contact]);
    else others.push(contact);
  }
  const apart = new Map<string, string>();
  for (const group of namesakes.values())
    if (group.length > 1)
      for (const contact of group) apart.set(contact.path, whatTells(contact, group));
  return apart;
}

/** A contact's name, with what tells it apart where that is needed: `Ana Diaz (Acme)`. */
export function fullName(
  { path, name }: Pick<Contact, 'path' | 'name'>,
  apart: NamesApart,
): string {
  const tells = apart.get(path);
  return tells === undefined ? name : `${name} (${tells})`;
}

/** The full name of the contact at a path, told apart from everyone else's; undefined where there is none. */
export function fullNameAt(
  network: Pick<Network, 'contact' | 'contactsNamed'>,
  path: string,
): string | undefined {
  const contact = network.contact(path);
  if (contact === undefined) return undefined;
  return fullName(contact, namesApart(network.contactsNamed(contact.name)));
}

const SIGNS: readonly ((contact: Contact) => string | undefined)[] = [
  ({ organisations }) => organisations[0],
  ({ path }) => path.slice(0, Math.max(0, path.lastIndexOf('/'))),
];

function whatTells(contact: Contact, group: readonly Contact[]): string {
  for (const sign of SIGNS) {
    const own = sign(contact);
    if (own !== undefined && own !== '' && group.every((c) => c === contact || sign(c) !== own))
      return own;
  }
  return contact.path;
}
