/** A line of a text, by offsets. */
export interface Line {
  readonly start: number;
  /** Offset behind the last character, before the line break. */
  readonly end: number;
  /** Offset of the next line. */
  readonly next: number;
  /** The line without its break. */
  readonly text: string;
}

const BOM = '\uFEFF';

/** Where a text begins: behind a byte order mark, which stays before all else. */
export function beginningOf(text: string): number {
  return text.startsWith(BOM) ? BOM.length : 0;
}

/** The lines of a text from an offset up to another; a text that ends in a line break has no empty last line. */
export function linesOf(text: string, from = 0, to = text.length): readonly Line[] {
  const lines: Line[] = [];
  let start = from;
  while (start < to) {
    const newline = text.indexOf('\n', start);
    const next = newline === -1 || newline >= to ? to : newline + 1;
    const broken = newline !== -1 && newline < to;
    const end = !broken
      ? to
      : newline > start && text[newline - 1] === '\r'
        ? newline - 1
        : newline;
    lines.push({ start, end, next, text: text.slice(start, end) });
    start = next;
  }
  return lines;
}

/** The line break in use at an offset of a text: the next one, else the first one, else `\n`. */
export function lineBreakAt(text: string, offset: number): string {
  const following = text.indexOf('\n', offset);
  const newline = following === -1 ? text.indexOf('\n') : following;
  return newline > 0 && text[newline - 1] === '\r' ? '\r\n' : '\n';
}

/** Tells whether a line holds nothing but what Markdown counts as blank; other kinds of space are text. */
export function isBlank(line: string): boolean {
  return /^[ \t\r]*$/.test(line);
}

/** A line from its text on. */
export function withoutIndent(line: string): string {
  return line.replace(/^[ \t\r]+/, '');
}

/** The column in which a line's text begins; tabs reach to the next multiple of four. */
export function indentOf(line: string): number {
  let column = 0;
  for (const character of line) {
    if (character === '\t') column += 4 - (column % 4);
    else if (character === ' ') column += 1;
    else break;
  }
  return column;
}
