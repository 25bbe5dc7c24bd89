import { indentOf, withoutIndent, type Line } from './lines';

/** A block whose lines are not read as Markdown, from the line that opens it. */
export interface RawBlock {
  readonly kind: 'comment' | 'code';
  /** What opens it. */
  readonly open: string;
  /** Finds the close in the rest of the opening line, or in a later line. */
  readonly closes: (line: string, isOpening: boolean) => boolean;
}

/** Text that begins so many columns right of where it may is indented code. */
export const CODE_INDENT = 4;

const FORMULA = '$$';
const FENCE = /^(`{3,}(?=[^`]*$)|~{3,})/;
const VERBATIM_TAG = /^<(?:script|pre|style|textarea)(?=[\s>]|$)/i;

/** The end of any of them closes all. Source: CommonMark 0.31.2, section 4.6, condition 1. */
const VERBATIM_END = /<\/(?:script|pre|style|textarea)>/i;

/** Processing instructions, declarations and CDATA. Source: CommonMark 0.31.2, section 4.6, conditions 3 to 5. */
const MARKUP: readonly (readonly [open: RegExp, close: string])[] = [
  [/^<\?/, '?>'],
  [/^<![a-z]/i, '>'],
  [/^<!\[CDATA\[/, ']]>'],
];

/**
 * The raw block that a line without its indentation opens; null for other lines.
 * The column is where the text of the list item begins that holds it.
 */
export function rawBlockAt(line: string, column = 0): RawBlock | null {
  const fence = FENCE.exec(line)?.[1];
  if (fence !== undefined) return { kind: 'code', open: fence, closes: fenceCloses(fence, column) };
  if (line.startsWith('<!--')) return enclosed('comment', '<!--', '-->');
  const markup = MARKUP.find(([open]) => open.test(line));
  if (markup !== undefined) return enclosed('code', '<', markup[1]);
  const [tag] = VERBATIM_TAG.exec(line) ?? [];
  if (tag !== undefined) return { kind: 'code', open: tag, closes: (it) => VERBATIM_END.test(it) };
  if (opens(line, '%%')) return enclosed('comment', '%%', '%%');
  if (opens(line, FORMULA)) return enclosed('code', FORMULA, FORMULA);
  return null;
}

/** Tags that begin a block of HTML wherever they stand. Source: CommonMark 0.31.2, section 4.6, condition 6. */
const BLOCK_TAGS = new Set(
  (
    'address article aside base basefont blockquote body caption center col colgroup dd details ' +
    'dialog dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 ' +
    'head header hr html iframe legend li link main menu menuitem nav noframes ol optgroup option ' +
    'p param search section summary table tbody td tfoot th thead title tr track ul'
  ).split(' '),
);

/** Tells whether a line begins a block of HTML that reaches to the next blank line. */
export function beginsHtml(line: string, inParagraph: boolean): boolean {
  const text = withoutIndent(line).trimEnd();
  const tag = /^<\/?([a-z][a-z0-9-]*)(?=[\s>]|\/>|$)/i.exec(text)?.[1];
  if (tag === undefined || indentOf(line) >= CODE_INDENT) return false;
  return BLOCK_TAGS.has(tag.toLowerCase()) || (!inParagraph && /^<[^<>]*>$/.test(text));
}

/** Tells whether the formula that a line opens is stray money: no later line could close it. */
export function isStray(
  { open, closes }: RawBlock,
  lines: readonly Line[],
  first: number,
): boolean {
  if (open !== FORMULA || closes(lines[first]?.text ?? '', true)) return false;
  for (let index = first + 1; index < lines.length; index += 1)
    if (lines[index]?.text.includes(FORMULA) === true) return false;
  return true;
}

/** Index of the line that closes a raw block, its opening line included; null when none does. */
export function closingLine(lines: readonly Line[], first: number, raw: RawBlock): number | null {
  for (let index = first; index < lines.length; index += 1)
    if (raw.closes(lines[index]?.text ?? '', index === first)) return index;
  return null;
}

/** Tells whether a line is three or more of one of `-`, `*`, `_`. */
export function isRule(line: string): boolean {
  return /^ {0,3}([-*_])[ \t]*(?:\1[ \t]*){2,}$/.test(line);
}

/**
 * Tells whether a line, or its text behind a list marker, ends the paragraph above it.
 * Lists are for `beginsList` to tell.
 */
export function interrupts(
  lines: readonly Line[],
  index: number,
  line = lines[index]?.text ?? '',
): boolean {
  if (indentOf(line) >= CODE_INDENT) return false;
  const text = withoutIndent(line);
  if (
    /^(?:#{1,6}(?:[ \t]|$)|>|\[\^[^\]\s]+\]:)/.test(text) ||
    isRule(line) ||
    beginsHtml(line, true)
  )
    return true;
  return rawBlockAt(text) !== null;
}

function fenceCloses(fence: string, column: number): RawBlock['closes'] {
  return (line, isOpening) => {
    const text = withoutIndent(line).replace(/[ \t\r]+$/, '');
    if (isOpening || text.length < fence.length || indentOf(line) >= column + CODE_INDENT)
      return false;
    return text === fence.charAt(0).repeat(text.length);
  };
}

function enclosed(kind: RawBlock['kind'], open: string, close: string): RawBlock {
  const closes = (line: string, isOpening: boolean): boolean => {
    const from = isOpening ? line.toLowerCase().indexOf(open.toLowerCase()) + open.length : 0;
    return line.toLowerCase().includes(close, from);
  };
  return { kind, open, closes };
}

/** `%%` and `$$` open a block unless text follows their twin on the same line. */
function opens(line: string, mark: string): boolean {
  if (!line.startsWith(mark)) return false;
  const twin = line.indexOf(mark, mark.length);
  return twin === -1 || line.slice(twin + mark.length).trim() === '';
}
