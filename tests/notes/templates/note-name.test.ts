import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noteNameFrom, safeNoteName } from '../../../src/notes/templates/note-name';
import { values } from './values';

describe('a name for a file', () => {
  it.each([
    ['Ana Diaz', 'Ana Diaz'],
    ['  Ana   Diaz ', 'Ana Diaz'],
    ['AC/DC: "Live"?', 'AC-DC- Live'],
    ['C#', 'C'],
    ['[[Ana]] | x^y', 'Ana - x y'],
    ['../../etc/passwd', 'etc-passwd'],
    ['.hidden', 'hidden'],
    ['trailing. .', 'trailing'],
    ['CON', 'CON_'],
    ['lpt1.txt', 'lpt1.txt_'],
    ['נועה ברק', 'נועה ברק'],
    ['Zoë 🎉', 'Zoë 🎉'],
    ['a\u0000\nb', 'a b'],
    ['<% x %>', '% x %'],
    ['...', ''],
  ])('%s becomes %s', (text, name) => {
    expect(safeNoteName(text)).toBe(name);
  });

  it('is short enough, and whole characters', () => {
    const name = safeNoteName('👩🏽‍💻é'.repeat(60));
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(180);
    expect(name).toMatch(/…$/);
    expect(name).not.toMatch(/\p{Cs}/u);
  });

  it('is the same when it is made again, and never a path', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const name = safeNoteName(text);
        expect(name).not.toMatch(/[\\/:*?"<>|#^[\]\p{Cc}]|^[.\s]|[.\s]$/u);
        expect(safeNoteName(name)).toBe(name);
      }),
    );
  });
});

describe('the name of a conversation note', () => {
  const name = (pattern: string, people = ['Ana Diaz'], texts = {}): string =>
    noteNameFrom(pattern, people, values(texts));

  it.each([
    ['{{date}} {{people}}', '2026-11-22 Ana Diaz'],
    ['{{date:YYYY/MM}}/{{date}} {{person}}', '2026/11/2026-11-22 Ana Diaz'],
    ['Talks/{{people}} {{time}}', 'Talks/Ana Diaz 09-05'],
    ['{{first-name}} by {{channel}}', 'Ana by'],
    ['{{weather}} {{date}}', '{{weather}} 2026-11-22'],
    ['../{{date}}/../../x', '2026-11-22/x'],
    ['{{cursor}}', ''],
  ])('%s', (pattern, expected) => {
    expect(name(pattern, ['Ana Diaz'], { 'first-name': ['Ana'] })).toBe(expected);
  });

  it('has no folders but those of the pattern', () => {
    expect(name('{{people}}', ['../a/b', 'c\\d'])).toBe('a-b, c-d');
  });

  it('names a few people and counts the rest', () => {
    expect(name('{{people}}', ['A', 'B', 'C', 'D'])).toBe('A, B, C, D');
    expect(name('{{people}}', ['A', 'B', 'C', 'D', 'E'])).toBe('A, B, C, +2');
  });
});
