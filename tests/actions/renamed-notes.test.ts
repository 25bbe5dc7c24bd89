import { describe, expect, test } from 'vitest';
import { RenamedNotes } from '../../src/actions/renamed-notes';

function pathAfter(renames: readonly (readonly [string, string])[], notes: readonly string[]) {
  const renamed = new RenamedNotes();
  for (const [from, to] of renames) renamed.renamed(from, to);
  return (path: string, moment = renamed.now): string | null =>
    renamed.pathSince(path, moment, (at) => notes.includes(at));
}

describe('where a note is now', () => {
  test('is its path while there is a note', () => {
    expect(pathAfter([['a', 'b']], ['a', 'b'])('a')).toBe('a');
  });

  test('is where renames took it, however many', () => {
    const renames = [
      ['a', 'b'],
      ['b', 'c'],
    ] as const;
    expect(pathAfter(renames, ['c'])('a')).toBe('c');
  });

  test('is nowhere once it is gone, even when it went back and forth', () => {
    const renames = [
      ['a', 'b'],
      ['b', 'a'],
      ['a', 'b'],
    ] as const;
    expect(pathAfter(renames, ['b'])('a')).toBe('b');
    expect(pathAfter(renames, [])('a')).toBeNull();
    expect(pathAfter(renames.slice(0, 2), [])('a')).toBeNull();
    expect(pathAfter(renames, [])('never there')).toBeNull();
  });
});

describe('where the note is now that was at a path at a moment', () => {
  test('is its new path, also where another note has the old one', () => {
    expect(pathAfter([['a', 'b']], ['a', 'b'])('a', 0)).toBe('b');
    expect(pathAfter([['a', 'b']], ['a', 'b'])('a', 1)).toBe('a');
  });

  test('is its own, where two notes have changed names', () => {
    const pathNow = pathAfter(
      [
        ['a', 'c'],
        ['b', 'a'],
        ['c', 'b'],
      ],
      ['a', 'b'],
    );
    expect([pathNow('a', 0), pathNow('b', 0)]).toEqual(['b', 'a']);
    expect([pathNow('a', 3), pathNow('b', 3)]).toEqual(['a', 'b']);
  });

  test('is its path again where it was renamed back', () => {
    const pathNow = pathAfter(
      [
        ['a', 'b'],
        ['b', 'a'],
      ],
      ['a', 'b'],
    );
    expect(pathNow('a', 0)).toBe('a');
  });

  test('is nowhere once it is gone, also where another note has the old path', () => {
    expect(pathAfter([['a', 'b']], ['a'])('a', 0)).toBeNull();
  });
});
