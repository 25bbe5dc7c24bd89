import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addFollowUp, type FollowUpToAdd } from '../../src/actions/add-follow-up';
import { postponeFollowUp, tickFollowUp } from '../../src/actions/change-follow-up';
import type { Outcome } from '../../src/actions/outcome';
import { undo } from '../../src/actions/undo';
import { DEFAULT_CONVENTIONS, DEFAULT_DAILY_NOTES } from '../../src/notes/settings/conventions';
import { DEFAULT_WRITING } from '../../src/notes/settings/writing';
import { MemoryVault } from './memory-vault';
import { portsOver, TODAY } from './ports-over';

const ANA = 'People/Ana Diaz.md';
const BEN = 'People/Ben Cho.md';
const DAILY = 'Daily/2026-11-22.md';
const PAPER = '- [ ] Send the paper 📅 2026-11-20';
const SEND = { path: ANA, line: 1, text: 'Send the paper', dueOn: TODAY - 2 };

const tick = (vault: MemoryVault): Promise<Outcome> => tickFollowUp(SEND, portsOver(vault));
const postpone = (vault: MemoryVault): Promise<Outcome> =>
  postponeFollowUp(SEND, TODAY + 7, portsOver(vault));

const ENTRY: FollowUpToAdd = {
  contacts: [ANA],
  text: 'Ask about Oslo',
  dueOn: TODAY + 7,
  waiting: false,
  place: 'contact note',
};

function add(vault: MemoryVault, changes: Partial<FollowUpToAdd> = {}): Promise<Outcome> {
  const conventions = {
    ...DEFAULT_CONVENTIONS,
    dailyNotes: { ...DEFAULT_DAILY_NOTES, folder: 'Daily' },
  };
  return addFollowUp({ ...ENTRY, ...changes }, conventions, DEFAULT_WRITING, portsOver(vault));
}

async function takeBack(outcome: Outcome, vault: MemoryVault): Promise<string> {
  if (outcome.kind === 'failed' || outcome.undo === null) return 'nothing';
  return (await undo(outcome.undo, vault)).kind;
}

