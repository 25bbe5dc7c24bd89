import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptCircles } from '../../src/actions/accept-circle';
import type { Outcome } from '../../src/actions/outcome';
import { undo } from '../../src/actions/undo';
import { parseYaml } from '../../src/headless/markdown/yaml';
import { DEFAULT_VOCABULARY } from '../../src/notes/settings/vocabulary';
import { MemoryVault } from './memory-vault';

const ANA = 'People/Ana Diaz.md';
const BEN = 'People/Ben Cho.md';

function accept(
  vault: MemoryVault,
  contacts: readonly string[],
  circle = 'inner',
  replaces = true,
): Promise<Outcome> {
  const choices = contacts.map((path) => ({ path, circle, replaces }));
  return acceptCircles(choices, DEFAULT_VOCABULARY, { vault, parseYaml });
}

async function takeBack(outcome: Outcome, vault: MemoryVault): Promise<string> {
  if (outcome.kind === 'failed' || outcome.undo === null) throw new Error('Nothing to undo');
  return (await undo(outcome.undo, vault)).kind;
}

describe('accepting a circle', () => {
  it('writes it where each note has it, and takes all back as one step', async () => {
    const notes = {
      [ANA]: '---\ncircle: close # for now\n---\nHello\r\n',
      [BEN]: '---\nprm-tier:   "warm"\n---\n',
      'New.md': '\uFEFFNo properties yet',
    };
    const vault = new MemoryVault(notes);
    const outcome = await accept(vault, [ANA, BEN, 'New.md']);
    expect(Object.fromEntries(vault.notes)).toEqual({
      [ANA]: '---\ncircle: inner # for now\n---\nHello\r\n',
      [BEN]: '---\nprm-tier:   "inner"\n---\n',
      'New.md': '\uFEFF---\ncircle: inner\n---\nNo properties yet',
    });
    expect(await takeBack(outcome, vault)).toBe('undone');
    expect(Object.fromEntries(vault.notes)).toEqual(notes);
  });

  it('changes nothing where the note says so already', async () => {
    const vault = new MemoryVault({ [ANA]: "---\ncircle: 'inner'\n---" });
    const nothing = { kind: 'done', written: [], undo: null, failures: [] };
    expect(await accept(vault, [ANA])).toEqual(nothing);
    expect(await accept(vault, [ANA], 'inner', false)).toEqual(nothing);
    expect(vault.text(ANA)).toBe("---\ncircle: 'inner'\n---");
  });

  it('leaves frontmatter in another shape to the processor, and can take that back', async () => {
    const before = '---\n{Tier: close, tags: [a]} # flow\n---\nHello\n';
    const vault = new MemoryVault({ [ANA]: before });
    const outcome = await accept(vault, [ANA]);
    expect(vault.text(ANA)).toBe('---\nTier: inner\ntags:\n  - a\n---\nHello\n');
    expect(await takeBack(outcome, vault)).toBe('undone');
    expect(vault.text(ANA)).toBe(before);
  });

  it('does not offer to undo what another write came into', async () => {
    const vault = new MemoryVault({ [ANA]: '---\n{tier: close}\n---\nHello\n' });
    vault.before = (operation) => {
      if (operation === 'processProperties')
        vault.notes.set(ANA, '---\n{tier: close}\n---\nTyped\n');
    };
    const mixed = { kind: 'done', written: [ANA], undo: null, failures: [] };
    expect(await accept(vault, [ANA])).toEqual(mixed);
    expect(vault.text(ANA)).toBe('---\ntier: inner\n---\nTyped\n');
  });

  it('does not offer to undo what replaced another circle than it knew of', async () => {
    const vault = new MemoryVault({ [ANA]: '---\n{a: 1}\n---\n' });
    vault.before = (operation) => {
      if (operation === 'processProperties')
        vault.notes.set(ANA, '---\n{a: 1, circle: warm}\n---\n');
    };
    expect(await accept(vault, [ANA])).toMatchObject({ written: [ANA], undo: null });
  });

  it('says what was written though the note was renamed right after', async () => {
    const vault = new MemoryVault({ [ANA]: '---\n{a: 1}\n---\n' });
    let reads = 0;
    vault.before = (operation) => {
      if (operation !== 'read') return;
      reads += 1;
      if (reads === 2) vault.rename(ANA, BEN);
    };
    expect(await accept(vault, [ANA])).toMatchObject({ kind: 'done', failures: [], undo: null });
    expect(vault.text(BEN)).toBe('---\na: 1\ncircle: inner\n---\n');
  });

  it('names the notes that it can not write, and writes the others', async () => {
    const vault = new MemoryVault({ [ANA]: '---\na: [1\n---\n', [BEN]: '' });
    const outcome = await accept(vault, [ANA, 'Gone.md', BEN]);
    expect(outcome.kind).toBe('done');
    expect(outcome.failures).toEqual([
      { path: ANA, reason: expect.stringContaining("frontmatter can't be read") as string },
      { path: 'Gone.md', reason: 'The note is no longer there.' },
    ]);
    expect(vault.text(ANA)).toBe('---\na: [1\n---\n');
    expect(vault.text(BEN)).toBe('---\ncircle: inner\n---\n');
  });

  it.each([
    ['a note with duplicate keys', '---\ncircle: a\ncircle: b\n---\n'],
    ['a note in another language', '---js\n{}\n---\n'],
  ])('fails with %s alone, which stays as it is', async (_, text) => {
    const vault = new MemoryVault({ [ANA]: text });
    expect((await accept(vault, [ANA])).kind).toBe('failed');
    expect(vault.text(ANA)).toBe(text);
  });

  it('fails without contacts', async () => {
    expect((await accept(new MemoryVault(), [])).kind).toBe('failed');
  });
});

