import type { Contact } from '../domain/contact';
import type { Attendee } from '../notes/reading/attendees';
import type { Network } from './network';

/** Somebody on a pasted list, and which contacts that may be: none for a stranger, several for namesakes. */
export interface ListedPerson {
  readonly attendee: Attendee;
  readonly contacts: readonly Contact[];
}

/** Who the people of a list are: the contact with the address that the list has, else those who go by the name. */
export function listedPeople(
  network: Network,
  attendees: readonly Attendee[],
): readonly ListedPerson[] {
  const wanted = new Set(attendees.map(({ email }) => addressKey(email)).filter(Boolean));
  const byAddress = new Map<string, Contact[]>();
  if (wanted.size > 0)
    for (const contact of network.contacts())
      for (const address of new Set(contact.emails.map(addressKey)))
        if (wanted.has(address))
          byAddress.set(address, [...(byAddress.get(address) ?? []), contact]);
  return attendees.map((attendee) => ({
    attendee,
    contacts: byAddress.get(addressKey(attendee.email)) ?? network.contactsNamed(attendee.name),
  }));
}

function addressKey(address: string): string {
  return address
    .replace(/^mailto:/i, '')
    .trim()
    .toLowerCase();
}
