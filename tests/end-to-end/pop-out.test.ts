import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { byPalette } from '../browser/keys';
import {
  axe,
  screenshot,
  startWorkbench,
  summary,
  type OpenWorkbench,
  type WorkbenchHarness,
} from '../browser/workbench';

const TODAY = '2026-11-22';
const DAILY = `Daily/${TODAY}.md`;
const ANA = 'People/Ana Diaz.md';

/** The row of Ben among today's check-ins. */
const benIn = (popup: Page): Locator =>
  popup.getByRole('list', { name: 'Today' }).getByRole('link', { name: 'Ben Cho' });

describe('in a pop-out window', () => {
  let harness: WorkbenchHarness;
  beforeAll(async () => void (harness = await startWorkbench()));
  afterAll(() => harness.close());

  const inWorkbench = async (act: (workbench: OpenWorkbench) => Promise<void>): Promise<void> => {
    const workbench = await harness.open({ today: TODAY, size: [1300, 900] });
    await act(workbench);
    await workbench.close();
  };

  /** Opens Ana's note in a window of its own, to edit. */
  const popOutNote = async ({ page, run }: OpenWorkbench): Promise<Page> => {
    const opened = page.waitForEvent('popup');
    await run(async (bench, path) => {
      const file = bench.app.vault.getFileByPath(path);
      if (file !== null) await bench.app.workspace.openPopoutLeaf().openFile(file);
      await bench.idle();
    }, ANA);
    return opened;
  };

  /** Moves the review into a window of its own. */
  const popOutReview = async ({ page, run }: OpenWorkbench): Promise<Page> => {
    await run((bench) => bench.run('rapport:open-review'));
    await page.getByText('Ben Cho', { exact: true }).first().waitFor();
    const opened = page.waitForEvent('popup');
    await run(async (bench) => {
      const [leaf] = bench.app.workspace.getLeavesOfType('rapport-review');
      if (leaf !== undefined) bench.app.workspace.moveLeafToPopout(leaf);
      await bench.idle();
    });
    const popup = await opened;
    await popup.getByText('Ben Cho', { exact: true }).first().waitFor();
    return popup;
  };

  it('a note’s contact is logged with by keyboard alone: the form is there, not in the main window', () =>
    inWorkbench(async (workbench) => {
      const { page, run } = workbench;
      const popup = await popOutNote(workbench);
      await popup.locator('.cm-content').focus();
      await popup.keyboard.press('Control+p');
      await popup.keyboard.type('log interaction with this');
      await popup.keyboard.press('Enter');
      await popup.getByRole('dialog', { name: 'Log interaction' }).waitFor();
      expect(await page.getByRole('dialog').count()).toBe(0);
      await screenshot(popup, 'pop-out-log');
      await popup.keyboard.type('From another window');
      await popup.keyboard.press('Enter');
      await popup.getByText('Logged an interaction with Ana Diaz.').waitFor();
      await popup.getByRole('dialog').waitFor({ state: 'detached' });
      expect(await run((bench, path) => bench.read(path), DAILY)).toContain(
        '- [[Ana Diaz]] From another window',
      );
      await expect
        .poll(() => popup.evaluate(() => document.activeElement?.className))
        .toContain('cm-content');
    }));

  it('the review’s rows are walked, and their menu opened and used, by keyboard', () =>
    inWorkbench(async (workbench) => {
      const { page, run } = workbench;
      const popup = await popOutReview(workbench);
      await benIn(popup).focus();
      await popup.keyboard.press('Shift+F10');
      await popup.getByRole('menu').waitFor();
      expect(await page.getByRole('menu').count()).toBe(0);
      await popup.keyboard.press('ArrowDown');
      await popup.keyboard.press('Escape');
      await popup.getByRole('menu').waitFor({ state: 'detached' });
      await popup.keyboard.press('Tab');
      await popup.keyboard.press('Enter');
      await popup.getByRole('dialog').waitFor();
      await popup.keyboard.type('Lunch');
      await popup.keyboard.press('Enter');
      await popup.getByRole('button', { name: 'Undo' }).waitFor();
      expect(await run((bench, path) => bench.read(path), DAILY)).toContain('[[Ben Cho]] Lunch');
      await popup.getByRole('button', { name: 'Undo' }).click();
      await popup.getByText('Undone: logged an interaction with Ben Cho.').waitFor();
      expect(await run((bench, path) => bench.read(path), DAILY)).not.toContain('Lunch');
    }));

  it('a notice goes with its offer to undo once that is done by the command', () =>
    inWorkbench(async (workbench) => {
      const { run } = workbench;
      const popup = await popOutNote(workbench);
      await popup.locator('.cm-content').focus();
      await byPalette(popup, 'Pause');
      await popup.getByText('Paused Ana Diaz.', { exact: true }).waitFor();
      await run((bench) => bench.run('rapport:undo-last-change'));
      await popup.getByText('Undone: paused Ana Diaz.').waitFor();
      expect(await popup.getByRole('button', { name: 'Undo' }).count()).toBe(0);
    }));

  it('the review is accessible, and moves on as notes change', () =>
    inWorkbench(async (workbench) => {
      const popup = await popOutReview(workbench);
      await screenshot(popup, 'pop-out-review');
      expect(summary(await axe(popup, '.rapport-review'))).toEqual([]);
      await workbench.run(
        (bench, path) => bench.write(path, '- [[Ben Cho]] #via/call Talked\n'),
        DAILY,
      );
      await benIn(popup).waitFor({ state: 'detached' });
    }));

  it('nothing is left behind when the plugin is unloaded, nor when the window is closed', () =>
    inWorkbench(async (workbench) => {
      const { run } = workbench;
      const popup = await popOutReview(workbench);
      await run((bench) => bench.unloadPlugin());
      const before = await run((bench) => bench.footprint());
      await run((bench) => bench.loadPlugin());
      await popup.getByText('Ben Cho', { exact: true }).first().waitFor();
      await benIn(popup).focus();
      await popup.keyboard.press('Tab');
      await popup.keyboard.press('Enter');
      await popup.getByRole('dialog').waitFor();
      const after = await run(async (bench) => {
        await bench.unloadPlugin();
        return bench.footprint();
      });
      expect(after).toEqual(before);
      expect(await popup.getByRole('dialog').count()).toBe(0);

      await run((bench) => bench.loadPlugin());
      await popup.close();
      await run((bench) => bench.idle());
      const leaves = await run(
        (bench) => bench.app.workspace.getLeavesOfType('rapport-review').length,
      );
      expect(leaves).toBe(0);
    }));
});
