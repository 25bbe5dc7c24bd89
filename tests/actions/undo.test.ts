import { describe, expect, it } from 'vitest';
import { undo, UndoHistory, type Change, type Undoable } from '../../src/actions/undo';
import { MemoryVault } from './memory-vault';

function changed(path: string, before = 'before', after = 'after'): Change {
  return { kind: 'changed', path, before, after };
}

describe('undoing', () => {
  it('takes several notes back as one step', async () => {
    const vault = new MemoryVault({ 'a.md': 'after', 'b.md': 'after', 'c.md': 'new' });
    const changes: Change[] = [
      changed('a.md'),
      changed('b.md'),
      { kind: 'created', path: 'c.md', after: 'new' },
    ];
    expect(await undo({ changes }, vault)).toEqual({ kind: 'undone' });
    expect(Object.fromEntries(vault.notes)).toEqual({ 'a.md': 'before', 'b.md': 'before' });
    expect(vault.trashed.get('c.md')).toBe('new');
  });

  it('goes through the changes of one note from the last to the first', async () => {
    const vault = new MemoryVault({ 'a.md': '3' });
    const changes = [changed('a.md', '1', '2'), changed('a.md', '2', '3')];
    expect(await undo({ changes }, vault)).toEqual({ kind: 'undone' });
    expect(vault.text('a.md')).toBe('1');
  });

  it('follows a note that was renamed', async () => {
    const vault = new MemoryVault({ 'a.md': 'after' });
    vault.rename('a.md', 'b.md');
    expect(await undo({ changes: [changed('a.md')] }, vault)).toEqual({ kind: 'undone' });
    expect(vault.text('b.md')).toBe('before');
  });

  it.each<[string, Readonly<Record<string, string>>, RegExp]>([
    ['changed', { 'a.md': 'after', 'b.md': 'after!' }, /changed since/],
    ['deleted', { 'a.md': 'after' }, /no longer there/],
  ])('declines, and does nothing, when one of the notes was %s since', async (_, notes, reason) => {
    const vault = new MemoryVault(notes);
    expect(await undo({ changes: [changed('a.md'), changed('b.md')] }, vault)).toEqual({
      kind: 'declined',
      path: 'b.md',
      reason: expect.stringMatching(reason) as string,
    });
    expect(Object.fromEntries(vault.notes)).toEqual(notes);
  });

  it('leaves a created note that has been written in since', async () => {
    const vault = new MemoryVault({ 'c.md': 'new and more' });
    const changes: Change[] = [{ kind: 'created', path: 'c.md', after: 'new' }];
    expect((await undo({ changes }, vault)).kind).toBe('declined');
    expect(vault.text('c.md')).toBe('new and more');
  });

  it('leaves a created note that is written in at the very moment of its removal', async () => {
    const vault = new MemoryVault({ 'c.md': 'new' });
    vault.before = (operation, path) => {
      if (operation === 'moveToTrash') vault.notes.set(path, 'new and synced');
    };
    const changes: Change[] = [{ kind: 'created', path: 'c.md', after: 'new' }];
    expect(await undo({ changes }, vault)).toEqual({
      kind: 'declined',
      path: 'c.md',
      reason: expect.stringMatching(/changed since/) as string,
    });
    expect(vault.text('c.md')).toBe('new and synced');
    expect(vault.trashed.size).toBe(0);
  });

  it('takes nothing back when one of the notes changes at that moment', async () => {
    const vault = new MemoryVault({ 'a.md': 'after', 'b.md': 'after' });
    vault.before = (operation, path) => {
      if (operation === 'process' && path === 'a.md') vault.notes.set('a.md', 'typed');
    };
    const outcome = await undo({ changes: [changed('a.md'), changed('b.md')] }, vault);
    expect(outcome).toMatchObject({ kind: 'declined', path: 'a.md' });
    expect(Object.fromEntries(vault.notes)).toEqual({ 'a.md': 'typed', 'b.md': 'after' });
  });

  it('says why a note can not be written', async () => {
    const vault = new MemoryVault({ 'a.md': 'after' });
    vault.broken.set('a.md', 'The disk is full.');
    expect(await undo({ changes: [changed('a.md')] }, vault)).toEqual({
      kind: 'failed',
      path: 'a.md',
      reason: 'The disk is full.',
    });
  });
});

