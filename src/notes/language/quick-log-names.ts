import type { Contact } from '../../domain/contact';
import { isTitle, withoutTitle } from '../../domain/first-name';
import { foldText } from '../../domain/fold-text';
import type { ContactFinder } from './contact-finder';
import { isFunctionWord, isNameAsWord } from './name-or-word';
import type { QuickLogSpan } from './quick-log-span';

/** A name that several contacts have, or that goes on as none of theirs does. */
export interface AmbiguousName {
  /** The name, without the marks around it. */
  readonly text: string;
  /** The contacts it may mean; one where what was typed goes on differently. */
  readonly contacts: readonly Contact[];
}

/** Words that name somebody. */
export interface NamedPerson {
  /** As they stand in the line. */
  readonly words: string;
  /** The path of the contact's note, or the name of the contact that is to be created. */
  readonly person: string;
}

/** Names in a line, and whom they mean. */
export interface FoundNames {
  /** Offset after the last name. */
  readonly end: number;
  readonly spans: readonly QuickLogSpan[];
  readonly contacts: readonly Contact[];
  readonly ambiguous: readonly AmbiguousName[];
  readonly unknown: readonly string[];
  /** Names for which contacts are to be created. */
  readonly created: readonly string[];
  /** The names that are clear, with whom they mean. */
  readonly named: readonly NamedPerson[];
}

/** Whom names in a line can mean. */
export interface NameReading {
  readonly findContacts: ContactFinder;
  /** Paths of the contacts that the user has chosen for names that leave it open, by name; null for one to be created. */
  readonly chosen?: ReadonlyMap<string, string | null>;
}

