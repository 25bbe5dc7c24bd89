import type { Day } from '../../domain/day';
import { matchContacts, rankContacts, type RankedContact } from '../../network/contact-ranking';
import type { Network } from '../../network/network';
import { fullName, namesApart } from '../../ui/names-apart';
import { PEOPLE } from '../../ui/strings';
import type { People, PersonOption } from '../../ui/people/people-port';

/** More than these nobody looks through. */
const MOST = 50;

/**
 * The contacts of a network to choose from, those met most recently and most often first. The dead come last, and only
 * where a text names them, so that nobody is taken for a new contact.
 */
export function networkPeople(network: Network, today: Day): People {
  const apart = namesApart(network.contacts());
  let ranked: readonly RankedContact[] | null = null;
  const option = (contact: RankedContact['contact'], alias: string | null): PersonOption => {
    const { path, name, organisations, died } = contact;
    const tells = [alias, apart.get(path), died ? PEOPLE.died : null]
      .filter((words) => words != null)
      .join(' · ');
    return {
      path,
      name,
      fullName: fullName(contact, apart),
      detail: tells === '' ? (organisations[0] ?? '') : tells,
    };
  };
  return {
    match: (text) => {
      ranked ??= rankContacts(network, today);
      const matching = matchContacts(ranked, text);
      const living = matching.filter(({ contact }) => !contact.died);
      const dead = text.trim() === '' ? [] : matching.filter(({ contact }) => contact.died);
      return [...living, ...dead]
        .slice(0, MOST)
        .map(({ contact, alias }) => option(contact, alias));
    },
    find: (path) => {
      const contact = network.contact(path);
      return contact === undefined ? undefined : option(contact, null);
    },
  };
}
