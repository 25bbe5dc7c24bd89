import type { Contact } from '../domain/contact';
import type { Day } from '../domain/day';
import { keyOfMatch, matchName, type Match, type MatchKey } from '../domain/match';
import { traits, traitsOf, type Trait } from '../domain/trait';
import { exactly, WordIndex, type TraitWeights } from '../domain/word-index';
import { wordsIn, type Word } from '../domain/word-stem';
import type { Network } from './network';

/** Who says what they can help with says it outright; a role, an interest and an organisation are hints, in this order. */
const OFFER_WEIGHTS: TraitWeights = {
  'can help with': 3,
  role: 2,
  interest: 1.5,
  organisation: 1,
};

/** A word that more people than this have says too little to bring two together by itself; it also bounds the work. */
const COMMON = 100;

/** So many contacts are named for each thing that somebody looks for. */
const MOST_FOR_A_WISH = 5;

/**
 * Who looks for something that others, or the user, may be of help with: the best first. Nobody is matched with themselves or
 * with whom the user has introduced them to, and the dead are left out. Costs an index of all contacts' words, then for each
 * wish the people who have its words.
 */
export function matchesOf(
  network: Network,
  today: Day,
  dismissed: readonly MatchKey[] = [],
): readonly Match[] {
  const living = network.contacts().filter(({ died }) => !died);
  if (living.every(({ lookingFor }) => lookingFor.length === 0)) return [];
  const index = new WordIndex<Contact | null>(OFFER_WEIGHTS);
  index.add(null, traits('can help with', network.rules.myOffers));
  for (const contact of living) index.add(contact, traitsOf(contact));
  const hidden = new Set(dismissed.map(matchName));
  const met = introducedPairs(network, today);
  return living
    .flatMap((seeker) =>
      traits('looking for', seeker.lookingFor).flatMap(({ text }) =>
        helpersFor({ seeker, wish: text }, index, (match) => {
          const { helper } = match;
          if (helper !== null && met.has(pairOf(seeker.path, helper.path))) return false;
          return !hidden.has(matchName(keyOfMatch(match)));
        }),
      ),
    )
    .sort((a, b) => b.score - a.score);
}

/** The matches of one wish: the user, and the best of those who may be shown. */
function helpersFor(
  { seeker, wish }: Pick<Match, 'seeker' | 'wish'>,
  index: WordIndex<Contact | null>,
  mayBeShown: (match: Match) => boolean,
): readonly Match[] {
  const words = wordsIn(wish);
  const query = exactly(words);
  const found = index
    .find(query, COMMON)
    .filter(({ holder }) => holder !== seeker)
    .sort((a, b) => b.score - a.score || a.place - b.place);
  const matches: Match[] = [];
  let others = 0;
  for (const { holder: helper, place, score } of found) {
    if (helper !== null && others === MOST_FOR_A_WISH) continue;
    const [first, ...more] = index.reasons({ place }, query).map(({ trait }) => trait);
    if (first === undefined) continue;
    const shared = sharedWith(words, [first, ...more]);
    const match: Match = { seeker, wish, helper, offers: [first, ...more], words: shared, score };
    if (!mayBeShown(match)) continue;
    matches.push(match);
    if (helper !== null) others += 1;
  }
  return matches;
}

/** The words of a wish that the offers have as well, as the wish writes them. */
function sharedWith(words: readonly Word[], offers: readonly Trait[]): readonly string[] {
  const stems = new Set(offers.flatMap(({ text }) => wordsIn(text).map(({ stem }) => stem)));
  return words.filter(({ stem }) => stems.has(stem)).map(({ written }) => written);
}

/** The pairs whom the user has introduced to each other. */
function introducedPairs(network: Network, today: Day): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const { contacts } of network.introductions(today))
    for (const { path } of contacts)
      for (const { path: other } of contacts) pairs.add(pairOf(path, other));
  return pairs;
}

function pairOf(path: string, other: string): string {
  return path < other ? `${path}\n${other}` : `${other}\n${path}`;
}
