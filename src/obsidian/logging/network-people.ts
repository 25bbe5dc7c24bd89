import type { Day } from '../../domain/day';
import type { Network } from '../../network/network';
import { fullName, namesApart } from '../../ui/names-apart';
import type { People, PersonOption } from '../../ui/people/people-port';
import { ContactSearch } from '../../ui/review/contact-search';

/** The contacts of a network to choose from. */
export function networkPeople(network: Network, today: Day): People {
  const search = new ContactSearch();
  const apart = namesApart(network.contacts());
  const checkIns = network
    .checkIns(today)
    .filter(({ contact }) => !contact.died)
    .sort((a, b) => (b.lastInteraction?.on ?? 0) - (a.lastInteraction?.on ?? 0));
  const option = (path: string, name: string, detail: string): PersonOption => ({
    path,
    name,
    detail: detail === '' ? (apart.get(path) ?? '') : detail,
  });
  return {
    match: (text) =>
      search
        .find(checkIns, text)
        .map(({ checkIn: { contact }, found }) =>
          option(contact.path, contact.name, found ?? contact.organisations[0] ?? ''),
        ),
    find: (path) => {
      const contact = network.contact(path);
      return contact === undefined ? undefined : option(path, fullName(contact, apart), '');
    },
  };
}
