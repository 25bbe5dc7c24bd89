import type { NoteSign, SignedSort } from '../notes/reading/note-sign';
import { nameOf } from '../notes/paths';

/** The sorts of notes that the network is made of, in the order in which they are told. */
export const FOUND_SORTS = ['contact', 'conversation', 'dated'] as const satisfies SignedSort[];

/** How many notes of a sort there are, where they come from, and a few of them. */
export interface FoundSort {
  readonly count: number;
  /** By what they were recognised; what most were comes first. */
  readonly sources: readonly FoundSource[];
  /** Those that tell most: the contacts met most often, the latest conversations and days. */
  readonly examples: readonly FoundNote[];
}

/** How many notes were recognised by a sign. */
export interface FoundSource {
  readonly sign: NoteSign;
  readonly count: number;
}

/** A note that was found. */
export interface FoundNote {
  readonly path: string;
  readonly name: string;
}

/** What was found of each sort. */
export type FoundNotes = Readonly<Record<SignedSort, FoundSort>>;

/** So many examples are kept of a sort. */
const FEW = 3;

/** Counts notes as they are looked at, and keeps the best examples. */
export class NoteTally {
  readonly #sorts = {
    contact: new SortTally(),
    conversation: new SortTally(),
    dated: new SortTally(),
  };

  /** Takes in a note: the higher its weight, the better an example it is. */
  add(sort: SignedSort, path: string, name: string | null, sign: NoteSign, weight: number): void {
    this.#sorts[sort].add({ path, name: name ?? nameOf(path) }, sign, weight);
  }

  /** What was taken in. */
  found(): FoundNotes {
    const { contact, conversation, dated } = this.#sorts;
    return { contact: contact.found(), conversation: conversation.found(), dated: dated.found() };
  }
}

class SortTally {
  #count = 0;
  readonly #sources = new Map<string, { readonly sign: NoteSign; count: number }>();
  #examples: readonly (readonly [note: FoundNote, weight: number])[] = [];

  add(note: FoundNote, sign: NoteSign, weight: number): void {
    this.#count += 1;
    const key = JSON.stringify(Object.values(sign)).toLowerCase();
    const source = this.#sources.get(key);
    if (source === undefined) this.#sources.set(key, { sign, count: 1 });
    else source.count += 1;
    const least = this.#examples.at(-1)?.[1];
    if (this.#examples.length === FEW && least !== undefined && weight <= least) return;
    this.#examples = [...this.#examples, [note, weight] as const]
      .sort(([, a], [, b]) => b - a)
      .slice(0, FEW);
  }

  found(): FoundSort {
    return {
      count: this.#count,
      sources: [...this.#sources.values()].sort((a, b) => b.count - a.count),
      examples: this.#examples.map(([note]) => note),
    };
  }
}
