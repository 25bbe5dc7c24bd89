import { describe, expect, it } from 'vitest';
import { logEntry, type EntryToLog } from '../../src/actions/log-entry';
import { undo } from '../../src/actions/undo';
import { Network } from '../../src/network/network';
import { createTextReader } from '../../src/headless/text-reader';
import { DEFAULT_SETTINGS } from '../../src/notes/settings/settings';
import { MemoryVault } from './memory-vault';
import { portsOver, TODAY as DAY } from './ports-over';

const ANA = 'People/Ana Diaz.md';
const TODAY = '2026-11-22.md';
const PERSON = '---\ntype: person\n---\n';

const ENTRY: EntryToLog = {
  contacts: [ANA],
  newContacts: [],
  on: DAY,
  channel: 'call',
  direction: null,
  text: 'Talked',
  gave: [],
  received: [],
  followUps: [],
  destination: 'daily note',
  isOnlyFollowUp: false,
};

const NOTES = { [ANA]: PERSON, [TODAY]: 'Sunday\n' };

async function log(
  changes: Partial<EntryToLog>,
  prepare: (vault: MemoryVault) => void = () => undefined,
) {
  const vault = new MemoryVault(NOTES);
  prepare(vault);
  const network = new Network(DEFAULT_SETTINGS.rules);
  const reader = createTextReader(DEFAULT_SETTINGS);
  for (const [path, text] of vault.notes)
    network.apply(path, reader.factsOf({ path, text, createdOn: null }));
  const outcome = await logEntry(
    { ...ENTRY, ...changes },
    network,
    DEFAULT_SETTINGS,
    portsOver(vault),
  );
  const takeBack = async (): Promise<void> => {
    if (outcome.kind === 'failed' || outcome.undo === null) throw new Error('Nothing to undo');
    expect(await undo(outcome.undo, vault)).toEqual({ kind: 'undone' });
    expect(Object.fromEntries(vault.notes)).toEqual(NOTES);
  };
  return { vault, outcome, takeBack };
}

