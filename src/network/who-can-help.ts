import type { Contact } from '../domain/contact';
import type { Day } from '../domain/day';
import { traits, traitsOf, type Trait } from '../domain/trait';
import { HELP_WEIGHTS } from '../domain/trait-weights';
import { WordIndex } from '../domain/word-index';
import { introducingContacts } from './introducers';
import { topicsWith } from './known-topics';
import type { Network } from './network';

/** Somebody who may help, with what says so: the weightiest first. */
export interface Helper {
  readonly contact: Contact;
  readonly reasons: readonly Trait[];
}

/** Finds helpers as one types. */
export type HelpSearch = (typed: string) => readonly Helper[];

/**
 * A search over what all living contacts can help with, do, care for and have talked about with the user, and over where those
 * are whom they introduced to the user. Who has more of the words comes first, then who has the rarer ones. Costs one pass over all
 * contacts and evidence, then for each word those who have it. While nothing is typed, it gives those who say what they can help with.
 */
export function searchForHelp(network: Network, today: Day): HelpSearch {
  const living = network.contacts().filter(({ died }) => !died);
  const places = placesOpenedBy(network, living);
  const index = new WordIndex<Contact>(HELP_WEIGHTS);
  for (const contact of living)
    index.add(contact, [
      ...traitsOf(contact),
      ...topicsWith(network, contact.path, today),
      ...traits('introduced', places.get(contact.path) ?? []),
    ]);
  const offering = living.flatMap((contact) => {
    const reasons = traits('can help with', contact.canHelpWith);
    return reasons.length === 0 ? [] : [{ contact, reasons }];
  });
  return (typed) => {
    const query = index.typed(typed);
    if (query.length === 0) return typed.trim() === '' ? offering : [];
    return [...index.find(query)]
      .sort((a, b) => b.matched - a.matched || b.score - a.score || a.place - b.place)
      .map((found) => ({
        contact: found.holder,
        reasons: index.reasons(found, query).map(({ trait }) => trait),
      }));
  };
}

/** The organisations, present and past, of those whom a contact has introduced to the user, by the contact's path. */
function placesOpenedBy(
  network: Network,
  living: readonly Contact[],
): ReadonlyMap<string, readonly string[]> {
  const places = new Map<string, string[]>();
  for (const contact of living)
    for (const path of introducingContacts(network, contact)) {
      const known = places.get(path) ?? [];
      known.push(...contact.organisations, ...contact.pastOrganisations);
      places.set(path, known);
    }
  return places;
}
