import { parser } from '@lezer/markdown';
import { footnotes } from './footnote';
import { hiddenBlocks } from './hidden-block';
import { inlineSyntax } from './inline-syntax';
import { itemStarts } from './item-start';
import { limits } from './limits';
import { listInterruption } from './list-interruption';
import { tables } from './table';

/** Reads Markdown, with what Obsidian adds to it, into a syntax tree. */
export const noteParser = parser.configure([
  tables,
  footnotes,
  hiddenBlocks,
  itemStarts,
  inlineSyntax,
  listInterruption,
  limits,
]);
