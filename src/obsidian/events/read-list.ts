import { listedPeople } from '../../network/listed-people';
import type { Network } from '../../network/network';
import { readAttendees } from '../../notes/reading/attendees';
import type { PastedPerson, ReadList } from '../../ui/people/pasted-people';

/** Reads pasted lists of people: who is a contact, who is new, and who may be several contacts. */
export function listReader(network: Network): ReadList {
  return (text) => {
    const list = readAttendees(text);
    if ('problem' in list) return list;
    const people: PastedPerson[] = [];
    const unclear: string[] = [];
    for (const { attendee, contacts } of listedPeople(network, list.people)) {
      const { name, ...listed } = attendee;
      const [contact, another] = contacts;
      if (another !== undefined) unclear.push(name);
      else if (contact === undefined) people.push({ person: { kind: 'new', name }, listed });
      else if (
        !people.some(({ person }) => person.kind === 'contact' && person.path === contact.path)
      )
        people.push({
          person: { kind: 'contact', path: contact.path, name: contact.name },
          listed,
        });
    }
    return { people, unclear };
  };
}
