import { describe, expect, it } from 'vitest';
import { Picks } from '../../src/actions/picks';
import { MemoryVault } from './memory-vault';

/** Ana's note is renamed, and another note takes its path. */
function renamedAndReplaced(vault: MemoryVault): void {
  vault.rename('Ana.md', 'Ana Diaz.md');
  vault.notes.set('Ana.md', 'Another Ana');
}

describe('what was picked', () => {
  it('is found under its new name, though another note has the old one', () => {
    const vault = new MemoryVault({ 'Ana.md': 'Ana' });
    const picks = new Picks(vault, ['Ana.md']);
    renamedAndReplaced(vault);
    expect(picks.now('Ana.md')).toBe('Ana Diaz.md');
    picks.change(['Ana.md', 'Ben.md']);
    expect(picks.now('Ana.md')).toBe('Ana Diaz.md');
  });

  it('is the other note where that was picked afterwards', () => {
    const vault = new MemoryVault({ 'Ana.md': 'Ana' });
    const picks = new Picks(vault, ['Ana.md']);
    renamedAndReplaced(vault);
    picks.change([]);
    picks.change(['Ana.md']);
    expect(picks.now('Ana.md')).toBe('Ana.md');
    const again = new Picks(vault, ['Ana.md']);
    again.beginAnew(['Ana.md']);
    expect(again.now('Ana.md')).toBe('Ana.md');
  });

  it('is not written to where it is gone, though another note has its path', () => {
    const vault = new MemoryVault({ 'Ana.md': 'Ana' });
    const picks = new Picks(vault, ['Ana.md']);
    renamedAndReplaced(vault);
    vault.notes.delete('Ana Diaz.md');
    expect(picks.find('Ana.md')).toBeNull();
    expect(() => picks.now('Ana.md')).toThrow('Ana.md: The note is no longer there.');
  });

  it('is found where its last rename took it, where it was not there any more when it was picked', () => {
    const vault = new MemoryVault({ 'Ana.md': 'Ana' });
    vault.rename('Ana.md', 'Ana Diaz.md');
    expect(new Picks(vault, ['Ana.md']).now('Ana.md')).toBe('Ana Diaz.md');
  });
});