async function undoLast(history: UndoHistory): Promise<string> {
  return history.last === undefined ? 'none' : (await history.undo(history.last)).kind;
}

describe('the history', () => {
  it('undoes 60 steps, the last one first', async () => {
    const vault = new MemoryVault({ 'a.md': '60' });
    const history = new UndoHistory(vault);
    for (let step = 0; step < 60; step += 1)
      history.record({ changes: [changed('a.md', String(step), String(step + 1))] });
    for (let step = 59; step >= 0; step -= 1) {
      expect(await undoLast(history)).toBe('undone');
      expect(vault.text('a.md')).toBe(String(step));
    }
    expect(history.last).toBeUndefined();
  });

  it('undoes a step out of turn, once', async () => {
    const vault = new MemoryVault({ 'a.md': 'after', 'b.md': 'after' });
    const history = new UndoHistory(vault);
    const [first, second] = [{ changes: [changed('a.md')] }, { changes: [changed('b.md')] }];
    history.record(first);
    history.record(second);
    expect(await history.undo(first)).toEqual({ kind: 'undone' });
    expect(await history.undo(first)).toEqual({ kind: 'nothing to undo' });
    expect(history.last).toBe(second);
  });

  it('comes to the step before one that it declined', async () => {
    const vault = new MemoryVault({ 'a.md': 'after', 'b.md': 'typed' });
    const history = new UndoHistory(vault);
    history.record({ changes: [changed('a.md')] });
    history.record({ changes: [changed('b.md')] });
    expect(await undoLast(history)).toBe('declined');
    expect(await undoLast(history)).toBe('undone');
  });

  it('keeps a step that could not be written this time', async () => {
    const vault = new MemoryVault({ 'a.md': 'after', 'b.md': 'after' });
    const history = new UndoHistory(vault);
    history.record({ changes: [changed('a.md')] });
    history.record({ changes: [changed('b.md')] });
    vault.broken.set('b.md', 'Another program is using it.');
    expect(await undoLast(history)).toBe('failed');
    vault.broken.clear();
    expect(await undoLast(history)).toBe('undone');
    expect(Object.fromEntries(vault.notes)).toEqual({ 'a.md': 'after', 'b.md': 'before' });
  });

  it('puts back what changed beside the notes, and only once they are as they were', async () => {
    const vault = new MemoryVault({ 'a.md': 'after', 'b.md': 'mine' });
    const history = new UndoHistory(vault);
    const putBack: string[] = [];
    const step = (path: string): Undoable => ({
      changes: [changed(path)],
      undone: () => {
        putBack.push(`${path}: ${vault.text(path)}`);
        return Promise.resolve();
      },
    });
    const steps = [step('a.md'), step('b.md')];
    for (const each of steps) history.record(each);
    for (const each of steps) await history.undo(each);
    expect(putBack).toEqual(['a.md: before']);
  });

  it('undoes a step once where it is asked for twice at a time', async () => {
    const vault = new MemoryVault({ 'a.md': 'after' });
    const history = new UndoHistory(vault);
    const step = { changes: [changed('a.md')] };
    history.record(step);
    const outcomes = await Promise.all([history.undo(step), history.undo(step)]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['undone', 'nothing to undo']);
  });

  it('remembers no step that did nothing, and forgets the oldest beyond a hundred', async () => {
    const history = new UndoHistory(new MemoryVault());
    history.record(null);
    history.record({ changes: [] });
    expect(history.last).toBeUndefined();
    for (let step = 0; step < 120; step += 1) history.record({ changes: [changed('a.md')] });
    let steps = 0;
    for (; history.last !== undefined; steps += 1) await undoLast(history);
    expect(steps).toBe(100);
  });
});
