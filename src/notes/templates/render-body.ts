import { listInWords } from '../../domain/wording';
import { asItem, inOneLine } from '../writing/one-line';
import { piecesOf, valueOf, type Piece, type PlaceholderValues, type Value } from './placeholders';

/** The body of a note from a template. */
export interface RenderedBody {
  readonly text: string;
  /** Offset of the cursor; null where the template names no place for it. */
  readonly cursor: number | null;
  /** The placeholders that nobody knows, as they stand. */
  readonly unknown: readonly string[];
}

/** A piece of a line with what it comes to; null for what stays as it is. */
interface Part {
  readonly piece: Piece;
  readonly value: Value | null;
}

/** What comes of one line of a template: its lines, with the place of the cursor in the last of them. */
interface RenderedLine {
  readonly lines: readonly string[];
  readonly cursor: number | null;
}

/**
 * Fills in the body of a template. Values are text: none makes a block, reaches beyond its line or is expanded again.
 * A line whose placeholders all have nothing to say is left out, headings aside, so that no label stands without its
 * value, and so is a callout of which nothing but its title would be left; several values alone in a list item are an
 * item each.
 */
export function renderBody(template: string, values: PlaceholderValues): RenderedBody {
  const unknown = new Set<string>();
  const given = lines(piecesOf(template)).map((pieces) =>
    pieces.map((piece) => partOf(piece, values, unknown)),
  );
  let fence: string | null = null;
  const rendered = given.map((parts) => {
    const mark = FENCE.exec(parts[0]?.piece.text ?? '')?.[1];
    const inCode: boolean = fence !== null || mark !== undefined;
    if (mark !== undefined) fence = fence === null ? mark : mark.startsWith(fence) ? null : fence;
    return renderLine(parts, inCode);
  });
  const output: string[] = [];
  let cursor: { readonly line: number; readonly column: number } | null = null;
  let isLeftOut = false;
  for (const line of withCallouts(given, rendered)) {
    if (line === null) {
      isLeftOut = true;
      continue;
    }
    const [first = ''] = line.lines;
    if (isLeftOut && first.trim() === '' && (output.at(-1) ?? '').trim() === '') continue;
    isLeftOut = false;
    output.push(...line.lines);
    if (line.cursor !== null && cursor === null)
      cursor = { line: output.length - 1, column: line.cursor };
  }
  const text = output.join('\n');
  const before = cursor === null ? [] : output.slice(0, cursor.line);
  return {
    text,
    cursor:
      cursor === null
        ? null
        : before.reduce((length, line) => length + line.length + 1, cursor.column),
    unknown: [...unknown],
  };
}

/** The mark of a callout, before its title. */
const CALLOUT = /^\s*>\s*\[![^\]]+\][+-]?/;

/**
 * The lines of a template, filled in, with callouts as a whole: one that had lines of its own and has lost them all goes,
 * and one that has lost its title keeps its mark.
 */
function withCallouts(
  given: readonly (readonly Part[])[],
  rendered: readonly (RenderedLine | null)[],
): readonly (RenderedLine | null)[] {
  const lines = [...rendered];
  given.forEach((parts, index) => {
    const mark = CALLOUT.exec(parts[0]?.piece.text ?? '')?.[0];
    if (mark === undefined) return;
    const rest = given.slice(index + 1);
    const end = rest.findIndex(([first]) => !/^\s*>/.test(first?.piece.text ?? ''));
    const length = end === -1 ? rest.length : end;
    const below = lines.slice(index + 1, index + 1 + length);
    const isLost = below.includes(null) && below.every((line) => line === null || isBlank(line));
    if (isLost) lines.fill(null, index, index + 1 + length);
    else if (length > 0) lines[index] ??= { lines: [mark], cursor: null };
  });
  return lines;
}

