import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  logInteraction,
  type InteractionToLog,
  type LineDestination,
} from '../../src/actions/log-interaction';
import type { Outcome } from '../../src/actions/outcome';
import { undo } from '../../src/actions/undo';
import { DEFAULT_DAILY_NOTES, type DailyNotes } from '../../src/notes/settings/conventions';
import { DEFAULT_SETTINGS } from '../../src/notes/settings/settings';
import { MemoryVault } from './memory-vault';
import { portsOver, TODAY as DAY } from './ports-over';

const ANA = 'People/Ana Diaz.md';
const BEN = 'People/Ben Cho.md';
const TODAY = 'Daily/2026-11-22.md';
const PEOPLE = { [ANA]: '', [BEN]: '' };

const ENTRY: InteractionToLog = {
  contacts: [ANA],
  on: DAY,
  channel: 'call',
  direction: null,
  text: 'Talked',
  gave: [],
  received: [],
  followUps: [],
};

function log(
  vault: MemoryVault,
  request: Partial<InteractionToLog> = {},
  daily: Partial<DailyNotes> = {},
  destination: LineDestination = 'daily note',
): Promise<Outcome> {
  const dailyNotes = { ...DEFAULT_DAILY_NOTES, folder: 'Daily', ...daily };
  const conventions = { ...DEFAULT_SETTINGS.conventions, dailyNotes };
  const settings = { ...DEFAULT_SETTINGS, conventions };
  return logInteraction({ ...ENTRY, ...request }, destination, settings, portsOver(vault));
}

function undoOf(outcome: Outcome): NonNullable<(Outcome & { kind: 'done' })['undo']> {
  if (outcome.kind === 'failed' || outcome.undo === null) throw new Error('Nothing to undo');
  return outcome.undo;
}

function reasonIn(outcome: Outcome): unknown {
  expect(outcome.kind).toBe('failed');
  return outcome.failures[0];
}

describe('an introduction', () => {
  it('names in each contact’s own note whom they met', async () => {
    const vault = new MemoryVault({ ...PEOPLE });
    const request = { contacts: [ANA, BEN], channel: 'introduction', text: '' };
    await log(vault, request, {}, 'contact note');
    expect(vault.text(ANA)).toBe(
      '## Log\n\n- [[2026-11-22]], [[Ben Cho]] #via/introduction #introduced\n',
    );
    expect(vault.text(BEN)).toBe(
      '## Log\n\n- [[2026-11-22]], [[Ana Diaz]] #via/introduction #introduced\n',
    );
  });
});

describe('into a daily note that exists', () => {
  it('adds one line in one write', async () => {
    const vault = new MemoryVault({ ...PEOPLE, [TODAY]: '## Log\n- Coffee\n\n## Next\n' });
    const writes: string[] = [];
    vault.before = (operation) => void writes.push(operation);
    await log(vault, { contacts: [ANA, BEN, ANA], channel: 'in person' });
    expect(vault.text(TODAY)).toBe(
      '## Log\n- Coffee\n- [[Ana Diaz]], [[Ben Cho]] #via/in-person Talked\n\n## Next\n',
    );
    expect(writes).toEqual(['exists', 'process']);
  });

  it('undoes to the exact former text', async () => {
    const before = '\uFEFF# Day\r\n\r\ntext  ';
    const vault = new MemoryVault({ ...PEOPLE, [TODAY]: before });
    const outcome = await log(vault);
    expect(await undo(undoOf(outcome), vault)).toEqual({ kind: 'undone' });
    expect(vault.text(TODAY)).toBe(before);
  });

  it('adds a second line where the same is logged twice, and takes back one of them', async () => {
    const vault = new MemoryVault({ ...PEOPLE, [TODAY]: '' });
    const line = '- [[Ana Diaz]] #via/call Talked\n';
    expect(await log(vault)).toMatchObject({ written: [TODAY] });
    const second = await log(vault);
    expect(vault.text(TODAY)).toBe(`## Log\n\n${line}${line}`);
    await undo(undoOf(second), vault);
    expect(vault.text(TODAY)).toBe(`## Log\n\n${line}`);
  });
});

