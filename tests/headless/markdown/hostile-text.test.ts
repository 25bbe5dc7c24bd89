import { describe, expect, it } from 'vitest';
import { metadataOf } from '../../../src/headless/markdown/metadata';

const LENGTH = 200_000;
const filled = (part: string): string => part.repeat(Math.ceil(LENGTH / part.length));

/** Quadratic work on texts of this length takes minutes. */
const SECONDS = 3;

function secondsFor(text: string): number {
  const start = performance.now();
  metadataOf(text);
  return (performance.now() - start) / 1000;
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
      '[a]: b "\n',
      '> [[a]]\n',
      '- > a\n',
      'a|b\n-|-\n',
      '```\n',
    ],
  ])('made of %j is read in time', (part) => {
    expect(secondsFor(filled(part))).toBeLessThan(SECONDS);
    expect(secondsFor(`a | b\n- | -\n${filled(part)}]]`)).toBeLessThan(SECONDS);
    expect(secondsFor(`---\na: 1\n${filled(part)}\n---\n`)).toBeLessThan(SECONDS);
  });

  it.each([
    ['a row of a table', `a | b\n${filled(' ')}x`],
    ['a title', `[a]: b "\n${filled('c\n')}`],
    ['an autolink', `x ${filled('<ab:')} >`],
    ['code', Array.from({ length: 600 }, (_, length) => '`'.repeat(length)).join(' ')],
    ['brackets', `${filled('[')}${filled('[[a]] ')}${filled(']')}`],
  ])('that might be %s is read in time', (_, text) => {
    expect(secondsFor(text)).toBeLessThan(SECONDS);
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
