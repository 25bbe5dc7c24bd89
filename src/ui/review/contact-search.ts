import type { CheckIn } from '../../domain/check-in';
import type { Contact } from '../../domain/contact';
import { foldText } from '../../domain/fold-text';

/** A contact that a search found. */
interface Hit {
  readonly checkIn: CheckIn;
  /** What of the contact matches, where that is not its name. */
  readonly found: string | null;
}

interface Searchable {
  readonly name: string;
  readonly others: readonly { readonly text: string; readonly folded: string }[];
}

/** Finds contacts by name, alias, company, circle, tag and place; remembers how each contact reads folded. */
export class ContactSearch {
  readonly #searchable = new WeakMap<Contact, Searchable>();

  /**
   * The contacts in which every word of a query occurs: first those whose name begins with it, then those with a word
   * of their name that does, then the others; each in the order given.
   */
  find(checkIns: readonly CheckIn[], query: string): readonly Hit[] {
    const words = foldText(query).split(' ').filter(Boolean);
    const ranks: [Hit[], Hit[], Hit[]] = [[], [], []];
    for (const checkIn of checkIns) {
      const { name, others } = this.#read(checkIn.contact);
      const missing = words.filter((word) => !name.includes(word));
      const founds = missing.map((word) => others.find(({ folded }) => folded.includes(word)));
      if (founds.includes(undefined)) continue;
      ranks[rank(name, words)].push({ checkIn, found: founds[0]?.text ?? null });
    }
    return ranks.flat();
  }

  #read(contact: Contact): Searchable {
    let searchable = this.#searchable.get(contact);
    if (searchable === undefined) {
      const { aliases, organisations, circle, tags, places } = contact;
      const hashed = tags.map((tag) => `#${tag}`);
      const others = [...aliases, ...organisations, circle ?? [], ...hashed, ...places].flat();
      searchable = {
        name: foldText(contact.name),
        others: others.map((text) => ({ text, folded: foldText(text) })),
      };
      this.#searchable.set(contact, searchable);
    }
    return searchable;
  }
}

function rank(name: string, words: readonly string[]): 0 | 1 | 2 {
  const query = words.join(' ');
  if (name.startsWith(query)) return 0;
  return name.includes(` ${query}`) ? 1 : 2;
}
