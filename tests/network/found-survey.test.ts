import { describe, expect, it } from 'vitest';
import { DEFAULT_RULES } from '../../src/domain/rules';
import { metadataOf } from '../../src/headless/markdown/metadata';
import { surveyOf, withFolder, type Survey } from '../../src/network/found-survey';
import { Network } from '../../src/network/network';
import { createNoteReader, type Note } from '../../src/notes/reading/note-reader';
import { DEFAULT_CONVENTIONS, type Conventions } from '../../src/notes/settings/conventions';

const TODAY = 20_779; // 2026-11-22

type Notes = Readonly<Record<string, string>>;

const PERSON = '---\ntype: person\n---\n';

function networkUnder(notes: Notes, conventions: Conventions) {
  const network = new Network(DEFAULT_RULES);
  const reader = createNoteReader(conventions, DEFAULT_RULES.circles);
  const noteAt = (path: string): Note => ({
    path,
    metadata: metadataOf(notes[path] ?? '').metadata,
    createdOn: null,
  });
  for (const path of Object.keys(notes)) network.apply(path, reader.factsOf(noteAt(path)));
  return { network, noteAt };
}

function surveyed(notes: Notes, changed: Partial<Conventions> = {}): Survey {
  const conventions = { ...DEFAULT_CONVENTIONS, ...changed };
  const looking = surveyOf({
    ...networkUnder(notes, conventions),
    paths: Object.keys(notes),
    conventions,
    circles: DEFAULT_RULES.circles,
    today: TODAY,
  });
  for (;;) {
    const step = looking.next();
    if (step.done === true) return step.value;
  }
}

describe('what was found', () => {
  it('is counted by sort and by what notes were recognised by', () => {
    const { found } = surveyed(
      {
        'Ana.md': PERSON,
        'Ben.md': PERSON,
        'Cho.md': '---\ntags: person\n---\n',
        'People/Dan.md': 'Hi',
        'Meetings/2026-11-01 Ana.md': '---\ntype: meeting\npeople: Ana\n---\n',
        '2026-11-02.md': 'Hi',
        'Home.md': 'Hi',
      },
      { contactFolders: ['People'] },
    );
    expect(found.contact).toMatchObject({
      count: 4,
      sources: [
        { sign: { by: 'property', property: 'type', value: 'person' }, count: 2 },
        { sign: { by: 'tag', tag: 'person' }, count: 1 },
        { sign: { by: 'folder', folder: 'People' }, count: 1 },
      ],
    });
    expect(found.conversation.count).toBe(1);
    expect(found.dated.count).toBe(1);
  });

  it('has the contacts met most and the latest days for examples, but none to come', () => {
    const { found } = surveyed({
      'Ana.md': PERSON,
      'Ben.md': PERSON,
      'Cho.md': PERSON,
      'Dan.md': '---\ntype: person\nname: Daniel\n---\n',
      '2026-11-01.md': '[[Dan]] [[Cho]]',
      '2026-11-02.md': '[[Dan]] [[Cho]] [[Ben]]',
      '2026-11-03.md': '[[Dan]]',
      '2026-11-04.md': 'Hi',
      '2026-12-24.md': 'Hi',
    });
    expect(found.contact.examples.map(({ name }) => name)).toEqual(['Daniel', 'Cho', 'Ben']);
    expect(found.dated.examples.map(({ path }) => path)).toEqual([
      '2026-11-04.md',
      '2026-11-03.md',
      '2026-11-02.md',
    ]);
    expect(found.dated.count).toBe(5);
  });

  it('lists every folder that holds notes, or folders that do', () => {
    expect(surveyed({ 'A/B/C.md': '', 'A/D.md': '', 'E.md': '' }).allFolders).toEqual(['A', 'A/B']);
  });
});

describe('folders to take in', () => {
  const notes: Notes = {
    'People/Ana.md': 'Hi',
    'People/Ben.md': PERSON,
    'People/README.md': 'About them',
    'People/People.md': 'About the folder',
    'People/No.md': '---\ncontact: false\n---\n',
    'People/2026-11-02.md': 'A day',
    'People/Lunch.md': '---\ntype: meeting\ndate: 2026-11-02\n---\n',
    'Meetings/2026-11-03 Kickoff.md': 'Hi',
    'Meetings/No day.md': 'Hi',
    'CRM/CRM.md': 'About the folder',
  };

  it('are offered with the number of notes that they would add, and not where that is none', () => {
    expect(surveyed(notes).folders).toEqual([
      { path: 'People', holds: 'contacts', notes: 1 },
      { path: 'Meetings', holds: 'conversations', notes: 1 },
    ]);
  });

  it('add exactly that many once they are taken in', () => {
    for (const { path, holds, notes: adds } of surveyed(notes).folders) {
      const sort = holds === 'contacts' ? 'contact' : 'conversation';
      const before = surveyed(notes).found[sort].count;
      const after = surveyed(notes, withFolder(DEFAULT_CONVENTIONS, path, holds)).found[sort].count;
      expect(after - before).toBe(adds);
    }
  });

  it('stand with contacts first and the fullest first', () => {
    const many = {
      'CRM/A.md': '',
      'CRM/B.md': '',
      'Contacts/C.md': '',
      '1-1s/2026-11-02 D.md': '',
    };
    expect(surveyed(many).folders.map(({ path }) => path)).toEqual(['CRM', 'Contacts', '1-1s']);
  });
});

it('lets others work between portions of a large vault', () => {
  const notes = Object.fromEntries(
    Array.from({ length: 500 }, (_, index) => [`People/N${index}.md`, 'Hi']),
  );
  const looking = surveyOf({
    ...networkUnder(notes, DEFAULT_CONVENTIONS),
    paths: Object.keys(notes),
    conventions: DEFAULT_CONVENTIONS,
    circles: DEFAULT_RULES.circles,
    today: TODAY,
  });
  let pauses = 0;
  while (looking.next().done !== true) pauses += 1;
  expect(pauses).toBeGreaterThanOrEqual(18);
});
