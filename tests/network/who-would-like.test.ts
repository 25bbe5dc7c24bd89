import { describe, expect, test } from 'vitest';
import type { Contact } from '../../src/domain/contact';
import { NO_DETAILS } from '../../src/domain/interaction';
import { readersOf, type SharedNote } from '../../src/network/who-would-like';
import { NO_FACTS, type EntryFacts, type NoteFacts } from '../../src/notes/facts';
import { contact, conversationNote, networkOf, personNote, TODAY } from '../ui/made-network';

type Notes = readonly (readonly [string, NoteFacts])[];
type Links = Readonly<Record<string, readonly string[]>>;

const NOTE: SharedNote = { path: 'Clippings/Trams.md', about: ['Trams of Europe'], links: [] };

function readers(
  people: readonly Contact[],
  note: Partial<SharedNote> = {},
  { links = {}, notes = [] }: { readonly links?: Links; readonly notes?: Notes } = {},
) {
  const network = networkOf([
    [NOTE.path, NO_FACTS],
    ...people.map((who) => personNote(who)),
    ...notes,
  ]);
  return readersOf(network, { ...NOTE, ...note }, (path) => links[path] ?? [], TODAY);
}

const why = (found: ReturnType<typeof readers>) =>
  found.map(({ contact: { name }, reasons, links }) =>
    [name, ...reasons.map(({ text }) => text), ...links.map(({ kind }) => kind)].join(' · '),
  );

describe('who would like a note', () => {
  test.each<[string, Partial<Contact>, readonly string[]]>([
    ['interests', { interests: ['old trams'] }, ['Ana · old trams']],
    ['what they look for', { lookingFor: ['tram data'] }, ['Ana · tram data']],
    ['where they are', { organisations: ['City Tram'] }, ['Ana · City Tram']],
    ['where they were', { pastOrganisations: ['City Tram'] }, []],
    ['what they can help with', { canHelpWith: ['trams'] }, []],
  ])('by %s', (_, known, found) => {
    expect(why(readers([contact('Ana', known)]))).toEqual(found);
  });

  test('by past topics', () => {
    const ana = contact('Ana');
    const notes = [conversationNote(ana, TODAY - 5, { topics: ['the tram strike'] })];
    expect(why(readers([ana], {}, { notes }))).toEqual(['Ana · the tram strike']);
  });

  test('by links: of the note to them, of theirs to it, and of both to a third, the rarer the better', () => {
    const people = ['Ana', 'Ben', 'Cem', 'Dora', 'Eve'].map((name) => contact(name));
    const links = {
      'People/Ana.md': ['Kestrel.md', 'Home.md'],
      'People/Ben.md': ['Home.md'],
      'People/Dora.md': [NOTE.path],
    };
    const note = { links: ['Kestrel.md', 'Home.md', 'People/Cem.md'] };
    expect(why(readers(people, note, { links }))).toEqual([
      'Cem · names them',
      'Dora · their note',
      'Ana · both · both',
      'Ben · both',
    ]);
  });

  test('never the dead, and not for linking the same day', () => {
    const dead = contact('Eve', { interests: ['trams'], died: true });
    const links = { 'People/Ana.md': ['Daily/2026-11-20.md'] };
    const notes: Notes = [['Daily/2026-11-20.md', { ...NO_FACTS, day: TODAY - 2 }]];
    const note = { links: ['Daily/2026-11-20.md'] };
    expect(why(readers([dead, contact('Ana')], note, { links, notes }))).toEqual([]);
  });

  test('best first, and last with whom it is shared already', () => {
    const ana = contact('Ana', { interests: ['trams'] });
    const ben = contact('Ben', { interests: ['trams of Europe'] });
    const entry: EntryFacts = {
      on: TODAY - 3,
      kind: 'log',
      line: 3,
      links: ['Ben', 'Trams'],
      own: false,
      within: null,
      details: NO_DETAILS,
    };
    const notes: Notes = [
      ['Daily/2026-11-19.md', { ...NO_FACTS, day: TODAY - 3, entries: [entry] }],
    ];
    expect(why(readers([ana, ben]))).toEqual(['Ben · trams of Europe', 'Ana · trams']);
    const shared = readers([ana, ben], {}, { notes });
    expect(shared.map(({ contact: { name }, sharedOn }) => [name, sharedOn])).toEqual([
      ['Ana', null],
      ['Ben', TODAY - 3],
    ]);
  });
});
