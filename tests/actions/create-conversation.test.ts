import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createConversation,
  newConversationFolder,
  type ConversationToCreate,
  type Creation,
} from '../../src/actions/create-conversation';
import { undo } from '../../src/actions/undo';
import { isoDay } from '../../src/domain/day';
import type { Settings } from '../../src/notes/settings/settings';
import { bundledTemplates } from '../../src/notes/templates/bundled';
import { networkOfVault, settingsWith } from './conversation-vault';
import { MemoryVault } from './memory-vault';
import { portsOver, TODAY } from './ports-over';

const ANA = 'People/Ana Diaz.md';
const BEN = 'People/Ben Cho.md';
const NOTE = 'Conversations/2026-11-22 Ana Diaz.md';

const PEOPLE = {
  [ANA]: `---
type: person
company: Papaya Press
role: [Editor]
location: Valencia
interests: [type, swimming]
looking-for: authors
can-help-with: contracts
birthday: 1988-11-25
---
`,
  [BEN]: '---\ntype: person\n---\n',
};

const EARLIER = `---
type: call
date: 2026-10-14
people: ["[[Ana Diaz]]"]
channel: call
received: advice
---
## Notes

- Chapter three goes first
- She promised the sheet #gave/advice

## Ask next time

- How is the flat?
- [x] Done already?

- [ ] Send the sheet to [[Ana Diaz]] 📅 2026-11-20
`;

const template = (text: string) => ({ name: 'Plain', text, path: null });

function create(
  vault: MemoryVault,
  changes: Partial<ConversationToCreate> = {},
  settings: Settings = settingsWith(),
): Promise<Creation> {
  const conversation = {
    contacts: [ANA],
    template: template('Hi'),
    on: TODAY,
    channel: null,
    ...changes,
  };
  return createConversation(conversation, networkOfVault(vault), settings, portsOver(vault));
}

describe('a new conversation note', () => {
  it('is made from the template, and goes to the trash when undone', async () => {
    const vault = new MemoryVault(PEOPLE);
    const { outcome, note } = await create(vault, {
      template: template('# {{title}}\n{{cursor}}\n{{x}}'),
    });
    expect(vault.text(NOTE)).toBe(`---
type: conversation
date: 2026-11-22
people:
  - "[[Ana Diaz]]"
---
# 2026-11-22 Ana Diaz

{{x}}
`);
    expect(note).toEqual({
      path: NOTE,
      cursor: vault.text(NOTE).indexOf('\n{{x}}'),
      unknown: ['{{x}}'],
    });
    expect(outcome).toMatchObject({ kind: 'done', written: [NOTE], failures: [] });
    if (outcome.kind === 'failed' || outcome.undo === null) throw new Error('Nothing to undo');
    expect(await undo(outcome.undo, vault)).toEqual({ kind: 'undone' });
    expect([...vault.trashed.keys()]).toEqual([NOTE]);
  });

  it('holds what the log form was told', async () => {
    const vault = new MemoryVault(PEOPLE);
    await create(vault, {
      template: template('## Notes\n\n- {{cursor}}\n'),
      on: TODAY - 1,
      channel: 'video',
      direction: 'inbound',
      received: ['referral'],
      notes: 'She knows somebody',
    });
    expect(vault.text('Conversations/2026-11-21 Ana Diaz.md')).toBe(`---
type: conversation
date: 2026-11-21
people:
  - "[[Ana Diaz]]"
channel: video
direction: inbound
received:
  - referral
---
## Notes

- She knows somebody
`);
    const [entry] = networkOfVault(vault).history(ANA);
    expect(entry).toMatchObject({
      on: TODAY - 1,
      kind: 'conversation',
      details: { channel: 'video', direction: 'inbound', received: ['referral'] },
    });
  });

  it('recalls who they are and what was said last', async () => {
    const vault = new MemoryVault({ ...PEOPLE, 'Meetings/2026-10-14.md': EARLIER });
    const names =
      'person people first-name company role location interests channel last-date last-ago last-channel last-notes ask-next-time open-follow-ups looking-for can-help-with upcoming exchanges';
    const text = names
      .split(' ')
      .map((name) => `${name} = {{${name}}}`)
      .join('\n');
    const { note } = await create(vault, { template: template(text), channel: 'letter' });
    expect(vault.text(note?.path ?? '').split('---\n')[2]).toBe(`person = [[Ana Diaz]]
people = [[Ana Diaz]]
first-name = Ana
company = Papaya Press
role = Editor
location = Valencia
interests = type, swimming
channel = letter
last-date = 2026-10-14
last-ago = 5 weeks ago
last-channel = call
last-notes = Chapter three goes first · She promised the sheet
ask-next-time = How is the flat? · Send the sheet to Ana Diaz 📅 2026-11-20
open-follow-ups = Thank Ana Diaz (due 16 Oct) · Send the sheet to Ana Diaz (due 20 Nov)
looking-for = authors
can-help-with = contracts
upcoming = birthday in 3 days, turns 38
exchanges = gave 0, received 1
`);
  });

  it('with several says whose what is', async () => {
    const vault = new MemoryVault(PEOPLE);
    const text = '{{first-name}}\n{{looking-for}}\n{{company}}';
    const { note } = await create(vault, { contacts: [ANA, BEN, ANA], template: template(text) });
    expect(note?.path).toBe('Conversations/2026-11-22 Ana Diaz, Ben Cho.md');
    expect(vault.text(note?.path ?? '')).toContain(
      '- Ana\n- Ben\nAna Diaz: authors\nPapaya Press\n',
    );
  });

  it('calls people by their first names, however their names are written', async () => {
    const vault = new MemoryVault({ 'People/x.md': '---\ntype: person\nname: Diaz, Ana\n---\n' });
    const { note } = await create(vault, {
      contacts: ['People/x.md'],
      template: template('Hi {{first-name}}!'),
    });
    expect(vault.text(note?.path ?? '')).toContain('Hi Ana!');
  });

  it('reads at most a few notes, and does without one that can’t be read', async () => {
    const vault = new MemoryVault({ ...PEOPLE, 'Meetings/2026-10-14.md': EARLIER });
    const read: string[] = [];
    vault.before = (operation, path) => {
      if (operation !== 'read') return;
      read.push(path);
      throw new Error('Locked');
    };
    const { outcome } = await create(vault, { template: template('{{last-notes}}') });
    expect(outcome.kind).toBe('done');
    expect(read).toEqual(['Meetings/2026-10-14.md']);
  });
});

