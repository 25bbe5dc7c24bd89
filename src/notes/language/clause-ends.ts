/** Marks that may end a clause, and brackets, in which none does. */
const MARK = /[.;!?](?=[\s)\]]|$)|[()]/g;

/** What has a full stop behind it amid a sentence: “St.”, “p.”, “Inc.”. */
const SHORTENED =
  /(?:^|[\s(])(?:\p{L}|\p{Lu}\p{Ll}|[Mm]rs|[Pp]rof|Ltd|[Ii]nc|Corp|Ave|pp|nr|no|vol|ch|sec|fig|vs|ca|approx|e\.?g|i\.?e)$/u;

/**
 * The offsets at which the clause that a text begins with may end, the likeliest first: a bracket that was opened before
 * ends it, and so does a full stop unless the sentence plainly goes on, or the words before it may be short for others.
 * The latter are told as well, each before the end that follows it.
 */
export function clauseEnds(text: string): readonly number[] {
  const ends: number[] = [];
  let depth = 0;
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    if (mark === '(') {
      if (text.includes(')', index)) depth += 1;
    } else if (mark === ')') {
      if (depth === 0) return [...ends, index];
      depth -= 1;
    } else if (depth === 0) {
      ends.push(index);
      if (mark !== '.' || !goesOn(text, index)) return ends;
    }
  }
  return [...ends, text.length];
}

/** Tells whether a sentence may go on behind a full stop: “about St. Gallen”, “on p. 3. on Monday”. */
function goesOn(text: string, stop: number): boolean {
  const before = text.slice(0, stop);
  return SHORTENED.test(before) || (/\d$/.test(before) && /^\.\s+\p{Ll}/u.test(text.slice(stop)));
}
