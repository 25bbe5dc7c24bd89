import { blocksOf } from '../text/blocks';
import { beginningOf, lineBreakAt, linesOf } from '../text/lines';
import { isNextLine, newItems, parting } from '../text/section';

/** A text to insert at an offset. */
export interface Insertion {
  readonly at: number;
  readonly text: string;
}

/**
 * Where to insert list items at a line, counted from 0: on it if it is blank, else below the list or the text it belongs to.
 * Null in properties, and in code or a comment that nothing closes.
 */
export function insertionAt(
  text: string,
  lineNumber: number,
  items: readonly string[],
): Insertion | null {
  const blocks = blocksOf(text);
  const start = beginningOf(text);
  const line = linesOf(text, start)[lineNumber] ?? { start: text.length, end: text.length };
  const holder = blocks.find(
    ({ kind, start, end }) => start <= line.end && (line.start <= end || kind === 'unclosed'),
  );
  const newline = lineBreakAt(text, line.end);
  const lines = items.join(newline);
  if (holder?.kind === 'frontmatter' || holder?.kind === 'unclosed') return null;
  const next = blocks.find(({ start }) => start > (holder?.end ?? line.end));
  if (holder === undefined) {
    const previous = blocks.findLast(({ end }) => end < line.start);
    const isCrowdedAbove =
      previous !== undefined &&
      previous.kind !== 'list' &&
      isNextLine(text, previous.end, line.start);
    const isCrowdedBelow = next !== undefined && isNextLine(text, line.end, next.start);
    const before = isCrowdedAbove ? newline : '';
    const after = `${parting(text, next, newline)}${isCrowdedBelow ? newline : ''}`;
    return { at: line.start, text: before + lines + after };
  }
  if (holder.kind === 'list') return { at: holder.end, text: newItems(text, holder, next, items) };
  const isCrowded = next !== undefined && isNextLine(text, holder.end, next.start);
  const after = `${parting(text, next, newline)}${isCrowded ? newline : ''}`;
  return { at: holder.end, text: `${newline}${newline}${lines}${after}` };
}
