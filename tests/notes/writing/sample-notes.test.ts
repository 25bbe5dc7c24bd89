import { describe, expect, it } from 'vitest';
import { isoDay } from '../../../src/domain/day';
import { DEFAULT_CONVENTIONS } from '../../../src/notes/settings/conventions';
import { DEFAULT_WRITING } from '../../../src/notes/settings/writing';
import { sampleNotes } from '../../../src/notes/writing/sample-notes';
import { readNote } from '../reading/read-note';

const TODAY = 20_779; // 2026-11-22

const sample = (conventions = {}, writing = {}) =>
  sampleNotes(
    TODAY,
    { ...DEFAULT_CONVENTIONS, ...conventions },
    { ...DEFAULT_WRITING, ...writing },
    isoDay,
  );

describe('the sample', () => {
  it('is a contact and a conversation, as they read in a note', () => {
    expect(sample()).toEqual([
      {
        path: 'Sam Sample.md',
        text: `---
type: person
---
A sample contact, to see how Rapport works. Delete it whenever you like.

## Log
- [[2026-09-08]] #via/call Caught up
- [[2026-09-29]] #via/call Caught up
- [[2026-10-20]] #via/call Caught up
`,
      },
      {
        path: '2026-11-10 Sam Sample.md',
        text: `---
type: conversation
date: 2026-11-10
people: "[[Sam Sample]]"
---
A sample conversation. It counts for the people it names, on its date.
`,
      },
    ]);
  });

  it.each([
    [{}, {}],
    [{ markerProperties: ['kind'], contactMarkers: ['friend'], conversationMarkers: ['chat'] }, {}],
    [{ contactMarkers: [], contactTags: ['friend'] }, {}],
    [{ contactFolders: ['CRM'], conversationFolders: ['Talks/All'] }, {}],
    [{ logHeading: 'Diary' }, { newContactFolder: '/My people/', newConversationFolder: 'T' }],
  ])('is understood under the settings %j %j', (conventions, writing) => {
    const [contact, conversation] = sample(conventions, writing);
    expect(readNote(contact.path, contact.text, conventions)).toMatchObject({
      contact: { name: 'Sam Sample' },
      entries: [{ own: true }, { own: true }, { own: true }],
      problems: [],
    });
    expect(readNote(conversation.path, conversation.text, conventions)).toMatchObject({
      conversation: { on: TODAY - 12, participants: [{ link: 'Sam Sample' }] },
      problems: [],
    });
  });

  it('lies where new notes go', () => {
    const paths = sample({ contactFolders: ['CRM'] }, { newConversationFolder: 'Talks/' });
    expect(paths.map(({ path }) => path)).toEqual([
      'CRM/Sam Sample.md',
      'Talks/2026-11-10 Sam Sample.md',
    ]);
  });
});
