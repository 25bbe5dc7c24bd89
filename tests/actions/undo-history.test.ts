import { describe, expect, it } from 'vitest';
import type { Change, Undoable } from '../../src/actions/undo';
import { UndoHistory } from '../../src/actions/undo-history';
import { MemoryVault } from './memory-vault';

function step(path: string, before = 'before', after = 'after'): Undoable {
  return { changes: [{ kind: 'changed', path, before, after }] };
}

/** A history in which each note was changed, in order; each step did what its note is called. */
function historyOver(vault: MemoryVault, ...paths: readonly string[]): UndoHistory {
  const history = new UndoHistory(vault);
  for (const path of paths) history.record(step(path), path);
  return history;
}

/** Undoes the last step, and tells what came of which. */
async function undoLast(history: UndoHistory): Promise<string> {
  const outcome = await history.undoLast();
  return 'did' in outcome ? `${outcome.kind}: ${outcome.did}` : outcome.kind;
}

describe('the history', () => {
  it('undoes 60 steps, the last one first', async () => {
    const vault = new MemoryVault({ 'a.md': '60' });
    const history = new UndoHistory(vault);
    for (let each = 0; each < 60; each += 1)
      history.record(step('a.md', String(each), String(each + 1)), String(each));
    for (let each = 59; each >= 0; each -= 1) {
      expect(await undoLast(history)).toBe(`undone: ${String(each)}`);
      expect(vault.text('a.md')).toBe(String(each));
    }
    expect(history.isEmpty).toBe(true);
    expect(await undoLast(history)).toBe('nothing to undo');
  });

  it('undoes a step in several notes, created ones too, and what was beside them, as one', async () => {
    const vault = new MemoryVault({ 'a.md': 'after', 'b.md': 'after', 'c.md': 'new' });
    const history = new UndoHistory(vault);
    const putBack: string[] = [];
    const created: Change = { kind: 'created', path: 'c.md', after: 'new' };
    const changes = [...step('a.md').changes, ...step('b.md').changes, created];
    const undone = async (): Promise<void> => void putBack.push(vault.text('a.md'));
    history.record({ changes, undone }, 'all');
    expect(await undoLast(history)).toBe('undone: all');
    expect(Object.fromEntries(vault.notes)).toEqual({ 'a.md': 'before', 'b.md': 'before' });
    expect(vault.trashed.get('c.md')).toBe('new');
    expect(putBack).toEqual(['before']);
    expect(history.isEmpty).toBe(true);
  });

  it('undoes a step out of turn, once', async () => {
    const vault = new MemoryVault({ 'a.md': 'after', 'b.md': 'after' });
    const history = new UndoHistory(vault);
    const first = step('a.md');
    history.record(first, 'a');
    history.record(step('b.md'), 'b');
    expect(await history.undo(first)).toEqual({ kind: 'undone', step: first, did: 'a' });
    expect(await history.undo(first)).toEqual({ kind: 'nothing to undo' });
    expect(await undoLast(history)).toBe('undone: b');
  });

  it('says why it declines a step, and what comes next; undoing again comes to that', async () => {
    const vault = new MemoryVault({ 'a.md': 'after', 'b.md': 'typed', 'c.md': 'typed' });
    const history = historyOver(vault, 'a.md', 'b.md', 'c.md');
    expect(await history.undoLast()).toMatchObject({
      ...{ kind: 'declined', did: 'c.md', path: 'c.md', next: 'b.md' },
      reason: expect.stringMatching(/changed since/) as string,
    });
    expect(await undoLast(history)).toBe('declined: b.md');
    expect(await undoLast(history)).toBe('undone: a.md');
  });

  it('undoes a step that it declined as soon as its note is as it was', async () => {
    const vault = new MemoryVault({ 'a.md': 'after', 'b.md': 'typed' });
    const history = historyOver(vault, 'a.md', 'b.md');
    expect(await undoLast(history)).toBe('declined: b.md');
    vault.notes.set('b.md', 'after');
    expect(await undoLast(history)).toBe('undone: b.md');
    expect(await undoLast(history)).toBe('undone: a.md');
  });

  it('says again why, where nothing is left but what it declined', async () => {
    const vault = new MemoryVault({ 'a.md': 'typed', 'b.md': 'typed' });
    const history = historyOver(vault, 'a.md', 'b.md');
    expect(await undoLast(history)).toBe('declined: b.md');
    expect(await undoLast(history)).toBe('declined: a.md');
    expect(await history.undoLast()).toMatchObject({ did: 'b.md', next: null });
    expect(history.isEmpty).toBe(false);
    history.record(step('c.md'), 'c.md');
    vault.notes.set('c.md', 'after');
    expect(await undoLast(history)).toBe('undone: c.md');
  });

  it('keeps a step that could not be written this time', async () => {
    const vault = new MemoryVault({ 'a.md': 'after', 'b.md': 'after' });
    const history = historyOver(vault, 'a.md', 'b.md');
    vault.broken.set('b.md', 'Another program is using it.');
    expect(await undoLast(history)).toBe('failed: b.md');
    vault.broken.clear();
    expect(await undoLast(history)).toBe('undone: b.md');
    expect(Object.fromEntries(vault.notes)).toEqual({ 'a.md': 'after', 'b.md': 'before' });
  });

  it('puts nothing back beside a note that stays', async () => {
    const history = new UndoHistory(new MemoryVault({ 'a.md': 'mine' }));
    const putBack: string[] = [];
    const undone = async (): Promise<void> => void putBack.push('a.md');
    history.record({ ...step('a.md'), undone }, 'a');
    expect(await undoLast(history)).toBe('declined: a');
    expect(putBack).toEqual([]);
  });

  it('undoes a step once where it is asked for twice at a time', async () => {
    const vault = new MemoryVault({ 'a.md': 'after' });
    const history = new UndoHistory(vault);
    const only = step('a.md');
    history.record(only, 'a');
    const outcomes = await Promise.all([history.undo(only), history.undo(only)]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['undone', 'nothing to undo']);
  });

  it('undoes two steps in one note where the last one is asked for twice in a hurry', async () => {
    const vault = new MemoryVault({ 'a.md': '2' });
    const history = new UndoHistory(vault);
    history.record(step('a.md', '0', '1'), 'first');
    history.record(step('a.md', '1', '2'), 'second');
    const outcomes = await Promise.all([undoLast(history), undoLast(history)]);
    expect(outcomes).toEqual(['undone: second', 'undone: first']);
    expect(vault.text('a.md')).toBe('0');
  });

  it('undoes in the note that it changed, where that was renamed and another has its name', async () => {
    const vault = new MemoryVault({ 'a.md': 'after' });
    const history = historyOver(vault, 'a.md');
    vault.rename('a.md', 'b.md');
    vault.notes.set('a.md', 'after');
    expect(await undoLast(history)).toBe('undone: a.md');
    expect(Object.fromEntries(vault.notes)).toEqual({ 'a.md': 'after', 'b.md': 'before' });
  });

  it('remembers no step that did nothing, and forgets the oldest beyond a hundred', async () => {
    const vault = new MemoryVault({ 'a.md': '120' });
    const history = new UndoHistory(vault);
    history.record(null, 'nothing');
    history.record({ changes: [] }, 'nothing');
    expect(history.isEmpty).toBe(true);
    for (let each = 0; each < 120; each += 1)
      history.record(step('a.md', String(each), String(each + 1)), 'a');
    while (!history.isEmpty) await undoLast(history);
    expect(vault.text('a.md')).toBe('20');
  });
});
