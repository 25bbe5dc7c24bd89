import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/actions/outcome';
import { dismiss } from '../../src/actions/dismiss';
import { logOwedDone, postponeOwed } from '../../src/actions/owed-follow-up';
import { UndoHistory } from '../../src/actions/undo-history';
import type { Owed } from '../../src/domain/dismissal';
import type { DerivedKind } from '../../src/domain/follow-up';
import { DEFAULT_SETTINGS } from '../../src/notes/settings/settings';
import type { LogDestination } from '../../src/notes/settings/writing';
import { DismissalsInMemory } from './dismissals-in-memory';
import { MemoryVault } from './memory-vault';
import { portsOver, TODAY } from './ports-over';

const ANA = 'People/Ana Diaz.md';
const BEN = 'People/Ben Cho.md';
const DAILY = '2026-11-22.md';
const PEOPLE = { [ANA]: '', [BEN]: '' };

const owed = (kind: DerivedKind, contacts: readonly string[] = [ANA]): Owed => ({
  kind,
  contacts,
  on: TODAY - 2,
  times: 1,
});

function log(
  vault: MemoryVault,
  followUp: Owed,
  logDestination: LogDestination = 'daily note',
): Promise<Outcome> {
  const writing = { ...DEFAULT_SETTINGS.writing, logDestination };
  return logOwedDone(followUp, { ...DEFAULT_SETTINGS, writing }, portsOver(vault));
}

function postpone(
  vault: MemoryVault,
  followUp: Owed,
  dismissals: DismissalsInMemory,
): Promise<Outcome> {
  return postponeOwed(followUp, TODAY + 8, DEFAULT_SETTINGS, portsOver(vault), dismissals);
}

async function takeBack(outcome: Outcome, vault: MemoryVault): Promise<string> {
  const history = new UndoHistory(vault);
  if (outcome.kind === 'done') history.record(outcome.undo, 'did');
  const { kind } = await history.undoLast();
  return kind === 'nothing to undo' ? 'nothing' : kind;
}

describe('a follow-up without a task that is done', () => {
  it.each<readonly [DerivedKind, readonly string[], string]>([
    ['reply', [ANA], '- [[Ana Diaz]] #outbound Replied\n'],
    ['first', [ANA], '- [[Ana Diaz]] #outbound Followed up\n'],
    ['thanks', [ANA], '- [[Ana Diaz]] #outbound Said thank you #gave/thanks\n'],
    [
      'introduction',
      [ANA, BEN],
      '- [[Ana Diaz]], [[Ben Cho]] #outbound Asked how the introduction went\n',
    ],
  ])('of kind %s with %j is logged today: %j', async (kind, contacts, line) => {
    const vault = new MemoryVault(PEOPLE);
    const outcome = await log(vault, owed(kind, contacts));
    expect(outcome).toMatchObject({ kind: 'done', written: [DAILY] });
    expect(vault.text(DAILY)).toBe(`## Log\n\n${line}`);
    expect(await takeBack(outcome, vault)).toBe('undone');
    expect(vault.notes.has(DAILY)).toBe(false);
  });

  it('is logged in the contacts’ notes by whoever logs there', async () => {
    const vault = new MemoryVault(PEOPLE);
    const outcome = await log(vault, owed('introduction', [ANA, BEN]), 'contact note');
    const line = '## Log\n\n- [[2026-11-22]] #outbound Asked how the introduction went\n';
    expect([vault.text(ANA), vault.text(BEN)]).toEqual([line, line]);
    expect(await takeBack(outcome, vault)).toBe('undone');
    expect([vault.text(ANA), vault.text(BEN)]).toEqual(['', '']);
  });

  it('is logged in the daily note by whoever logs in conversation notes', async () => {
    const vault = new MemoryVault(PEOPLE);
    await log(vault, owed('reply'), 'conversation note');
    expect(vault.text(DAILY)).toContain('- [[Ana Diaz]] #outbound Replied');
  });

  it.each<LogDestination>(['daily note', 'contact note'])(
    'is logged once in the %s, though it is ticked twice',
    async (destination) => {
      const vault = new MemoryVault({ ...PEOPLE, [DAILY]: '## Log\n\n* Coffee\n' });
      const [first, second] = await Promise.all([
        log(vault, owed('reply'), destination),
        log(vault, owed('reply'), destination),
      ]);
      expect(first).toMatchObject({ written: [destination === 'daily note' ? DAILY : ANA] });
      expect(second).toMatchObject({ kind: 'done', written: [], undo: null });
      const texts = [...vault.notes.values()].join('');
      expect(texts.split('Replied')).toHaveLength(2);
    },
  );

  it('is logged with a contact who was renamed meanwhile, and not with one who is gone', async () => {
    const vault = new MemoryVault(PEOPLE);
    vault.rename(ANA, 'People/Ana Silva.md');
    await log(vault, owed('reply'));
    expect(vault.text(DAILY)).toContain('- [[Ana Silva]] #outbound Replied');
    vault.notes.delete(BEN);
    expect(await log(vault, owed('reply', [BEN]))).toMatchObject({
      kind: 'failed',
      failures: [{ path: BEN, reason: 'The note of this contact is no longer there.' }],
    });
  });
});

