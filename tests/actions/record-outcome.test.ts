import { describe, expect, it } from 'vitest';
import { recordOutcome } from '../../src/actions/record-outcome';
import { undo } from '../../src/actions/undo';
import { DEFAULT_SETTINGS } from '../../src/notes/settings/settings';
import { MemoryVault } from './memory-vault';
import { portsOver } from './ports-over';

const DAILY = 'Daily/2026-11-02.md';
const MEETING = 'Meetings/Ana and Ben.md';
const LINKS = ['Ana Diaz', 'Ben Cho'];

describe('recording what came of an introduction', () => {
  it.each([
    [
      'in its line',
      { path: DAILY, line: 1, links: LINKS },
      '- [[Ana Diaz]] [[Ben Cho]] #introduced\r\n',
      '- [[Ana Diaz]] [[Ben Cho]] #introduced/helped\r\n',
    ],
    [
      'as a property of the conversation',
      { path: MEETING, line: null, links: [] },
      '---\nchannel: introduction # by mail\n---\n\nText\n',
      '---\nchannel: introduction # by mail\noutcome: helped\n---\n\nText\n',
    ],
  ])('writes it %s, and is taken back to its bytes', async (_, made, before, after) => {
    const vault = new MemoryVault({ [made.path]: before });
    const outcome = await recordOutcome(made, 'helped', DEFAULT_SETTINGS, portsOver(vault));
    expect(vault.text(made.path)).toBe(after);
    if (outcome.kind === 'failed' || outcome.undo === null) throw new Error('nothing to undo');
    expect((await undo(outcome.undo, vault)).kind).toBe('undone');
    expect(vault.text(made.path)).toBe(before);
  });

  it('takes the property out where nobody knows yet', async () => {
    const vault = new MemoryVault({ [MEETING]: '---\noutcome: talked\ndate: 2026-11-02\n---\n' });
    const made = { path: MEETING, line: null, links: [] };
    await recordOutcome(made, null, DEFAULT_SETTINGS, portsOver(vault));
    expect(vault.text(MEETING)).toBe('---\ndate: 2026-11-02\n---\n');
  });

  it('writes nothing where the line is gone', async () => {
    const vault = new MemoryVault({ [DAILY]: '- [[Clara Novak]]\n' });
    const made = { path: DAILY, line: 1, links: LINKS };
    const outcome = await recordOutcome(made, 'helped', DEFAULT_SETTINGS, portsOver(vault));
    expect(outcome).toMatchObject({ kind: 'failed', failures: [{ path: DAILY }] });
    expect(vault.text(DAILY)).toBe('- [[Clara Novak]]\n');
  });
});
