import { Table, type LeafBlockParser, type MarkdownConfig } from '@lezer/markdown';
import { matchAt } from './match-at';

const UNDERLINE = /(?:=+|-+)[ \t]*$/y;

/**
 * Tables as on GitHub; but they interrupt no paragraph, and space may end the line below their header.
 * A line that would underline a heading ends them.
 */
export const tables: MarkdownConfig = {
  ...Table,
  parseBlock: (Table.parseBlock ?? []).map((table) => ({
    ...table,
    leaf: (cx, leaf) => readerOf(table.leaf?.(cx, leaf) ?? null),
    endLeaf: (_cx, line, leaf) =>
      leaf.parsers.some(beganTable) && matchAt(UNDERLINE, line.text, line.pos) !== null,
  })),
};

/** A parser of tables; lezer's own keeps the rows it has read, null before the second line. */
class TableReader implements LeafBlockParser {
  constructor(private readonly table: LeafBlockParser & { readonly rows?: unknown }) {}

  get hasBegun(): boolean {
    return Array.isArray(this.table.rows);
  }

  nextLine(...[cx, line, leaf]: Parameters<LeafBlockParser['nextLine']>): boolean {
    const { text } = line;
    line.text = text.trimEnd();
    const finished = this.table.nextLine(cx, line, leaf);
    line.text = text;
    return finished;
  }

  finish(...[cx, leaf]: Parameters<LeafBlockParser['finish']>): boolean {
    return this.table.finish(cx, leaf);
  }
}

function readerOf(table: LeafBlockParser | null): LeafBlockParser | null {
  return table === null ? null : new TableReader(table);
}

/** Tells whether a parser has read a header with the line below it. */
export function beganTable(parser: LeafBlockParser): boolean {
  return parser instanceof TableReader && parser.hasBegun;
}
