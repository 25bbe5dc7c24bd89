import { describe, expect, it } from 'vitest';
import { neverCheckIn } from '../../src/actions/never-check-in';
import { undo } from '../../src/actions/undo';
import { parseYaml } from '../../src/headless/markdown/yaml';
import { DEFAULT_VOCABULARY } from '../../src/notes/settings/vocabulary';
import { MemoryVault } from './memory-vault';

const never = (vault: MemoryVault) =>
  neverCheckIn('Ana.md', DEFAULT_VOCABULARY, { vault, parseYaml });

describe('never checking in', () => {
  it.each([
    ['Hi\n', '---\ncadence: never\n---\nHi\n'],
    [
      '---\r\ntype: person # me\r\n---\r\nHi',
      '---\r\ntype: person # me\r\ncadence: never\r\n---\r\nHi',
    ],
    ['---\nfrequency:\n---\n', '---\nfrequency: never\n---\n'],
  ])('is written into %j', async (before, after) => {
    const vault = new MemoryVault({ 'Ana.md': before });
    const outcome = await never(vault);
    expect(vault.text('Ana.md')).toBe(after);
    if (outcome.kind === 'failed' || outcome.undo === null) throw new Error('Nothing to undo');
    expect((await undo(outcome.undo, vault)).kind).toBe('undone');
    expect(vault.text('Ana.md')).toBe(before);
  });

  it('is not written a second time', async () => {
    const vault = new MemoryVault({ 'Ana.md': '---\ncadence: never\n---\n' });
    expect(await never(vault)).toMatchObject({ kind: 'done', written: [], undo: null });
  });

  it.each(['circle: close', 'cadence: 6 weeks', 'prm-tier: warm'])(
    'does not replace %s',
    async (line) => {
      const vault = new MemoryVault({ 'Ana.md': `---\n${line}\n---\n` });
      const outcome = await never(vault);
      const failures = outcome.kind === 'failed' ? outcome.failures : [];
      expect(failures.map(({ path }) => path)).toEqual(['Ana.md']);
      expect(failures[0]?.reason).toContain('stays as it is');
      expect(vault.text('Ana.md')).toBe(`---\n${line}\n---\n`);
    },
  );

  it('says so where the note is gone', async () => {
    expect(await never(new MemoryVault())).toMatchObject({
      kind: 'failed',
      failures: [{ path: 'Ana.md' }],
    });
  });
});

it('is refused where the settings name no property for it', async () => {
  const vault = new MemoryVault({ 'Ana.md': '' });
  const vocabulary = { ...DEFAULT_VOCABULARY, cadence: [] };
  const outcome = await neverCheckIn('Ana.md', vocabulary, { vault, parseYaml });
  expect(outcome).toMatchObject({ kind: 'failed', failures: [{ path: '' }] });
  expect(vault.text('Ana.md')).toBe('');
});
