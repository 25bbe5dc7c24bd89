import { describe, expect, test } from 'vitest';
import {
  folderPath,
  headingProblem,
  headingText,
  newFolderProblem,
} from '../../../src/notes/settings/names';

describe('a heading', () => {
  test.each([
    ['## Log ', 'Log'],
    ['#tag', '#tag'],
    ['Log', 'Log'],
    ['##', ''],
  ])('%j is kept as %j', (typed, kept) => {
    expect(headingText(typed)).toBe(kept);
    expect(headingProblem(typed)).toBe(kept === '' ? 'Write the text of a heading.' : null);
  });
});

describe('a new folder', () => {
  test.each([
    ['/People/New/', 'People/New'],
    [' ', ''],
    ['a.b', 'a.b'],
  ])('%j can be made, as %j', (typed, path) => {
    expect(folderPath(typed)).toBe(path);
    expect(newFolderProblem(typed)).toBeNull();
  });

  test.each([
    ['Who?', 'The name of a folder can’t have “?”.'],
    ['a\\b', 'The name of a folder can’t have “\\”.'],
    ['../Other', 'Write the path of a folder in this vault.'],
    ['.obsidian', 'Write the path of a folder in this vault.'],
    ['a//b', 'Write the path of a folder in this vault.'],
  ])('%j can’t', (typed, message) => {
    expect(newFolderProblem(typed)).toBe(message);
  });
});
