import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markEntryAsMention, markEntryAsTalk } from '../../src/actions/mark-entry';
import type { Outcome } from '../../src/actions/outcome';
import { undo } from '../../src/actions/undo';
import { DEFAULT_CONVENTIONS } from '../../src/notes/settings/conventions';
import { MemoryVault } from './memory-vault';
import { portsOver } from './ports-over';

const ANA = 'People/Ana Diaz.md';
const DAILY = 'Daily/2026-11-20.md';
const ENTRY = { path: DAILY, line: 1, links: ['Ana Diaz'] };
const ITEM = '- met [[Ana Diaz]]';

const mention = (vault: MemoryVault): Promise<Outcome> =>
  markEntryAsMention(ENTRY, DEFAULT_CONVENTIONS, portsOver(vault));
const talk = (vault: MemoryVault): Promise<Outcome> =>
  markEntryAsTalk(ENTRY, ANA, 'call', DEFAULT_CONVENTIONS, portsOver(vault));

async function takeBack(outcome: Outcome, vault: MemoryVault): Promise<string> {
  if (outcome.kind === 'failed' || outcome.undo === null) return 'nothing';
  return (await undo(outcome.undo, vault)).kind;
}

describe('an entry', () => {
  it.each([
    ['marked as only a mention', mention, ITEM, `${ITEM} #mention`],
    ['told to be a talk', talk, ITEM, `${ITEM} #via/call`],
    [
      'told to be a talk where it is running text',
      talk,
      'Met [[Ana Diaz]].',
      'Met [[Ana Diaz]].\r\n\r\n## Log\r\n\r\n- [[Ana Diaz]] #via/call',
    ],
  ])('is %s, once, and taken back to its bytes', async (_, act, line, after) => {
    const before = `${line}\r\n`;
    const vault = new MemoryVault({ [ANA]: '', [DAILY]: before });
    const outcome = await act(vault);
    expect(vault.text(DAILY)).toBe(`${after}\r\n`);
    expect(await act(vault)).toEqual({ kind: 'done', written: [], undo: null, failures: [] });
    expect(await takeBack(outcome, vault)).toBe('undone');
    expect(vault.text(DAILY)).toBe(before);
  });

  it.each([mention, talk])('is followed when its note is renamed meanwhile', async (act) => {
    const vault = new MemoryVault({ [ANA]: '', [DAILY]: ITEM });
    vault.before = () => {
      if (vault.notes.has(DAILY)) vault.rename(DAILY, 'Daily/2026-11-21.md');
    };
    expect(await act(vault)).toMatchObject({ written: ['Daily/2026-11-21.md'] });
  });

  it.each([mention, talk])('is declined where it is gone', async (act) => {
    const vault = new MemoryVault({ [ANA]: '', [DAILY]: ITEM });
    vault.before = () => void vault.notes.set(DAILY, '- met [[Ben Cho]]');
    expect(await act(vault)).toMatchObject({ kind: 'failed', failures: [{ path: DAILY }] });
    expect(vault.text(DAILY)).toBe('- met [[Ben Cho]]');
  });

  it('is no talk with a contact that is gone, and links one that was renamed', async () => {
    const vault = new MemoryVault({ [DAILY]: 'Met [[Ana Diaz]].' });
    expect(await talk(vault)).toMatchObject({ failures: [{ path: ANA }] });
    vault.notes.set(ANA, '');
    vault.rename(ANA, 'People/Ana Torres.md');
    await talk(vault);
    expect(vault.text(DAILY)).toContain('- [[Ana Torres]] #via/call');
  });
});

it('two marks at the same time lose no text, and both can be undone', async () => {
  const acts = fc.constantFrom(mention, talk);
  const texts = fc.constantFrom(ITEM, `# Day\n\n${ITEM}\n`, 'Met [[Ana Diaz]].\n');
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), texts, acts, acts, async (scheduler, text, a, b) => {
      const vault = new MemoryVault({ [ANA]: '', [DAILY]: text });
      vault.before = () => scheduler.schedule(Promise.resolve());
      const outcomes = await scheduler.waitFor(Promise.all([a(vault), b(vault)]));
      vault.before = () => undefined;
      const marks = vault.text(DAILY).match(/#mention|#via\/call/g) ?? [];
      expect(new Set(marks).size).toBe(marks.length);
      expect(marks.length).toBeGreaterThan(0);
      for (let round = 0; round < 2; round += 1)
        for (const outcome of outcomes) await takeBack(outcome, vault);
      expect(vault.text(DAILY)).toBe(text);
    }),
  );
});