describe('into a daily note that is missing', () => {
  it('creates it from the template, with its folders', async () => {
    const template = '# {{date:dddd D MMMM}} {{time}}\n\n## Log\n\n## {{title}} <% x %>\n';
    const vault = new MemoryVault({ ...PEOPLE, 'Templates/Daily.md': template });
    const settings = { format: 'YYYY/MM-MMMM/YYYY-MM-DD-dddd', template: 'Templates/Daily' };
    const outcome = await log(vault, { text: 'One\ntwo {{date}}' }, settings);
    const path = 'Daily/2026/11-November/2026-11-22-Sunday.md';
    expect(vault.text(path)).toBe(
      '# Sunday 22 November 09:05\n\n## Log\n\n- [[Ana Diaz]] #via/call One two {{date}}\n\n' +
        '## 2026-11-22-Sunday <% x %>\n',
    );
    expect(await undo(undoOf(outcome), vault)).toEqual({ kind: 'undone' });
    expect([...vault.trashed.keys()]).toEqual([path]);
  });

  it.each(['', '/', 'Daily/', '/Daily', '\\Daily\\'])('knows the folder %j', async (folder) => {
    const vault = new MemoryVault(PEOPLE);
    await log(vault, { channel: null, text: '' }, { folder });
    const path = folder.includes('Daily') ? TODAY : '2026-11-22.md';
    expect(vault.text(path)).toBe('## Log\n\n- [[Ana Diaz]]\n');
  });

  it('keeps what someone else wrote into it meanwhile', async () => {
    const vault = new MemoryVault(PEOPLE);
    vault.before = (operation) => {
      if (operation === 'create') vault.notes.set(TODAY, '# Mine\n');
    };
    const outcome = await log(vault);
    expect(vault.text(TODAY)).toBe('# Mine\n\n## Log\n\n- [[Ana Diaz]] #via/call Talked\n');
    await undo(undoOf(outcome), vault);
    expect(vault.text(TODAY)).toBe('# Mine\n');
  });

  it('creates it anew when it is renamed before it is written', async () => {
    const vault = new MemoryVault({ ...PEOPLE, [TODAY]: 'old' });
    vault.before = (operation) => {
      if (operation === 'process' && vault.notes.has(TODAY)) vault.rename(TODAY, 'Old.md');
    };
    await log(vault);
    expect(vault.text('Old.md')).toBe('old');
    expect(vault.text(TODAY)).toBe('## Log\n\n- [[Ana Diaz]] #via/call Talked\n');
  });
});

describe('on another day', () => {
  it('writes into that day’s daily note', async () => {
    const vault = new MemoryVault({ ...PEOPLE, 'Daily/2026-11-20.md': '## Log\n' });
    await log(vault, { on: DAY - 2 });
    expect(vault.text('Daily/2026-11-20.md')).toBe('## Log\n\n- [[Ana Diaz]] #via/call Talked\n');
  });
});

describe('with a follow-up', () => {
  const followUp = { text: 'Send the paper', dueOn: DAY + 5 };

  it('promises it once, though several contacts’ notes are written', async () => {
    const vault = new MemoryVault(PEOPLE);
    await log(vault, { contacts: [ANA, BEN], followUps: [followUp] }, {}, 'contact note');
    expect(vault.text(ANA)).toContain('- [ ] Send the paper [[Ben Cho]] 📅 2026-11-27\n');
    expect(vault.text(BEN)).not.toContain('Send the paper');
  });

  it('has it beside the line', async () => {
    const vault = new MemoryVault({ ...PEOPLE, [TODAY]: '## Log\r\n* Coffee\r\n' });
    const outcome = await log(vault, { followUps: [followUp] });
    expect(vault.text(TODAY)).toBe(
      '## Log\r\n* Coffee\r\n* [[Ana Diaz]] #via/call Talked\r\n' +
        '* [ ] Send the paper [[Ana Diaz]] 📅 2026-11-27\r\n',
    );
    await undo(undoOf(outcome), vault);
    expect(vault.text(TODAY)).toBe('## Log\r\n* Coffee\r\n');
  });

  it('takes the place of the empty bullet of a template, which undoing puts back', async () => {
    const before = '## Log\r\n\r\n- \r\n\r\n## Next\r\n';
    const vault = new MemoryVault({ ...PEOPLE, [TODAY]: before });
    const outcome = await log(vault, { followUps: [followUp] });
    expect(vault.text(TODAY)).toBe(
      '## Log\r\n\r\n- [[Ana Diaz]] #via/call Talked\r\n' +
        '- [ ] Send the paper [[Ana Diaz]] 📅 2026-11-27\r\n\r\n## Next\r\n',
    );
    expect(await undo(undoOf(outcome), vault)).toEqual({ kind: 'undone' });
    expect(vault.text(TODAY)).toBe(before);
  });

  it('has it under its own heading in the contact’s note', async () => {
    const vault = new MemoryVault({ ...PEOPLE, [ANA]: '# Ana\n\n## Log\n- [[2026-11-01]] Hi\n' });
    await log(vault, { followUps: [followUp] }, {}, 'contact note');
    expect(vault.text(ANA)).toBe(
      '# Ana\n\n## Log\n- [[2026-11-01]] Hi\n- [[2026-11-22]] #via/call Talked\n\n' +
        '## Follow-ups\n\n- [ ] Send the paper 📅 2026-11-27\n',
    );
  });
});

