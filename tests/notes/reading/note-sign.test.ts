import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metadataOf } from '../../../src/headless/markdown/metadata';
import { SignReader, type NoteSign, type SignedSort } from '../../../src/notes/reading/note-sign';
import type { Conventions } from '../../../src/notes/settings/conventions';
import { CONVENTIONS, kindOf, note } from './read-note';

const SETTINGS: Conventions = {
  ...CONVENTIONS,
  contactFolders: ['People', 'Team/Friends'],
  conversationFolders: ['Talks'],
};

const signs = new SignReader(SETTINGS);

function signOf(path: string, text: string, sort: SignedSort): NoteSign {
  return signs.of({ path, metadata: metadataOf(text).metadata }, sort);
}

describe('by what a contact was recognised', () => {
  it.each<[string, string, NoteSign]>([
    ['A.md', note('type: person'), { by: 'property', property: 'type', value: 'person' }],
    ['A.md', note('Type: People'), { by: 'property', property: 'Type', value: 'person' }],
    [
      'A.md',
      note('categories:\n  - "[[Authors]]"\n  - "[[Contacts]]"'),
      { by: 'property', property: 'categories', value: 'contact' },
    ],
    ['A.md', note('tags: [book, person/work]'), { by: 'tag', tag: 'person' }],
    ['A.md', 'Met at the fair. #People', { by: 'tag', tag: 'people' }],
    ['People/A.md', 'Hi', { by: 'folder', folder: 'People' }],
    ['team/friends/deep/A.md', 'Hi', { by: 'folder', folder: 'Team/Friends' }],
    ['People/A.md', note('kind: contact'), { by: 'property', property: 'kind', value: 'contact' }],
    ['People/A.md', 'Hi #person', { by: 'folder', folder: 'People' }],
  ])('%s %j', (path, text, sign) => {
    expect(kindOf(path, text, SETTINGS)).toBe('contact');
    expect(signOf(path, text, 'contact')).toEqual(sign);
  });

  const properties = fc.constantFrom('type', 'kind', 'tags', 'status', 'attendees');
  const values = fc.constantFrom('person', '"#person"', 'contacts', 'meeting', '[x, person]', 'x');
  const folders = fc.constantFrom('', 'People/', 'Talks/', 'Daily/', 'team/friends/');
  const texts = fc.constantFrom('Hi', '#contact/new', '## Attendees\n- [[Ana]]', '#moc #person');

  it('is always something that makes a note a contact', () => {
    fc.assert(
      fc.property(properties, values, folders, texts, (property, value, folder, text) => {
        const path = `${folder}Ana.md`;
        const written = note(`${property}: ${value}`, text);
        if (kindOf(path, written, SETTINGS) !== 'contact') return;
        expect(['property', 'tag', 'folder']).toContain(signOf(path, written, 'contact').by);
      }),
    );
  });
});

describe('by what other notes were recognised', () => {
  it.each<[string, string, SignedSort, NoteSign]>([
    [
      'A.md',
      note('type: raw-meeting\ndate: 2026-11-01'),
      'conversation',
      { by: 'property', property: 'type', value: 'meeting' },
    ],
    ['A.md', note('tags: call\ndate: 2026-11-01'), 'conversation', { by: 'tag', tag: 'call' }],
    [
      'Talks/A.md',
      note('attendees: Ana\ndate: 2026-11-01'),
      'conversation',
      { by: 'participants' },
    ],
    ['Talks/A.md', note('date: 2026-11-01'), 'conversation', { by: 'folder', folder: 'Talks' }],
    [
      'A.md',
      note('date: 2026-11-01', '## Attendees\n- [[Ana]]'),
      'conversation',
      { by: 'participants' },
    ],
    ['Daily/2026-11-01.md', 'Hi', 'dated', { by: 'folder', folder: 'Daily' }],
    ['2026-11-01.md', 'Hi', 'dated', { by: 'name' }],
    [
      'A.md',
      note('type: daily\ndate: 2026-11-01'),
      'dated',
      { by: 'property', property: 'type', value: 'daily' },
    ],
  ])('%s %j', (path, text, sort, sign) => {
    expect(kindOf(path, text, SETTINGS)).toBe(sort);
    expect(signOf(path, text, sort)).toEqual(sign);
  });
});
