import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { OpenWorkbench } from '../browser/workbench';

/** The first step's title where there are contacts. */
export const FOUND = 'Your notes know people already';

/** Properties by which the sample's contacts have a cadence or a day to be in touch on. */
const CADENCES =
  /^(circle|cadence|prm-tier|tier|prm-cadence|contact-frequency|frequency|keep-in-touch|check-in-every|next-contact|next-check-in|next-follow-up):.*\r?\n/gm;

type Notes = Readonly<Record<string, string>>;

/** Opens the review. */
export const openReview = ({ run }: OpenWorkbench): Promise<void> =>
  run(async (bench) => {
    await bench.run('rapport:open-review');
    await bench.idle();
  });

/** All notes, by path. */
export const notesOf = ({ run }: OpenWorkbench): Promise<Notes> =>
  run(async (bench) => {
    await bench.idle();
    const notes: Record<string, string> = {};
    for (const path of bench.paths())
      if (path.endsWith('.md')) notes[path] = await bench.read(path);
    return notes;
  });

/** The sample as someone has it who never stored a cadence. */
export const withoutCadences = async (workbench: OpenWorkbench): Promise<Notes> => {
  const notes = await notesOf(workbench);
  const changed = Object.entries(notes)
    .map(([path, text]) => [path, text.replace(CADENCES, '')] as const)
    .filter(([path, text]) => text !== notes[path]);
  await workbench.run(async (bench, written) => {
    for (const [path, text] of written) await bench.write(path, text);
  }, changed);
  return { ...notes, ...Object.fromEntries(changed) };
};

/** The lines that each note has more than before; fails where one has fewer, or there are other notes. */
export const addedLines = (
  before: Notes,
  after: Notes,
): Readonly<Record<string, readonly string[]>> => {
  expect(Object.keys(after)).toEqual(Object.keys(before));
  return Object.fromEntries(
    Object.entries(after)
      .filter(([path, text]) => text !== before[path])
      .map(([path, text]) => {
        const old = (before[path] ?? '').split('\n');
        const lines = text.split('\n');
        expect(old.filter((line) => !lines.includes(line))).toEqual([]);
        return [path, lines.filter((line) => !old.includes(line) && !/^(---)?$/.test(line))];
      }),
  );
};

/** Opens the place where contacts are sorted, which takes the focus. */
export const sortContacts = async ({ page, run }: OpenWorkbench): Promise<void> => {
  await run((bench) => bench.run('rapport:triage'));
  await page.locator('.rapport-triage-card:focus').waitFor();
};

/** The name of the contact that is asked about. */
export const asked = (page: Page): Promise<string> =>
  page.locator('.rapport-triage-name a').innerText();

/** Which of how many that is. */
export const place = (page: Page): Promise<string> =>
  page.locator('.rapport-triage-place').innerText();

/** Tabs to a button, as one does by keyboard alone, and presses it. */
export const tabTo = async (page: Page, name: string): Promise<void> => {
  for (let steps = 0; steps < 200; steps += 1) {
    const text = await page.evaluate(() => document.activeElement?.textContent ?? '');
    if (text === name) break;
    await page.keyboard.press('Tab');
  }
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(name);
  await page.keyboard.press('Enter');
};
