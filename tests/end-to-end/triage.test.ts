import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  axe,
  startWorkbench,
  summary,
  type OpenWorkbench,
  type WorkbenchHarness,
} from '../browser/workbench';
import {
  addedLines,
  asked,
  FOUND,
  notesOf,
  place,
  sortContacts,
  tabTo,
  withoutCadences,
} from './guide-in-workbench';

const TODAY = '2026-11-22';

describe('sorting contacts into circles', () => {
  let harness: WorkbenchHarness;
  beforeAll(async () => void (harness = await startWorkbench()));
  afterAll(() => harness.close());

  const inWorkbench = async (act: (workbench: OpenWorkbench) => Promise<void>): Promise<void> => {
    const workbench = await harness.open({ today: TODAY, size: [1000, 900] });
    await act(workbench);
    await workbench.close();
  };

  it('says how often one spoke, proposes a circle, and reads both out with each contact', () =>
    inWorkbench(async (workbench) => {
      const { page } = workbench;
      await withoutCadences(workbench);
      await sortContacts(workbench);
      const reason = page.locator('.rapport-triage-reason');
      await reason
        .getByText(/^You spoke 7 times since June 2023, about every 6 months\./)
        .waitFor();
      await page.getByRole('button', { name: /^4 warm proposed/ }).waitFor();
      await page.keyboard.press('4');
      await reason.getByText('You spoke 6 times since September, about every 2 weeks.').waitFor();
      await page.getByRole('button', { name: /^1 inner proposed/ }).waitFor();
      await page
        .getByRole('status')
        .filter({
          hasText: /^Łukasz Wróbel: warm\. Priya Raman, 2 of 21\. You spoke .* Proposed: inner/,
        })
        .waitFor({ state: 'attached' });
    }));

  it('takes back one step after another, and asks about that contact again', () =>
    inWorkbench(async (workbench) => {
      const { page } = workbench;
      const before = await withoutCadences(workbench);
      await sortContacts(workbench);
      const first = await asked(page);
      await page.keyboard.press('2');
      await expect.poll(() => place(page)).toBe('2 of 21');
      const second = await asked(page);
      await page.keyboard.press('s');
      await expect.poll(() => place(page)).toBe('3 of 21');
      await page.keyboard.press('u');
      await expect.poll(() => asked(page)).toBe(second);
      await page.keyboard.press('Backspace');
      await expect.poll(() => asked(page)).toBe(first);
      expect(await notesOf(workbench)).toEqual(before);
      await page.keyboard.press('0');
      await expect.poll(() => asked(page)).toBe(second);
      await page.keyboard.press('u');
      await expect.poll(() => asked(page)).toBe(first);
      expect(await notesOf(workbench)).toEqual(before);
    }));

  it('says why an answer could not be written, and asks again', () =>
    inWorkbench(async (workbench) => {
      const { page, run } = workbench;
      await withoutCadences(workbench);
      await sortContacts(workbench);
      const first = await asked(page);
      await run((bench) => {
        bench.app.vault.process = async () => Promise.reject(new Error('The disk is full.'));
      });
      await page.keyboard.press('1');
      await page.getByRole('alert').filter({ hasText: 'The disk is full.' }).waitFor();
      expect(await asked(page)).toBe(first);
      expect(await place(page)).toBe('1 of 21');
    }));

  it('goes on where it was after a restart, also with contacts that were renamed', () =>
    inWorkbench(async (workbench) => {
      const { page, run } = workbench;
      await withoutCadences(workbench);
      await sortContacts(workbench);
      await page.keyboard.press('1');
      await expect.poll(() => place(page)).toBe('2 of 21');
      const skipped = await asked(page);
      await page.keyboard.press('s');
      await expect.poll(() => place(page)).toBe('3 of 21');
      const third = await asked(page);
      await run((bench, name) => bench.rename(`People/${name}.md`, `${name} II.md`), skipped);
      await run(async (bench) => {
        await bench.unloadPlugin();
        await bench.loadPlugin();
        await bench.run('rapport:open-review');
        await bench.idle();
      });
      await expect.poll(() => place(page)).toBe('3 of 21');
      expect(await asked(page)).toBe(third);
    }));

  it('accepts all proposals at once after showing them', () =>
    inWorkbench(async (workbench) => {
      const { page } = workbench;
      const before = await withoutCadences(workbench);
      await sortContacts(workbench);
      await tabTo(page, 'Accept all 4 proposals…');
      await page.getByText('Write a circle into 4 notes?').waitFor();
      expect(await notesOf(workbench)).toEqual(before);
      await page.keyboard.press('Enter');
      await expect.poll(() => place(page)).toBe('5 of 21');
      expect(Object.keys(addedLines(before, await notesOf(workbench)))).toHaveLength(4);
      await page.keyboard.press('u'); // the focus is back on the card
      await expect.poll(() => place(page)).toBe('1 of 21');
      expect(await notesOf(workbench)).toEqual(before);
    }));

  it('ends with what came of it, and can ask about the skipped and about strangers', () =>
    inWorkbench(async (workbench) => {
      const { page, run } = workbench;
      await withoutCadences(workbench);
      await sortContacts(workbench);
      await page.keyboard.press('s');
      for (let contact = 2; contact <= 21; contact += 1) {
        await expect.poll(() => place(page)).toBe(`${contact} of 21`);
        await page.keyboard.press('3');
      }
      await page
        .getByRole('heading', { name: 'That is everyone you have been in touch' })
        .waitFor();
      await workbench.run((bench) => bench.idle());
      expect(
        await page
          .getByRole('list', { name: 'Contacts sorted' })
          .getByRole('listitem')
          .allInnerTexts(),
      ).toEqual(['steady\n20', 'Skipped\n1', 'No contact recorded\n1']);
      expect(summary(await axe(page))).toEqual([]);
      await tabTo(page, 'Sort the others too');
      await page.locator('.rapport-triage-reason', { hasText: 'No contact recorded.' }).waitFor();
      await page.keyboard.press('s');
      await tabTo(page, 'Ask about the skipped again');
      await expect.poll(() => place(page)).toBe('21 of 22');
      await page.keyboard.press('4');
      await expect.poll(() => place(page)).toBe('22 of 22');
      await page.keyboard.press('4');
      await tabTo(page, 'See your first review');
      await page.getByRole('list', { name: 'Today' }).waitFor();
      await run((bench) => bench.run('rapport:first-steps'));
      await page.getByRole('heading', { name: FOUND }).waitFor();
    }));
});
