import { foldText } from '../domain/fold-text';

/** A word of a name, apostrophes included, so that neither *O’Neil* nor *Ana’s* is two; the mark behind an emoji is none. */
export const NAME_WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’][\p{L}\p{M}]+)*/gu;

const PLAIN = /^[A-Za-z0-9]+$/;

/** A word of a name as it is compared: without case, accents and apostrophes. */
export function foldWord(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase(); // most are, and then there is nothing to fold
  return foldText(word).replace(/['’]/g, '');
}

/** The words of a name, as they are compared. */
export function nameWords(name: string): readonly string[] {
  return [...name.matchAll(NAME_WORD)].map(([word]) => foldWord(word));
}
