/** Words for numbers: names of months and weekdays, or ordinals. */
export interface DateWords {
  /** Source of a regular expression for them all. */
  readonly pattern: string;
  /** Whether one begins with a digit, and whether one is nothing but a number. */
  readonly digits: { readonly first: boolean; readonly open: boolean };
  /** The number for which a word stands; not a number where it stands for several. */
  readonly read: (text: string) => number;
  /** Whether a word may stand for a number, in whatever language. */
  readonly mayMean: (text: string, value: number) => boolean;
}

/**
 * Reads words without regard to case: those of the user's language in all their forms, and English ones unless they are
 * another word in the user's language. Each list has a word for each number from the first one on.
 */
export function dateWords(
  forms: readonly (readonly string[])[],
  english: readonly string[],
  first: number,
): DateWords {
  const own = meaningsOf(forms, first);
  const inEnglish = meaningsOf([english], first);
  const words = [...new Set([...own.keys(), ...inEnglish.keys()])];
  return {
    // The longest goes first, as one word may begin another.
    pattern: words
      .sort((one, other) => other.length - one.length)
      .map(escaped)
      .join('|'),
    digits: {
      first: words.some((word) => /^\d/.test(word)),
      open: words.some((word) => /^\d+$/.test(word)),
    },
    read: (text) => {
      const [value = NaN, another] = own.get(folded(text)) ?? inEnglish.get(folded(text)) ?? [];
      return another === undefined ? value : NaN;
    },
    mayMean: (text, value) => {
      const word = folded(text);
      return own.get(word)?.has(value) === true || inEnglish.get(word)?.has(value) === true;
    },
  };
}

/** A text as a part of a regular expression that finds just this text. */
export function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

type Meanings = ReadonlyMap<string, ReadonlySet<number>>;

function meaningsOf(forms: readonly (readonly string[])[], first: number): Meanings {
  const meanings = new Map<string, Set<number>>();
  for (const words of new Set(forms))
    words.forEach((word, index) => {
      if (word === '') return;
      const known = meanings.get(folded(word)) ?? new Set();
      meanings.set(folded(word), known.add(index + first));
    });
  return meanings;
}

function folded(text: string): string {
  return text.toLowerCase();
}
