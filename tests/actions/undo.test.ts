import { describe, expect, it } from 'vitest';
import { undo, type Change } from '../../src/actions/undo';
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

  it('follows a note that was renamed between two of its changes', async () => {
    const vault = new MemoryVault({ 'a.md': '3' });
    vault.rename('a.md', 'b.md');
    const changes = [changed('a.md', '1', '2'), changed('b.md', '2', '3')];
    expect(await undo({ changes }, vault)).toEqual({ kind: 'undone' });
    expect(Object.fromEntries(vault.notes)).toEqual({ 'b.md': '1' });
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

  it('touches no other note that has the same text under the old name', async () => {
    const vault = new MemoryVault({ 'a.md': 'after', 'c.md': 'new' });
    const before = vault.moment();
    vault.rename('a.md', 'b.md');
    vault.rename('c.md', 'd.md');
    vault.notes.set('a.md', 'after').set('c.md', 'new');
    const changes: Change[] = [changed('a.md'), { kind: 'created', path: 'c.md', after: 'new' }];
    expect(await undo({ changes }, vault, before)).toEqual({ kind: 'undone' });
    expect(Object.fromEntries(vault.notes)).toEqual({
      'a.md': 'after',
      'b.md': 'before',
      'c.md': 'new',
    });
  });
});
