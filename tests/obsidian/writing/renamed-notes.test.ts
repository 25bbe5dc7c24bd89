import { describe, expect, test } from 'vitest';
import { RenamedNotes } from '../../../src/obsidian/writing/renamed-notes';

function pathAfter(renames: readonly (readonly [string, string])[], notes: readonly string[]) {
  const renamed = new RenamedNotes();
  for (const [from, to] of renames) renamed.renamed(from, to);
  return (path: string): string | null => renamed.currentPath(path, (at) => notes.includes(at));
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
    expect(pathAfter(renames, [])('never there')).toBeNull();
  });
});
