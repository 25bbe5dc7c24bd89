import { describe, expect, it } from 'vitest';
import { namesCircle, renameCircle } from '../../src/actions/rename-circle';
import type { Outcome } from '../../src/actions/outcome';
import { undo } from '../../src/actions/undo';
import { parseYaml } from '../../src/headless/markdown/yaml';
import { DEFAULT_VOCABULARY } from '../../src/notes/settings/vocabulary';
import { MemoryVault } from './memory-vault';

const ANA = 'People/Ana Diaz.md';
const BEN = 'People/Ben Cho.md';

function rename(vault: MemoryVault, paths: readonly string[], to = 'core'): Promise<Outcome> {
  return renameCircle(paths, { from: 'inner', to }, DEFAULT_VOCABULARY, { vault, parseYaml });
}

describe('renaming a circle in notes', () => {
  it.each([
    ['a text', 'circle: inner', 'circle: core'],
    ['another case', 'Circle: INNER # closest', 'Circle: core # closest'],
    ['quotes', 'prm-tier:   "inner"', 'prm-tier:   "core"'],
    ['a link', 'tier: "[[inner]]"', 'tier: "[[core]]"'],
    ['a link with words', 'tier: "[[Circles/A|inner]]"', 'tier: "[[Circles/A|core]]"'],
    ['a list', 'circle:\n  - inner\n  - old friends', 'circle:\n  - core\n  - old friends'],
    ['a list in brackets', 'circle: [inner, x]', 'circle: [core, x]'],
  ])('writes it in the style of the note: %s', async (_, before, after) => {
    const note = (property: string): string =>
      `\uFEFF---\n${property}\n---\nHello`.replaceAll('\n', '\r\n');
    const vault = new MemoryVault({ [ANA]: note(before) });
    await rename(vault, [ANA]);
    expect(vault.text(ANA)).toBe(note(after));
  });

  it('takes all back as one step', async () => {
    const notes = { [ANA]: '---\ncircle: inner\n---\n', [BEN]: '---\ntier: inner\n---\nHello\n' };
    const vault = new MemoryVault(notes);
    const outcome = await rename(vault, [ANA, BEN]);
    if (outcome.kind !== 'done' || outcome.undo === null) throw new Error('Nothing to undo');
    expect(outcome.written).toEqual([ANA, BEN]);
    expect((await undo(outcome.undo, vault)).kind).toBe('undone');
    expect(Object.fromEntries(vault.notes)).toEqual(notes);
  });

  it('names the notes that it leaves, and why, and writes the others', async () => {
    const vault = new MemoryVault({
      [ANA]: '---\ncircle: [inner, 7]\n---\n',
      [BEN]: '---\ncircle: inner\n---\n',
      'Other.md': '---\ncircle: close\n---\n',
      'Broken.md': '---\ncircle: [inner\n---\n',
    });
    const before = new Map(vault.notes);
    const outcome = await rename(vault, [ANA, 'Other.md', 'Broken.md', 'Gone.md', BEN]);
    expect(outcome).toMatchObject({ kind: 'done', written: [BEN] });
    expect(outcome.failures).toEqual([
      { path: ANA, reason: expect.stringContaining('a list of other things') as string },
      { path: 'Other.md', reason: expect.stringContaining('does not name this circle') as string },
      { path: 'Broken.md', reason: expect.stringContaining("frontmatter can't be read") as string },
      { path: 'Gone.md', reason: 'The note is no longer there.' },
    ]);
    expect(vault.text(BEN)).toBe('---\ncircle: core\n---\n');
    for (const path of [ANA, 'Other.md', 'Broken.md'])
      expect(vault.text(path)).toBe(before.get(path));
  });

  it('does not write over what another wrote in the meantime', async () => {
    const vault = new MemoryVault({ [ANA]: '---\ncircle: inner\n---\n' });
    vault.before = (operation) => {
      if (operation === 'process') vault.notes.set(ANA, '---\ncircle: warm\n---\n');
    };
    expect((await rename(vault, [ANA])).kind).toBe('failed');
    expect(vault.text(ANA)).toBe('---\ncircle: warm\n---\n');
  });

  it('fails where there is nothing to rename', async () => {
    expect((await rename(new MemoryVault({}), [])).kind).toBe('failed');
  });
});

describe('whether a note names a circle', () => {
  it.each([
    [{ circle: 'Inner ' }, true],
    [{ tier: '[[inner]]' }, true],
    [{ circle: ['inner', 'close'] }, true],
    [{ circle: 'close', tier: 'inner' }, false],
    [{ circle: '' }, false],
    [{}, false],
  ])('%j: %j', (properties, expected) => {
    expect(namesCircle(properties, 'inner', DEFAULT_VOCABULARY)).toBe(expected);
  });
});
