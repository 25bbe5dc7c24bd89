import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CONVENTIONS } from '../../../src/notes/settings/conventions';
import * as templates from '../../../src/notes/templates/recalled-lines';

const recalledLines = (text: string, heading: string): readonly string[] =>
  templates.recalledLines(text, heading, DEFAULT_CONVENTIONS);

const under = (text: string): readonly string[] =>
  recalledLines(`## Notes\n\n${text}\n\n## Next\n\nother\n`, 'Notes');

describe('what is recalled from a section', () => {
  it.each([
    ['items', '- one\n* two\n  1. three', ['one', 'two', 'three']],
    ['paragraphs', 'one\ntwo\n\nthree', ['one', 'two', 'three']],
    ['what is still to do', '- [ ] one\n- [x] two\n- [-] three\n- [/] four', ['one', 'four']],
    [
      'links as they show',
      '- [[Ana Diaz]] and [Ben](People/Ben.md), [[a/b|B]]',
      ['Ana Diaz and Ben, B'],
    ],
    ['quotes', '> [!note] said\n> - so', ['said', 'so']],
    ['no comments', '%% How are they? %%\n\n- a %%b%% c <!-- d -->', ['a c']],
    [
      'no comment of several lines',
      'They hire %% not for them:\nshe drinks %% and grow\n\n- a <!-- b\n  c --> d\n- e',
      ['They hire', 'and grow', 'a', 'd', 'e'],
    ],
    [
      'no comment inside items',
      '- a\n  %%\n  b\n\n  c\n  %%\n- d\n> e\n> %%\n> f\n> %%',
      ['a', 'd', 'e'],
    ],
    ['no comment across blocks', 'a %% b\n\n- c\n\nd %% e', ['a']],
    [
      'nothing behind a comment that is not closed',
      'a %% b\nc\n\n- d <!-- e\n- f\n\ng',
      ['a', 'd', 'g'],
    ],
    ['no comment behind stray signs', '- 50%% off\n- a %%b%% c', ['50']],
    ['signs of comments in code', '- a `%%` b\n- c `<!--` d', ['a `%%` b', 'c `<!--` d']],
    ['no tags of ours', '- #via/call a #gave/advice b #work #introduced', ['a b #work']],
    ['no block ids', '- a ^b1', ['a']],
    ['no empty items', '- \n- [ ] \n-', []],
    ['no code, tables, HTML', '```\na\n```\n\n|a|\n|-|\n\n<div>a</div>', []],
    [
      'no code in items',
      '- a\n  ```\n  b\n  ```\n- c\n- ```\n  d\n  ```\n\n      e\n> - f\n>   ```\n>   g',
      ['a', 'c', 'f'],
    ],
    [
      'nothing below tasks',
      '- [-] no\n  - a\n- [x] no\n  more\n\n  - b\n    c\nlazy\n- [ ] yes\n  more\n  - d\n- e\n  - [x] no\n    - f\n  - g\n> - [-] no\n>   - h\n> - i',
      ['yes', 'more', 'e', 'g', 'i'],
    ],
    ['deeper headings’ text', 'a\n\n### Sub\n\nb', ['a', 'b']],
  ])('%s', (_, text, expected) => {
    expect(under(text)).toEqual(expected);
  });

  it('is found by a heading in any spelling, and nothing without one', () => {
    expect(recalledLines('# 📝 notes:\n- a', 'Notes')).toEqual(['a']);
    expect(recalledLines('# Other\n- a', 'Notes')).toEqual([]);
  });

  it('is bounded', () => {
    const lines = under(`- ${'👍'.repeat(400)}\n`.repeat(30));
    expect(lines).toHaveLength(8);
    expect(lines[0]).toBe(`${'👍'.repeat(280)}…`);
  });

  it('is one line each, whatever the note says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const line of under(text)) expect(line).not.toMatch(/[\n\r]|^\s|\s$/);
      }),
    );
  });
});