describe('its place', () => {
  const meeting = (on: number) =>
    `---\ntype: meeting\ndate: ${isoDay(on)}\npeople: [Ana Diaz]\n---\n`;
  const MET = {
    ...PEOPLE,
    'Calls/a.md': meeting(1),
    'Talks/b.md': meeting(2),
    'Talks/c.md': meeting(3),
  };

  it.each([
    [
      'where the user says',
      { newConversationFolder: 'Mine' },
      { conversationFolders: ['Told'] },
      'Mine',
    ],
    ['in the folder of conversations', {}, { conversationFolders: ['Told', 'Other'] }, 'Told'],
    ['where most lie', {}, {}, 'Talks'],
  ])('is %s', (_, writing, conventions, folder) => {
    const network = networkOfVault(new MemoryVault(MET));
    expect(newConversationFolder(settingsWith(writing, conventions), network)).toBe(folder);
  });

  it.each([
    ['{{date:YYYY}}/{{people}} {{time}}', 'Conversations/2026/Ana Diaz 09-05.md'],
    ['../../{{title}}', 'Conversations/Plain.md'],
    ['{{cursor}}', 'Conversations/2026-11-22 Plain.md'],
  ])('follows the pattern %s', async (conversationName, path) => {
    const vault = new MemoryVault(PEOPLE);
    const { note } = await create(vault, {}, settingsWith({ conversationName }));
    expect(note?.path).toBe(path);
  });

  it.each([
    ['{{people}}', 'Conversations/2026-11-22 Ana Diaz.md'],
    ['{{date:YYYY}}/{{person}}', 'Conversations/2026/2026-11-22 Ana Diaz.md'],
    ['ben CHO', 'Conversations/2026-11-22 ben CHO.md'],
  ])('has the day where %s would be the name of a contact', async (conversationName, path) => {
    const vault = new MemoryVault(PEOPLE);
    const { note } = await create(vault, {}, settingsWith({ conversationName }));
    expect(note?.path).toBe(path);
    expect(networkOfVault(vault).history(ANA)).toMatchObject([{ path }]);
  });

  it('is never that of another note, whatever the case of its name', async () => {
    const others = {
      'Conversations/2026-11-22 ANA DIAZ.md': 'x',
      'Conversations/2026-11-22 Ana Diaz 2.md': 'y',
    };
    const vault = new MemoryVault({ ...PEOPLE, ...others });
    const { note } = await create(vault, { template: template('{{title}}') });
    expect(note?.path).toBe('Conversations/2026-11-22 Ana Diaz 3.md');
    expect(vault.text(note?.path ?? '')).toContain('---\n2026-11-22 Ana Diaz 3\n');
    expect(Object.fromEntries(vault.notes)).toMatchObject(others);
  });
});

