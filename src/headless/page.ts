import pc from 'picocolors';
import { printable } from './printable';
import { fitted, isolated, widthOf } from './text-width';

/** How a piece of text is to look; colour only repeats what the text says. */
export type Tone = 'plain' | 'title' | 'strong' | 'quiet' | 'warning';

/** A piece of text in one tone; plain text may stand for itself. */
export type Span = string | { readonly text: string; readonly tone: Tone };

/** What a command prints, top down: running lines, and tables whose columns line up. */
export type Block =
  { readonly line: readonly Span[] } | { readonly rows: readonly (readonly Span[])[] };

/** What pages are printed on. */
export interface Paper {
  /** Columns; Infinity where the output is no terminal. */
  readonly width: number;
  readonly colours: boolean;
}

const GAP = 2;
const INDENT = 2;
/** Columns are not cut narrower than this, however small the terminal. */
const NARROWEST = 8;

/** A piece of text in a tone. */
export function toned(tone: Tone, text: string): Span {
  return { text, tone };
}

/** A line of text. */
export function line(...spans: readonly Span[]): Block {
  return { line: spans };
}

/** An empty line. */
export const BLANK: Block = { line: [] };

/** Prints blocks as text for a terminal; whatever their texts hold, only Rapport's own colours command it. */
export function printed(blocks: readonly Block[], { width, colours }: Paper): string {
  const paint = painter(colours);
  const lines = blocks.flatMap((block) =>
    'line' in block
      ? [block.line.map((span) => paint(isolated(printable(textOf(span))), span)).join('')]
      : tableLines(block.rows, width, paint),
  );
  return lines.map((text) => `${text.trimEnd()}\n`).join('');
}

type Paint = (text: string, span: Span) => string;

function painter(colours: boolean): Paint {
  const colour = pc.createColors(colours);
  const tones: Readonly<Record<Tone, (text: string) => string>> = {
    plain: (text) => text,
    title: (text) => colour.bold(colour.cyan(text)),
    strong: colour.bold,
    quiet: colour.dim,
    warning: colour.yellow,
  };
  return (text, span) => (typeof span === 'string' || text === '' ? text : tones[span.tone](text));
}

function textOf(span: Span): string {
  return typeof span === 'string' ? span : span.text;
}

function tableLines(
  rows: readonly (readonly Span[])[],
  width: number,
  paint: Paint,
): readonly string[] {
  const texts = rows.map((row) => row.map((span) => printable(textOf(span))));
  const columns = columnWidths(texts, width - INDENT);
  return rows.map((row, at) => {
    const cells = row.map((span, column) => {
      const room = columns[column] ?? 0;
      const text = fitted(texts[at]?.[column] ?? '', room);
      const padding = room === 0 ? 0 : room - widthOf(text) + GAP;
      return `${paint(isolated(text), span)}${' '.repeat(padding)}`;
    });
    return ' '.repeat(INDENT) + cells.join('');
  });
}

/** The widths of a table's columns, 0 for an empty one: as wide as their texts, the widest ones cut until all fit. */
function columnWidths(texts: readonly (readonly string[])[], room: number): readonly number[] {
  const wanted: number[] = [];
  for (const row of texts)
    row.forEach((text, column) => {
      wanted[column] = Math.max(wanted[column] ?? 0, widthOf(text));
    });
  const gaps = GAP * Math.max(0, wanted.filter((width) => width > 0).length - 1);
  let most = Math.max(0, ...wanted);
  const sum = (): number => wanted.reduce((total, width) => total + Math.min(width, most), gaps);
  while (most > NARROWEST && sum() > room) most -= 1;
  return wanted.map((width) => Math.min(width, most));
}
