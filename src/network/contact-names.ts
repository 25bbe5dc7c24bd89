import type { Contact } from '../domain/contact';
import { firstName, isTitle, nameInOrder } from '../domain/first-name';
import type { ContactFinder, FoundName } from '../notes/language/contact-finder';
import { nameOf, pathInLink } from '../notes/paths';
import { NameIndex } from './name-index';
import { foldWord, NAME_WORD, nameWords } from './name-words';

const WORD_AT = new RegExp(NAME_WORD, 'uy');

/** What may stand between two words of a name: a space, a hyphen, a dot as in “J. R. Ewing”, a bracket, or an emoji. */
const JOINT_AT = /(?:\. ?|-| ?[([]| ?\p{Extended_Pictographic}\uFE0F? ?| )/uy;
/** Emoji that a name may begin with, be they of several parts as flags and families are. */
const EMOJI_AT =
  /(?:(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\uFE0F|\u200D|\u20E3)+ ?)+/uy;
/** What may be a title before a name. */
const TITLE_AT = /\p{L}+(?:\. ?| )/uy;
const OPEN_BRACKET = /[([]/;
const CLOSED_AT = /[)\]]/y;

/**
 * Finds contacts in what people type: by name, alias and note, without case and accents, and by first name. A name or
 * alias comes before a first name, so that whose alias is *Ana* is meant by it, whoever else is called Ana.
 */
export class ContactNames implements ContactFinder {
  readonly #names = new NameIndex<Contact>();
  readonly #firstNames = new NameIndex<Contact>();
  /** Last names of those who are called by a title. */
  readonly #titled = new NameIndex<Contact>();
  readonly #paths = new NameIndex<Contact>();
  #mostWords = 1;

  constructor(contacts: Iterable<Contact>) {
    for (const contact of contacts) this.#add(contact);
  }

  /**
   * The longest name that begins at an offset of a text; names end where words do. A title may go before it, behind which a
   * last name will do for those who bear one: “Dr. Stein”; and so may the emoji of that name, which need not be typed.
   */
  readonly nameAt = (text: string, start: number): FoundName | null => {
    const emoji = matchAt(EMOJI_AT, text, start);
    if (emoji !== '') {
      const behind = this.nameAt(text, start + emoji.length);
      const theirs = behind?.contacts.filter((contact) => hasInName(contact, emoji.trim())) ?? [];
      return behind === null || theirs.length === 0 ? null : { ...behind, contacts: theirs };
    }
    const found = this.#longestAt(text, start, (words) => this.#named(words));
    if (found !== null) return found;
    const title = matchAt(TITLE_AT, text, start);
    if (title === '' || !isTitle(title.trim())) return null;
    return this.#longestAt(text, start + title.length, (words) => {
      const contacts = this.#named(words);
      return contacts.length > 0 ? contacts : this.#titled.get(words);
    });
  };

  #longestAt(
    text: string,
    start: number,
    named: (words: string) => readonly Contact[],
  ): FoundName | null {
    const ends: { readonly words: string; readonly end: number }[] = [];
    let [words, offset] = ['', start];
    for (let count = 0; count < this.#mostWords; count += 1) {
      const word = matchAt(WORD_AT, text, offset);
      if (word === '') break;
      offset += word.length;
      words = words === '' ? foldWord(word) : `${words} ${foldWord(word)}`;
      const isOpen = OPEN_BRACKET.test(text.slice(start, offset));
      const closed = isOpen ? matchAt(CLOSED_AT, text, offset) : '';
      const goesOn = /^-\p{L}/u.test(text.slice(offset, offset + 2)); // “Ana” is not in “Ana-Maria”
      if ((!isOpen && !goesOn) || closed !== '') ends.push({ words, end: offset + closed.length });
      const joint = matchAt(JOINT_AT, text, offset);
      if (joint === '') break;
      offset += joint.length;
    }
    for (const { words: name, end } of ends.reverse()) {
      const contacts = named(name);
      if (contacts.length > 0) return { end, contacts };
    }
    return null;
  }

  /** The contacts whose note has the path or name of a link's target, or whose own name or alias it is. */
  readonly linked = (target: string): readonly Contact[] => {
    const path = pathInLink(target).replace(/\.md$/i, '');
    const whole = this.#paths.get(path.toLowerCase());
    if (whole.length > 0) return whole;
    return path.includes('/') ? NONE : this.#names.get(wordsOf(path));
  };

  #named(words: string): readonly Contact[] {
    const contacts = this.#names.get(words);
    return contacts.length > 0 ? contacts : this.#firstNames.get(words);
  }

  #add(contact: Contact): void {
    const path = contact.path.replace(/\.md$/i, '').toLowerCase();
    this.#paths.add(path, contact);
    if (path.includes('/')) this.#paths.add(nameOf(path), contact);
    for (const name of [contact.name, ...contact.aliases]) {
      const words = wordsOf(nameInOrder(name));
      const isFirstNameAlone = IN_BRACKETS.test(name) && !words.includes(' ');
      if (isFirstNameAlone) this.#firstNames.add(words, contact);
      else this.#addName(words, contact);
      this.#addName(wordsOf(name), contact);
    }
    const words = wordsOf(nameInOrder(contact.name))
      .split(' ')
      .filter((word) => !isTitle(word));
    if (words[0] === undefined) return;
    this.#addName(words.join(' '), contact); // without the title: “Hugo Müller” of Dr. Hugo Müller (Acme)
    if (words.length < 2) return;
    this.#firstNames.add(words[0], contact);
    this.#firstNames.add(wordsOf(firstName(contact.name)), contact); // “Mei-Ling” of Mei-Ling Tan
    if (!isTitle(contact.name.split(/\s/)[0] ?? '')) return;
    this.#titled.add(words.slice(1).join(' '), contact);
    this.#titled.add(words.at(-1) ?? '', contact);
  }

  #addName(words: string, contact: Contact): void {
    if (words === '') return;
    this.#names.add(words, contact);
    this.#mostWords = Math.max(this.#mostWords, words.split(' ').length);
  }
}

/** Finds the living before the dead: whoever names one of each means the living. */
export function livingFirst(contacts: readonly Contact[]): ContactFinder {
  const living = new ContactNames(contacts.filter(({ died }) => !died));
  const all = new ContactNames(contacts);
  return {
    nameAt: (text, start) => {
      const [alive, any] = [living.nameAt(text, start), all.nameAt(text, start)];
      return alive !== null && (any === null || any.end <= alive.end) ? alive : any;
    },
    linked: (target) => {
      const alive = living.linked(target);
      return alive.length > 0 ? alive : all.linked(target);
    },
  };
}

const NONE: readonly never[] = [];

/** What tells a name apart from others: “Alex (bikes)” is one Alex of several. */
const IN_BRACKETS = /\([^()]*\)\s*$/;

function wordsOf(name: string): string {
  return nameWords(name).join(' ');
}

function hasInName({ name, aliases }: Contact, emoji: string): boolean {
  const plain = (text: string): string => text.replaceAll('\uFE0F', ''); // which only says how it is drawn
  return [name, ...aliases].some((one) => plain(one).includes(plain(emoji)));
}

/** What a sticky pattern matches at an offset; empty for nothing. */
function matchAt(pattern: RegExp, text: string, offset: number): string {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0] ?? '';
}
