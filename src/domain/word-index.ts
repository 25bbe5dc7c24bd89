import type { Trait } from './trait';
import { rarity, type TraitWeights } from './trait-weights';
import { wordsIn, type Word } from './word-stem';

/** Somebody whose traits have words of a query. */
export interface Found<Holder> {
  readonly holder: Holder;
  /** Their place among all that were added, from 0. */
  readonly place: number;
  /** The words' rarity by the weight of where they stand, added up. */
  readonly score: number;
  /** How many of the query's words they have. */
  readonly matched: number;
}

/** A trait with those of its words that a query has too. */
export interface Reason {
  readonly trait: Trait;
  readonly words: readonly Word[];
}

/** Stems of which any is as good as another: one, or all with which a word that is still being typed may go on. */
type Stems = readonly string[];

/** A query: for each of its words the stems that answer it. */
export type WordQuery = readonly Stems[];

/** The query of words as they are. */
export function exactly(words: readonly Word[]): WordQuery {
  return words.map(({ stem }) => [stem]);
}

/** Those who answer one word of a query. */
interface Answer {
  /** The weight, by place. */
  readonly places: ReadonlyMap<number, number>;
  /** Those of them with whom the word stands where it counts most. */
  readonly outright: ReadonlySet<number>;
  readonly rarity: number;
}

const NOBODY: ReadonlyMap<number, number> = new Map();
const NOT_OUTRIGHT: ReadonlySet<number> = new Set();

/**
 * An inverted index from words to those whose traits have them. A rare word counts more than a frequent one; order of arrival
 * decides nothing but ties.
 */
export class WordIndex<Holder> {
  readonly #weights: TraitWeights;
  readonly #mostWeight: number;
  readonly #holders: { readonly holder: Holder; readonly traits: readonly Trait[] }[] = [];
  /** By stem: the places of those who have it, with the weight of where it stands. */
  readonly #places = new Map<string, Map<number, number>>();
  /** By stem: the places of those with whom it stands where it counts most. */
  readonly #outright = new Map<string, Set<number>>();
  /** By word as it is compared: its stem. */
  readonly #stems = new Map<string, string>();
  /** The words of texts, as many contacts share organisations and roles. */
  readonly #words = new Map<string, readonly Word[]>();

  constructor(weights: TraitWeights) {
    this.#weights = weights;
    this.#mostWeight = Math.max(...Object.values(weights));
  }

