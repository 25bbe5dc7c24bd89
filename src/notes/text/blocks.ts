import { readFrontmatter } from './frontmatter';
import { indentOf, isBlank, linesOf, withoutIndent, type Line } from './lines';
import { beginsList, listAt, type ListSpan } from './list-block';
import { beginsHtml, CODE_INDENT, closingLine, interrupts, isRule, rawBlockAt } from './raw-block';

/** A block at the root of a note, from its first line to behind its last one, without the line break. */
export type Block = BlockKind & { readonly start: number; readonly end: number };

type BlockKind =
  | { readonly kind: 'heading'; readonly level: number; readonly title: string }
  /** `marker` is the indentation and marker of its next item, `items` are the lines on which items begin. */
  | ({ readonly kind: 'list' } & Pick<ListSpan, 'marker' | 'items' | 'code'>)
  | { readonly kind: 'frontmatter' | 'text' | 'comment' | 'rule' }
  /** Code or a comment that nothing closes: it reaches to the end of the note. */
  | { readonly kind: 'unclosed' };

/** The blocks of a note, its frontmatter first. What lies between them is blank. */
export function blocksOf(text: string): readonly Block[] {
  const { block: frontmatter, bodyOffset } = readFrontmatter(text, () => null);
  const blocks: Block[] = frontmatter === null ? [] : [{ kind: 'frontmatter', ...frontmatter }];
  const lines = linesOf(text, bodyOffset);
  for (let index = 0; index < lines.length;) {
    const first = lines[index];
    if (first === undefined) break;
    if (isBlank(first.text)) {
      index += 1;
      continue;
    }
    const { kind, next } = blockAt(lines, index);
    blocks.push({ ...kind, start: first.start, end: lines[next - 1]?.end ?? text.length });
    index = next;
  }
  return blocks;
}

const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+(.*))?$/s;
const UNDERLINE = /^ {0,3}(=+|-+)[ \t]*$/;
const QUOTE = /^ {0,3}>/;
const FOOTNOTE = /^ {0,3}\[\^[^\]\s]+\]:/;
const QUOTED_ITEM = /^[ \t>]*([-*+]|\d{1,9}[.)])(?:[ \t]|$)/;
const TABLE_DELIMITER = /^\|?(?:\s*:?-+:?\s*\|)+(?:\s*:?-+:?\s*)?$/;

interface Read {
  readonly kind: BlockKind;
  /** Index of the line behind the block. */
  readonly next: number;
}

function blockAt(lines: readonly Line[], index: number): Read {
  const line = lines[index]?.text ?? '';
  const heading = HEADING.exec(line);
  if (heading !== null) {
    const [, marks = '', title = ''] = heading;
    return { kind: { kind: 'heading', level: marks.length, title }, next: index + 1 };
  }
  if (indentOf(line) >= CODE_INDENT) return { kind: { kind: 'text' }, next: index + 1 };
  const raw = readRaw(lines, index);
  if (raw !== null) return raw;
  if (isRule(line)) return { kind: { kind: 'rule' }, next: index + 1 };
  if (beginsList(line, false)) {
    const { end, marker, items, code } = listAt(lines, index);
    return { kind: { kind: 'list', marker, items, code }, next: end };
  }
  if (beginsHtml(line, false)) return { kind: { kind: 'text' }, next: nextBlank(lines, index) };
  return readParagraph(lines, index);
}

function readRaw(lines: readonly Line[], index: number): Read | null {
  const raw = rawBlockAt(withoutIndent(lines[index]?.text ?? ''));
  if (raw === null) return null;
  const close = closingLine(lines, index, raw);
  if (close !== null)
    return { kind: { kind: raw.kind === 'comment' ? 'comment' : 'text' }, next: close + 1 };
  return { kind: { kind: 'unclosed' }, next: lines.length };
}

/**
 * A paragraph, quote or table, or the heading that a line of `=` or `-` makes of a paragraph.
 * Such a line ends a table.
 */
