import type { Contact } from '../domain/contact';
import type { Day } from '../domain/day';
import { keyOfMatch, matchName, worthOfMatch, type Match, type MatchKey } from '../domain/match';
import { traits, traitsOf, type Trait } from '../domain/trait';
import { COMMON_WORD, MATCH_WEIGHTS } from '../domain/trait-weights';
import { exactly, WordIndex, type Found } from '../domain/word-index';
import { wordsIn, type Word } from '../domain/word-stem';
import type { Network } from './network';

/** So many contacts are named for each thing that somebody looks for. */
const MOST_FOR_A_WISH = 5;

/** Somebody who has words of a wish. */
interface Candidate {
  readonly seeker: Contact;
  readonly wish: string;
  readonly found: Found<Contact | null>;
  readonly worth: number;
}

/**
 * Who looks for something that others, or the user, may be of help with: the best first, at most so many with the user and so many
 * between others. Nobody is matched with themselves or with whom the user has introduced them to, and the dead are left out. Costs
 * an index of all contacts' words, and for each wish the people who have its words; only what is given is explained.
 */
export function matchesOf(
  network: Network,
  today: Day,
  dismissed: readonly MatchKey[] = [],
  most = Infinity,
): readonly Match[] {
  const living = network.contacts().filter(({ died }) => !died);
  if (living.every(({ lookingFor }) => lookingFor.length === 0)) return [];
  const index = new WordIndex<Contact | null>(MATCH_WEIGHTS);
  index.add(null, traits('can help with', network.rules.myOffers));
  for (const contact of living) index.add(contact, traitsOf(contact));
  const hidden = new Set(dismissed.map(matchName));
  const dismissedOf = new Map<string, number>();
  for (const { seeker } of dismissed) dismissedOf.set(seeker, (dismissedOf.get(seeker) ?? 0) + 1);
  const met = introducedPairs(network, today);
  const candidates = living
    .flatMap((seeker) => {
      const { path } = seeker;
      return candidatesFor(seeker, index, met.get(path), dismissedOf.get(path) ?? 0);
    })
    .sort((a, b) => b.worth - a.worth);
  const matches: Match[] = [];
  const left = { mine: most, others: most };
  const helpersOf = new Map<string, number>();
  for (const candidate of candidates) {
    if (left.mine + left.others === 0) break;
    const isMine = candidate.found.holder === null;
    const side = isMine ? 'mine' : 'others';
    const wish = `${candidate.seeker.path}\n${candidate.wish}`;
    const helpers = helpersOf.get(wish) ?? 0;
    if (left[side] === 0 || (!isMine && helpers === MOST_FOR_A_WISH)) continue;
    const match = matchIn(candidate, index);
    if (match === null || hidden.has(matchName(keyOfMatch(match)))) continue;
    matches.push(match);
    left[side] -= 1;
    if (!isMine) helpersOf.set(wish, helpers + 1);
  }
  return matches;
}

/** For each wish of a contact the user and the best of the others: enough of them, also where some are dismissed. */
function candidatesFor(
  seeker: Contact,
  index: WordIndex<Contact | null>,
  known: ReadonlySet<string> | undefined,
  dismissed: number,
): readonly Candidate[] {
  return traits('looking for', seeker.lookingFor).flatMap(({ text: wish }) => {
    const words = wordsIn(wish);
    const all = index.find(exactly(words), COMMON_WORD).map((found) => {
      const worth = worthOfMatch(found.score, found.matched / words.length);
      return { seeker, wish, found, worth };
    });
    const others = all
      .filter(
        ({ found: { holder } }) =>
          holder !== null && holder !== seeker && known?.has(holder.path) !== true,
      )
      .sort((a, b) => b.worth - a.worth || a.found.place - b.found.place)
      .slice(0, MOST_FOR_A_WISH + dismissed);
    const me = all.filter(({ found }) => found.holder === null);
    return [...me, ...others];
  });
}

/** A candidate with what says that they may help. */
function matchIn(
  { seeker, wish, found }: Candidate,
  index: WordIndex<Contact | null>,
): Match | null {
  const words = wordsIn(wish);
  const [first, ...more] = index.reasons(found, exactly(words)).map(({ trait }) => trait);
  if (first === undefined) return null;
  const offers: Match['offers'] = [first, ...more];
  const { holder: helper } = found;
  return { seeker, wish, helper, offers, words: sharedWith(words, offers) };
}

/** The words of a wish that the offers have as well, as the wish writes them. */
function sharedWith(words: readonly Word[], offers: readonly Trait[]): readonly string[] {
  const stems = new Set(offers.flatMap(({ text }) => wordsIn(text).map(({ stem }) => stem)));
  return words.filter(({ stem }) => stems.has(stem)).map(({ written }) => written);
}

/** With whom the user has introduced each contact, by path. */
function introducedPairs(network: Network, today: Day): ReadonlyMap<string, ReadonlySet<string>> {
  const met = new Map<string, Set<string>>();
  for (const { contacts } of network.introductions(today))
    for (const { path } of contacts) {
      const known = met.get(path) ?? new Set();
      for (const { path: other } of contacts) known.add(other);
      met.set(path, known);
    }
  return met;
}
