import { proseLinesOf } from './prose-lines';

/**
 * A text with some of its lines changed, if every line is still what it was: the same item, paragraph, code or comment.
 * Throws a sentence for the user where a change would make others of the lines around it.
 */
export function unlessReshaped(before: string, after: string): string {
  if (shapeOf(before) !== shapeOf(after)) throw new Error(RESHAPED);
  return after;
}

const RESHAPED =
  'A change there would make others of the lines around, so the line stays as it is.';

function shapeOf(text: string): string {
  const lines = proseLinesOf(text);
  return JSON.stringify(
    lines.map(({ number, block, isItem, inList, isRaw }) => [number, block, isItem, inList, isRaw]),
  );
}
