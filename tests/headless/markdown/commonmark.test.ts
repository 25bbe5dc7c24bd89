import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { metadataOf } from '../../../src/headless/markdown/metadata';

type MarkdownNode =
  ReturnType<typeof fromMarkdown> | ReturnType<typeof fromMarkdown>['children'][number];

/** Blocks by type and first line, and list items with the line of the item around them. */
interface Structure {
  readonly blocks: readonly string[];
  readonly items: readonly string[];
}

/** What micromark, an independent reader of CommonMark and GFM, makes of a text. */
function reference(text: string): Structure {
  const root = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const lineOf = (node: MarkdownNode): number => (node.position?.start.line ?? 0) - 1;
  const itemsIn = (node: MarkdownNode, parent: string): string[] => {
    if (!('children' in node)) return [];
    return node.children.flatMap((child) => {
      if (child.type !== 'listItem') return itemsIn(child, parent);
      const line = String(lineOf(child));
      return [`${line} in ${parent}`, ...itemsIn(child, line)];
    });
  };
  return {
    blocks: joinCode(root.children.map((node) => `${node.type} ${lineOf(node)}`)),
    items: itemsIn(root, 'root'),
  };
}

/** micromark parts indented code behind a quote into one block for each line. */
function joinCode(blocks: readonly string[]): readonly string[] {
  const isCode = (block: string | undefined): boolean => block?.startsWith('code') ?? false;
  return blocks.filter((block, index) => !isCode(block) || !isCode(blocks[index - 1]));
}

function ours(text: string): Structure {
  const { sections = [], listItems = [] } = metadataOf(text).metadata;
  return {
    blocks: joinCode(sections.map(({ type, position }) => `${type} ${position.start.line}`)),
    items: listItems.map(
      ({ parent, position }) => `${position.start.line} in ${parent < 0 ? 'root' : parent}`,
    ),
  };
}

/**
 * Lines with at most one list marker, numbered 1 or not at all: micromark takes `2.` behind `-` or below
 * code for text, unlike cmark. Tables are left out: here they interrupt no paragraph.
 */
const line = fc
  .tuple(
    fc.constantFrom('', '', '', ' ', '  ', '   ', '    ', '\t', '      ', '> ', '>', '> > ', '>  '),
    fc.constantFrom('', '', '', '- ', '* ', '1. ', '1) ', '-   ', '-\t'),
    fc.constantFrom('a', 'b c', '# h', '## h ##', '```', '~~~ js', '***', '<div>', 'd'),
  )
  .map((parts) => parts.join(''));
const plain = fc.constantFrom('', '', '', '    ', '===', 'text', '<!-- x -->', '[^1]: note');
const note = fc
  .array(fc.oneof(line, line, plain), { maxLength: 12 })
  .map((lines) => lines.join('\n'));

describe('the block structure of plain Markdown', () => {
  it('is the one that micromark finds', () => {
    fc.assert(
      fc.property(note, (text) => {
        expect(ours(text)).toEqual(reference(text));
      }),
      { numRuns: 1000 },
    );
  });
});
