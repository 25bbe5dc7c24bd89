import { propertyKey, type Meaning, type Vocabulary } from './settings/vocabulary';
import { isEmpty } from './written-values';

/** A property as a note has it. */
export interface Property {
  readonly name: string;
  readonly value: unknown;
}

/** The properties of one note by what they mean; empty ones are absent. */
export interface Properties {
  /** The first property with this meaning, in the vocabulary's order. */
  first(meaning: Meaning): Property | null;
  /** Every property with this meaning, in the vocabulary's order. */
  all(meaning: Meaning): readonly Property[];
}

/** A meaning of a property's name, and the name's place in the vocabulary. */
interface Rank {
  readonly meaning: Meaning;
  readonly rank: number;
}

/** A property and the place of its name in the vocabulary. */
interface RankedProperty extends Property {
  readonly rank: number;
}

/** Frontmatter as Obsidian's metadata has it. */
export type Frontmatter = Readonly<Record<string, unknown>>;

/** Finds properties by what they mean. Names are looked at once and remembered, since notes share them. */
export class PropertyLookup {
  readonly #ranks: ReadonlyMap<string, readonly Rank[]>;
  readonly #known = new Map<string, readonly Rank[] | null>();

  constructor(vocabulary: Vocabulary) {
    const ranks = new Map<string, Rank[]>();
    for (const meaning of meaningsOf(vocabulary))
      vocabulary[meaning].forEach((name, rank) => {
        const key = propertyKey(name);
        const others = ranks.get(key) ?? [];
        if (!others.some((other) => other.meaning === meaning)) others.push({ meaning, rank });
        ranks.set(key, others);
      });
    this.#ranks = ranks;
  }

  /** The properties of a note by meaning. */
  of(frontmatter: Frontmatter): Properties {
    const found = new Map<Meaning, RankedProperty[]>();
    for (const name of Object.keys(frontmatter)) {
      const meanings = this.#meaningsOf(name);
      const value = frontmatter[name];
      if (meanings === null || isEmpty(value)) continue;
      for (const { meaning, rank } of meanings) {
        const others = found.get(meaning);
        if (others === undefined) found.set(meaning, [{ name, value, rank }]);
        else others.push({ name, value, rank });
      }
    }
    const all = (meaning: Meaning): readonly Property[] => {
      const properties = found.get(meaning);
      if (properties === undefined) return NONE;
      return properties.length < 2 ? properties : properties.sort((a, b) => a.rank - b.rank);
    };
    return { all, first: (meaning) => all(meaning)[0] ?? null };
  }

  #meaningsOf(name: string): readonly Rank[] | null {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const meanings = this.#ranks.get(propertyKey(name)) ?? null;
    this.#known.set(name, meanings);
    return meanings;
  }
}

const NONE: readonly Property[] = [];

function meaningsOf(vocabulary: Vocabulary): readonly Meaning[] {
  return Object.keys(vocabulary).filter((key): key is Meaning => key in vocabulary);
}
