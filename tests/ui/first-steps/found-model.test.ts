import { describe, expect, it } from 'vitest';
import { NoteTally, type FoundNotes } from '../../../src/network/found-notes';
import type { NoteSign } from '../../../src/notes/reading/note-sign';
import { countOfWord, foundInWords } from '../../../src/ui/first-steps/found-model';

const TYPE: NoteSign = { by: 'property', property: 'type', value: 'person' };
const KIND: NoteSign = { by: 'property', property: 'kind', value: 'person' };
const TAG: NoteSign = { by: 'tag', tag: 'person' };
const FOLDER: NoteSign = { by: 'folder', folder: 'People' };

function contacts(...signs: readonly (readonly [NoteSign, number])[]): FoundNotes {
  const tally = new NoteTally();
  for (const [sign, count] of signs)
    for (let index = 0; index < count; index += 1)
      tally.add('contact', `${String(index)}.md`, null, sign, 0);
  return tally.found();
}

describe('where contacts come from, in words', () => {
  it.each<[string, readonly (readonly [NoteSign, number])[]]>([
    ['', []],
    ['by type: person', [[TYPE, 3]]],
    ['by folder People', [[FOLDER, 1]]],
    [
      '4 by #person · 3 by type: person',
      [
        [TYPE, 3],
        [TAG, 4],
      ],
    ],
    [
      '4 by #person · 3 by type: person · 2 by folder People · 1 by kind: person',
      [
        [TYPE, 3],
        [KIND, 1],
        [TAG, 4],
        [FOLDER, 2],
      ],
    ],
    [
      '5 by folder Clients · 4 by #person · 3 by type: person · 3 by other folders or markers',
      [
        [TYPE, 3],
        [KIND, 1],
        [TAG, 4],
        [FOLDER, 2],
        [{ by: 'folder', folder: 'Clients' }, 5],
      ],
    ],
  ])('%s', (words, signs) => {
    expect(foundInWords(contacts(...signs).contact)).toBe(words);
  });
});

describe('how many contacts a word of the settings finds', () => {
  const found = contacts([TYPE, 3], [KIND, 1], [TAG, 4], [FOLDER, 2]);

  it('sums up all properties that have it', () => {
    expect(countOfWord(found, 'contactMarkers', 'person')).toBe(4);
    expect(countOfWord(found, 'contactTags', 'person')).toBe(4);
    expect(countOfWord(found, 'contactFolders', 'People')).toBe(2);
    expect(countOfWord(found, 'contactFolders', 'Nowhere')).toBe(0);
    expect(countOfWord(found, 'conversationFolders', 'People')).toBe(0);
  });
});
