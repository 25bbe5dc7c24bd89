import { describe, expect, it } from 'vitest';
import { bundledTemplates } from '../../src/notes/templates/bundled';
import { copyTemplates, templateFolder } from '../../src/actions/copy-templates';
import { conversationTemplates, templatesFor } from '../../src/actions/start-conversation';
import { readingConventions } from '../../src/notes/settings/settings';
import { undo } from '../../src/actions/undo';
import { networkOfVault, settingsWith } from './conversation-vault';
import { MemoryVault } from './memory-vault';

const FOLDER = 'Texts/Rapport';
const settings = settingsWith({ conversationTemplateFolder: FOLDER });
const NAMES = [
  'Check-in',
  'Coffee chat',
  'One-to-one',
  'Informational interview',
  'Event',
  'Introduction',
  'Thank-you',
  'Job news',
];

describe('the templates to choose from', () => {
  it('are Rapport’s, with the user’s headings', async () => {
    const { writing } = settingsWith({ notesHeading: 'Gespräch', askNextHeading: '### Fragen' });
    const found = await conversationTemplates(writing, new MemoryVault());
    expect(found.map(({ name }) => name)).toEqual(NAMES);
    expect(found[0]?.text).toContain('\n## Gespräch\n');
    expect(found[0]?.text).toContain('\n### Fragen\n');
  });

  it('are the user’s first, in the place of those of the same name', async () => {
    const vault = new MemoryVault({
      [`${FOLDER}/event.md`]: 'Mine',
      [`${FOLDER}/A/Board.md`]: 'B',
    });
    const found = await conversationTemplates(settings.writing, vault);
    expect(found.map(({ name }) => name)).toEqual([
      'Board',
      'event',
      ...NAMES.filter((name) => name !== 'Event'),
    ]);
    expect(found[1]).toEqual({ name: 'event', text: 'Mine', path: `${FOLDER}/event.md` });
  });

  it('lack one that can’t be read', async () => {
    const vault = new MemoryVault({ [`${FOLDER}/Board.md`]: 'B' });
    vault.before = () => {
      throw new Error('Locked');
    };
    expect(await conversationTemplates(settings.writing, vault)).toHaveLength(NAMES.length);
  });

  it('begin with the one for the channel', async () => {
    const { writing } = settingsWith({ templateByChannel: { Event: 'event', call: 'Gone' } });
    const found = await conversationTemplates(writing, new MemoryVault());
    const first = (channel: string | null) => templatesFor(channel, found, writing)[0]?.name;
    expect([first('event'), first('call'), first(null)]).toEqual(['Event', 'Check-in', 'Check-in']);
    expect(templatesFor('event', found, writing)).toHaveLength(NAMES.length);
  });
});

describe('copying templates into the vault', () => {
  it('writes them all as one step, and is not done twice', async () => {
    const vault = new MemoryVault();
    const outcome = await copyTemplates(FOLDER, bundledTemplates(settings.writing), { vault });
    expect([...vault.notes.keys()]).toEqual(NAMES.map((name) => `${FOLDER}/${name}.md`));
    expect(
      await copyTemplates(FOLDER, bundledTemplates(settings.writing), { vault }),
    ).toMatchObject({
      written: [],
      undo: null,
    });
    if (outcome.kind === 'failed' || outcome.undo === null) throw new Error('Nothing to undo');
    await undo(outcome.undo, vault);
    expect(vault.notes.size).toBe(0);
  });

  it('leaves what is there, and names what can’t be written', async () => {
    const vault = new MemoryVault({ [`${FOLDER}/event.md`]: 'Mine' });
    vault.broken.set(`${FOLDER}/Check-in.md`, 'Locked');
    const outcome = await copyTemplates(FOLDER, bundledTemplates(settings.writing), { vault });
    expect(outcome).toMatchObject({ kind: 'done', failures: [{ path: `${FOLDER}/Check-in.md` }] });
    expect(vault.text(`${FOLDER}/event.md`)).toBe('Mine');
    expect(vault.notes.has(`${FOLDER}/Event.md`)).toBe(false);
  });

  it('fails where nothing can be written', async () => {
    const vault = new MemoryVault();
    for (const name of NAMES) vault.broken.set(`${FOLDER}/${name}.md`, 'The disk is full.');
    expect(
      await copyTemplates(FOLDER, bundledTemplates(settings.writing), { vault }),
    ).toMatchObject({ kind: 'failed' });
  });

  it('goes to where templates lie', () => {
    expect(templateFolder('conversationTemplateFolder', settings)).toBe(FOLDER);
    expect(templateFolder('messageTemplateFolder', settingsWith())).toBe('Templates/Messages');
    expect(templateFolder('conversationTemplateFolder', settingsWith())).toBe('Templates/Rapport');
    expect(
      templateFolder(
        'conversationTemplateFolder',
        settingsWith({}, { templateFolders: ['+Vorlagen'] }),
      ),
    ).toBe('+Vorlagen/Rapport');
  });

  it('makes neither contacts nor conversations', async () => {
    const vault = new MemoryVault({
      'Texts/Rapport/Mine.md': '---\ntype: meeting\ndate: 2026-11-22\n---\n',
    });
    await copyTemplates(FOLDER, bundledTemplates(settings.writing), { vault });
    const reading = { ...settings, conventions: readingConventions(settings) };
    expect(networkOfVault(vault, reading).counts()).toMatchObject({
      contacts: 0,
      conversations: 0,
    });
  });
});
