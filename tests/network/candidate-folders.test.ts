import { describe, expect, test } from 'vitest';
import { candidateFolders } from '../../src/network/candidate-folders';
import { DEFAULT_CONVENTIONS } from '../../src/notes/settings/conventions';

const inFolder = (folder: string, count = 1): string[] =>
  Array.from({ length: count }, (_, index) => `${folder}/Note ${String(index)}.md`);

const proposed = (paths: readonly string[], settings = {}) =>
  candidateFolders(paths, { ...DEFAULT_CONVENTIONS, ...settings });

describe('folders to propose', () => {
  test.each([
    'People',
    'contacts',
    'CRM',
    'Notes/People',
    '10 People',
    '10. Contacts',
    '👥 People',
    '👥People',
    '+ People',
    'People 👥',
  ])('%s may hold contacts', (folder) => {
    expect(proposed(inFolder(folder, 3))).toEqual([{ path: folder, holds: 'contacts', notes: 3 }]);
  });

  test.each(['Meetings', 'Conversations', '1-1s', '20 1-1s', 'Work/Meetings', '🗣 Meetings'])(
    '%s may hold conversations',
    (folder) => {
      expect(proposed(inFolder(folder))).toEqual([
        { path: folder, holds: 'conversations', notes: 1 },
      ]);
    },
  );

  test.each(['Famous People', 'PeopleOps', 'Notes', 'Contacts archive', '11-1s'])(
    '%s is not proposed',
    (folder) => {
      expect(proposed(inFolder(folder))).toEqual([]);
    },
  );

  test('notes below a folder count with it, and only the outermost folder is proposed', () => {
    const paths = [...inFolder('People', 2), ...inFolder('People/Contacts'), ...inFolder('CRM', 5)];
    expect(proposed(paths)).toEqual([
      { path: 'CRM', holds: 'contacts', notes: 5 },
      { path: 'People', holds: 'contacts', notes: 3 },
    ]);
  });

  test('folders that the settings name, and those within, are not proposed again', () => {
    const paths = [...inFolder('People'), ...inFolder('People/CRM')];
    expect(proposed(paths, { contactFolders: ['People'] })).toEqual([]);
  });

  test('templates are not counted', () => {
    expect(proposed(inFolder('Templates/People'))).toEqual([]);
    expect(proposed(inFolder('Forms/People'), { templateFolders: ['Forms'] })).toEqual([]);
  });

  test('notes that are understood already are not counted', () => {
    const paths = [...inFolder('People', 3), ...inFolder('CRM', 2)];
    const isKnown = (path: string): boolean => path.startsWith('CRM/') || path.endsWith('0.md');
    expect(candidateFolders(paths, DEFAULT_CONVENTIONS, isKnown)).toEqual([
      { path: 'People', holds: 'contacts', notes: 2 },
    ]);
  });
});
