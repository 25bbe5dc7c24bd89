import { indentOf, isBlank, withoutIndent, type Line } from './lines';
import { CODE_INDENT, interrupts, isRule, isStray, rawBlockAt } from './raw-block';

/** A line on which a list item begins. */
export interface ItemLine extends Line {
  /** Whether the item begins with indented code, in which nothing is read. */
  readonly isCode: boolean;
}

/** The part of a note that is one list, with what it takes to add an item to it. */
export interface ListSpan {
  /** Index behind its last line. */
  readonly end: number;
  /** Indentation and marker of the next item, such as `- ` or `3. `. */
  readonly marker: string;
  /** The lines on which its items begin, nested ones too. */
  readonly items: readonly ItemLine[];
  /** The lines in its items that are indented code. */
  readonly code: readonly Line[];
  /** Whether its last line is text, so that the line below may go on with it. */
  readonly isRunning: boolean;
}

/** An item that holds an open one: what may follow in it. */
interface OpenItem {
  /** The column in which its text begins. */
  readonly column: number;
  readonly ordered: boolean;
}

/** A list item's indentation, its marker with the space after it, and its text. */
const ITEM = /^([ \t]*)([-*+]|\d{1,9}[.)])([ \t]+|$)(.*)$/s;

/** Beyond so many markers on one line, the rest is text. */
const DEEPEST = 100;

/** What a link means, which ends with its line. */
const DEFINITION = /^\[(?!\^)[^[\]]+\]:[ \t]*\S+[ \t]*$/;

/** What makes a heading of the text above it. */
const UNDERLINE = /^(?:=+|-+)[ \t]*$/;

/** Tells whether a line begins a list; inside a paragraph only with an item that has text and counts from 1. */
export function beginsList(line: string, inParagraph: boolean): boolean {
  const [, , marker, , text] = ITEM.exec(line) ?? [];
  if (marker === undefined || indentOf(line) >= CODE_INDENT || isRule(line)) return false;
  return !inParagraph || (text !== '' && (marker.length === 1 || /^1[.)]$/.test(marker)));
}

/** The list that begins on a line: it ends before the first line that none of its items holds. */
export function listAt(lines: readonly Line[], first: number): ListSpan {
  let marker = '- ';
  const begun: ItemLine[] = [];
  const code: Line[] = [];
  let items: readonly OpenItem[] = []; // outermost first
  let end = first;
  let lazyFrom = -1; // index of the line that may continue a paragraph wherever it begins
  for (let index = first; index < lines.length; index += 1) {
    const whole = lines[index];
    const line = whole?.text ?? '';
    if (whole === undefined || isBlank(line)) continue;
    const indent = indentOf(line);
    const open = items.filter(({ column }) => column <= indent);
    const lazy = index === lazyFrom && open.length < items.length;
    const item = itemOf(line, open.at(-1)?.column ?? 0, index === lazyFrom ? items : []);
    const inside = ' '.repeat(indent - (open.at(-1)?.column ?? 0)) + withoutIndent(line);
    if (lazy && item === null && !interrupts(lines, index, inside)) {
      end = lazyFrom = index + 1;
      continue;
    }
    if (item === null && open.length === 0) break;
    if (item !== null && open.length === 0) marker = nextMarker(item);
    const inner = item === null ? [] : itemsOn(item);
    const last = inner.at(-1);
    if (last !== undefined) begun.push({ ...whole, isCode: last.isCode });
    const held =
      last !== undefined && holdsMore(last, lines[index + 1]) ? inner : inner.slice(0, -1);
    items = [...open, ...held];
    const isCode = last?.isCode ?? (index !== lazyFrom && isCodeIn(open.at(-1), indent));
    if (isCode && last === undefined) code.push(whole);
    const text = isCode ? '' : last === undefined ? withoutIndent(line) : behindBox(last.text);
    const isTitle = item === null && index === lazyFrom && !lazy && UNDERLINE.test(text);
    const isDefinition = item !== null && DEFINITION.test(text);
    const running = !isTitle && !isDefinition && isRunning(lines, index, text);
    index = endOfRaw(lines, index, text, items.at(-1)?.column ?? 0);
    end = index + 1;
    if (running) lazyFrom = end;
  }
  return { end, marker, items: begun, code, isRunning: lazyFrom === end };
}