describe('meanwhile', () => {
  it('another note of the name may appear', async () => {
    const vault = new MemoryVault(PEOPLE);
    vault.before = (operation, path) => {
      if (operation === 'create' && path === NOTE) vault.notes.set(NOTE, 'Theirs');
    };
    const { note } = await create(vault);
    expect(vault.text(NOTE)).toBe('Theirs');
    expect(note?.path).toBe('Conversations/2026-11-22 Ana Diaz 2.md');
  });

  it('a contact may be renamed', async () => {
    const vault = new MemoryVault({ ...PEOPLE, 'Meetings/2026-10-14.md': EARLIER });
    const network = networkOfVault(vault);
    vault.rename(ANA, 'People/Ana D.md');
    const conversation = {
      contacts: [ANA],
      template: template('{{last-date}}'),
      on: TODAY,
      channel: null,
    };
    const { note } = await createConversation(
      conversation,
      network,
      settingsWith(),
      portsOver(vault),
    );
    expect(vault.text(note?.path ?? '')).toContain('"[[Ana D]]"');
    expect(vault.text(note?.path ?? '')).toContain('2026-10-14');
  });

  it.each([
    ['a contact that is gone', { contacts: [ANA, 'Gone.md'] }, 'Gone.md'],
    ['no contact', { contacts: [] }, ''],
    [
      'a template that can’t be read',
      { template: { ...template('---\na: [\n---\n'), path: 'T/a.md' } },
      'T/a.md',
    ],
  ])('%s makes no note', async (_, changes, path) => {
    const vault = new MemoryVault(PEOPLE);
    const { outcome, note } = await create(vault, changes);
    expect(note).toBeNull();
    expect(outcome).toMatchObject({ kind: 'failed', failures: [{ path }] });
    expect(Object.fromEntries(vault.notes)).toEqual(PEOPLE);
  });

  it('a full disk makes no note, and says so once', async () => {
    const vault = new MemoryVault(PEOPLE);
    vault.broken.set(NOTE, 'The disk is full.');
    const { outcome } = await create(vault);
    expect(outcome).toMatchObject({ kind: 'failed', failures: [{ reason: 'The disk is full.' }] });
  });

  it('several notes of the same name find room each', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.integer({ min: 2, max: 5 }), async (scheduler, count) => {
        const vault = new MemoryVault(PEOPLE);
        vault.before = () => scheduler.schedule(Promise.resolve());
        const texts = Array.from({ length: count }, (_, index) => `Text ${String(index)}`);
        const made = await scheduler.waitFor(
          Promise.all(texts.map((text) => create(vault, { template: template(text) }))),
        );
        const found = made.map(({ note }) => vault.text(note?.path ?? ''));
        texts.forEach((text, index) => {
          expect(found[index]).toContain(text);
        });
        expect(vault.notes.size).toBe(2 + count);
      }),
    );
  });
});

describe('the templates that Rapport brings along', () => {
  it.each(bundledTemplates(settingsWith().writing).map(({ name, text }) => [name, text] as const))(
    '%s: with a history',
    async (name, text) => {
      const vault = new MemoryVault({ ...PEOPLE, 'Meetings/2026-10-14.md': EARLIER });
      const { note } = await create(vault, {
        template: { name, text, path: null },
        channel: 'call',
      });
      const made = vault.text(note?.path ?? '');
      expect(note?.unknown).toEqual([]);
      await expect(made).toMatchFileSnapshot(`bundled/${name} again.md`);
    },
  );

  it.each(bundledTemplates(settingsWith().writing).map(({ name, text }) => [name, text] as const))(
    '%s: at first, recalled next time only by what was written',
    async (name, text) => {
      const vault = new MemoryVault(PEOPLE);
      const contacts = [ANA, BEN];
      const { note } = await create(vault, { contacts, template: { name, text, path: null } });
      const path = note?.path ?? '';
      const made = vault.text(path);
      await expect(made).toMatchFileSnapshot(`bundled/${name} first.md`);
      const network = networkOfVault(vault);
      for (const contact of contacts)
        expect(network.history(contact)).toMatchObject([{ on: TODAY, kind: 'conversation', path }]);
      expect([...network.tasks()]).toEqual([]);
      const again = template('{{last-notes}}');
      const next = await create(vault, { template: again, on: TODAY + 1 });
      expect(vault.text(next.note?.path ?? '')).toMatch(/---\n\n?$/);
    },
  );
});
