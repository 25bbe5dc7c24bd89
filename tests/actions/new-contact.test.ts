import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Creation } from '../../src/actions/create-conversation';
import { contactsNamed, newContact, newContactFolder } from '../../src/actions/new-contact';
import type { Settings } from '../../src/notes/settings/settings';
import { networkOfVault, settingsWith } from './conversation-vault';
import { MemoryVault } from './memory-vault';
import { portsOver, TODAY } from './ports-over';

const TEMPLATE = 'Templates/Person.md';

function create(
  vault: MemoryVault,
  name: string,
  settings: Settings = settingsWith(),
  met: number | null = null,
): Promise<Creation> {
  return newContact({ name, met }, networkOfVault(vault), settings, portsOver(vault));
}

describe('a new contact', () => {
  it.each([
    ['Ana Diaz', 'People/Ana Diaz.md', '---\ntype: person\n---\n'],
    ['  Ana\n Diaz ', 'People/Ana Diaz.md', '---\ntype: person\n---\n'],
    [
      'Ana "AC/DC" Diaz',
      'People/Ana AC-DC Diaz.md',
      '---\ntype: person\nname: "Ana \\"AC/DC\\" Diaz"\n---\n',
    ],
    ['../../Ana', 'People/Ana.md', '---\ntype: person\nname: "../../Ana"\n---\n'],
    ['נועה ברק', 'People/נועה ברק.md', '---\ntype: person\n---\n'],
    [
      'Ana {{x}} <% y %>',
      'People/Ana { {x}} % y %.md',
      '---\ntype: person\nname: "Ana { {x}} < % y %>"\n---\n',
    ],
  ])('%s', async (name, path, text) => {
    const vault = new MemoryVault();
    const { note, outcome } = await create(vault, name);
    expect(Object.fromEntries(vault.notes)).toEqual({ [path]: text });
    expect(note).toEqual({ path, cursor: text.length, unknown: [] });
    expect(outcome).toMatchObject({ kind: 'done', written: [path] });
  });

  it.each([
    ['{type: person, tags: [a]}', 'type: person\ntags:\n  - a\nmet: 2026-11-22\n'],
    [
      'base: &b [a]\ntags: *b\ntype: person',
      'base:\n  - a\ntags:\n  - a\ntype: person\nmet: 2026-11-22\n',
    ],
  ])('has it too where the template’s lines can’t be told apart: %s', async (yaml, expected) => {
    const vault = new MemoryVault({ [TEMPLATE]: `---\n${yaml}\n---\n# {{title}}\n` });
    const settings = settingsWith({ contactTemplate: TEMPLATE });
    const { note } = await create(vault, 'Ana', settings, TODAY);
    expect(note?.path).toBe('People/Ana.md');
    expect(vault.text('People/Ana.md')).toBe(`---\n${expected}---\n# Ana\n`);
  });

  it.each([
    ['created: <% tp.date.now() %>', [], true],
    ['first: "{{first-name}}"', ['{{first-name}}'], true],
    ['area: work', [], undefined],
  ])('tells what its template leaves to be filled in: %s', async (yaml, unknown, isUnfilled) => {
    const vault = new MemoryVault({ [TEMPLATE]: `---\ntype: person\n${yaml}\n---\n` });
    const settings = settingsWith({ contactTemplate: TEMPLATE });
    const { note } = await create(vault, 'Ana', settings);
    expect([note?.unknown, note?.isUnfilled]).toEqual([unknown, isUnfilled]);
    const isContact = networkOfVault(vault).contact('People/Ana.md') !== undefined;
    expect(isContact).toBe(isUnfilled !== true);
  });

  it('has the day you met', async () => {
    const vault = new MemoryVault();
    await create(vault, 'Ana', settingsWith(), TODAY);
    expect(vault.text('People/Ana.md')).toBe('---\ntype: person\nmet: 2026-11-22\n---\n');
  });

  it('is read as a contact of that name, whatever the name', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (name) => {
        const vault = new MemoryVault();
        const { note } = await create(vault, name);
        if (note === null) return;
        const contact = networkOfVault(vault).contact(note.path);
        const said = name
          .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
          .replace(/\s+/g, ' ')
          .trim();
        expect(contact?.name.normalize('NFC')).toBe(
          said.replaceAll('{{', '{ {').replaceAll('<%', '< %').normalize('NFC'),
        );
      }),
    );
  });

  it.each(['', ' \n ', '???'])('needs a name: “%s”', async (name) => {
    const vault = new MemoryVault();
    expect((await create(vault, name)).outcome.kind).toBe('failed');
    expect(vault.notes.size).toBe(0);
  });

  it('leaves other notes of its name alone, and keeps its own', async () => {
    const vault = new MemoryVault({ 'People/Ana.md': 'x', 'Elsewhere/Ben.md': 'y' });
    expect(
      (await create(vault, 'Ana', settingsWith({ newContactFolder: 'People' }))).note?.path,
    ).toBe('People/Ana 2.md');
    expect(vault.text('People/Ana 2.md')).toBe('---\ntype: person\nname: Ana\n---\n');
    expect(
      (await create(vault, 'Ben', settingsWith({ newContactFolder: 'People' }))).note?.path,
    ).toBe('People/Ben.md');
  });
});