  /** Adds somebody with what is said of them. */
  add(holder: Holder, traits: readonly Trait[]): void {
    const place = this.#holders.length;
    this.#holders.push({ holder, traits });
    for (const { kind, text } of traits) {
      const weight = this.#weights[kind];
      if (weight === undefined) continue;
      for (const { folded, stem } of this.#wordsIn(text)) {
        this.#stems.set(folded, stem);
        const places = this.#places.get(stem);
        if (places === undefined) this.#places.set(stem, new Map([[place, weight]]));
        else places.set(place, Math.max(weight, places.get(place) ?? 0));
        if (weight < this.#mostWeight) continue;
        const outright = this.#outright.get(stem);
        if (outright === undefined) this.#outright.set(stem, new Set([place]));
        else outright.add(place);
      }
    }
  }

  /** The query of what is being typed, whose last word may go on. */
  typed(text: string): WordQuery {
    const words = wordsIn(text);
    const last = words.at(-1);
    if (last === undefined || /[^\p{L}\p{N}\p{M}+#]$/u.test(text)) return exactly(words);
    const going = [...this.#stems].filter(([folded]) => folded.startsWith(last.folded));
    const stems = new Set([last.stem, ...going.map(([, stem]) => stem)]);
    return [...exactly(words.slice(0, -1)), [...stems]];
  }

  /**
   * Who has words of a query, in no particular order. A word that more than `common` have finds those alone with whom it stands
   * where it counts most, and nobody where they are more than `common` too. Several such words find those who have the rarest of
   * them and another, if they are no more. Beside a word that finds somebody, each word counts.
   */
  find(query: WordQuery, common = Infinity): readonly Found<Holder>[] {
    const scores = new Map<number, { score: number; matched: number }>();
    const count = (place: number, worth: number): void => {
      const known = scores.get(place);
      if (known === undefined) scores.set(place, { score: worth, matched: 1 });
      else {
        known.score += worth;
        known.matched += 1;
      }
    };
    const answers = query.map((stems) => this.#answerTo(stems));
    const isCommon = ({ places }: Answer): boolean => places.size > common;
    const rare = answers.filter((answer) => !isCommon(answer));
    for (const { places, rarity } of rare)
      for (const [place, weight] of places) count(place, weight * rarity);
    const frequent = answers.filter(isCommon);
    const found = new Set([...scores.keys(), ...specificOf(frequent, common)]);
    for (const { places, rarity } of frequent)
      for (const place of found) {
        const weight = places.get(place);
        if (weight !== undefined) count(place, weight * rarity);
      }
    return [...scores].flatMap(([place, counted]) => {
      const held = this.#holders[place];
      return held === undefined ? [] : [{ holder: held.holder, place, ...counted }];
    });
  }

  /** Why somebody is found: the fewest traits that have all the words they share with the query, the weightiest first. */
  reasons({ place }: Pick<Found<Holder>, 'place'>, query: WordQuery): readonly Reason[] {
    const wanted = new Map(query.flatMap((stems, index) => stems.map((stem) => [stem, index])));
    const all = (this.#holders[place]?.traits ?? []).flatMap((trait) => {
      const weight = this.#weights[trait.kind];
      const words = this.#wordsIn(trait.text).filter(({ stem }) => wanted.has(stem));
      if (weight === undefined || words.length === 0) return [];
      const worth = words.reduce((sum, { stem }) => sum + weight * this.#rarityOf(stem), 0);
      return [{ trait, words, worth }];
    });
    const explained = new Set<number | undefined>();
    return all
      .sort((a, b) => b.worth - a.worth)
      .filter(({ words }) => {
        const before = explained.size;
        for (const { stem } of words) explained.add(wanted.get(stem));
        return explained.size > before;
      })
      .map(({ trait, words }) => ({ trait, words }));
  }

  /** Those who answer one word of a query, with the weight of where it stands; of several stems, the one worth most counts. */
  #answerTo(stems: Stems): Answer {
    const [only, ...others] = stems;
    if (only !== undefined && others.length === 0)
      return {
        places: this.#places.get(only) ?? NOBODY,
        outright: this.#outright.get(only) ?? NOT_OUTRIGHT,
        rarity: this.#rarityOf(only),
      };
    const places = new Map<number, number>();
    for (const stem of stems) {
      const rarity = this.#rarityOf(stem);
      for (const [place, weight] of this.#places.get(stem) ?? NOBODY)
        places.set(place, Math.max(places.get(place) ?? 0, weight * rarity));
    }
    const outright = stems.flatMap((stem) => [...(this.#outright.get(stem) ?? [])]);
    return { places, outright: new Set(outright), rarity: 1 };
  }

  #rarityOf(stem: string): number {
    return rarity(this.#holders.length, this.#places.get(stem)?.size ?? 1);
  }

  #wordsIn(text: string): readonly Word[] {
    const known = this.#words.get(text);
    if (known !== undefined) return known;
    const words = wordsIn(text);
    this.#words.set(text, words);
    return words;
  }
}

/** Of those who answer frequent words: who has one outright, and who has the rarest and another; neither where they are as many. */
function specificOf(frequent: readonly Answer[], common: number): readonly number[] {
  const outright = frequent.flatMap(({ outright: places }) =>
    places.size > common ? [] : [...places],
  );
  const [fewest, ...others] = [...frequent].sort((a, b) => a.places.size - b.places.size);
  if (fewest === undefined || others.length === 0) return outright;
  const both = [...fewest.places.keys()].filter((place) =>
    others.some(({ places }) => places.has(place)),
  );
  return both.length > common ? outright : [...outright, ...both];
}
