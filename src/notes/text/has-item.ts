import { proseLinesOf } from './prose-lines';

/** The marker of an item that stands below no other. */
const MARKER = /^(?:[-*+]|\d{1,9}[.)])[ \t]+/;

/** Tells whether a note has a list item of just this line, whatever its marker: below no other item, and not in code. */
export function hasItem(text: string, line: string): boolean {
  const wanted = line.replace(MARKER, '');
  return proseLinesOf(text).some(
    ({ isItem, isRaw, beginsCode, text: written }) =>
      isItem &&
      !isRaw &&
      !beginsCode &&
      MARKER.test(written) &&
      written.replace(MARKER, '') === wanted,
  );
}
