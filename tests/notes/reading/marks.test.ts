import { describe, expect, it } from 'vitest';
import { MarkReader, NO_MARKS, tagsIn } from '../../../src/notes/reading/marks';
import { DEFAULT_CONVENTIONS } from '../../../src/notes/settings/conventions';

const reader = new MarkReader(DEFAULT_CONVENTIONS);

/** What properties say that their note is, in words. */
function marks(frontmatter: Readonly<Record<string, unknown>>): string {
  return Object.entries(reader.of(frontmatter))
    .filter(([, holds]) => holds)
    .map(([mark]) => mark)
    .join(' ');
}

describe('a marker property', () => {
  it.each(['type', 'types', 'category', 'categories', 'class', 'fileClass', 'kind', 'File Class'])(
    'may be %s',
    (name) => {
      expect(marks({ [name]: 'person' })).toBe('contact');
    },
  );

  it.each([
    ['Person', 'contact'],
    ['persons', 'contact'],
    ['People', 'contact'],
    ['Contacts', 'contact'],
    ['[[People]]', 'contact'],
    ['[[Categories/People|Humans]]', 'contact'],
    ['[People](Categories/People.md)', 'contact'],
    [['author', 'person'], 'contact'],
    [['[[Authors]]', '[[People]]'], 'contact'],
    [[['People']], 'contact'],
    ['meeting', 'conversation'],
    ['[[Meetings]]', 'conversation'],
    ['raw-meeting', 'conversation'],
    ['phone call', 'conversation'],
    ['work/meeting', 'conversation'],
    ['1-1', 'conversation'],
    ['one on one', 'conversation'],
    ['team-1-1', 'conversation'],
    ['Coffees', 'conversation'],
    ['conversation', 'conversation'],
    ['call', 'conversation'],
    ['interview', 'conversation'],
    ['event', 'conversation event'],
    ['tech conference', 'conversation event'],
    ['conference', 'conversation event'],
    ['daily', 'daily'],
    ['Daily Note', 'daily'],
    ['daily-note', 'daily'],
    ['moc', 'index'],
    ['Map of Content', 'index'],
    ['index', 'index'],
    [['person', 'moc'], 'contact index'],
    ['personal', ''],
    ['recall', ''],
    ['meeting-room', ''],
    ['company', ''],
    [42, ''],
    [null, ''],
    [{ person: true }, ''],
  ])('%j: %s', (value, found) => {
    expect(marks({ type: value })).toBe(found);
  });
});

describe('a tag', () => {
  it.each([
    [['person'], 'contact'],
    [['people'], 'contact'],
    [['contact'], 'contact'],
    [['contacts'], 'contact'],
    [['Person/Work'], 'contact'],
    ['person, work', 'contact'],
    ['work person', 'contact'],
    [['#person'], 'contact'],
    [['persons'], ''],
    [['work/person'], ''],
    [['personal'], ''],
    [['meeting'], 'conversation'],
    [['work/meeting'], 'conversation'],
    [['moc'], 'index'],
    [['daily-note'], 'daily'],
    [[2026], ''],
  ])('%j: %s', (tags, found) => {
    expect(marks({ tags })).toBe(found);
    expect(marks({ tag: tags })).toBe(found);
  });

  it('is read from a list or a text', () => {
    expect(tagsIn('#a, b c')).toEqual(['a', 'b', 'c']);
    expect(tagsIn(['#a', 'b', 7])).toEqual(['a', 'b', '7']);
    expect(tagsIn(null)).toEqual([]);
  });
});

it('other properties say nothing', () => {
  expect(reader.of({ title: 'person', status: 'meeting' })).toBe(NO_MARKS);
});
