import { describe, expect, it } from 'vitest';
import { metadataOf } from '../../../src/headless/markdown/metadata';
import { blocksOf } from '../../../src/notes/text/blocks';
import { proseLinesOf } from '../../../src/notes/text/prose-lines';

/** The kind of each block with the lines that it holds. */
function kindsOf(text: string): readonly string[] {
  return blocksOf(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

describe('what a random note brought up', () => {
  it.each([
    ['markup that nothing closes', '<?php\n- a', ['unclosed: <?php\n- a']],
    ['a declaration', '<!DOCTYPE x>\n- a', ['text: <!DOCTYPE x>', 'list: - a']],
    ['CDATA', '<![CDATA[\n- a\n]]>\n- b', ['text: <![CDATA[\n- a\n]]>', 'list: - b']],
    [
      'code that another tag closes',
      '<script>\n</pre>\n- a',
      ['text: <script>\n</pre>', 'list: - a'],
    ],
    ['a footnote is no heading', '[^1]: a\n===', ['text: [^1]: a\n===']],
    ['an item in an item’s line', '- [x] * a\n      - b\nc', ['list: - [x] * a\n      - b\nc']],
    ['nor does a heading there', '- - # a\nb', ['list: - - # a', 'text: b']],
    ['nor does a comment there', '- [x] * <!--\n[[A]]', ['list: - [x] * <!--', 'text: [[A]]']],
    ['a footnote ends a list', '3. a\n[^1]: b', ['list: 3. a', 'text: [^1]: b']],
    ['code in an item does not go on', '-     code\ntext', ['list: -     code', 'text: text']],
    [
      'neither does code below it',
      '- a\n\n      code\ntext',
      ['list: - a\n\n      code', 'text: text'],
    ],
    ['a lone carriage return is text', '* a\rb\n   - c', ['list: * a\rb\n   - c']],
    ['a number goes on with the text', '- a\n  3. b', ['list: - a\n  3. b']],
    ['a heading in an item does not go on', '1. a\n   -\nb', ['list: 1. a\n   -', 'text: b']],
    [
      'a heading ends text in an item',
      '-\n\t- a\n    ## b\nc',
      ['list: -\n\t- a\n    ## b', 'text: c'],
    ],
    ['what a link means ends with its line', '- [a]: b\nc', ['list: - [a]: b', 'text: c']],
    ['other kinds of space are text', 'a\n\u2028\n\u2028%% b', ['text: a\n\u2028\n\u2028%% b']],
    [
      'a comment ends with its item',
      '- %% a\n%%\n- b\n%%\n- c',
      ['list: - %% a', 'comment: %%\n- b\n%%', 'list: - c'],
    ],
    ['nor does code behind a tab in one', '> * \ta\nb', ['text: > * \ta', 'text: b']],
    ['text goes on below a box', '- [x] *\n      b', ['list: - [x] *\n      b']],
    ['code in a quote does not go on', '> ```\n<br>', ['text: > ```', 'text: <br>']],
    ['nor does an empty item in one', '> > -\nA\n---', ['text: > > -', 'heading: A\n---']],
    ['text in a quote goes on', '>\ta\nb\n- c', ['text: >\ta\nb', 'list: - c']],
  ])('%s', (_, text, kinds) => {
    expect(kindsOf(text)).toEqual(kinds);
  });

  it('a next item is written behind a usual space where the last one is code or empty', () => {
    const markers = ['-     code', '## A\n\n1.     '].map((text) =>
      blocksOf(text).flatMap((block) => (block.kind === 'list' ? [block.marker] : [])),
    );
    expect(markers).toEqual([['- '], ['2. ']]);
  });

  it('takes indented code in an item for code, which begins nothing', () => {
    const lines = proseLinesOf('- # a\n      - #tag\n      ```\n- b');
    expect(lines.map(({ isItem, isRaw }) => [isItem, isRaw])).toEqual([
      [true, false],
      [false, true],
      [false, true],
      [true, false],
    ]);
  });

  it('reads thousands of markers on one line', () => {
    const line = '- * '.repeat(5_000);
    expect(proseLinesOf(`${line}a`).map(({ isItem }) => isItem)).toEqual([true]);
  });

  it('a line that only looks like an item is none', () => {
    const isItem = (text: string): readonly boolean[] => proseLinesOf(text).map((it) => it.isItem);
    expect(isItem('- a\n3. b')).toEqual([true, false]);
    expect(isItem('> - a\n3. b')).toEqual([true, false]);
  });

  it('a stray formula in one item hides no other one', () => {
    expect(proseLinesOf('- $$\n- b').map(({ isRaw }) => isRaw)).toEqual([false, false]);
  });

  it('hides nothing between per cent signs in an item, where links are read', () => {
    const isRaw = (text: string): readonly boolean[] => proseLinesOf(text).map((it) => it.isRaw);
    expect(isRaw('- %% a\n  b\n  %%')).toEqual([false, false, false]);
    expect(isRaw('- <!-- a\n  b\n  -->')).toEqual([false, true, true]);
  });

  it('takes a formula that nothing closes for text', () => {
    const textsOf = (text: string): readonly string[] => proseLinesOf(text).map((it) => it.text);
    expect(textsOf('$$ 5\n- a')).toEqual(['$$ 5', '- a']);
    expect(textsOf('$$\n- a\n$$\n- b')).toEqual(['- b']);
  });

  it('the box of a task without text is text, with which the next line goes on', () => {
    const { listItems = [] } = metadataOf('- [x] \na\n  - b').metadata;
    expect(listItems.map(({ position }) => [position.start.line, position.end.line])).toEqual([
      [0, 1],
      [2, 2],
    ]);
  });
});
