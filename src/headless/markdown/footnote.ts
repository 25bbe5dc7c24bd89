import type { BlockContext, BlockParser, Line, MarkdownConfig, NodeSpec } from '@lezer/markdown';
import { matchAt } from './match-at';

const LABEL = /\[\^[^\]\s]{1,200}\]:/y;
const INDENT = 4;

const node: NodeSpec = { name: 'Footnote', composite: (_, line) => continues(line) };
const footnote: BlockParser = {
  name: 'Footnote',
  before: 'Blockquote',
  parse: open,
  endLeaf: (_, line) => matchAt(LABEL, line.text, line.pos) !== null,
};

/** The text of a footnote is a block with blocks inside, which are indented: `[^1]: text`. */
export const footnotes: MarkdownConfig = { defineNodes: [node], parseBlock: [footnote] };

function open(cx: BlockContext, line: Line): boolean | null {
  const label = matchAt(LABEL, line.text, line.pos)?.[0];
  if (label === undefined) return false;
  cx.startComposite('Footnote', line.pos);
  line.moveBase(line.pos + label.length);
  return null;
}

function continues(line: Line): boolean {
  const indent = line.baseIndent + INDENT;
  if (line.pos < line.text.length && line.indent < indent) return false;
  line.moveBaseColumn(indent);
  return true;
}
