/** One place in a text where another text has something else. */
interface Edit {
  /** Offsets in the text before. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The text with both one's own and another's changes. Where both changed the same place, one's own
 * change stays.
 */
export function mergedText(base: string, own: string, other: string): string {
  const mine = editBetween(base, own);
  const theirs = editBetween(base, other);
  if (mine.start >= theirs.end) {
    const moved = theirs.text.length - (theirs.end - theirs.start);
    return applied(other, { ...mine, start: mine.start + moved, end: mine.end + moved });
  }
  return mine.end <= theirs.start ? applied(other, mine) : own;
}

function editBetween(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  return { start, end: before.length - same, text: after.slice(start, after.length - same) };
}

function applied(text: string, { start, end, text: inserted }: Edit): string {
  return text.slice(0, start) + inserted + text.slice(end);
}
