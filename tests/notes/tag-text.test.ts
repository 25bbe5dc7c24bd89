import { describe, expect, it } from 'vitest';
import { metadataOf } from '../../src/headless/markdown/metadata';
import { isTag, tagPart, tagsInText } from '../../src/notes/tag-text';

describe('a word', () => {
  it.each(['via', 'check-in', 'rapport/via', 'Früh_stück', '2nd', 'संपर्क', '📞', 'a/1'])(
    '%s is a tag, as notes are read',
    (word) => {
      expect(isTag(word)).toBe(true);
      expect(metadataOf(`- #${word} x`).metadata.tags?.map(({ tag }) => tag)).toEqual([`#${word}`]);
      expect(tagsInText(`- a #${word}, #${word}`)).toEqual([`#${word}`, `#${word}`]);
    },
  );

  it.each(['', '7', '2026', '1/2', 'two words', '#via', 'a#b', 'a,b', 'a.b', '/a', 'a/', 'a//b'])(
    '%j is no tag',
    (word) => {
      expect(isTag(word)).toBe(false);
    },
  );
});

it.each([
  ['in person', 'in-person'],
  [' a/b, c ', 'a-b-c'],
  ['!?', ''],
])('%j is %j as a part of a tag', (name, part) => {
  expect(tagPart(name)).toBe(part);
});

it('a tag within a word is none', () => {
  expect(tagsInText('a#b [[x#y]] #c')).toEqual(['#c']);
});