function readParagraph(lines: readonly Line[], first: number): Read {
  const quoted = QUOTE.test(lines[first]?.text ?? '');
  const footnote = FOOTNOTE.test(lines[first]?.text ?? '');
  const table = !quoted && isTable(lines[first]?.text ?? '', lines[first + 1]?.text ?? '');
  let [run, lastQuoted] = [first, first]; // where the last lines with a mark begin, and their last one
  let quote: 'text' | 'item' | null = null;
  for (let index = first + 1; index < lines.length; index += 1) {
    const line = lines[index]?.text ?? '';
    // The text of a quote or footnote is underlined within it.
    const underline = quoted || footnote ? undefined : UNDERLINE.exec(line)?.[1];
    if (table && underline !== undefined && index > first + 1)
      return { kind: { kind: 'text' }, next: index };
    if (!table && underline !== undefined) {
      const title = lines.slice(first, index).map(({ text }) => text.trim());
      const level = underline.startsWith('=') ? 1 : 2;
      return { kind: { kind: 'heading', level, title: title.join(' ') }, next: index + 1 };
    }
    if (quoted && QUOTE.test(line)) {
      if (index > lastQuoted + 1) run = index;
      lastQuoted = index;
      continue;
    }
    if (quoted && index === lastQuoted + 1) {
      quote = endOfQuote(lines.slice(run, index));
      if (quote === null) return { kind: { kind: 'text' }, next: index };
    }
    const inItem = quote === 'item' && isItemBelow(line, lines[lastQuoted]?.text ?? '');
    if (isBlank(line) || interrupts(lines, index) || beginsList(line, !inItem))
      return { kind: { kind: 'text' }, next: index };
  }
  return { kind: { kind: 'text' }, next: lines.length };
}

/** Whether a quote ends in text or a list item's text, so that the line below may go on with it; null if not. */
function endOfQuote(quote: readonly Line[]): 'text' | 'item' | null {
  const lines = quote.map(insideQuote);
  let last: { readonly kind: BlockKind['kind']; readonly first: number } | null = null;
  for (let index = 0; index < lines.length;) {
    const read = isBlank(lines[index]?.text ?? '') ? null : blockAt(lines, index);
    last = read === null ? null : { kind: read.kind.kind, first: index };
    index = read?.next ?? index + 1;
  }
  if (last === null) return null;
  const line = lines[last.first]?.text ?? '';
  if (last.kind === 'list') return listAt(lines, last.first).isRunning ? 'item' : null;
  if (last.kind !== 'text' || indentOf(line) >= CODE_INDENT) return null;
  return rawBlockAt(withoutIndent(line)) === null && !beginsHtml(line, false) ? 'text' : null;
}

/** A line of a quote without the marks of all quotes around it, and the space behind each; tabs before its words as spaces. */
function insideQuote(line: Line): Line {
  const [marks = ''] = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?/.exec(line.text) ?? [];
  let spaced = '';
  for (const mark of marks) spaced += mark === '\t' ? ' '.repeat(4 - (spaced.length % 4)) : mark;
  return { ...line, text: spaced.replace(/^(?: {0,3}> ?)+/, '') + line.text.slice(marks.length) };
}

/** Tells whether a line looks like an item of the same kind of list as the last line of the quote above it. */
function isItemBelow(line: string, quote: string): boolean {
  const [, above] = QUOTED_ITEM.exec(quote) ?? [];
  const [, below] = QUOTED_ITEM.exec(line) ?? [];
  return above !== undefined && below !== undefined && above.length > 1 === below.length > 1;
}

/** Tells whether two lines begin a table: with a header in cells, and as many cells of dashes below. */
function isTable(header: string, delimiter: string): boolean {
  const dashes = delimiter.trim();
  return TABLE_DELIMITER.test(dashes) && cellsIn(header) > 0 && cellsIn(header) === cellsIn(dashes);
}

/** How many cells a row has; 0 without a sign that parts them. */
function cellsIn(row: string): number {
  const unescaped = row.trim().replace(/\\./g, '');
  const pipes = unescaped.split('|').length - 1;
  if (pipes === 0) return 0;
  return pipes + 1 - Number(unescaped.startsWith('|')) - Number(unescaped.endsWith('|'));
}

function nextBlank(lines: readonly Line[], from: number): number {
  const blank = lines.findIndex(({ text }, index) => index > from && isBlank(text));
  return blank === -1 ? lines.length : blank;
}
