import { describe, expect, it } from 'vitest';
import { createConversation } from '../../src/actions/create-conversation';
import { parseYaml } from '../../src/headless/markdown/yaml';
import { bundledTemplates } from '../../src/notes/templates/bundled';
import { blocksOf } from '../../src/notes/text/blocks';
import { readFrontmatter } from '../../src/notes/text/frontmatter';
import { networkOfVault, settingsWith } from './conversation-vault';
import { MemoryVault } from './memory-vault';
import { portsOver, TODAY } from './ports-over';

const ANA = 'People/Ana Diaz.md';
const BEN = 'People/Ben Cho.md';
const PEOPLE = { [ANA]: '---\ntype: person\n---\n', [BEN]: '---\ntype: person\n---\n' };

type Notes = Readonly<Record<string, string>>;

const talk = (day: string, body: string, people = '[[Ana Diaz]]', channel = 'call'): Notes => ({
  [`Meetings/${day} ${people.length > 14 ? 'Both' : people.replace(/\W/g, '')}.md`]: `---
type: meeting
date: ${day}
people: [${people
    .split(', ')
    .map((link) => `"${link}"`)
    .join(', ')}]
channel: ${channel}
---
${body}`,
});

const log = (day: string, ...lines: readonly string[]): Notes => ({
  [`Daily/${day}.md`]: `Morning.\n\n## Log\n\n${lines.join('\n')}\n`,
});

/** What a template makes of these notes on 22 November 2026. */
async function made(
  text: string,
  notes: Notes,
  contacts: readonly string[] = [ANA],
  name = 'Plain',
): Promise<string> {
  const vault = new MemoryVault({ ...PEOPLE, ...notes });
  const { note } = await createConversation(
    { contacts, template: { name, text, path: null }, on: TODAY, channel: null },
    networkOfVault(vault),
    settingsWith(),
    portsOver(vault),
  );
  return vault.text(note?.path ?? '');
}

const RECALL =
  '{{last-date}} | {{last-ago}} | {{last-channel}} | {{last-notes}} | {{ask-next-time}}.';

const recalled = async (notes: Notes, contacts?: readonly string[]): Promise<string> =>
  (await made(`# x${RECALL}`, notes, contacts)).split('\n# x')[1]?.trim() ?? '';

const SAID = '## Notes\n\n- Chapter three\n\n## What they said\n\n“At last”\n';
const ASKED = '## Ask next time\n\n- How is the flat?\n';

