import { COMMON_CHARACTERS, type DateLanguage } from './date-language';

/** The characters of a language: digits and comma become its own, and come back. */
export interface Characters {
  readonly own: (text: string) => string;
  readonly common: (text: string) => string;
}

const SAME: Characters = { own: (text) => text, common: (text) => text };

/** Replaces characters by those of a language, `٢٢` for `22`, and reads both. */
export function charactersOf(own: readonly string[]): Characters {
  const pairs = COMMON_CHARACTERS.map((common, index) => [common, own[index] ?? common] as const);
  const different = pairs.filter(([common, other]) => common !== other);
  if (different.length === 0) return SAME;
  return {
    own: replacing(different),
    common: replacing(different.map(([common, other]) => [other, common])),
  };
}

/** Tells whether a language writes digits as everything else in notes does. */
export function hasCommonCharacters({ characters }: DateLanguage): boolean {
  return charactersOf(characters) === SAME;
}

function replacing(pairs: readonly (readonly [string, string])[]): (text: string) => string {
  const replacements = new Map(pairs);
  const pattern = new RegExp([...replacements.keys()].join('|'), 'g');
  return (text) => text.replace(pattern, (found) => replacements.get(found) ?? found);
}
