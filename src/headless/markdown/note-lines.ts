import type { Loc, Pos } from 'obsidian';

/**
 * The text of a note as its syntax is read: on the same lines and columns as in the file, but with
 * nothing on the lines of the frontmatter, without byte order mark, and with `\n` as the only line break.
 */
export interface NoteLines {
  readonly text: string;
  /** Offset in that text of the first character of each line. */
  readonly starts: readonly number[];
  /** Offset in the file of the first character of each line. */
  readonly fileStarts: readonly number[];
}

/** A part of the text: offsets in UTF-16 units, `to` behind the last character. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What Markdown counts as space; there are further kinds of it in Unicode. */
const BLANK = ' \t\r\n';

/** Prepares the content of a file whose body begins at an offset. */
export function noteLines(file: string, bodyOffset: number): NoteLines {
  const fileStarts = lineStarts(file, file.startsWith('\uFEFF') ? 1 : 0);
  const frontmatter = '\n'.repeat(lastNotAfter(fileStarts, bodyOffset));
  const text = frontmatter + file.slice(bodyOffset).replaceAll('\r\n', '\n');
  return { text, starts: lineStarts(text, 0), fileStarts };
}

function lineStarts(text: string, first: number): readonly number[] {
  const starts = [first];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    starts.push(at + 1);
  }
  return starts;
}

/** The line that holds an offset, counted from 0; takes logarithmic time. */
export function lineOf({ starts }: NoteLines, offset: number): number {
  return lastNotAfter(starts, offset);
}

/** The offset at which the line of an offset begins. */
export function lineStart({ text }: NoteLines, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** The offset behind the last line of a span that is not blank. */
export function lastLineEnd({ text }: NoteLines, { from, to }: Span): number {
  let last = to;
  while (last > from && BLANK.includes(text.charAt(last - 1))) last -= 1;
  const end = text.indexOf('\n', last);
  return end === -1 ? text.length : end;
}

/** The position in the file of a span of the text, as Obsidian records it. */
export function positionOf({ starts, fileStarts }: NoteLines, { from, to }: Span): Pos {
  return { start: locate(from, starts, fileStarts), end: locate(to, starts, fileStarts) };
}

/** The position of a span of the file itself. */
export function filePosition({ fileStarts }: NoteLines, { from, to }: Span): Pos {
  return { start: locate(from, fileStarts, fileStarts), end: locate(to, fileStarts, fileStarts) };
}

function locate(offset: number, starts: readonly number[], fileStarts: readonly number[]): Loc {
  const line = lastNotAfter(starts, offset);
  const col = Math.max(0, offset - (starts[line] ?? 0));
  return { line, col, offset: (fileStarts[line] ?? 0) + col };
}

/** Index of the last number that is not greater, among numbers in order; at least 0. */
function lastNotAfter(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
