import { describe, expect, it } from 'vitest';
import { insertionAt } from '../../../src/notes/writing/check-ins-here';

/** A note with items inserted at the line that holds `|`. */
function inserted(marked: string): string | null {
  const text = marked.replace('|', '');
  const line = marked.slice(0, marked.indexOf('|')).split('\n').length - 1;
  const found = insertionAt(text, line, ['- A', '- B']);
  return found === null ? null : text.slice(0, found.at) + found.text + text.slice(found.at);
}

describe('items inserted at a line', () => {
  it.each([
    ['of an empty note', '|', '- A\n- B'],
    ['that is blank, at the end', '# Day\n|', '# Day\n\n- A\n- B'],
    ['that is blank, between others', 'a\n\n|\n\nb\n', 'a\n\n- A\n- B\n\nb\n'],
    ['that is blank, close to others', 'a\n|\nb\n', 'a\n\n- A\n- B\n\nb\n'],
    ['of text, below it', 'one|\ntwo\n', 'one\ntwo\n\n- A\n- B\n'],
    ['of text before a heading', 'one|\n# Two\n', 'one\n\n- A\n- B\n\n# Two\n'],
    ['of a heading', '## He|re\n\ntext\n', '## Here\n\n- A\n- B\n\ntext\n'],
    ['of a list, at its end', '* o|ne\n  * two\n\nb\n', '* one\n  * two\n* A\n* B\n\nb\n'],
    ['of a numbered list', '1. o|ne', '1. one\n2. A\n3. B'],
    ['of code, below it', '```\nx|\n```\n', '```\nx\n```\n\n- A\n- B\n'],
    ['that is blank, behind a byte order mark', '\uFEFF|\nHello\n', '\uFEFF- A\n- B\n\nHello\n'],
    ['of text behind a byte order mark', '\uFEFFHel|lo\n', '\uFEFFHello\n\n- A\n- B\n'],
    ['with Windows’ line breaks', 'one|\r\n', 'one\r\n\r\n- A\r\n- B\r\n'],
  ])('%s', (_, marked, expected) => {
    expect(inserted(marked)).toBe(expected);
  });

  it.each([
    ['properties', '---\na: |1\n---\n'],
    ['code that nothing closes', '```\nx|\n'],
    ['a comment that nothing closes', '%%\n\n|\nx\n'],
  ])('have no place in %s', (_, marked) => {
    expect(inserted(marked)).toBeNull();
  });
});