describe('a follow-up’s task', () => {
  it.each([
    ['ticked', tick, '- [x] Send the paper 📅 2026-11-20 ✅ 2026-11-22'],
    ['postponed', postpone, '- [ ] Send the paper 📅 2026-11-29'],
  ])('is %s in one write, and taken back to its bytes', async (_, act, after) => {
    const before = `\uFEFF# Ana\r\n\r\n${PAPER}\r\n`;
    const vault = new MemoryVault({ [ANA]: before });
    const outcome = await act(vault);
    expect(outcome).toMatchObject({ kind: 'done', written: [ANA] });
    expect(vault.text(ANA)).toBe(before.replace(PAPER, after));
    expect(await takeBack(outcome, vault)).toBe('undone');
    expect(vault.text(ANA)).toBe(before);
  });

  it.each([tick, postpone])('is followed when its note is renamed meanwhile', async (act) => {
    const vault = new MemoryVault({ [ANA]: PAPER });
    vault.before = () => {
      if (vault.notes.has(ANA)) vault.rename(ANA, BEN);
    };
    expect(await act(vault)).toMatchObject({ kind: 'done', written: [BEN] });
    expect(vault.text(BEN)).not.toBe(PAPER);
  });

  it.each([tick, postpone])('is found where another write has moved it to', async (act) => {
    const vault = new MemoryVault({ [ANA]: PAPER });
    vault.before = () => void vault.notes.set(ANA, `# Synced\n\n${PAPER}\n- [ ] Other\n`);
    await act(vault);
    expect(vault.text(ANA)).toMatch(/^# Synced\n\n- \[[x ]\] Send the paper .*\n- \[ \] Other\n$/);
    expect(vault.text(ANA)).not.toContain(PAPER);
  });

  it.each([
    ['was ticked meanwhile', '- [x] Send the paper', 'no longer open'],
    ['was removed meanwhile', '# Ana\n', 'no longer in the note'],
  ])('is declined where it %s', async (_, text, reason) => {
    const vault = new MemoryVault({ [ANA]: PAPER });
    vault.before = () => void vault.notes.set(ANA, text);
    for (const act of [tick, postpone])
      expect(await act(vault)).toEqual({
        kind: 'failed',
        failures: [{ path: ANA, reason: expect.stringContaining(reason) as string }],
      });
    expect(vault.text(ANA)).toBe(text);
  });

  it('is declined where its note is gone', async () => {
    const outcome = await tick(new MemoryVault());
    expect(outcome.failures).toEqual([{ path: ANA, reason: 'The note is no longer there.' }]);
  });
});

describe('a follow-up is added', () => {
  it('under its heading in the contact’s note, which needs no link to itself', async () => {
    const vault = new MemoryVault({ [ANA]: 'Hello\n', [BEN]: '' });
    const outcome = await add(vault, { contacts: [ANA, BEN, ANA] });
    expect(vault.text(ANA)).toBe(
      'Hello\n\n## Follow-ups\n\n- [ ] Ask about Oslo [[Ben Cho]] 📅 2026-11-29\n',
    );
    expect(await takeBack(outcome, vault)).toBe('undone');
    expect(vault.text(ANA)).toBe('Hello\n');
  });

  it('with a link where it says nothing else', async () => {
    const vault = new MemoryVault({ [ANA]: '## Follow-ups\n* [x] a\n' });
    await add(vault, { text: ' ', dueOn: null, waiting: true });
    expect(vault.text(ANA)).toBe('## Follow-ups\n* [x] a\n* [ ] [[Ana Diaz]] #waiting\n');
  });

  it('in today’s daily note, made where it is missing', async () => {
    const vault = new MemoryVault({ [ANA]: '', [BEN]: '' });
    const outcome = await add(vault, { contacts: [ANA, BEN], place: 'daily note' });
    expect(vault.text(DAILY)).toBe(
      '## Follow-ups\n\n- [ ] Ask about Oslo [[Ana Diaz]], [[Ben Cho]] 📅 2026-11-29\n',
    );
    expect(await takeBack(outcome, vault)).toBe('undone');
    expect(vault.notes.has(DAILY)).toBe(false);
  });

  it('to the note of a contact that is renamed meanwhile, under its new name', async () => {
    const vault = new MemoryVault({ [ANA]: '' });
    vault.before = () => {
      if (vault.notes.has(ANA)) vault.rename(ANA, 'People/Ana Torres.md');
    };
    await add(vault, { text: '' });
    expect(vault.text('People/Ana Torres.md')).toContain('- [ ] [[Ana Torres]] 📅 2026-11-29');
  });

  it.each([
    ['nobody', [], 'Choose a contact to follow up with.'],
    ['who is gone', [BEN], 'The note of this contact is no longer there.'],
  ])('not for %s', async (_, contacts, reason) => {
    const vault = new MemoryVault({ [ANA]: '' });
    expect(await add(vault, { contacts })).toMatchObject({ failures: [{ reason }] });
    expect(Object.fromEntries(vault.notes)).toEqual({ [ANA]: '' });
  });
});

it('two actions on one note both get in, or decline, in any order; undoing leaves the first text', async () => {
  const actions = fc.constantFrom(tick, postpone, add);
  const texts = fc.constantFrom(PAPER, `# Ana\r\n\r\n${PAPER}\r\n`, `## Follow-ups\n${PAPER}`);
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), texts, actions, actions, async (scheduler, text, a, b) => {
      const vault = new MemoryVault({ [ANA]: text });
      vault.before = () => scheduler.schedule(Promise.resolve());
      const outcomes = await scheduler.waitFor(Promise.all([a(vault), b(vault)]));
      vault.before = () => undefined;

      const isSecondTick = a === tick && b === tick;
      expect(outcomes.filter(({ kind }) => kind === 'failed').length).toBeLessThanOrEqual(1);
      if (!isSecondTick && (a === tick || b === tick) && outcomes.every(isDone))
        expect(vault.text(ANA)).toContain('[x] Send the paper');
      const added = [a, b].filter((act) => act === add).length;
      expect(vault.text(ANA).split('Ask about Oslo')).toHaveLength(added + 1);
      expect(vault.text(ANA).split('Send the paper')).toHaveLength(2);

      for (let round = 0; round < 2; round += 1)
        for (const outcome of outcomes) await takeBack(outcome, vault);
      expect(vault.text(ANA)).toBe(text);
    }),
  );
});

function isDone({ kind }: Outcome): boolean {
  return kind === 'done';
}