describe('from the user’s template', () => {
  const settings = settingsWith({ contactTemplate: TEMPLATE });

  it.each([
    [
      'to the letter',
      '---\ntype: person # mine\ncircle:\nmet: {{date}}\n---\n\n# {{title}}\n\n{{cursor}}\n\n## Log\n',
      'Ana',
      '---\ntype: person # mine\ncircle:\nmet: 2026-11-22\n---\n\n# Ana\n\n\n\n## Log\n',
    ],
    ['which says that it is a contact', '# {{title}}\n', 'Ana', '---\ntype: person\n---\n# Ana\n'],
    ['by a tag as well', '---\ntags: [person]\n---\n', 'Ana', '---\ntags: [person]\n---\n'],
    ['beside another type', '---\ntype:\n---\n', 'Ana', '---\ntype: person\n---\n'],
    [
      'with a name that YAML takes for itself',
      '---\ntype: person\nalias: {{title}}\n---\n',
      '@ana',
      '---\ntype: person\nalias: "@ana"\n---\n',
    ],
    [
      'with a name in quotes of the other kind',
      "---\ntype: person\nalias: '{{title}}'\n---\n",
      "O'Neil",
      "---\ntype: person\nalias: 'O''Neil'\n---\n",
    ],
    [
      'whose commands stay',
      '---\ntype: person\n---\n<% tp.x %>',
      'Ana',
      '---\ntype: person\n---\n<% tp.x %>',
    ],
  ])('%s', async (_, template, name, expected) => {
    const vault = new MemoryVault({ [TEMPLATE]: template });
    const { note } = await create(vault, name, settings);
    expect(vault.text(note?.path ?? '')).toBe(expected);
  });

  it.each([
    [
      'Ana "AC/DC" Diaz',
      'People/Ana AC-DC Diaz.md',
      '---\ntype: person\naliases: [Ana "AC/DC" Diaz]\nnick: "Ana \\"AC/DC\\" Diaz"\nup: "[[Ana AC-DC Diaz]]"\nname: "Ana \\"AC/DC\\" Diaz"\n---\n' +
        '# Ana "AC/DC" Diaz\n\n## About [[Ana AC-DC Diaz]]\n\nAna AC-DC Diaz\n',
    ],
    [
      'Ana Diaz?',
      'People/Ana Diaz.md',
      '---\ntype: person\naliases: [Ana Diaz?]\nnick: "Ana Diaz?"\nup: "[[Ana Diaz]]"\nname: "Ana Diaz?"\n---\n' +
        '# Ana Diaz?\n\n## About [[Ana Diaz]]\n\nAna Diaz\n',
    ],
    [
      'Ana #boss %% Diaz',
      'People/Ana boss % Diaz.md',
      '---\ntype: person\naliases: ["Ana #boss %% Diaz"]\nnick: "Ana #boss %% Diaz"\nup: "[[Ana boss % Diaz]]"\nname: "Ana #boss %% Diaz"\n---\n' +
        '# Ana boss % Diaz\n\n## About [[Ana boss % Diaz]]\n\nAna boss % Diaz\n',
    ],
  ])(
    'has the name as it was typed where only the file’s is another: %s',
    async (name, path, expected) => {
      const template =
        '---\ntype: person\naliases: [{{title}}]\nnick: "{{title}}"\nup: "[[{{title}}]]"\n---\n' +
        '# {{title}}\n\n## About [[{{title}}]]\n\n{{title}}\n';
      const vault = new MemoryVault({ [TEMPLATE]: template });
      const { note } = await create(vault, name, settings);
      expect(note?.path).toBe(path);
      expect(vault.text(path)).toBe(expected);
    },
  );

  it('has its whole name in the heading where the file’s is shortened, or has a number', async () => {
    const vault = new MemoryVault({ [TEMPLATE]: '# {{title}}\n', 'People/Ana.md': '' });
    const long = 'Ana '.repeat(75).trim();
    const first = await create(vault, long, settings);
    expect(vault.text(first.note?.path ?? '')).toContain(`\n# ${long}\n`);
    const second = await create(vault, 'Ana', settings);
    expect(second.note?.path).toBe('People/Ana 2.md');
    expect(vault.text('People/Ana 2.md')).toContain('\n# Ana\n');
  });

  it('has its cursor', async () => {
    const vault = new MemoryVault({ [TEMPLATE]: '# A\n\n- {{cursor}}\n\n## Log\n' });
    const { note } = await create(vault, 'Ana', settings);
    expect(vault.text('People/Ana.md').slice(note?.cursor)).toBe('\n\n## Log\n');
  });

  it.each([
    ['is not there', {}],
    ['can’t be read', { [TEMPLATE]: '---\na: [\n---\n' }],
  ])('is none where it %s', async (_, notes) => {
    const vault = new MemoryVault(notes);
    const { outcome } = await create(vault, 'Ana', settings);
    expect(outcome).toMatchObject({ kind: 'failed', failures: [{ path: TEMPLATE }] });
    expect(Object.fromEntries(vault.notes)).toEqual(notes);
  });
});

