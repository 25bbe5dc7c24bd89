import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  axe,
  startWorkbench,
  summary,
  type OpenWorkbench,
  type PageOptions,
  type WorkbenchHarness,
} from '../browser/workbench';

const TODAY = '2026-11-22';
const DAILY = `Daily/${TODAY}.md`;
const ANA = 'People/Ana Diaz.md';

describe('the plugin in Obsidian', () => {
  let harness: WorkbenchHarness;
  beforeAll(async () => void (harness = await startWorkbench()));
  afterAll(() => harness.close());

  const inWorkbench = async (
    act: (workbench: OpenWorkbench) => Promise<void>,
    options: PageOptions = {},
  ): Promise<void> => {
    const workbench = await harness.open({ today: TODAY, size: [1300, 1600], ...options });
    await act(workbench);
    await workbench.close();
  };

  const openReview = async ({ page, run }: OpenWorkbench): Promise<Locator> => {
    await run((workbench) => workbench.run('rapport:open-review'));
    return page.getByRole('complementary', { name: 'Right sidebar' });
  };

  const textOf = ({ run }: OpenWorkbench, path: string): Promise<string> =>
    run((workbench, note) => workbench.read(note), path);

  it('opens the review from the status bar, which counts today’s check-ins', () =>
    inWorkbench(async ({ page }) => {
      await page.getByRole('button', { name: '5 check-ins for today: open review' }).press('Enter');
      const sidebar = page.getByRole('complementary', { name: 'Right sidebar' });
      await sidebar
        .locator('.rapport-row-name')
        .filter({ hasText: /^Ben Cho$/ })
        .waitFor();
    }));

  it('waits in the sidebar after a restart, until it is looked at', () =>
    inWorkbench(
      async (workbench) => {
        const sidebar = await openReview(workbench);
        await sidebar
          .locator('.rapport-row-name')
          .filter({ hasText: /^Ben Cho$/ })
          .waitFor();
      },
      { restore: 'rapport-review' },
    ));

  it('offers commands about a contact only where a contact’s note is active', () =>
    inWorkbench(async ({ run }) => {
      const offered = (path: string) =>
        run(async (workbench, note) => {
          await workbench.open(note);
          const explained = await workbench.run('rapport:explain');
          return [explained, await workbench.run('rapport:log-interaction')];
        }, path);
      expect(await offered('Home.md')).toEqual([false, false]);
      expect(await offered(ANA)).toEqual([true, true]);
    }));

  it('shows why a contact is due, and opens the evidence', () =>
    inWorkbench(async (workbench) => {
      const { page, run } = workbench;
      await run(async (bench, note) => {
        await bench.open(note);
        await bench.run('rapport:explain');
      }, ANA);
      await page.getByText('Every month, from the circle close.').waitFor();
      expect(summary(await axe(page))).toEqual([]);
      await page.getByText('14 Oct 2026', { exact: true }).click();
      await page.getByRole('tab', { name: '2026-10-14 Ana Diaz' }).waitFor();
      expect(await page.locator('.modal').count()).toBe(0);
    }));

  it('logs an interaction in today’s daily note, from which the row goes, and undoes it', () =>
    inWorkbench(async (workbench) => {
      const { page, run } = workbench;
      const row = (await openReview(workbench))
        .getByRole('list', { name: 'Today' })
        .getByText('Ana Diaz', { exact: true });
      await row.waitFor();
      const before = await textOf(workbench, DAILY);
      await run(async (bench, note) => {
        await bench.open(note);
        await bench.run('rapport:log-interaction');
      }, ANA);
      await page.getByLabel('What was said').fill('The spring list');
      await page.getByLabel('Channel').selectOption('call');
      expect(summary(await axe(page))).toEqual([]);
      await page.getByRole('button', { name: 'Log', exact: true }).click();
      await row.waitFor({ state: 'detached' });
      const line = '- [[Ana Diaz]] #via/call The spring list';
      expect(await textOf(workbench, DAILY)).toBe(`${before.trimEnd()}\n\n${line}\n`);
      await page.getByRole('button', { name: 'Undo' }).click();
      await row.waitFor();
      expect(await textOf(workbench, DAILY)).toBe(before);
    }));

  it('declines to undo what has been changed since', () =>
    inWorkbench(async (workbench) => {
      const { page, run } = workbench;
      await run(async (bench, note) => {
        await bench.open(note);
        await bench.run('rapport:log-interaction');
      }, ANA);
      await page.getByLabel('What was said').fill('The spring list');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Undo' }).waitFor();
      const after = await textOf(workbench, DAILY);
      await run((bench, note) => bench.write(note.path, note.text), {
        path: DAILY,
        text: `${after}Mine.\n`,
      });
      await page.getByRole('button', { name: 'Undo' }).click();
      await page.getByText('has been changed since').waitFor();
      expect(await textOf(workbench, DAILY)).toBe(`${after}Mine.\n`);
    }));

  it('creates today’s daily note from the user’s template when there is none', () =>
    inWorkbench(
      async (workbench) => {
        const { page, run } = workbench;
        await run(async (bench, note) => {
          await bench.open(note);
          await bench.run('rapport:log-interaction');
        }, ANA);
        await page.keyboard.press('Enter');
        await page.getByRole('button', { name: 'Undo' }).waitFor();
        expect(await textOf(workbench, 'Daily/2026-12-24.md')).toContain('- [[Ana Diaz]]');
        await page.getByRole('button', { name: 'Undo' }).click();
        await page.getByText('Undone: logged an interaction with Ana Diaz.').waitFor();
        expect(await run((bench) => bench.paths())).not.toContain('Daily/2026-12-24.md');
      },
      { today: '2026-12-24' },
    ));

  it('writes a suggested circle into the contact’s note', () =>
    inWorkbench(async (workbench) => {
      const { page } = workbench;
      await openReview(workbench);
      await page.getByRole('button', { name: 'Accept close for Farah Haddad' }).click();
      await page.getByRole('button', { name: 'Undo' }).waitFor();
      expect(await textOf(workbench, 'People/Farah Haddad.md')).toContain('circle: close\n');
    }));

  it('follows notes that are written, renamed and removed', () =>
    inWorkbench(async (workbench) => {
      const { run } = workbench;
      const due = (await openReview(workbench)).getByRole('list', { name: 'Today' });
      await due.getByText('Ben Cho', { exact: true }).waitFor();
      await run((bench) => bench.rename('People/Ben Cho.md', 'People/Benjamin Cho.md'));
      await due.getByText('Benjamin Cho', { exact: true }).waitFor();
      await due.getByText('video', { exact: false }).first().waitFor();
      await run((bench, note) => bench.write(note, '- [x] Called [[Benjamin Cho]]\n'), DAILY);
      await due.getByText('Benjamin Cho', { exact: true }).waitFor({ state: 'detached' });
      await run((bench, note) => bench.remove(note), DAILY);
      await due.getByText('Benjamin Cho', { exact: true }).waitFor();
      await run((bench) => bench.remove('People/Benjamin Cho.md'));
      await due.getByText('Benjamin Cho', { exact: true }).waitFor({ state: 'detached' });
    }));

  it('follows a folder that is renamed', () =>
    inWorkbench(async (workbench) => {
      const { page, run } = workbench;
      const due = (await openReview(workbench)).getByRole('list', { name: 'Today' });
      await due.getByText('Ben Cho', { exact: true }).waitFor();
      await run(async (bench) => {
        const folder = bench.app.vault.getFolderByPath('People');
        if (folder !== null) await bench.app.vault.rename(folder, 'Friends');
        await bench.idle();
      });
      await due.getByText('Ben Cho', { exact: true }).click();
      await page.getByRole('tab', { name: 'Ben Cho' }).waitFor();
      expect(await run((bench) => bench.app.workspace.getActiveFile()?.path)).toBe(
        'Friends/Ben Cho.md',
      );
    }));

  it('previews a hovered contact', () =>
    inWorkbench(async (workbench) => {
      const { page } = workbench;
      const sidebar = await openReview(workbench);
      const ben = sidebar.locator('.rapport-row-name').filter({ hasText: /^Ben Cho$/ });
      await ben.hover();
      await workbench.run((bench) => bench.idle());
      expect(await page.locator('.hover-popover').count()).toBe(0);
      await sidebar.getByText('Ana Diaz', { exact: true }).first().hover();
      await page.keyboard.down('Control');
      await ben.hover();
      await page.locator('.hover-popover').waitFor();
    }));

  it('knows after waking from sleep that another day has come', () =>
    inWorkbench(async (workbench) => {
      const sidebar = await openReview(workbench);
      await sidebar.getByText('8 days over', { exact: false }).waitFor();
      await workbench.run((bench) => bench.setToday('2026-11-23'));
      await sidebar.getByText('9 days over', { exact: false }).first().waitFor();
    }));

  it('takes changed settings into force, and shows what can’t be used', () =>
    inWorkbench(async (workbench) => {
      const { page } = workbench;
      const sidebar = await openReview(workbench);
      await page.keyboard.press('Control+,');
      const settings = page.getByRole('dialog');
      await settings.getByText('Rapport', { exact: true }).click();
      await page.getByLabel('Check-ins a day').fill('2');
      await sidebar.getByText('2 of 5').waitFor();
      await settings.getByText('every month', { exact: true }).click();
      await page.getByLabel('Cadence').fill('now and then');
      await page.getByText('Write a cadence such as').waitFor();
      await page.getByLabel('Cadence').fill('2 years');
      await sidebar.getByRole('list', { name: 'Today' }).getByText('Ana Diaz').waitFor({
        state: 'detached',
      });
    }));

  it('begins with a folder when it knows no contact yet', () =>
    inWorkbench(
      async (workbench) => {
        const { page, run } = workbench;
        await run((bench) => bench.write('10 People/Ana.md', 'Likes queues.\n'));
        const sidebar = await openReview(workbench);
        await page.getByRole('button', { name: 'Use folder 10 People' }).click();
        await sidebar.getByText('Ana', { exact: true }).waitFor();
      },
      { vault: 'empty' },
    ));

  it.each([
    ['light', { theme: 'light' }],
    ['dark', { theme: 'dark' }],
    ['on a phone', { device: 'phone', size: [390, 844] }],
  ] as const)('has settings in which axe finds nothing wrong: %s', (_, options) =>
    inWorkbench(async (workbench) => {
      const { page } = workbench;
      await page.keyboard.press('Control+,');
      const settings = page.getByRole('dialog');
      await settings.getByText('Rapport', { exact: true }).click();
      await page.getByLabel('Check-ins a day').waitFor();
      expect(summary(await axe(page))).toEqual([]);
      await settings.getByRole('button', { name: 'close every month' }).click();
      await page.getByLabel('Cadence').waitFor();
      expect(summary(await axe(page))).toEqual([]);
    }, options),
  );

  it('undoes the last change by its command', () =>
    inWorkbench(async ({ page, run }) => {
      expect(await run((bench) => bench.run('rapport:undo-last-change'))).toBe(false);
      const before = await run((bench, note) => bench.read(note), DAILY);
      await run(async (bench, note) => {
        await bench.open(note);
        await bench.run('rapport:log-interaction');
      }, ANA);
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Undo' }).waitFor();
      expect(await run((bench) => bench.run('rapport:undo-last-change'))).toBe(true);
      await page.getByText('Undone: logged an interaction with Ana Diaz.').waitFor();
      expect(await run((bench, note) => bench.read(note), DAILY)).toBe(before);
    }));

  it('does not guess where daily notes are, and says where their settings are', () =>
    inWorkbench(async (workbench) => {
      const { page, run } = workbench;
      const sidebar = await openReview(workbench);
      const paths = await run(async (bench, note) => {
        await bench.app.vault.adapter.write('.obsidian/daily-notes.json', '{');
        await bench.open(note);
        await bench.run('rapport:log-interaction');
        return bench.paths();
      }, ANA);
      await page.keyboard.press('Enter');
      await page.getByText('it isn’t known where daily notes are').waitFor();
      expect(await run((bench) => bench.paths())).toEqual(paths);
      await page.keyboard.press('Escape');
      await sidebar.getByRole('button', { name: 'Not understood' }).click();
      await sidebar.getByText('daily-notes', { exact: false }).first().click();
      await page.getByText('Look in the settings under “Daily notes”').waitFor();
    }));

  it('stays alive where its view moves to another window', () =>
    inWorkbench(async (workbench) => {
      const sidebar = await openReview(workbench);
      const row = sidebar.getByText('Ben Cho', { exact: true }).first();
      const before = await row.elementHandle();
      await sidebar.locator('.view-content:has(.rapport-review)').dispatchEvent('window-migrated');
      expect(await before?.evaluate((element) => element.isConnected)).toBe(false);
      await row.waitFor();
    }));

  it('leaves no menu behind when it is unloaded, and no notice of what comes to its end then', () =>
    inWorkbench(async (workbench) => {
      const { page, run } = workbench;
      await run((bench) => bench.unloadPlugin());
      const before = await run((bench) => bench.footprint());
      await run((bench) => bench.loadPlugin());
      const row = (await openReview(workbench)).getByText('Ben Cho', { exact: true }).first();
      // Not by the mouse: hovering would leave the page preview's own timer, which is no doing of the plugin.
      await row.dispatchEvent('contextmenu', { clientX: 900, clientY: 300 });
      await page.getByRole('menu').waitFor();
      const withMenu = await run(async (bench) => {
        await bench.unloadPlugin();
        return bench.footprint();
      });
      expect(withMenu).toEqual(before);
      await run(async (bench, note) => {
        await bench.loadPlugin();
        await bench.open(note);
        await bench.run('rapport:log-interaction');
      }, ANA);
      const whileLogging = await run(async (bench) => {
        document.querySelector<HTMLElement>('.modal [type=submit]')?.click();
        await bench.unloadPlugin();
        return bench.footprint();
      });
      expect(whileLogging).toEqual(before);
      expect(await textOf(workbench, DAILY)).toContain('- [[Ana Diaz]]');
    }));

  it('leaves nothing behind when it is unloaded', () =>
    inWorkbench(async (workbench) => {
      const { page, run } = workbench;
      await run((bench) => bench.unloadPlugin());
      const before = await run((bench) => bench.footprint());
      await run((bench) => bench.loadPlugin());
      await openReview(workbench);
      await run(async (bench, note) => {
        await bench.open(note);
        await bench.run('rapport:log-interaction');
      }, ANA);
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Undo' }).waitFor();
      await run((bench) => bench.run('rapport:explain'));
      const after = await run(async (bench) => {
        await bench.unloadPlugin();
        return bench.footprint();
      });
      expect(after).toEqual(before);
    }));
});
