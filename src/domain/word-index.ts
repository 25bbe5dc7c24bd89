import type { Trait, TraitKind } from './trait';
import { wordsIn, type Word } from './word-stem';

/** How much a word counts in each kind of trait; kinds that are left out are not looked at. */
export type TraitWeights = Readonly<Partial<Record<TraitKind, number>>>;

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

interface Answer {
  /** The weight, by place. */
  readonly places: ReadonlyMap<number, number>;
  readonly rarity: number;
}

const NOBODY: ReadonlyMap<number, number> = new Map();

/**
 * An inverted index from words to those whose traits have them. A rare word counts more than a frequent one, by
 * log₂(1 + all ÷ those who have it), as in other searches (Spärck Jones, 1972); order of arrival decides nothing but ties.
 */
export class WordIndex<Holder> {
  readonly #weights: TraitWeights;
  readonly #holders: { readonly holder: Holder; readonly traits: readonly Trait[] }[] = [];
  /** By stem: the places of those who have it, with the weight of where it stands. */
  readonly #places = new Map<string, Map<number, number>>();
  /** By word as it is compared: its stem. */
  readonly #stems = new Map<string, string>();
  /** The words of texts, as many contacts share organisations and roles. */
  readonly #words = new Map<string, readonly Word[]>();

  constructor(weights: TraitWeights) {
    this.#weights = weights;
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
   * Everyone who has words of a query, in no particular order. A word that more than `common` have finds nobody alone; beside
   * another it counts.
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
    for (const { places, rarity } of answers)
      if (places.size <= common)
        for (const [place, weight] of places) count(place, weight * rarity);
    for (const { places, rarity } of answers)
      if (places.size > common)
        for (const place of scores.keys()) {
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
      return { places: this.#places.get(only) ?? NOBODY, rarity: this.#rarityOf(only) };
    const places = new Map<number, number>();
    for (const stem of stems) {
      const rarity = this.#rarityOf(stem);
      for (const [place, weight] of this.#places.get(stem) ?? NOBODY)
        places.set(place, Math.max(places.get(place) ?? 0, weight * rarity));
    }
    return { places, rarity: 1 };
  }

  #rarityOf(stem: string): number {
    return Math.log2(1 + this.#holders.length / (this.#places.get(stem)?.size ?? 1));
  }

  #wordsIn(text: string): readonly Word[] {
    const known = this.#words.get(text);
    if (known !== undefined) return known;
    const words = wordsIn(text);
    this.#words.set(text, words);
    return words;
  }
}
