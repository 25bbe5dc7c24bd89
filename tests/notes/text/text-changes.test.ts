import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { reversed, textChanges, type TextChange } from '../../../src/notes/text/text-changes';

/** What an editor does with changes: from the last to the first, so that offsets hold. */
function applied(text: string, changes: readonly TextChange[]): string {
  return [...changes]
    .reverse()
    .reduce(
      (changed, { from, to, text: added }) => changed.slice(0, from) + added + changed.slice(to),
      text,
    );
}

describe('the changes between two texts', () => {
  it.each<[string, string, string, readonly TextChange[]]>([
    ['none where they are the same', 'a\nb\n', 'a\nb\n', []],
    ['an insertion between lines', 'a\nc\n', 'a\nb\nc\n', [{ from: 2, to: 2, text: 'b\n' }]],
    ['an insertion at the end', 'a\n', 'a\nb', [{ from: 2, to: 2, text: 'b' }]],
    ['a removal', 'a\nb\nc\n', 'a\nc\n', [{ from: 2, to: 4, text: '' }]],
    ['part of a line', '- [ ] call\n', '- [x] call\n', [{ from: 3, to: 4, text: 'x' }]],
    ['all of it', '', 'a\n', [{ from: 0, to: 0, text: 'a\n' }]],
    [
      'two stretches with a line between them that stays',
      'circle: warm\n# Ana\nold\n',
      'circle: close\n# Ana\nnew\n',
      [
        { from: 8, to: 12, text: 'close' },
        { from: 19, to: 22, text: 'new' },
      ],
    ],
    ['whole characters', '👍\n', '👎\n', [{ from: 0, to: 2, text: '👎' }]],
    ['whole line breaks', 'a\r\n', 'a\n', [{ from: 1, to: 3, text: '\n' }]],
  ])('%s', (_, before, after, changes) => {
    expect(textChanges(before, after)).toEqual(changes);
  });

  test('a text too long to compare line by line is one change', () => {
    const lines = (prefix: string): string =>
      Array.from({ length: 2000 }, (_, at) => `${prefix}${at}\n`).join('');
    const [before, after] = [`top\n${lines('a')}end\n`, `top\n${lines('b')}end\n`];
    const changes = textChanges(before, after);
    expect(changes).toHaveLength(1);
    expect(applied(before, changes)).toBe(after);
  });
});

describe('for any two texts', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', '\n', '\r\n', '\r', '👍', '👎', 'line\n', '- x\n'), {
      maxLength: 40,
    })
    .map((pieces) => pieces.join(''));

  it('applying the changes to the first gives the second', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(applied(before, textChanges(before, after))).toBe(after);
      }),
    );
  });

  it('the reversed changes give back the first', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(applied(after, reversed(textChanges(before, after), before))).toBe(before);
      }),
    );
  });

  it('the changes are in order, apart from each other, and change something', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        let end = -1;
        for (const { from, to, text: added } of textChanges(before, after)) {
          expect(from).toBeGreaterThan(end);
          expect(before.slice(from, to)).not.toBe(added);
          end = to;
        }
      }),
    );
  });
});