const FENCE = /^[\s>]*(`{3,}|~{3,})/;

/** What may stand before the text of a line: quotes, the marker of an item, a task's box. */
const MARKERS = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+(?:\[.\]\s+)?)*$/;
const LIST_MARKER = /(?:[-*+]|\d{1,9}[.)])\s+(?:\[.\]\s+)?$/;

/** A heading with words of its own, and a row of a table: both hold up what stands below. */
const STRUCTURE = /^\s*(?:#{1,6}\s.*[\p{L}\p{N}]|\|)/u;

/** Tells whether a line of a callout says nothing, and holds no place to write. */
function isBlank({ lines, cursor }: RenderedLine): boolean {
  return cursor === null && lines.every((line) => /^[\s>]*$/.test(line));
}

function partOf(piece: Piece, values: PlaceholderValues, unknown: Set<string>): Part {
  if (piece.kind !== 'placeholder') return { piece, value: null };
  const value = valueOf(piece, values);
  if (value.kind !== 'unknown') return { piece, value };
  unknown.add(piece.text);
  return { piece, value: null };
}

/** A template's pieces by lines; a command may reach over several, and is part of the line that it begins in. */
function lines(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const found: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.kind !== 'text') {
      found.at(-1)?.push(piece);
      continue;
    }
    piece.text.split('\n').forEach((text, index) => {
      if (index > 0) found.push([]);
      if (text !== '') found.at(-1)?.push({ kind: 'text', text });
    });
  }
  return found;
}

/** Fills in a line; null for one that is left out. */
function renderLine(parts: readonly Part[], inCode: boolean): RenderedLine | null {
  if (!inCode && isHole(parts)) return null;
  return (inCode ? null : asItems(parts)) ?? inLine(parts);
}

/** Stands for a value in a line of which only the template's own words are looked at: no letter, and no blank. */
const VALUE = '\uFFFC';

function isHole(parts: readonly Part[]): boolean {
  const values: Extract<Value, { items: unknown }>[] = [];
  const said: Part[] = [];
  for (const part of parts) {
    const { piece, value } = part;
    if (value === null) {
      if (piece.kind !== 'text') return false;
      continue;
    }
    if (!('items' in value)) return false;
    values.push(value);
    if (value.items.length > 0) said.push(part);
  }
  const sentences = values.filter(({ kind }) => kind === 'sentence');
  const isSilent = sentences.length > 0 && sentences.every(({ items }) => items.length === 0);
  if (said.length > 0 && !(isSilent && said.every(({ piece }) => tellsWhen(piece)))) return false;
  const own = parts.map(({ piece, value }) => (value === null ? piece.text : VALUE)).join('');
  return values.length > 0 && !STRUCTURE.test(own);
}

/** Tells whether a piece says only when and how something was said, which is nothing without what was said. */
function tellsWhen(piece: Piece): boolean {
  return piece.kind === 'placeholder' && /^last-(?:date|ago|channel)$/.test(piece.name);
}

/** Several values alone on a line are a list; null for any other line. */
function asItems(parts: readonly Part[]): RenderedLine | null {
  const filled = parts.filter(({ value }) => value !== null);
  const [only, second] = filled;
  if (only?.value === null || only === undefined || second !== undefined) return null;
  if (!('items' in only.value) || only.value.items.length < 2) return null;
  const at = parts.indexOf(only);
  const before = textOf(parts.slice(0, at));
  const after = textOf(parts.slice(at + 1));
  if (!MARKERS.test(before) || after.trim() !== '') return null;
  const prefix = LIST_MARKER.test(before) ? before : `${before}- `;
  const { kind, items } = only.value;
  return { lines: items.map((item) => prefix + atStart(written(item, kind))), cursor: null };
}

function inLine(parts: readonly Part[]): RenderedLine {
  const inTable = parts[0]?.piece.kind === 'text' && /^\s*\|/.test(parts[0].piece.text);
  let line = '';
  let cursor: number | null = null;
  for (const { piece, value } of parts) {
    if (value === null) line += piece.text;
    else if (!('items' in value)) cursor ??= line.length;
    else {
      const said = joined(
        value.items.map((item) => written(item, value.kind)),
        value.kind,
      );
      const safe = inTable ? said.replaceAll('|', '\\|') : said;
      if (said === '') line = line.replace(EMPTY_TAG, '$1');
      line += MARKERS.test(line) ? atStart(safe) : safe;
    }
  }
  return { lines: [line], cursor };
}

function textOf(parts: readonly Part[]): string {
  return parts.map(({ piece }) => piece.text).join('');
}

type Kind = Extract<Value, { items: unknown }>['kind'];

function joined(items: readonly string[], kind: Kind): string {
  if (kind === 'link' || kind === 'name') return listInWords(items);
  return items.join(kind === 'sentence' ? ' · ' : ', ');
}

/** A value as text of a line. */
function written(item: string, kind: Kind): string {
  return kind === 'link' ? item : inOneLine(item);
}

/** What makes a block of a line that begins with it, beside what makes one of an item. */
const LINE_START = /^(?:[=|:]|-+[|:]|\*{3,}|_{3,}|\[[^\]]*\]:)/;

/** What is left of a tag that has no name, and might be taken for the mark of a heading. */
const EMPTY_TAG = /(^|[\s>])#{1,6}$/;

/** A value that begins a line, as plain text. */
function atStart(text: string): string {
  return asItem(text)
    .replace(LINE_START, '\\$&')
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\');
}