it('is refused where the settings name no property for it', async () => {
  const vault = new MemoryVault({ [ANA]: '' });
  const choices = [{ path: ANA, circle: 'inner' }];
  const ports = { vault, parseYaml };
  const outcome = await acceptCircles(choices, { ...DEFAULT_VOCABULARY, circle: [] }, ports);
  expect(outcome).toMatchObject({ kind: 'failed', failures: [{ path: '' }] });
  expect(vault.text(ANA)).toBe('');
});

describe('what the user wrote meanwhile', () => {
  const REASON = 'The note has a circle or cadence now, so it stays as it is.';
  const NOTES = [
    ['a circle', '---\ntier: warm\n---\n'],
    ['a cadence', '---\nfrequency: quarterly\n---\n'],
    ['a circle, in a shape for the processor', '---\n{tier: warm}\n---\n'],
    ['a cadence, in a shape for the processor', '---\n{cadence: 6w}\n---\n'],
  ] as const;

  it.each(NOTES)('stays, and is said: %s', async (_, text) => {
    const vault = new MemoryVault({ [ANA]: '', [BEN]: '' });
    vault.before = (operation, path) => {
      if (operation === 'process' && path === ANA) vault.notes.set(ANA, text);
    };
    const outcome = await accept(vault, [ANA, BEN], 'inner', false);
    expect(outcome).toMatchObject({ written: [BEN], failures: [{ path: ANA, reason: REASON }] });
    expect(vault.text(ANA)).toBe(text);
  });

  it('stays when it comes in before the processor', async () => {
    const vault = new MemoryVault({ [ANA]: '---\n{a: 1}\n---\n' });
    vault.before = (operation) => {
      if (operation === 'processProperties') vault.notes.set(ANA, '---\n{circle: warm}\n---\n');
    };
    const outcome = await accept(vault, [ANA], 'inner', false);
    expect(outcome).toEqual({ kind: 'failed', failures: [{ path: ANA, reason: REASON }] });
    expect(vault.text(ANA)).toBe('---\n{circle: warm}\n---\n');
  });

  it('gives way to a circle that was chosen by hand', async () => {
    const vault = new MemoryVault({ [ANA]: '---\ntier: warm\ncadence: 6w\n---\n' });
    expect(await accept(vault, [ANA])).toMatchObject({ written: [ANA] });
    expect(vault.text(ANA)).toBe('---\ntier: inner\ncadence: 6w\n---\n');
  });
});

describe('renames', () => {
  it('before saving are followed', async () => {
    const vault = new MemoryVault({ [ANA]: '' });
    vault.rename(ANA, BEN);
    await accept(vault, [ANA]);
    expect(vault.text(BEN)).toBe('---\ncircle: inner\n---\n');
  });

  it('at the moment of saving are followed', async () => {
    const vault = new MemoryVault({ [ANA]: '' });
    vault.before = (_, path) => {
      if (path === ANA && vault.notes.has(ANA)) vault.rename(ANA, BEN);
    };
    expect((await accept(vault, [ANA])).kind).toBe('done');
    expect(vault.text(BEN)).toBe('---\ncircle: inner\n---\n');
  });
});

it('two at the same time leave one of both circles, and lose no other text', async () => {
  const texts = fc.constantFrom('', 'Hello', '---\ncircle: x\n---\nHello', '---\na: 1\n---\n');
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), texts, async (scheduler, text) => {
      const vault = new MemoryVault({ [ANA]: text });
      vault.before = () => scheduler.schedule(Promise.resolve());
      const outcomes = await scheduler.waitFor(
        Promise.all([accept(vault, [ANA], 'inner'), accept(vault, [ANA], 'warm')]),
      );
      vault.before = () => undefined;
      expect(vault.text(ANA)).toMatch(/^circle: (?:inner|warm)$/m);

      const results: string[] = [];
      for (const outcome of [...outcomes, ...outcomes])
        results.push(await takeBack(outcome, vault));
      expect(results.filter((result) => result === 'undone')).toHaveLength(2);
      expect(vault.text(ANA)).toBe(text);
    }),
  );
});
