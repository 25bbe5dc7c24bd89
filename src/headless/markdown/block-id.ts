import type { NoteLines, Span } from './note-lines';

const BLOCK_ID = /(?:^|\s)\^([A-Za-z0-9-]+)$/;

/** The block id at the end of a paragraph: `text ^id`; null where there is none. */
export function blockIdOf({ text }: NoteLines, { from, to }: Span): string | null {
  const line = text.slice(Math.max(from, text.lastIndexOf('\n', to - 1) + 1), to).trimEnd();
  return BLOCK_ID.exec(line.slice(Math.max(0, line.lastIndexOf('^') - 1)))?.[1] ?? null;
}
