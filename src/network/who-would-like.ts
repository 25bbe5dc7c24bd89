import type { Contact } from '../domain/contact';
import type { Day } from '../domain/day';
import { traitsOf, type Trait } from '../domain/trait';
import { LIKING_WEIGHTS, LINK_WEIGHTS, rarity } from '../domain/trait-weights';
import { exactly, WordIndex } from '../domain/word-index';
import { wordsIn } from '../domain/word-stem';
import { topicsWith } from './known-topics';
import type { Network } from './network';

/** A note that one could share: what it is about, and what it links to. */
export interface SharedNote {
  readonly path: string;
  /** Its name or title, its tags and the names of what it links to. */
  readonly about: readonly string[];
  /** Paths of the notes that it links to. */
  readonly links: readonly string[];
}

/** How a note and a contact's note are linked. */
export type SharedLink =
  | { readonly kind: 'names them' }
  | { readonly kind: 'their note' }
  | { readonly kind: 'both'; readonly path: string };

/** Somebody who may like a note, with what says so: the weightiest first. */
export interface Reader {
  readonly contact: Contact;
  readonly reasons: readonly Trait[];
  readonly links: readonly SharedLink[];
  /** The last day on which an entry about them links the note; null where none does. */
  readonly sharedOn: Day | null;
}

/**
 * The living contacts who may like a note, the best first, and those last with whom it is shared already. `linksOf` gives the paths
 * of the notes to which a note links. Costs one pass over all contacts, evidence and links of contacts' notes.
 */
export function readersOf(
  network: Network,
  note: SharedNote,
  linksOf: (path: string) => readonly string[],
  today: Day,
): readonly Reader[] {
  const living = network.contacts().filter(({ died }) => !died);
  const index = new WordIndex<Contact>(LIKING_WEIGHTS);
  for (const contact of living)
    index.add(contact, [...traitsOf(contact), ...topicsWith(network, contact.path, today)]);
  const query = exactly(wordsIn(note.about.join('\n')));
  const found = new Map(index.find(query).map((one) => [one.holder.path, one]));
  const linked = sharedLinks(network, note, living, linksOf);
  return living
    .flatMap((contact, place) => {
      const one = found.get(contact.path);
      const { links, worth } = linked.get(contact.path) ?? NO_LINKS;
      if (one === undefined && links.length === 0) return [];
      const reasons = one === undefined ? [] : index.reasons(one, query).map(({ trait }) => trait);
      const sharedOn = lastShared(network, contact.path, note.path, today);
      return { contact, reasons, links, sharedOn, score: worth + (one?.score ?? 0), place };
    })
    .sort(
      (a, b) =>
        Number(a.sharedOn !== null) - Number(b.sharedOn !== null) ||
        b.score - a.score ||
        a.place - b.place,
    )
    .map(({ contact, reasons, links, sharedOn }) => ({ contact, reasons, links, sharedOn }));
}

interface LinksOfContact {
  readonly links: readonly SharedLink[];
  readonly worth: number;
}

const NO_LINKS: LinksOfContact = { links: [], worth: 0 };

/** How a note is linked with the notes of contacts, by their path; rarer links count more, as rarer words do. Days say nothing. */
function sharedLinks(
  network: Network,
  note: SharedNote,
  living: readonly Contact[],
  linksOf: (path: string) => readonly string[],
): ReadonlyMap<string, LinksOfContact> {
  const links = note.links.filter((path) => network.facts(path)?.day == null);
  const wanted = new Set(links);
  const users = new Map<string, number>();
  const shared = living.map(({ path }) => {
    const there = new Set(linksOf(path));
    const both = links.filter((link) => there.has(link) && link !== path);
    for (const link of both) users.set(link, (users.get(link) ?? 0) + 1);
    return { path, both, isNamed: wanted.has(path), namesIt: there.has(note.path) };
  });
  const worthOf = (holders: number): number => rarity(living.length, holders);
  return new Map(
    shared.map(({ path, both, isNamed, namesIt }) => {
      const direct: readonly SharedLink[] = [
        ...(isNamed ? [{ kind: 'names them' } as const] : []),
        ...(namesIt ? [{ kind: 'their note' } as const] : []),
      ];
      const common = both.map((link) => ({ kind: 'both', path: link }) as const);
      const worth = both.reduce(
        (sum, link) => sum + LINK_WEIGHTS.common * worthOf(users.get(link) ?? 1),
        0,
      );
      return [
        path,
        {
          links: [...direct, ...common],
          worth: worth + LINK_WEIGHTS.direct * direct.length * worthOf(1),
        },
      ];
    }),
  );
}

/** The last day on which an entry that is evidence of contact with somebody links a note. */
function lastShared(network: Network, contact: string, note: string, today: Day): Day | null {
  const days = network
    .history(contact)
    .filter(({ on, kind }) => on <= today && kind === 'log')
    .filter(({ path, line }) =>
      (network.facts(path)?.entries ?? []).some(
        (entry) =>
          entry.line === line && entry.links.some((link) => network.resolve(link, path) === note),
      ),
    )
    .map(({ on }) => on);
  return days.length === 0 ? null : Math.max(...days);
}