describe('an entry', () => {
  it('with someone new creates the contact, and links it, as one step', async () => {
    const { vault, takeBack } = await log({ newContacts: ['Zed Young'] });
    expect(vault.text('People/Zed Young.md')).toBe(PERSON);
    expect(vault.text(TODAY)).toContain('- [[Ana Diaz]], [[Zed Young]] #via/call Talked');
    await takeBack();
  });

  it('with someone new leaves no contact behind where the line can’t be written', async () => {
    const { vault, outcome } = await log({ newContacts: ['Zed Young'] }, ({ broken }) => {
      broken.set(TODAY, 'The disk is full.');
    });
    expect(outcome).toMatchObject({ kind: 'failed', failures: [{ path: TODAY }] });
    expect([...vault.notes.keys()]).toEqual([ANA, TODAY]);
  });

  it.each([
    ['daily note', TODAY, '- [ ] Ask [[Zed Young]] and Bea [[Ana Diaz]] 📅 2026-11-27'],
    ['contact note', ANA, '- [ ] Ask [[Zed Young]] and Bea 📅 2026-11-27'],
  ] as const)(
    'names people in the words of its follow-up, and each once: %s',
    async (destination, note, line) => {
      const text = 'Ask Zed and Bea';
      const named = [{ words: 'Zed', contact: 'Zed Young' }];
      const followUp = { text, dueOn: DAY + 5, named };
      const { vault } = await log({
        newContacts: ['Zed Young'],
        followUps: [followUp],
        destination,
      });
      expect(vault.text(note)).toContain(line);
    },
  );

  it('tells of a follow-up with somebody else only to them', async () => {
    const named = [{ words: 'Zed', contact: 'People/Zed Young.md' }];
    const followUp = { text: 'Follow up with Zed', dueOn: null, named };
    const { vault } = await log({ followUps: [followUp] }, ({ notes }) => {
      notes.set('People/Zed Young.md', PERSON);
    });
    expect(vault.text(TODAY)).toContain('- [ ] Follow up with [[Zed Young]]\n');
  });

  it('writes nothing where someone new has no name', async () => {
    const { outcome, vault } = await log({ newContacts: ['Zed', '  '] });
    expect(outcome.kind).toBe('failed');
    expect(Object.fromEntries(vault.notes)).toEqual(NOTES);
  });

  it('becomes a conversation note with what was said and what comes next', async () => {
    const { vault, takeBack } = await log({
      newContacts: ['Zed Young'],
      direction: 'outbound',
      received: ['advice'],
      followUps: [{ text: 'Send it', dueOn: DAY + 5 }],
      destination: 'conversation note',
    });
    const text = vault.text('Conversations/2026-11-22 Ana Diaz, Zed Young.md');
    expect(text).toMatch(
      /^---\ntype: conversation\ndate: 2026-11-22\npeople:\n {2}- "\[\[Ana Diaz\]\]"\n/,
    );
    expect(text).toContain('channel: call\n');
    expect(text).toContain('direction: outbound\n');
    expect(text).toMatch(/## Notes\n[^#]*\n- Talked\n/);
    expect(text).toMatch(
      /## Follow-ups\n[^#]*\n- \[ \] Send it \[\[Ana Diaz\]\], \[\[Zed Young\]\] 📅 2026-11-27\n/,
    );
    await takeBack();
  });

  it.each([
    ['daily note', TODAY, '- [ ] Send it [[Ana Diaz]] 📅 2026-11-27'],
    ['contact note', ANA, '- [ ] Send it 📅 2026-11-27'],
  ] as const)('that only asks to follow up logs nothing: %s', async (destination, path, line) => {
    const { vault, takeBack } = await log({
      destination,
      isOnlyFollowUp: true,
      followUps: [{ text: 'Send it', dueOn: DAY + 5 }],
    });
    expect(vault.text(path)).toContain(`## Follow-ups\n\n${line}\n`);
    expect([...vault.notes.values()].join()).not.toContain('Talked');
    await takeBack();
  });

  const TWO = [
    { text: 'Send the paper', dueOn: DAY + 5 },
    { text: 'Ask about the fair', dueOn: DAY + 7 },
  ];

  it.each([
    [
      'daily note',
      TODAY,
      '- [ ] Send the paper [[Ana Diaz]] 📅 2026-11-27\n- [ ] Ask about the fair [[Ana Diaz]] 📅 2026-11-29\n',
    ],
    [
      'contact note',
      ANA,
      '## Follow-ups\n\n- [ ] Send the paper 📅 2026-11-27\n- [ ] Ask about the fair 📅 2026-11-29\n',
    ],
    [
      'conversation note',
      'Conversations/2026-11-22 Ana Diaz.md',
      '- [ ] Send the paper [[Ana Diaz]] 📅 2026-11-27\n- [ ] Ask about the fair [[Ana Diaz]] 📅 2026-11-29\n',
    ],
  ] as const)('with two follow-ups writes both: %s', async (destination, path, lines) => {
    const { vault, takeBack } = await log({ destination, followUps: TWO });
    expect(vault.text(path)).toContain(lines);
    await takeBack();
  });

  it('that only asks to follow up with several writes each to whom it names', async () => {
    const step = (name: string): EntryToLog['followUps'][number] => ({
      text: `Ping ${name}`,
      dueOn: DAY + 5,
      named: [{ words: name, contact: `People/${name}.md` }],
    });
    const { vault, outcome } = await log(
      {
        destination: 'contact note',
        isOnlyFollowUp: true,
        contacts: ['People/Cem.md', 'People/Dia.md'],
        followUps: [step('Cem'), step('Dia'), { text: 'Send it', dueOn: null }],
      },
      ({ notes }) => {
        notes.set('People/Cem.md', PERSON).set('People/Dia.md', PERSON);
      },
    );
    expect(outcome).toMatchObject({ kind: 'done', failures: [] });
    expect(vault.text('People/Cem.md')).toContain(
      '## Follow-ups\n\n- [ ] Ping Cem 📅 2026-11-27\n- [ ] Send it [[Dia]]\n',
    );
    expect(vault.text('People/Dia.md')).toContain(
      '## Follow-ups\n\n- [ ] Ping Dia 📅 2026-11-27\n',
    );
  });

  it('of which one follow-up can’t be written leaves none behind', async () => {
    const named = [{ words: 'Gone', contact: 'People/Gone.md' }];
    const { vault, outcome } = await log({
      destination: 'contact note',
      isOnlyFollowUp: true,
      followUps: [...TWO, { text: 'Ping Gone', dueOn: null, named }],
    });
    expect(outcome.kind).toBe('failed');
    expect(Object.fromEntries(vault.notes)).toEqual(NOTES);
  });
});