describe('what is recalled of the last time', () => {
  it.each<[string, Notes, string]>([
    ['nothing where nothing is known', {}, '|  |  |  | .'],
    [
      'a conversation note: its notes and what they said',
      talk('2026-10-14', SAID + ASKED),
      '2026-10-14 | 5 weeks ago | call | Chapter three · “At last” | How is the flat?.',
    ],
    [
      'a log line by its words',
      log('2026-11-15', '- [[Ana Diaz]] #via/video Moved to Porto #received/advice'),
      '2026-11-15 | 7 days ago | video | Moved to Porto | .',
    ],
    [
      'the items below a log line, but for its tasks',
      log('2026-11-15', '- [[Ana Diaz]] #via/video', '  - Moved', '  - [ ] Send it', '- Other'),
      '2026-11-15 | 7 days ago | video | Moved | .',
    ],
    [
      'nothing below a task or in code there',
      log(
        '2026-11-15',
        '- [x] [[Ana Diaz]] #check-in',
        '  - Moved',
        '  - [-] Not said',
        '    - nor this',
        '  - [ ] Send it',
        '    by post',
        '  - ```',
        '    code',
        '    ```',
        '  - Works',
      ),
      '2026-11-15 | 7 days ago |  | Moved · Works | .',
    ],
    [
      'no comment in or below a log line',
      log(
        '2026-11-15',
        '- [[Ana Diaz]] Hi %% she',
        '  drinks %%',
        '  %%',
        '  - Sad',
        '  %%',
        '  - Moved',
      ),
      '2026-11-15 | 7 days ago |  | Hi · Moved | .',
    ],
    [
      'a line in the contact’s own note',
      { [ANA]: `${PEOPLE[ANA]}- [[2026-09-15]] #via/letter A card\n` },
      '2026-09-15 | 2 months ago | letter | A card | .',
    ],
    [
      'all lines of a day in one note',
      log('2026-11-15', '- [[Ana Diaz]] #via/call Hi', '- [[Ana Diaz]] #inbound Thanks'),
      '2026-11-15 | 7 days ago | call | Hi · Thanks | .',
    ],
    [
      'a sentence about the contact',
      log('2026-11-15', '- [[Ana Diaz]] is moving to Porto'),
      '2026-11-15 | 7 days ago |  | Ana Diaz is moving to Porto | .',
    ],
    [
      'not the reason of a check-in',
      log('2026-11-15', '- [x] [[Ana Diaz]] · 3 weeks over · every month #check-in'),
      '2026-11-15 | 7 days ago |  |  | .',
    ],
    [
      'what was written behind a check-in',
      log('2026-11-15', '- [x] [[Ana Diaz]] · 3 weeks over #check-in she has a cold'),
      '2026-11-15 | 7 days ago |  | she has a cold | .',
    ],
    [
      'the last that says something, all of it from there',
      { ...talk('2026-10-14', SAID), ...log('2026-11-15', '- [[Ana Diaz]] #via/video') },
      '2026-10-14 | 5 weeks ago | call | Chapter three · “At last” | .',
    ],
    [
      'the last where none says anything',
      { ...talk('2026-10-14', ''), ...log('2026-11-15', '- [[Ana Diaz]] #via/video') },
      '2026-11-15 | 7 days ago | video |  | .',
    ],
    [
      'nothing of the day itself, or later',
      {
        ...log('2026-11-22', '- [[Ana Diaz]] #via/video This morning'),
        ...talk('2026-12-01', SAID),
      },
      '|  |  |  | .',
    ],
    [
      'what to ask from the last note that says so, with its day',
      { ...talk('2026-10-14', SAID + ASKED), ...talk('2026-11-02', SAID) },
      '2026-11-02 | 2 weeks ago | call | Chapter three · “At last” | How is the flat? (14 Oct).',
    ],
    [
      'a recorded day without words',
      { [ANA]: '---\ntype: person\nlast-contact: 2026-10-01\n---\n' },
      '2026-10-01 | 7 weeks ago |  |  | .',
    ],
  ])('is %s', async (_, notes, expected) => {
    expect(await recalled(notes)).toBe(expected);
  });

  it.each<[string, Notes, string]>([
    [
      'of everyone, plainly',
      talk('2026-10-14', SAID + ASKED, '[[Ana Diaz]], [[Ben Cho]]'),
      '2026-10-14 | 5 weeks ago | call | Chapter three · “At last” | How is the flat?.',
    ],
    [
      'of each, by name, and with the day where that is another',
      {
        ...talk('2026-10-14', SAID + ASKED),
        ...talk('2026-07-01', '## Notes\n- He draws\n', '[[Ben Cho]]', 'email'),
      },
      '2026-10-14 | 5 weeks ago | call | Ana Diaz: Chapter three · Ana Diaz: “At last” · Ben Cho, 4 months ago: He draws | Ana Diaz: How is the flat?.',
    ],
    [
      'of one where nothing is known of the other',
      log('2026-11-15', '- [[Ben Cho]] #via/call Hi'),
      '2026-11-15 | 7 days ago | call | Ben Cho: Hi | .',
    ],
    [
      'of two on different lines of a day',
      log('2026-11-15', '- [[Ben Cho]] #via/call Hi', '- [[Ana Diaz]] #via/email Ho'),
      '2026-11-15 | 7 days ago | call | Ben Cho: Hi · Ana Diaz, 7 days ago: Ho | .',
    ],
  ])('with several is %s', async (_, notes, expected) => {
    expect(await recalled(notes, [ANA, BEN])).toBe(expected);
  });

  it.each<[string, Notes, Notes, string]>([
    [
      'another line where the contact’s was',
      log('2026-11-15', '- [[Ana Diaz]] #via/call Hi'),
      log('2026-11-15', '- [[Ben Cho]] told me he is fired', '- [[Ana Diaz]] #via/call Hi'),
      '',
    ],
    [
      'what became of a task',
      log('2026-11-15', '- [x] [[Ana Diaz]] Hi'),
      log('2026-11-15', '- [ ] [[Ana Diaz]] Ho'),
      '',
    ],
    [
      'a line in an item that links the contact elsewhere',
      log('2026-11-15', '- [[Ana Diaz]] Hi'),
      log('2026-11-15', '- [[Ben Cho]] Ho', '  - about [[Ana Diaz]]'),
      '',
    ],
    [
      'the line as it is by now',
      log('2026-11-15', '- [[Ana Diaz]] Hi'),
      log('2026-11-15', '- Saw', '  [Ana](../People/Ana%20Diaz.md) off'),
      'Saw · Ana off',
    ],
    [
      'another day in the contact’s own note',
      { [ANA]: `${PEOPLE[ANA]}- [[2026-09-15]] A card\n` },
      { [ANA]: `${PEOPLE[ANA]}- [[2026-09-14]] [[Ana Diaz]]\n- [[2026-09-15]] A card\n` },
      '',
    ],
  ])('is read only where the note says it still: %s', async (_, known, notes, expected) => {
    const network = networkOfVault(new MemoryVault({ ...PEOPLE, ...known }));
    const vault = new MemoryVault({ ...PEOPLE, ...notes });
    const { note } = await createConversation(
      {
        contacts: [ANA],
        template: { name: 'Plain', text: '# x\n{{last-notes}}.', path: null },
        on: TODAY,
        channel: null,
      },
      network,
      settingsWith(),
      portsOver(vault),
    );
    expect(vault.text(note?.path ?? '')).toContain(expected === '' ? '# x\n' : `# x\n${expected}.`);
    if (expected === '') expect(vault.text(note?.path ?? '')).toMatch(/# x\n$/);
  });

  it('is looked for in a bounded number of notes', async () => {
    const notes = Object.assign(
      {},
      ...Array.from({ length: 28 }, (_, index) =>
        talk(`2026-09-${String(index + 1).padStart(2, '0')}`, ''),
      ),
    ) as Notes;
    const vault = new MemoryVault({ ...PEOPLE, ...notes, ...talk('2026-08-01', SAID) });
    const read = new Set<string>();
    vault.before = (operation, path) => {
      if (operation === 'read') read.add(path);
    };
    await createConversation(
      {
        contacts: [ANA],
        template: { name: 'Plain', text: RECALL, path: null },
        on: TODAY,
        channel: null,
      },
      networkOfVault(vault),
      settingsWith(),
      portsOver(vault),
    );
    expect(read.size).toBe(8);
  });
});

const HOSTILE = [
  '---',
  '{{person}}',
  '> [!note] Mine',
  '- [ ] Task',
  '# Heading',
  '<% tp.file.title %>',
  '<!-- open',
  '[!danger] x',
  'קפה עם נועה 👩‍👩‍👧',
  '1. one ^id',
];

const SCENARIOS: readonly (readonly [string, Notes, readonly string[]])[] = [
  ['nothing known', {}, [ANA]],
  ['a bare log line only', log('2026-05-08', '- [[Ana Diaz]] #via/video'), [ANA]],
  [
    'a log line of today, and an older conversation note',
    { ...log('2026-11-22', '- [[Ana Diaz]] #via/call'), ...talk('2026-10-14', SAID + ASKED) },
    [ANA],
  ],
  [
    'several with different last times',
    {
      ...talk('2026-10-14', SAID + ASKED),
      ...log('2026-07-01', '- [[Ben Cho]] #via/email He draws'),
    },
    [ANA, BEN],
  ],
  [
    'text that looks like more',
    talk('2026-10-14', `## Notes\n\n${HOSTILE.map((line) => `- ${line}`).join('\n')}\n`),
    [ANA],
  ],
];

describe('the templates that Rapport brings along, before a conversation', () => {
  it.each(bundledTemplates(settingsWith().writing).map(({ name, text }) => [name, text] as const))(
    '%s',
    async (name, text) => {
      const notes: string[] = [];
      for (const [title, known, contacts] of SCENARIOS) {
        const note = await made(text, known, contacts, name);
        notes.push(`<!-- ${title} -->\n${note.slice(0, note.indexOf('## '))}`);
        expect(readFrontmatter(note, parseYaml).data).toMatchObject({ type: 'conversation' });
      }
      await expect(notes.join('\n')).toMatchFileSnapshot(`bundled/${name} recall.md`);
    },
  );

  it.each(bundledTemplates(settingsWith().writing).map(({ name, text }) => [name, text] as const))(
    '%s has the same blocks, whatever was said before',
    async (name, text) => {
      const blocks = async (said: string): Promise<unknown> => {
        const lines = `- ${said} word\n- ${said}\n- word`;
        const notes = talk('2026-10-14', `## Notes\n\n${lines}\n\n## Ask next time\n\n${lines}`);
        const note = await made(text, notes, [ANA], name);
        return blocksOf(note).map(({ kind }) => kind);
      };
      const plain = await blocks('word');
      for (const said of HOSTILE) expect(await blocks(said)).toEqual(plain);
    },
  );

  it.each(bundledTemplates(settingsWith().writing).map(({ name, text }) => [name, text] as const))(
    '%s leaves no property empty and holds no task',
    async (name, text) => {
      const note = await made(text, {}, [ANA], name);
      const { data } = readFrontmatter(note, parseYaml);
      expect(Object.values(data ?? {})).not.toContain(null);
      expect(note).not.toMatch(/\[ \]|📅/u);
    },
  );
});
