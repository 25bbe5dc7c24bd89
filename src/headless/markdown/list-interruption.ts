import type { BlockContext, LeafBlockParser, Line, MarkdownConfig } from '@lezer/markdown';
import { matchAt } from './match-at';
import { beganTable } from './table';

/** Marks of items that begin with another number than 1, or hold nothing. */
const WEAK_MARK = /(?:(?!1[.)])\d{1,9}[.)](?=[ \t]|$)|(?:[-+*]|1[.)])[ \t]*$)/y;
const ONLY_OUTER_MARKS = /^[ \t>]*$/;

/** Where the line below a text begins, and how many blocks are around that text. */
const textEnds = new WeakMap<BlockContext, { readonly below: number; readonly depth: number }>();

/**
 * Within a list lezer lets every item interrupt the text above it. As in CommonMark, one with a weak
 * mark goes on with the text, unless it is the next item of a list around: `1. first` over `   2. text`.
 */
export const listInterruption: MarkdownConfig = {
  parseBlock: [{ name: 'ListInterruption', before: 'LinkReference', leaf: observe, parse: goOn }],
};

function observe(): LeafBlockParser {
  return {
    nextLine: () => false,
    finish: (cx, leaf) => {
      if (leaf.parsers.some(beganTable)) return false;
      textEnds.set(cx, { below: cx.lineStart, depth: cx.depth });
      return false;
    },
  };
}

function goOn(cx: BlockContext, line: Line): boolean {
  const end = textEnds.get(cx);
  if (end?.below !== cx.lineStart || end.depth !== cx.depth) return false;
  if (matchAt(WEAK_MARK, line.text, line.pos) === null) return false;
  if (!ONLY_OUTER_MARKS.test(line.text.slice(0, line.pos))) return false;
  const text = line.text.slice(line.pos);
  const from = cx.lineStart + line.pos;
  cx.addElement(cx.elt('Paragraph', from, from + text.length, cx.parser.parseInline(text, from)));
  cx.nextLine();
  textEnds.set(cx, { below: cx.lineStart, depth: cx.depth });
  return true;
}