interface Item extends OpenItem {
  readonly indent: string;
  readonly marker: string;
  readonly space: string;
  readonly text: string;
  /** Whether its text is indented code. */
  readonly isCode: boolean;
}

/** The text of an item behind the box of a task, where any block may begin; a box alone is text. */
function behindBox(text: string): string {
  return text.replace(/^\[[^\]]\][ \t]+(?=\S)/u, '');
}

/** What a line says behind the indentation, marks of quotes, markers and boxes before its words. */
export function wordsOf(line: string): string {
  let words = behindBox(line.replace(/^[ \t\r>]+/, ''));
  for (let depth = 0; depth < DEEPEST && !isRule(words); depth += 1) {
    const item = ITEM.exec(words);
    if (item === null) break;
    words = behindBox((item[4] ?? '').replace(/^[ \t\r>]+/, ''));
  }
  return words;
}

/** Tells whether a line that continues no paragraph is code in the item that holds it. */
function isCodeIn(holder: OpenItem | undefined, indent: number): boolean {
  return holder !== undefined && indent - holder.column >= CODE_INDENT;
}

/**
 * The item that a line begins inside the item whose text begins in a column. On a line that may also continue the
 * paragraph in given items, an item without text and one that counts from another number than 1 begin no other list.
 */
function itemOf(line: string, column: number, running: readonly OpenItem[]): Item | null {
  if (indentOf(line) - column >= CODE_INDENT || isRule(withoutIndent(line))) return null;
  const match = ITEM.exec(line);
  if (match === null) return null;
  const [, indent = '', marker = '', space = '', text = ''] = match;
  const behind = indentOf(indent) + marker.length;
  const width = indentOf(indent + ' '.repeat(marker.length) + space) - behind;
  const gap = text === '' || width > CODE_INDENT ? 1 : width;
  const ordered = marker.length > 1;
  const weak = text === '' || (ordered && !/^1[.)]$/.test(marker));
  const isNext = running.some((item) => item.ordered === ordered && indentOf(indent) < item.column);
  if (weak && running.length > 0 && !isNext) return null;
  const isCode = text !== '' && width > CODE_INDENT;
  return { indent, marker, space, text, isCode, ordered, column: behind + gap };
}

/**
 * An item and those that begin behind its marker, the outermost first: `- 1. text` begins two. A box before them counts for
 * nothing on the lines below.
 */
function itemsOn(outer: Item): readonly Item[] {
  const items: Item[] = [];
  for (let item: Item | null = outer; item !== null && items.length < DEEPEST;) {
    items.push(item);
    const { column, isCode }: Item = item;
    const text = behindBox(item.text);
    item = isCode ? null : itemOf(' '.repeat(column) + text, column, []);
  }
  return items;
}

/** An item without text ends with its line where a blank one follows. */
function holdsMore(item: Item, following: Line | undefined): boolean {
  return item.text !== '' || following === undefined || !isBlank(following.text);
}

function nextMarker({ indent, marker, space, text, isCode }: Item): string {
  const number = Number.parseInt(marker, 10);
  const next = Number.isNaN(number) ? marker : `${number + 1}${marker.slice(-1)}`;
  return `${indent}${next}${text === '' || isCode ? ' ' : space}`;
}

/** Tells whether the text of an item's line is part of a paragraph, be it one in a quote. */
function isRunning(lines: readonly Line[], index: number, text: string): boolean {
  return text !== '' && (text.startsWith('>') || !interrupts(lines, index, text));
}

/** The last line of the code or comment that begins in an item; without one, the line itself. */
function endOfRaw(lines: readonly Line[], first: number, text: string, column: number): number {
  const raw = rawBlockAt(text, column);
  if (raw === null || isStray(raw, lines, first)) return first;
  let last = first;
  for (let index = first; index < lines.length; index += 1) {
    const line = lines[index]?.text ?? '';
    const left = index > first && !isBlank(line) && indentOf(line) < column;
    if (left) break; // code and comments in an item end with the item at the latest
    last = index;
    if (raw.closes(line, index === first)) break;
  }
  return last;
}
