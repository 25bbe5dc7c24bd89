import { expect, test } from 'vitest';
import { FOLLOW_UP_DRAFTS } from '../../../src/obsidian/follow-ups/follow-up-drafts';
import { LOG_DRAFTS } from '../../../src/obsidian/logging/log-drafts';
import { renamedDrafts } from '../../../src/obsidian/windows/renamed-drafts';
import { storedDrafts } from './drafts-in-memory';

test('what was typed about a contact is there again once its note is renamed', async () => {
  const { of, disk, configuration } = storedDrafts();
  const people = [
    { kind: 'contact', path: 'Ana.md', name: 'Ana' },
    { kind: 'new', name: 'Zoë' },
  ];
  await of(LOG_DRAFTS).replace(null, LOG_DRAFTS.read({ people, text: 'Coffee' }));
  const owed = { contacts: ['Ben.md', 'Ana.md'], text: 'Send it' };
  await of(FOLLOW_UP_DRAFTS).replace(null, FOLLOW_UP_DRAFTS.read(owed));

  const saving: Promise<unknown>[] = [];
  const notices = { sayFailure: (work: Promise<unknown>) => void saving.push(work) };
  renamedDrafts(configuration, notices).renamed('Ana.md', 'Anna.md');
  await Promise.all(saving);
  expect(disk.stored).toMatchObject({
    log: [{ people: [{ path: 'Anna.md' }, { name: 'Zoë' }], text: 'Coffee' }],
    'follow-up': [{ contacts: ['Ben.md', 'Anna.md'], text: 'Send it' }],
  });
  const begun = FOLLOW_UP_DRAFTS.read({ contacts: ['Anna.md', 'Ben.md'] });
  expect(of(FOLLOW_UP_DRAFTS).kept(begun)).toMatchObject({ text: 'Send it' });
});