describe('a follow-up without a task that is postponed', () => {
  it.each<readonly [DerivedKind, readonly string[], string]>([
    ['reply', [ANA], '- [ ] Reply to [[Ana Diaz]] 📅 2026-11-30\n'],
    ['first', [ANA], '- [ ] Follow up with [[Ana Diaz]] 📅 2026-11-30\n'],
    ['thanks', [ANA], '- [ ] Thank [[Ana Diaz]] 📅 2026-11-30\n'],
    [
      'introduction',
      [ANA, BEN],
      '- [ ] Ask how the introduction went: [[Ana Diaz]], [[Ben Cho]] 📅 2026-11-30\n',
    ],
  ])('of kind %s with %j becomes a task and is dismissed: %j', async (kind, contacts, line) => {
    const before = '\uFEFF# Ana\r\n';
    const vault = new MemoryVault({ ...PEOPLE, [ANA]: before });
    const dismissals = new DismissalsInMemory();
    const outcome = await postpone(vault, owed(kind, contacts), dismissals);
    expect(outcome).toMatchObject({ kind: 'done', written: [ANA], failures: [] });
    const task = `\r\n## Follow-ups\r\n\r\n${line.replace('\n', '\r\n')}`;
    expect(vault.text(ANA)).toBe(before + task);
    expect(dismissals.all).toEqual([owed(kind, contacts)]);
    expect(await takeBack(outcome, vault)).toBe('undone');
    expect(vault.text(ANA)).toBe(before);
    expect(dismissals.all).toEqual([]);
  });

  it('stays dismissed while its task can’t be taken back', async () => {
    const vault = new MemoryVault(PEOPLE);
    const dismissals = new DismissalsInMemory();
    const outcome = await postpone(vault, owed('reply'), dismissals);
    vault.notes.set(ANA, `${vault.text(ANA)}Mine\n`);
    expect(await takeBack(outcome, vault)).toBe('declined');
    expect(dismissals.all).toEqual([owed('reply')]);
  });

  it('stays as it is where the task can’t be written', async () => {
    const vault = new MemoryVault(PEOPLE);
    const dismissals = new DismissalsInMemory();
    vault.broken.set(ANA, 'The disk is full.');
    expect(await postpone(vault, owed('reply'), dismissals)).toMatchObject({ kind: 'failed' });
    expect(dismissals.all).toEqual([]);
  });

  it('is a task also where the dismissal can’t be stored, which is said', async () => {
    const vault = new MemoryVault(PEOPLE);
    const dismissals = new DismissalsInMemory();
    dismissals.broken = 'The disk is full.';
    const outcome = await postpone(vault, owed('reply'), dismissals);
    expect(outcome).toMatchObject({
      kind: 'done',
      written: [ANA],
      failures: [{ path: '', reason: 'The disk is full.' }],
    });
    expect(await takeBack(outcome, vault)).toBe('undone');
    expect(vault.text(ANA)).toBe('');
  });
});

describe('a follow-up without a task that is dismissed', () => {
  it('changes no note, and is back when that is undone', async () => {
    const vault = new MemoryVault(PEOPLE);
    const dismissals = new DismissalsInMemory();
    const outcome = await dismiss(owed('reply'), dismissals);
    expect(outcome).toMatchObject({ kind: 'done', written: [] });
    expect(dismissals.all).toEqual([owed('reply')]);
    expect(Object.fromEntries(vault.notes)).toEqual(PEOPLE);
    expect(await takeBack(outcome, vault)).toBe('undone');
    expect(dismissals.all).toEqual([]);
  });
});