it.each([
  ['where the user says', { newContactFolder: 'Mine' }, { contactFolders: ['CRM'] }, 'Mine'],
  ['in the folder of contacts', {}, { contactFolders: ['CRM', 'B'] }, 'CRM'],
  ['where most lie', {}, {}, 'B'],
])('lies %s', (_, writing, conventions, folder) => {
  const person = '---\ntype: person\n---\n';
  const vault = new MemoryVault({ 'A/a.md': person, 'B/b.md': person, 'B/c.md': person });
  expect(newContactFolder(settingsWith(writing, conventions), networkOfVault(vault))).toBe(folder);
});

it('is known already by a name or alias', () => {
  const vault = new MemoryVault({ 'Ana Diaz.md': '---\ntype: person\naliases: [Anita]\n---\n' });
  const network = networkOfVault(vault);
  for (const name of ['ana diaz', 'Ana-Diaz', 'ANITA '])
    expect(contactsNamed(name, network)).toMatchObject([{ path: 'Ana Diaz.md' }]);
  expect(contactsNamed('Ana', network)).toEqual([]);
  expect(contactsNamed(' ', network)).toEqual([]);
});

describe('what else is known of a new contact', () => {
  it('is written under the names that the settings have, as text', async () => {
    const vault = new MemoryVault({});
    const known = [
      { meaning: 'organisation', value: 'Acme: "Ltd"\nrole: boss' },
      { meaning: 'met', value: '2026-11-20' },
    ] as const;
    const contact = { name: 'Zed', met: null, known };
    await newContact(contact, networkOfVault(vault), settingsWith(), portsOver(vault));
    expect(vault.text('People/Zed.md')).toBe(
      '---\ntype: person\ncompany: "Acme: \\"Ltd\\" role: boss"\nmet: 2026-11-20\n---\n',
    );
  });
});
