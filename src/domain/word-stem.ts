import { stemmer } from 'stemmer';
import { foldText } from './fold-text';
import { STOP_WORDS } from './stop-words';

/** A word of a text that says something, and what it is compared by. */
export interface Word {
  /** As it is written. */
  readonly written: string;
  /** Without case and accents. */
  readonly folded: string;
  /** What it has in common with other forms of the word: `engin` for *engineer* and *engineering*. */
  readonly stem: string;
}

/** Letters and digits, with apostrophes inside and signs behind: *O’Neil*, *C++*, *C#*. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)*[+#]*/gu;

/** The Porter stemmer knows English, and words in other letters are left as they are. */
const ENGLISH = /^[a-z]+$/;

const PLAIN = /^[A-Za-z0-9]+$/;

/** A word without case, accents and apostrophes; the possessive says nothing. */
function foldWord(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase(); // most are, and then there is nothing to fold
  return foldText(word).replace(/['’](?:s$)?/g, '');
}

/**
 * The words of a text that say something, each stem once, in the order of the text. Words that any text may have (*a*, *looking*,
 * *people*) and single letters are left out.
 */
export function wordsIn(text: string): readonly Word[] {
  const words = new Map<string, Word>();
  for (const [written] of text.matchAll(WORD)) {
    const folded = foldWord(written);
    if (folded.length < 2 || STOP_WORDS.has(folded)) continue;
    const stem = ENGLISH.test(folded) ? stemmer(folded) : folded;
    if (!words.has(stem)) words.set(stem, { written, folded, stem });
  }
  return [...words.values()];
}
