import { describe, expect, it } from 'vitest';
import { metadataOf } from '../../../src/headless/markdown/metadata';

/** Quadratic work on texts of this length takes minutes, which the test runner does not wait. */
const LENGTH = 200_000;
/** Longer than what is read in one piece. */
const SHORT = 50_000;
const filled = (part: string, length = LENGTH): string =>
  part.repeat(Math.ceil(length / part.length));

/** What there is in a note, however often. */
function kindsIn(text: string): unknown {
  const { metadata, problem } = metadataOf(text);
  const { sections, links, embeds, tags, headings, listItems } = metadata;
  const isThere = [links, embeds, tags, headings, listItems].map((found) => found !== undefined);
  return { types: new Set(sections?.map(({ type }) => type)), isThere, problem };
}

describe('hostile text', () => {
  it.each([
    ...[
      '[',
      '](',
      '[a](',
      '[a](b "',
      '[a](<',
      '[[',
      '[[a',
      '![[',
      '`',
      '` ``',
      '<a ',
      '<a b="',
      '<!-- ',
    ],
    ...[
      '\\',
      '#',
      '*#',
      '_',
      '^',
      ' ',
      '\t',
      '\0',
      '\r',
      '\n',
      '|',
      'a\n===\n',
      '- a\n',
      '- a\n  - b\n',
    ],
    ...[
      '- a\n\n',
      '> a\n',
      '[^a]: b\n',
      '%%\n',
      '%% a\n',
      '$$ a\n',
      '<!--\n',
      '<div>\n',
      '[a\n',
      '1. a\n',
    ],
    ...[
      'x [a](b (',
      'x <ab:',
      'x <!-- > ',
      '*a_ ',
      '[[a]] ]',
      '> [[a]]\n',
      '- > a\n',
      'a|b\n-|-\n',
      '```\n',
    ],
  ])('made of %j is read as a shorter one is', (part) => {
    const [long, short] = [filled(part), filled(part, SHORT)];
    expect(kindsIn(long)).toEqual(kindsIn(short));
    const inTable = (text: string): string => `a | b\n- | -\n${text}]]`;
    expect(kindsIn(inTable(long))).toEqual(kindsIn(inTable(short)));
    expect(metadataOf(`---\na: 1\n${long}\n---\n`).metadata.sections).toBeDefined();
  });

  it.each([
    ['a row of a table', `a | b\n${filled(' ')}x`],
    ['a title', `[a]: b "\n${filled('c\n')}`],
    ['many titles', filled('[a]: b "\n')],
    ['an autolink', `x ${filled('<ab:')} >`],
    ['code', Array.from({ length: 600 }, (_, length) => '`'.repeat(length)).join(' ')],
    ['brackets', `${filled('[')}${filled('[[a]] ')}${filled(']')}`],
  ])('that might be %s is read to its end', (_, text) => {
    expect(metadataOf(text).metadata.sections?.at(-1)?.position.end.line).toBe(
      text.trimEnd().split('\n').length - 1,
    );
  });

  it('in a single line of two megabytes is read in time', () => {
    const text = `${'word [[Ana]] '.repeat(160_000)}#end`;
    expect(text.length).toBeGreaterThan(2_000_000);
    const { metadata } = metadataOf(text);
    expect(metadata.links).toHaveLength(160_000);
    expect(metadata.tags?.[0]?.position.end).toEqual({
      line: 0,
      col: text.length,
      offset: text.length,
    });
  });

  it.each([
    ['quotes', '>'.repeat(10_000)],
    ['lists on one line', '- '.repeat(10_000)],
    [
      'lists on many lines',
      Array.from({ length: 1_000 }, (_, level) => `${' '.repeat(2 * level)}- a`).join('\n'),
    ],
  ])('nested thousands of levels deep is read as far as it is sensible: %s', (_, nested) => {
    const { metadata, problem } = metadataOf(`${nested} [[Ana]]\n\n# Heading`);
    expect(problem).toMatch(/nested deeper than 100 levels/);
    expect(metadata.headings).toHaveLength(1);
  });

  it('keeps 100 levels', () => {
    const { metadata, problem } = metadataOf(`${'- '.repeat(100)}[[Ana]]`);
    expect(problem).toBeNull();
    expect(metadata.listItems).toHaveLength(100);
    expect(metadata.links).toHaveLength(1);
  });

  it('with NUL characters is text like any other', () => {
    const { metadata } = metadataOf('\0# no heading [[A\0na]] #t\0ag');
    expect(metadata.headings).toBeUndefined();
    expect(metadata.links?.[0]?.link).toBe('A\0na');
    expect(metadata.tags?.[0]?.tag).toBe('#t\0ag');
  });

  it('with anchors that unfold to a huge value is a problem', () => {
    const levels = Array.from(
      { length: 9 },
      (_, n) => `a${n}: &a${n} [${`*a${n - 1},`.repeat(n === 0 ? 0 : 9)}]`,
    );
    const { metadata, problem } = metadataOf(`---\n${levels.join('\n')}\n---\n`);
    expect(problem).toContain('unfolds');
    expect(metadata.frontmatter).toBeUndefined();
  });

  it('in the name of a block or property touches no prototype', () => {
    const { metadata } = metadataOf(
      '---\n__proto__:\n  polluted: "[[x]]"\n---\ntext ^constructor\n\nmore ^proto',
    );
    expect(Object.keys(metadata.blocks ?? {})).toEqual(['constructor', 'proto']);
    expect(metadata.frontmatterLinks?.[0]?.key).toBe('__proto__.polluted');
    expect({}).not.toHaveProperty('polluted');
  });
});
