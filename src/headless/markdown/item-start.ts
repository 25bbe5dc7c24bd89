import type { BlockContext, Line, MarkdownConfig } from '@lezer/markdown';
import { matchAt } from './match-at';

const LIST_MARK_BEFORE = /(?:[-+*]|\d[.)])[ \t]*$/;
const TASK_BOX = /\[[^\n]\](?=[ \t]|$)/uy;
const CODE_INDENT = 4;

/**
 * What follows the mark of a list item. Any character may stand in the box of a task, and any block
 * behind it: `- [/] text`. Other text gets a node too: by its children lezer knows an item from an empty
 * one, and without it takes a short one behind tabs for empty, or one whose text begins a line below.
 */
export const itemStarts: MarkdownConfig = {
  defineNodes: ['TaskBox', 'ItemText'],
  parseBlock: [{ name: 'ItemStart', before: 'LinkReference', parse: readStart }],
};

function readStart(cx: BlockContext, line: Line): boolean | null {
  const { text, pos } = line;
  if (cx.parentType().name !== 'ListItem' || pos === text.length) return false;
  const from = cx.lineStart + pos;
  const isBehindMark = LIST_MARK_BEFORE.test(text.slice(0, pos));
  const isCode = line.indent >= line.baseIndent + CODE_INDENT;
  const box = isCode || !isBehindMark ? undefined : matchAt(TASK_BOX, text, pos)?.[0];
  if (box === undefined) {
    cx.addElement(cx.elt('ItemText', from, from));
    return false;
  }
  cx.addElement(cx.elt('TaskBox', from, from + box.length));
  const behind = line.skipSpace(pos + box.length);
  if (behind === text.length) return false; // the box is text that the line below may go on with
  line.moveBase(behind);
  return null;
}
