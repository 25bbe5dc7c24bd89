import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { byPalette, isOffered } from '../browser/keys';
import { changedPaths, vaultDiff } from '../browser/line-diff';
import {
  begin,
  checkIn,
  converse,
  followUp,
  hear,
  log,
  morning,
  notesOf,
  sayWhoWasMet,
  snooze,
  takeBackWords,
  type WholeDay,
} from '../browser/whole-day';
import { startWorkbench, type OpenWorkbench, type WorkbenchHarness } from '../browser/workbench';
import { DAYS } from './whole-days';

const DATA = process.env['RAPPORT_DATA'] ?? '';

if (DATA === '')
  console.warn('RAPPORT_DATA is not set: no day is spent in the vaults of strangers.');

const OURS = DAYS.filter((day) => day.vault === 'sample');
const OF_STRANGERS = DAYS.filter((day) => day.vault !== 'sample');

/** What conversation notes recall are the words of strangers, which stay out of this project. */
function withoutRecalled(diff: string): string {
  return diff.replace(/^\+ > - .*$/gm, '+ > - …');
}

/** The lines that a day leaves in the notes of a vault. */
function golden(vault: string): string {
  return join(import.meta.dirname, 'whole-day', `${vault}.diff`);
}

describe('a whole day, by keyboard alone', () => {
  let harness: WorkbenchHarness;
  beforeAll(async () => {
    const vaults: Record<string, string> = {};
    if (DATA !== '')
      for (const { vault } of OF_STRANGERS) vaults[vault] = join(DATA, 'vaults', vault);
    harness = await startWorkbench({ vaults });
  });
  afterAll(() => harness.close());

  const spend = async (day: WholeDay): Promise<void> => {
    const { vault, today, daily } = day;
    const workbench = await harness.open({ vault, today, size: [1300, 900] });
    await workbench.run(
      async (bench, [path, lines]) => {
        const text = bench.paths().includes(path) ? await bench.read(path) : '';
        const log = text.indexOf('## Log');
        await bench.write(
          path,
          log < 0 ? lines : `${text.slice(0, log)}${lines}\n${text.slice(log)}`,
        );
      },
      [daily, morning(day)] as const,
    );
    const before = await notesOf(workbench);

    await begin(workbench, day);
    await sayWhoWasMet(workbench, day);
    await checkIn(workbench, day);
    await log(workbench, day);
    const conversation = await converse(workbench, day);
    await followUp(workbench, day);
    await snooze(workbench, day);
    const evening = await notesOf(workbench);
    expect(withoutRecalled(vaultDiff(before, evening))).toBe(await readFile(golden(vault), 'utf8'));

    await takeBackWords(workbench, conversation);
    await undoEverything(workbench);
    const after = await notesOf(workbench);
    const trashed = await workbench.run((bench) => bench.trashed());
    expect(after).toEqual(before);
    expect(Object.keys(trashed).sort()).toEqual(
      changedPaths(before, evening).filter((path) => !(path in before)),
    );
    expect(trashed[conversation.path]).toBe(conversation.text);
    await workbench.close();
  };

  it.each(OURS)('in the vault $vault', spend);

  describe.skipIf(DATA === '')('in the vaults of strangers', () => {
    it.each(OF_STRANGERS)('in the vault $vault', spend);
  });
});

/** Undoes step after step until nothing is left to undo. */
async function undoEverything(workbench: OpenWorkbench): Promise<void> {
  const { page, run } = workbench;
  for (let steps = 0; steps < 30 && (await isOffered(page, 'Undo last change')); steps += 1) {
    await page.evaluate(() => {
      for (const notice of document.querySelectorAll<HTMLElement>('.notice')) notice.click();
    });
    await byPalette(page, 'Undo last change');
    await hear(workbench, 'Undone: ');
    await run((bench) => bench.idle());
  }
  expect(await isOffered(page, 'Undo last change')).toBe(false);
}
