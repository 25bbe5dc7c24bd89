import type { BlockContext, BlockParser, Line, MarkdownConfig, NodeSpec } from '@lezer/markdown';

/** Obsidian's comments and formulas, by the name of their node. Links and tags count in comments only. */
const MARKS: Readonly<Record<string, string>> = { HiddenComment: '%%', Formula: '$$' };

/** Where the last mark of a formula stands in the text that is being read. */
const lastFormulaMark = new WeakMap<object, number>();

/**
 * `%%` and `$$` at the beginning of a line open a block, unless text follows their twin on that line. It
 * goes on to the end of the line with the next twin, or of the block around it. Each is read as a block
 * of blocks, which ends when its last line has opened an `End` inside.
 */
export const hiddenBlocks: MarkdownConfig = {
  defineNodes: [
    ...Object.keys(MARKS).map((name): NodeSpec => ({
      name,
      composite: (cx) => cx.parentType().name !== 'End',
    })),
    { name: 'End', composite: () => false },
    'HiddenLine',
  ],
  parseBlock: [
    { name: 'HiddenLine', before: 'LinkReference', parse: readLine },
    ...Object.entries(MARKS).map(([name, mark]): BlockParser => ({
      name,
      before: 'Blockquote',
      parse: (cx, line) => {
        if (!opens(cx, line, mark)) return false;
        cx.startComposite(name, line.pos);
        line.moveBase(line.pos + mark.length);
        return null;
      },
      endLeaf: (cx, line) => opens(cx, line, mark),
    })),
  ],
  wrap: (parse, input) => {
    lastFormulaMark.set(parse, input.read(0, input.length).lastIndexOf('$$'));
    return parse;
  },
};

/** An unclosed comment hides the rest of a note; a stray sign of money must not. */
function opens(cx: BlockContext, { text, pos }: Line, mark: string): boolean {
  if (!text.startsWith(mark, pos)) return false;
  const twin = text.indexOf(mark, pos + mark.length);
  if (twin !== -1) return text.slice(twin + mark.length).trim() === '';
  return mark !== '$$' || (lastFormulaMark.get(cx) ?? 0) >= cx.lineStart + text.length;
}

/** Takes a whole line of such a block. */
function readLine(cx: BlockContext, line: Line): boolean | null {
  const { name } = cx.parentType();
  const mark = MARKS[name];
  if (mark === undefined) return false;
  const text = line.text.slice(line.pos);
  const from = cx.lineStart + line.pos;
  const inside = name === 'HiddenComment' ? cx.parser.parseInline(text, from) : [];
  cx.addElement(cx.elt('HiddenLine', from, from + text.length, inside));
  if (text.includes(mark)) {
    cx.startComposite('End', line.text.length);
    line.moveBase(line.text.length);
    return null;
  }
  cx.nextLine();
  return true;
}
