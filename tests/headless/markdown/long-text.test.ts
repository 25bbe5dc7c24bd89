import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metadataOf } from '../../../src/headless/markdown/metadata';

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

/** Long paragraphs are read in parts; nothing may show where one ends. */
describe('long text', () => {
  it('of many lines is one paragraph, named by its last line', () => {
    const { sections, blocks, links } = metadataOf(
      `${lines(5_000, (index) => `line ${index} [[Ana ${index}]]`)} ^end\n\nnext`,
    ).metadata;
    expect(sections?.map(({ type, id }) => [type, id])).toEqual([
      ['paragraph', 'end'],
      ['paragraph', undefined],
    ]);
    expect(blocks?.['end']?.position.end.line).toBe(4_999);
    expect(links).toHaveLength(5_000);
  });

  it('of many rows is one table', () => {
    const rows = lines(3_000, (index) => `| [[Ana ${index}\\|Ana]] | #met |`);
    const { sections, links, tags } = metadataOf(`| a | b |\n| - | - |\n${rows}`).metadata;
    expect(sections?.map(({ type }) => type)).toEqual(['table']);
    expect(links?.every(({ displayText }) => displayText === 'Ana')).toBe(true);
    expect(links).toHaveLength(3_000);
    expect(tags).toHaveLength(3_000);
  });

  it('in one list item is one item', () => {
    const { listItems } = metadataOf(
      `- a\n${lines(2_999, () => '  more words')} ^id\n- b`,
    ).metadata;
    expect(listItems?.map(({ id, position }) => [id, position.end.line])).toEqual([
      ['id', 2_999],
      [undefined, 3_000],
    ]);
  });

  it('loses none of its links, and finds none in code', () => {
    const word = fc.stringMatching(/^[a-z]{1,30}$/);
    const part = fc.oneof(
      { weight: 5, arbitrary: word.map((text) => ({ text, links: 0 })) },
      { weight: 3, arbitrary: word.map((text) => ({ text: `[[${text} a|b c]]`, links: 1 })) },
      { weight: 3, arbitrary: word.map((text) => ({ text: `[a b](${text}.md)`, links: 1 })) },
      { weight: 2, arbitrary: word.map((text) => ({ text: `\`[[${text}]] #a\``, links: 0 })) },
      { weight: 1, arbitrary: word.map((text) => ({ text: `[x ${text}] <b>`, links: 0 })) },
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 200, maxLength: 600 }), (parts) => {
        const text = parts.map((it) => it.text).join(' ');
        const { links = [], tags = [] } = metadataOf(text).metadata;
        expect(links).toHaveLength(parts.reduce((sum, it) => sum + it.links, 0));
        expect(tags).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
