import type {
  BlockContext,
  BlockParser,
  InlineContext,
  InlineParser,
  Line,
  MarkdownConfig,
} from '@lezer/markdown';

/** The note, and around a block two for each list (the list, and its item) and one for each quote. */
const DEEPEST = 201;

/** Characters of a paragraph, table or definition before it is cut at the end of a line. */
const LONGEST_LEAF = 20_000;

/** Characters of running text that are read in one piece. */
const LONGEST_TEXT = 2_048;

const blocks: BlockParser = {
  name: 'TooDeep',
  before: 'LinkReference',
  parse: skipTooDeep,
  endLeaf: (_cx, _line, leaf) => leaf.content.length > LONGEST_LEAF,
};
const text: InlineParser = {
  name: 'LongText',
  before: 'Escape',
  parse: (cx, _, pos) => (pos === cx.offset && cx.text.length > LONGEST_TEXT ? inParts(cx) : -1),
};

/**
 * Lezer needs time that grows with the square of the length of a paragraph or text, if that is made of
 * beginnings without end such as `[a](`. With limits for both, and for depth, time grows with the note.
 */
export const limits: MarkdownConfig = {
  defineNodes: ['TooDeep'],
  parseBlock: [blocks],
  parseInline: [text],
};

function skipTooDeep(cx: BlockContext, line: Line): boolean {
  if (cx.depth <= DEEPEST) return false;
  cx.addElement(cx.elt('TooDeep', cx.lineStart + line.pos, cx.lineStart + line.text.length));
  cx.nextLine();
  return true;
}

/** Reads parts that overlap by a half, so that nothing shorter than that is cut. */
function inParts(cx: InlineContext): number {
  for (let at = cx.offset; at < cx.end;) {
    const part = cx.slice(at, at + LONGEST_TEXT);
    const isLast = at + part.length === cx.end;
    let next = at + (isLast ? part.length : spaceFrom(part, LONGEST_TEXT / 2));
    for (const element of cx.parser.parseInline(part, at)) {
      if (element.from >= next) break;
      next = Math.max(next, cx.addElement(element));
    }
    at = next;
  }
  return cx.end;
}

function spaceFrom(part: string, from: number): number {
  const space = part.slice(from).search(/\s/);
  return space === -1 ? from : from + space;
}
