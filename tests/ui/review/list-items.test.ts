import { describe, expect, it } from 'vitest';
import { activeAfter, listItems, stopFrom, type ListItem } from '../../../src/ui/review/list-items';
import type { Section } from '../../../src/ui/review/sections';
import { contact, networkOf, personNote, TODAY } from '../made-network';

const NAMES = ['Ana', 'Ben', 'Cho', 'Dan'];
const checkIns = networkOf(NAMES.map((name) => personNote(contact(name)))).checkIns(TODAY);

function section(
  id: Section['id'],
  names: readonly string[],
  rest: Partial<Section> = {},
): Section {
  const subjects = checkIns
    .filter((checkIn) => names.includes(checkIn.contact.name))
    .map((checkIn) => ({ kind: 'contact', checkIn, found: null }) as const);
  const plain = { title: id, count: '', folded: false, note: null, more: null };
  return { id, subjects, ...plain, ...rest };
}

function keys(items: readonly ListItem[]): readonly string[] {
  return items.map(({ key }) => key.replace('\n', ' '));
}

describe('the items of the list', () => {
  it('are headings, sentences, rows and buttons in the order of the sections', () => {
    const note = { kind: 'calm', text: 'Nothing.' } as const;
    const items = listItems([
      section('today', [], { note }),
      section('soon', ['Ana'], { more: 'More' }),
    ]);
    expect(items.map(({ kind }) => kind)).toEqual(['heading', 'note', 'heading', 'row', 'more']);
  });

  it('leave out what is folded', () => {
    expect(keys(listItems([section('today', ['Ana'], { folded: true })]))).toEqual(['today']);
  });

  it('have unique keys even where two rows have the same name', () => {
    const problem = { path: 'Bob.md', property: 'circle', value: 'x', message: 'Unknown.' };
    const subject = { kind: 'problem', problem } as const;
    const items = listItems([section('problems', [], { subjects: [subject, subject] })]);
    expect(new Set(keys(items)).size).toBe(3);
  });
});

describe('stopFrom', () => {
  const note = { kind: 'calm', text: 'Nothing.' } as const;
  const items = listItems([
    section('today', ['Ana'], { note }),
    section('results', ['Ben'], { folded: null }),
  ]);

  it('passes over sentences and headings that do not fold', () => {
    expect(stopFrom(items, 1, 1)).toBe(2);
    expect(stopFrom(items, 3, 1)).toBe(4);
    expect(stopFrom(items, 3, -1)).toBe(2);
  });

  it('finds nothing past the ends', () => {
    expect(stopFrom(items, -1, -1)).toBeNull();
    expect(stopFrom(items, items.length, 1)).toBeNull();
  });
});

describe('the place of the keyboard after a change', () => {
  const before = listItems([section('today', ['Ana', 'Ben', 'Cho']), section('soon', ['Dan'])]);
  const after = (...sections: readonly Section[]): string | null =>
    activeAfter(before, listItems(sections), 'today\nPeople/Ben.md');

  it('is the same row where that is still there', () => {
    expect(after(section('today', ['Ben', 'Dan']))).toBe('today\nPeople/Ben.md');
  });

  it('follows a contact into another section', () => {
    expect(after(section('today', ['Ana', 'Cho']), section('soon', ['Ben']))).toBe(
      'soon\nPeople/Ben.md',
    );
  });

  it('stays where it was when the contact is only in the list of all contacts', () => {
    const all = section('all contacts', ['Ana', 'Ben', 'Cho', 'Dan']);
    expect(after(section('today', ['Ana', 'Cho']), all)).toBe('today\nPeople/Cho.md');
  });

  it('moves up from the last row', () => {
    expect(after(section('today', ['Ana']), section('soon', ['Dan']))).toBe('today\nPeople/Ana.md');
  });

  it('goes to the heading when a section is folded', () => {
    expect(after(section('today', ['Ana', 'Ben'], { folded: true }))).toBe('today');
  });

  it('begins at the first stop', () => {
    expect(activeAfter([], before, null)).toBe('today');
    expect(activeAfter(before, [], 'today')).toBeNull();
  });
});
