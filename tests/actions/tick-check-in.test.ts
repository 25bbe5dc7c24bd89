import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/actions/outcome';
import { completeTodaysCheckIn } from '../../src/actions/tick-check-in';
import { undo } from '../../src/actions/undo';
import { reviewOf } from '../../src/network/review';
import { CONVENTIONS, networkOf, PEOPLE, THIS_WEEKS_NOTE, TODAYS_NOTE } from './check-ins-vault';
import { MemoryVault } from './memory-vault';
import { portsOver, TODAY } from './ports-over';

const ANA = 'People/Ana Diaz.md';
const OPEN = '- [ ] [[Ana Diaz]] · 2 months over #check-in';

const complete = (
  vault: MemoryVault,
  changes: Partial<typeof CONVENTIONS> = {},
): Promise<Outcome> => {
  const conventions = { ...CONVENTIONS, ...changes };
  return completeTodaysCheckIn(ANA, networkOf(vault), conventions, portsOver(vault));
};

const proposed = (vault: MemoryVault): readonly string[] =>
  reviewOf(networkOf(vault), TODAY).proposed.map(({ contact }) => contact.name);

describe('marking a contact as in touch today', () => {
  it.each([
    ['ticks the check-in in today’s note', { [TODAYS_NOTE]: `# Day\n\n${OPEN}\n` }],
    ['writes a done one into today’s note', { [TODAYS_NOTE]: '# Day\n\n## Check-ins\n\n## Log\n' }],
    ['creates today’s note with a done one', {}],
    [
      'writes a done one beside an open one that is tagged as a mention',
      { [TODAYS_NOTE]: '- [ ] [[Ana Diaz]] #check-in #mention\n' },
    ],
    [
      'writes a done one beside one that is tagged as a mention',
      { [TODAYS_NOTE]: '- [x] [[Ana Diaz]] #check-in #mention\n' },
    ],
    [
      'ticks the check-in in the note of this week',
      { [THIS_WEEKS_NOTE]: `## Check-ins\n${OPEN}\n` },
    ],
  ])('%s, which logs it, and is undone', async (_, notes) => {
    const before = { ...PEOPLE, ...notes };
    const vault = new MemoryVault(before);
    expect(proposed(vault)).toContain('Ana Diaz');
    const outcome = await complete(vault);
    expect(proposed(vault)).not.toContain('Ana Diaz');
    expect(networkOf(vault).history(ANA).at(-1)).toMatchObject({ on: TODAY, kind: 'log' });
    if (outcome.kind === 'failed' || outcome.undo === null) throw new Error('Nothing to undo');
    await undo(outcome.undo, vault);
    expect(Object.fromEntries(vault.notes)).toEqual(before);
  });

  it.each([
    [`${OPEN}\n`, `${OPEN.replace('[ ]', '[x]')}\n`],
    ['## Log\n', '## Log\n\n## Check-ins\n\n- [x] [[Ana Diaz]] #check-in\n'],
  ])('writes no more than that: %j', async (before, after) => {
    const vault = new MemoryVault({ ...PEOPLE, [TODAYS_NOTE]: before });
    await complete(vault);
    expect(vault.text(TODAYS_NOTE)).toBe(after);
    expect(await complete(vault)).toMatchObject({ kind: 'done', written: [] });
    expect(vault.text(TODAYS_NOTE)).toBe(after);
  });

  it('prefers today’s note to that of this week', async () => {
    const week = `${OPEN}\n`;
    const vault = new MemoryVault({ ...PEOPLE, [THIS_WEEKS_NOTE]: week, [TODAYS_NOTE]: week });
    await complete(vault);
    expect(vault.text(THIS_WEEKS_NOTE)).toBe(week);
    expect(vault.text(TODAYS_NOTE)).toContain('[x]');
  });

  it('links the day in the note of this week', async () => {
    const vault = new MemoryVault({ ...PEOPLE, [THIS_WEEKS_NOTE]: `${OPEN}\n` });
    await complete(vault);
    expect(vault.text(THIS_WEEKS_NOTE)).toBe(`${OPEN.replace('[ ]', '[x]')} [[2026-11-22]]\n`);
    expect(vault.notes.has(TODAYS_NOTE)).toBe(false);
  });

  it('passes over weekly notes that can’t be told', async () => {
    const vault = new MemoryVault(PEOPLE);
    const weeklyNotes = { folder: '', format: 'Z', template: '' };
    expect(await complete(vault, { weeklyNotes })).toMatchObject({ written: [TODAYS_NOTE] });
  });

  it('finds one that was renamed since, and says so of one who is gone', async () => {
    const vault = new MemoryVault({ ...PEOPLE, [TODAYS_NOTE]: '' });
    vault.rename(ANA, 'People/Ana Torres.md');
    await complete(vault);
    expect(vault.text(TODAYS_NOTE)).toContain('- [x] [[Ana Torres]] #check-in');
    vault.notes.delete('People/Ana Torres.md');
    expect(await complete(vault)).toMatchObject({
      failures: [{ path: ANA, reason: 'The note of this contact is no longer there.' }],
    });
  });

  it('says what stands in the way', async () => {
    const vault = new MemoryVault({ ...PEOPLE, [TODAYS_NOTE]: 'x' });
    vault.broken.set(TODAYS_NOTE, 'The disk is full.');
    expect(await complete(vault)).toMatchObject({
      failures: [{ path: TODAYS_NOTE, reason: 'The disk is full.' }],
    });
    const dailyNotes = { ...CONVENTIONS.dailyNotes, format: 'YYYY' };
    expect(await complete(vault, { dailyNotes })).toMatchObject({ kind: 'failed' });
  });
});