describe('into the notes of contacts', () => {
  it('writes a line with the day into each, as one step', async () => {
    const vault = new MemoryVault(PEOPLE);
    const outcome = await log(vault, { contacts: [ANA, BEN] }, {}, 'contact note');
    const line = '## Log\n\n- [[2026-11-22]] #via/call Talked\n';
    expect([vault.text(ANA), vault.text(BEN)]).toEqual([line, line]);
    await undo(undoOf(outcome), vault);
    expect([vault.text(ANA), vault.text(BEN)]).toEqual(['', '']);
  });

  it('writes into none where one of them can’t be written', async () => {
    const vault = new MemoryVault(PEOPLE);
    vault.broken.set(BEN, 'The disk is full.');
    const outcome = await log(vault, { contacts: [ANA, BEN] }, {}, 'contact note');
    expect(reasonIn(outcome)).toEqual({ path: BEN, reason: 'The disk is full.' });
    expect(vault.text(ANA)).toBe('');
  });

  it('says what stays where someone else wrote before it could be put back', async () => {
    const vault = new MemoryVault(PEOPLE);
    vault.broken.set(BEN, 'The disk is full.');
    vault.before = (operation, path) => {
      if (operation === 'process' && path === BEN) vault.notes.set(ANA, `${vault.text(ANA)}Mine\n`);
    };
    const outcome = await log(vault, { contacts: [ANA, BEN] }, {}, 'contact note');
    expect(outcome).toMatchObject({
      kind: 'partly',
      undo: { changes: [{ path: ANA }] },
      failures: [{ path: BEN, reason: 'The disk is full.' }, { path: ANA }],
    });
    expect(vault.text(ANA)).toContain('Talked\nMine\n');
  });
});

describe('a contact that was renamed since it was picked', () => {
  it('is linked under its new name', async () => {
    const vault = new MemoryVault({ ...PEOPLE, [TODAY]: '' });
    vault.rename(ANA, 'People/Ana Torres.md');
    await log(vault);
    expect(vault.text(TODAY)).toContain('- [[Ana Torres]] #via/call Talked');
  });

  it('and is gone: nothing is written, and it is said', async () => {
    const vault = new MemoryVault({ [BEN]: '' });
    expect(reasonIn(await log(vault, { contacts: [BEN, ANA] }))).toEqual({
      path: ANA,
      reason: 'The note of this contact is no longer there.',
    });
    expect([...vault.notes.keys()]).toEqual([BEN]);
  });
});

describe('what stands in the way is said', () => {
  it.each<[string, Partial<DailyNotes>, RegExp]>([
    ['a week', { format: 'gggg-[W]ww' }, /don't tell the day/],
    ['a time', { format: 'YYYY-MM-DD HHmm' }, /don't tell the day/],
    ['a token', { format: 'YYYY-MM-DD Z' }, /token Z/],
    ['a way out of the vault', { format: '[../../]YYYY-MM-DD' }, /can have this path/],
    ['a folder outside', { folder: '../Daily' }, /can have this path/],
    ['a way out with backslashes', { folder: 'Daily\\..\\..' }, /can have this path/],
    ['a template', { template: 'Templates/None' }, /Templates\/None\.md for daily notes/],
  ])('%s', async (_, settings, reason) => {
    const vault = new MemoryVault(PEOPLE);
    expect(reasonIn(await log(vault, {}, settings))).toMatchObject({
      reason: expect.stringMatching(reason) as string,
    });
    expect([...vault.notes.keys()]).toEqual([ANA, BEN]);
  });

  it('a note that can not be written', async () => {
    const vault = new MemoryVault({ ...PEOPLE, [TODAY]: 'x' });
    vault.broken.set(TODAY, 'The disk is full.');
    expect(reasonIn(await log(vault))).toEqual({ path: TODAY, reason: 'The disk is full.' });
    expect(vault.text(TODAY)).toBe('x');
  });

  it('nobody to log', async () => {
    expect(reasonIn(await log(new MemoryVault(), { contacts: [] }))).toEqual({
      path: '',
      reason: 'Choose a contact to log.',
    });
  });
});

it('two at the same time both get in, whatever their order, and both can be undone', async () => {
  const texts = fc.constantFrom(undefined, '', '## Log\n- a\n', '# Day\n\n## Log\n\n## Next\n');
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), texts, async (scheduler, text) => {
      const vault = new MemoryVault(text === undefined ? PEOPLE : { ...PEOPLE, [TODAY]: text });
      vault.before = () => scheduler.schedule(Promise.resolve());
      const both = Promise.all([log(vault), log(vault, { contacts: [BEN], text: 'Wrote' })]);
      const outcomes = await scheduler.waitFor(both);
      vault.before = () => undefined;
      expect(vault.text(TODAY)).toContain('- [[Ana Diaz]] #via/call Talked');
      expect(vault.text(TODAY)).toContain('- [[Ben Cho]] #via/call Wrote');

      const [first, second] = outcomes.map(undoOf);
      const results = [first, second, first].map((step) => async () => step && undo(step, vault));
      for (const attempt of results) await attempt();
      expect(vault.notes.get(TODAY)).toBe(text);
    }),
  );
});
