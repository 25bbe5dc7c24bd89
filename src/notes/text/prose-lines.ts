import { blocksOf, type Block } from './blocks';
import { beginningOf, indentOf, linesOf, withoutIndent, type Line } from './lines';
import { wordsOf } from './list-block';
import { beginsHtml, CODE_INDENT, isStray, rawBlockAt } from './raw-block';

/** A line of a list, paragraph, quote or table. */
export interface ProseLine extends Line {
  /** Number of the line in the note, from 1. */
  readonly number: number;
  /** Number of its block among the note's blocks; lines of one block are neighbours. */
  readonly block: number;
  /** Whether it begins a list item. */
  readonly isItem: boolean;
  /** Whether it lies in a list, be it one in a quote. */
  readonly inList: boolean;
  /** Whether it is code or an HTML comment in one of these, so that its links and tasks are none. */
  readonly isRaw: boolean;
  /** Whether it begins an item with code, so that words added to it would be code too. */
  readonly beginsCode: boolean;
}

/** Indentation and marks of quotes, then the marker of a list item. */
const ITEM = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)/;
const QUOTE = /^ {0,3}>/;

/** The lines of a note's lists, paragraphs, quotes and tables, in which links and tasks are read. */
export function proseLinesOf(text: string): readonly ProseLine[] {
  const lines = linesOf(text, beginningOf(text));
  const prose: ProseLine[] = [];
  let next = 0;
  blocksRead(text).forEach((block, number) => {
    while ((lines[next]?.start ?? Infinity) < block.start) next += 1;
    const first = next;
    while ((lines[next]?.start ?? Infinity) <= block.end && next < lines.length) next += 1;
    if (!isRead(block, lines, first)) return;
    const isQuote = block.kind === 'text' && QUOTE.test(lines[first]?.text ?? '');
    let inItem = block.kind === 'list';
    const items = block.kind === 'list' ? block.items : [];
    const starts = new Map(items.map(({ start, isCode }) => [start, isCode]));
    const code = new Set(block.kind === 'list' ? block.code.map(({ start }) => start) : []);
    let rawUpTo = -1;
    let isHidden = false;
    for (let index = first; index < next; index += 1) {
      const line = lines[index];
      if (line === undefined) break;
      const wasRaw = index <= rawUpTo;
      const isIndented = !wasRaw && code.has(line.start);
      if (!wasRaw) {
        const raw =
          isIndented || starts.get(line.start) === true
            ? null
            : rawFrom(lines, index, next, starts);
        rawUpTo = raw?.end ?? -1;
        isHidden = raw?.isHidden === true;
      }
      const isItem =
        !wasRaw &&
        (starts.has(line.start) || (isQuote && QUOTE.test(line.text) && ITEM.test(line.text)));
      if (!wasRaw)
        inItem = isItem || (inItem && (block.kind === 'list' || !isBlankQuote(line.text)));
      // An item may begin with code, and is one all the same.
      const isRaw = isIndented || (!isHidden && (wasRaw || (index <= rawUpTo && !isItem)));
      const isCode = index <= rawUpTo && !isHidden;
      const beginsCode = isItem && (isCode || starts.get(line.start) === true);
      const place = { number: index + 1, block: number };
      prose.push({ ...line, ...place, isItem, inList: inItem, isRaw, beginsCode });
    }
  });
  return prose;
}

/**
 * The lines of an item's own text, of which the first one begins it: up to the item that follows, and, for an item in
 * one paragraph, up to a blank line.
 */
export function itemLines(prose: readonly ProseLine[], first: number): readonly ProseLine[] {
  const { block } = prose[first] ?? {};
  let end = first + 1;
  for (let line = prose[end]; line !== undefined; line = prose[(end += 1)])
    if (line.block !== block || line.isItem || !line.inList) break;
  return prose.slice(first, end);
}

/** The blocks of a note as they are read: what a formula opens that nothing closes is text. */
function blocksRead(text: string): readonly Block[] {
  const blocks = blocksOf(text);
  const last = blocks.at(-1);
  if (last?.kind !== 'unclosed') return blocks;
  const at = last.end - withoutIndent(text.slice(last.start, last.end)).length;
  if (!text.startsWith('$$', at)) return blocks;
  return blocksOf(`${text.slice(0, at)}\\$${text.slice(at + 2)}`);
}

function isRead({ kind }: Block, lines: readonly Line[], first: number): boolean {
  const line = lines[first]?.text ?? '';
  if (kind === 'list') return true;
  if (kind !== 'text' || indentOf(line) >= CODE_INDENT) return false;
  const raw = rawBlockAt(withoutIndent(line));
  return (raw === null || isStray(raw, lines, first)) && !beginsHtml(line, false);
}

/**
 * The last line of the code or comment that begins on a line, which its block holds; null where none does. It is hidden
 * rather than raw between per cent signs, where links and tags are read.
 */
function rawFrom(
  lines: readonly Line[],
  first: number,
  next: number,
  items: ReadonlyMap<number, unknown>,
): { readonly end: number; readonly isHidden: boolean } | null {
  const line = lines[first]?.text ?? '';
  const content = wordsOf(line);
  const raw = rawBlockAt(content, indentOf(line));
  if (raw === null || isStray(raw, lines, first)) return null;
  const isHidden = raw.open === '%%';
  for (let index = first; index < next; index += 1) {
    if (index > first && items.has(lines[index]?.start ?? -1)) return { end: index - 1, isHidden };
    const inside = index === first ? content : (lines[index]?.text ?? '').replace(/^[ \t>]*/, '');
    if (raw.closes(inside, index === first)) return { end: index, isHidden };
  }
  return { end: next - 1, isHidden };
}

function isBlankQuote(line: string): boolean {
  return /^[ \t>]*$/.test(line);
}
