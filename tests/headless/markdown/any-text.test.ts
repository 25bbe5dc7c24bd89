import fc from 'fast-check';
import type { CachedMetadata, Pos } from 'obsidian';
import { describe, expect, it } from 'vitest';
import { metadataOf } from '../../../src/headless/markdown/metadata';

/** Text made of what means something in Markdown, so that odd combinations come up often. */
const MARKS = [
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    ' ',
    '    ',
    '- ',
    '* ',
    '1. ',
    '10) ',
    '[ ] ',
    '[x] ',
    '> ',
    '>',
  ],
  ...[
    '# ',
    '---\n',
    '===',
    '```',
    '~~~',
    '`',
    '``',
    '<!--',
    '-->',
    '<b>',
    '<div>',
    '%%',
    '$$',
    '|',
  ],
  ...['|-|', '[[', ']]', '![[', '[', '](', ')', '<', '>', '"', '\\', '#', '#tag', '^id', '[^1]: '],
  ...['a', 'é', '👩‍🚀', 'שלום', '\0', '\uFEFF', '\u200B', 'key: ', '[[a]]', '%20', 'https://'],
];
const markdown = fc
  .array(fc.oneof(fc.constantFrom(...MARKS), fc.string({ unit: 'binary', maxLength: 3 })), {
    maxLength: 60,
  })
  .map((parts) => parts.join(''));

function positionsOf(metadata: CachedMetadata): readonly Pos[] {
  const {
    sections = [],
    headings = [],
    listItems = [],
    links = [],
    embeds = [],
    tags = [],
  } = metadata;
  const found = [sections, headings, listItems, links, embeds, tags].flat();
  const { frontmatterPosition, blocks = {} } = metadata;
  const all = [...found, ...Object.values(blocks)].map(({ position }) => position);
  return frontmatterPosition === undefined ? all : [...all, frontmatterPosition];
}

/** The offset that a line and column stand for. */
function offsetOf(text: string, line: number, col: number): number {
  const before = text.split('\n').slice(0, line);
  const mark = line === 0 && text.startsWith('\uFEFF') ? 1 : 0;
  return before.reduce((sum, it) => sum + it.length + 1, 0) + mark + col;
}

describe('the metadata of any text', () => {
  it('exists, and its positions lie in the text and agree with themselves', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        for (const { start, end } of positionsOf(metadataOf(text).metadata)) {
          expect(start.offset).toBeLessThanOrEqual(end.offset);
          expect(end.offset).toBeLessThanOrEqual(text.length);
          expect(offsetOf(text, start.line, start.col)).toBe(start.offset);
          expect(offsetOf(text, end.line, end.col)).toBe(end.offset);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('quotes links, embeds and tags exactly as they stand at their positions', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const { links = [], embeds = [], tags = [] } = metadataOf(text).metadata;
        for (const { position, original } of [...links, ...embeds]) {
          expect(text.slice(position.start.offset, position.end.offset)).toBe(original);
        }
        for (const { position, tag } of tags) {
          expect(text.slice(position.start.offset, position.end.offset)).toBe(tag);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('has sections in order, which do not overlap', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        let end = 0;
        for (const { position } of metadataOf(text).metadata.sections ?? []) {
          expect(position.start.offset).toBeGreaterThanOrEqual(end);
          end = position.end.offset;
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('gives every list item a parent that is an item above it, or none', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const { listItems = [] } = metadataOf(text).metadata;
        const lines = new Set<number>();
        for (const { parent, position } of listItems) {
          if (parent >= 0) expect(lines).toContain(parent);
          else expect(-parent).toBeLessThanOrEqual(Math.max(1, position.start.line));
          lines.add(position.start.line);
        }
      }),
      { numRuns: 3000 },
    );
  });
});
