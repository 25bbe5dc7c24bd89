import { expect, it } from 'vitest';
import { insertCheckInsHere } from '../../src/actions/insert-check-ins-here';
import { CONVENTIONS, networkOf, PEOPLE } from './check-ins-vault';
import { MemoryVault } from './memory-vault';
import { portsOver } from './ports-over';

const NOTE = 'Plans/2026-11-22.md';

function insert(vault: MemoryVault, line: number | null = 0) {
  const here = { path: NOTE, lineIn: () => line };
  return insertCheckInsHere(here, networkOf(vault, {}), CONVENTIONS, portsOver(vault));
}

it('check-ins are inserted at the line of a note', async () => {
  const vault = new MemoryVault({ ...PEOPLE, [NOTE]: 'To do\n' });
  const { outcome, count } = await insert(vault);
  expect(outcome).toMatchObject({ kind: 'done', written: [NOTE] });
  expect(vault.text(NOTE).match(/#check-in/g)).toHaveLength(count);
});

it('a note in which they can’t be inserted is named', async () => {
  const vault = new MemoryVault({ ...PEOPLE, [NOTE]: 'To do\n' });
  expect((await insert(vault, null)).outcome).toMatchObject({ failures: [{ path: NOTE }] });
  vault.broken.set(NOTE, 'The disk is full.');
  expect(await insert(vault)).toEqual({
    outcome: { kind: 'failed', failures: [{ path: NOTE, reason: 'The disk is full.' }] },
    count: 0,
  });
  vault.rename(NOTE, '2026-11-22.md');
  vault.broken.set('2026-11-22.md', 'The disk is full.');
  expect((await insert(vault)).outcome).toMatchObject({ failures: [{ path: '2026-11-22.md' }] });
});
