import { describe, expect, it } from 'vitest';
import { addedWord } from '../../../src/ui/first-steps/added-word';
import type { MarkList } from '../../../src/ui/first-steps/guide-port';

const FOLDERS = ['People', 'Team/Friends'];

const add = (list: MarkList, typed: string, words: readonly string[] = ['first']) =>
  addedWord(list, words, typed, FOLDERS);

describe('adding a word to a list', () => {
  it.each<[MarkList, string, string]>([
    ['contactFolders', 'People', 'People'],
    ['contactFolders', ' /people/ ', 'People'],
    ['conversationFolders', 'team/friends', 'Team/Friends'],
    ['contactTags', '#friend', 'friend'],
    ['contactTags', 'friend/close', 'friend/close'],
    ['contactMarkers', ' close friend ', 'close friend'],
  ])('%s takes “%s”', (list, typed, word) => {
    expect(add(list, typed)).toEqual({ words: ['first', word] });
  });

  it.each<[MarkList, string, string]>([
    ['contactFolders', 'Nowhere', 'There is no folder “Nowhere” with notes in it.'],
    ['contactFolders', '', 'There is no folder “” with notes in it.'],
    ['contactTags', '#', 'Write one word.'],
    ['contactTags', 'two words', 'Write one word.'],
    ['contactMarkers', '  ', 'Write one word.'],
    ['contactMarkers', 'First', '“First” is in the list already.'],
  ])('%s does not take “%s”', (list, typed, problem) => {
    expect(add(list, typed)).toEqual({ problem });
  });
});