const LINK = /\[\[([^[\]|]+)(?:\|[^[\]]*)?\]\]/y;
const AT_WORD = /@([\p{L}\p{N}_'’-]+)/uy;
/** A capitalised word that is no day or month: part of a name that nobody has. */
const UNKNOWN =
  /(?!(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)(?:t|s|nes|rs|ur)?(?:day|uary|ch|il|ust|t?ember|ober)?(?!\p{L}))\p{Lu}[\p{L}\p{M}'’-]*\p{Ll}[\p{L}\p{M}'’-]*/uy;
const NO_NAME =
  /^(?:We|He|She|They|It|You|The|My|Our|Their|His|Her|About|Today|Tomorrow|Yesterday|Next|Last|This)$/;

/**
 * How plainly something must be a name. What follows *with* is one unless the sentence goes on with it as a word, as in
 * “with hope of a deal”, and so may be what begins a line; what follows *and* may be a verb, as in “and will send it”; what
 * follows a comma must be capitalised, and a name amid others no word.
 */
export type NameNeed = 'any' | 'begins' | 'no word' | 'capital' | 'no word at all';

/** Names may be joined by these; only the ones of the first group also lead to a name that nobody has. */
const JOINT = /(?:(?:,?\s+and\s+|\s+y\s+|\s*&\s*|\s*\+\s*)|(?:\s*,\s*|\s*\/\s*))/iy;
const STRONG_JOINT = /and|y|&|\+/i;

/** What goes on with a name behind a comma; anything else begins another sentence: “, Clara joined”. */
const GOES_ON =
  /^\s*(?:$|[^\s\p{Ll}\p{Lo}]|(?:about|re|on|at|in|over|for|regarding|and|y|today|yesterday|last|this|tonight)(?!\p{L}))/u;
const IS_SUBJECT =
  /^\s+(?:will|won['’]t|is|was|are|were|has|have|had|wants?|wanted|says?|said|asks?|asked|needs?|can|could|would|should|may|might|told|sent|called|wrote|emailed|joined|agreed|knows?)(?!\p{L})/iu;

/**
 * The names that begin at an offset of a line and follow each other: `Ana Diaz, Ben and [[Clara]]`. A name that nobody
 * has is told where it is capitalised or marked with `@`, and only if unknown ones are asked for. Null for none.
 */
export function namesAt(
  line: string,
  start: number,
  reading: NameReading,
  need: NameNeed,
  takesUnknown: boolean,
): FoundNames | null {
  const first = nameAt(line, start, reading, need, takesUnknown);
  if (first === null) return null;
  let found = first;
  for (;;) {
    const joint = matchAt(JOINT, line, found.end);
    if (joint === null) return found;
    const isStrong = STRONG_JOINT.test(joint);
    const from = found.end + joint.length;
    const next = nameAt(
      line,
      from,
      reading,
      isStrong ? 'no word' : 'capital',
      takesUnknown && isStrong,
    );
    if (next === null) return found;
    const behind = line.slice(next.end);
    if (isStrong ? need !== 'begins' && IS_SUBJECT.test(behind) : !GOES_ON.test(behind))
      return found;
    found = joinedNames(found, next, from);
  }
}

/** Names that others follow from an offset on; what joins them leaves the text where those are clear. */
export function joinedNames(names: FoundNames, others: FoundNames, from: number): FoundNames {
  const stays = others.spans[0]?.part !== 'contact';
  const between = { start: names.end, end: from, part: 'joint', stays } as const;
  return {
    end: others.end,
    spans: [...names.spans, between, ...others.spans],
    contacts: [...names.contacts, ...others.contacts],
    ambiguous: [...names.ambiguous, ...others.ambiguous],
    unknown: [...names.unknown, ...others.unknown],
    created: [...names.created, ...others.created],
    named: [...names.named, ...others.named],
  };
}

function nameAt(
  line: string,
  start: number,
  reading: NameReading,
  need: NameNeed,
  takesUnknown: boolean,
): FoundNames | null {
  const { findContacts } = reading;
  LINK.lastIndex = start;
  const link = LINK.exec(line);
  if (link !== null) {
    const target = (link[1] ?? '').trim();
    const contacts = findContacts.linked(target);
    return named(link[0], start, contacts, reading, target);
  }
  const marked = line[start] === '@';
  const from = marked ? start + 1 : start;
  const known = findContacts.nameAt(line, from);
  if (
    known !== null &&
    (marked || fits(line.slice(from, known.end), need, line.slice(known.end)))
  ) {
    const longer = isOneWord(withoutTitle(line.slice(from, known.end).replace(BEFORE_WORDS, '')))
      ? longerName(line, known.end)
      : null;
    if (longer !== null && findContacts.nameAt(line, known.end + 1) === null)
      return unlike(line, start, from, longer, known.contacts, reading);
    const name = line.slice(from, known.end);
    return named(line.slice(start, known.end), start, known.contacts, reading, name);
  }
  if (marked) {
    const word = matchAt(AT_WORD, line, start);
    return word === null ? null : named(word, start, [], reading, word.slice(1));
  }
  const end = takesUnknown ? unknownEnd(line, start) : null;
  return end === null ? null : named(line.slice(start, end), start, [], reading);
}

/** Tells whether what is typed is plainly enough a name. */
function fits(name: string, need: NameNeed, behind: string): boolean {
  if (!isOneWord(name)) return true; // be it by a title: “dr. grace”
  const isCapital = /^\p{Lu}/u.test(name);
  if (!isCapital && isFunctionWord(name)) return false;
  const isWord = isNameAsWord(name);
  switch (need) {
    case 'begins':
      return true;
    case 'any':
      return isCapital || !isWord || GOES_ON.test(behind);
    case 'no word':
      return isCapital || !isWord;
    case 'capital':
      return isCapital;
    case 'no word at all':
      return isCapital && !isWord;
  }
}

/** Emoji and the like before the first word. */
const BEFORE_WORDS = /^[^\p{L}\p{N}]+/u;

/** Where a name goes on with a capitalised word that no contact of that name has; null where it doesn't. */
function longerName(line: string, end: number): number | null {
  return line[end] === ' ' ? unknownEnd(line, end + 1) : null;
}

/** A name as typed, whose it is, or that it is a choice to make. */
function named(
  words: string,
  start: number,
  contacts: readonly Contact[],
  { chosen }: NameReading,
  name = words,
): FoundNames {
  const end = start + words.length;
  const path = chosen?.get(name);
  const open = (part: 'unknown' | 'ambiguous'): FoundNames => ({
    ...NOBODY,
    end,
    spans: [{ start, end, part, stays: true }],
  });
  const clear = (person: string): FoundNames => ({
    ...NOBODY,
    end,
    spans: [{ start, end, part: 'contact', stays: false }],
    named: [{ words, person }],
  });
  if (path === null) return { ...clear(name), created: [name] };
  const [only, second] = contacts.filter((contact) => path === undefined || contact.path === path);
  if (contacts.length === 0) return { ...open('unknown'), unknown: [name] };
  if (only === undefined || second !== undefined)
    return { ...open('ambiguous'), ambiguous: [{ text: name, contacts }] };
  return { ...clear(only.path), contacts: [only] };
}

const NOBODY: FoundNames = {
  end: 0,
  spans: [],
  contacts: [],
  ambiguous: [],
  unknown: [],
  created: [],
  named: [],
};

/** A name that begins as a contact's and goes on differently: theirs only if the user says so. */
function unlike(
  line: string,
  start: number,
  from: number,
  end: number,
  contacts: readonly Contact[],
  reading: NameReading,
): FoundNames {
  const name = line.slice(from, end);
  if (reading.chosen?.has(name) === true)
    return named(line.slice(start, end), start, contacts, reading, name);
  const spans = [{ start, end, part: 'ambiguous', stays: true }] as const;
  return { ...NOBODY, end, spans, ambiguous: [{ text: name, contacts }] };
}

/** Where a name of capitalised words ends that begins here; null where none does. */
function unknownEnd(line: string, start: number): number | null {
  let end: number | null = null;
  const before = matchAt(WORD_BEFORE, line, start);
  let offset = start + (before !== null && isTitle(before.trim()) ? before.length : 0);
  for (let words = 0; words < MOST_WORDS_OF_NAME; words += 1) {
    const word = matchAt(UNKNOWN, line, offset);
    if (word === null || isTitle(word) || NO_NAME.test(word) || /['’]s?$/.test(word)) break;
    end = offset + word.length;
    if (line[end] !== ' ') break;
    offset = end + 1;
  }
  return end;
}

/** What may be a title, with the space behind it. */
const WORD_BEFORE = /\p{L}+\.? /uy;

/** A name that nobody has is taken to have at most so many words. */
const MOST_WORDS_OF_NAME = 3;

function isOneWord(name: string): boolean {
  return !foldText(name).includes(' ');
}

function matchAt(pattern: RegExp, text: string, offset: number): string | null {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0] ?? null;
}
