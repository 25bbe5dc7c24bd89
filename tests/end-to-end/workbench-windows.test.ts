import type { MarkdownView } from 'obsidian';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenWorkbench, PageOptions, WorkbenchHarness } from '../browser/workbench';
import { inDummyWorkbench, startDummyWorkbench } from './dummy-workbench';

describe('the workbench', () => {
  let harness: WorkbenchHarness;
  beforeAll(async () => void (harness = await startDummyWorkbench()));
  afterAll(() => harness.close());

  const inWorkbench = (
    act: (workbench: OpenWorkbench) => Promise<void>,
    options?: PageOptions,
  ): Promise<void> => inDummyWorkbench(harness, act, options);

  it('opens a note in a window of its own that looks like the page, and closes it with its last tab', () =>
    inWorkbench(async ({ page, run }) => {
      const opened = page.waitForEvent('popup');
      const events = run((bench) => {
        const heard: string[] = [];
        const { workspace, vault } = bench.app;
        workspace.on('window-open', () => heard.push('open'));
        workspace.on('window-close', () => heard.push('close'));
        const leaf = workspace.getLeaf('window');
        const file = vault.getFileByPath('Home.md');
        return (file === null ? Promise.resolve() : leaf.openFile(file)).then(() => {
          const isThere = activeDocument === leaf.view.containerEl.doc && activeWindow !== window;
          leaf.detach();
          return [...heard, isThere];
        });
      });
      const popup = await opened;
      const closed = popup.isClosed() ? Promise.resolve() : popup.waitForEvent('close');
      expect(await events).toEqual(['open', 'close', true]);
      await closed;
      expect(await run(() => activeWindow === window)).toBe(true);
    }));

  it('dresses a pop-out window in its theme, and changes it with it', () =>
    inWorkbench(async ({ page, run }) => {
      const opened = page.waitForEvent('popup');
      await run((bench) => void bench.app.workspace.openPopoutLeaf());
      const popup = await opened;
      const background = () =>
        popup.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const light = await background();
      expect(light).toBe(
        await page.evaluate(() => getComputedStyle(document.body).backgroundColor),
      );
      await run((bench) => {
        bench.setTheme('dark');
      });
      expect(await background()).not.toBe(light);
    }));

  it('has no pop-out window on a phone, and opens a tab instead', () =>
    inWorkbench(
      async ({ run }) => {
        const where = await run((bench) => {
          const { workspace } = bench.app;
          return workspace.getLeaf('window').view.containerEl.win === window;
        });
        expect(where).toBe(true);
      },
      { device: 'phone' },
    ));

  it('offers what plugins add to a note’s menu in its tab’s header too', () =>
    inWorkbench(async ({ page, run }) => {
      await run(async (bench) => {
        bench.app.workspace.on('file-menu', (menu, file, source) => {
          menu.addItem((item) => item.setTitle(`${file.path} in ${source}`));
        });
        await bench.open('Home.md');
      });
      await page.getByRole('tab', { name: 'Home' }).click({ button: 'right' });
      await page.getByRole('menuitem', { name: 'Home.md in tab-header' }).waitFor();
      await page.keyboard.press('Escape');
    }));

  it.each<[string | undefined, string]>([
    [undefined, 'the system’s trash'],
    ['local', 'the vault’s trash'],
    ['none', 'nowhere'],
  ])('deletes as is set (%s): into %s', (trashOption, where) =>
    inWorkbench(async ({ run }) => {
      const found = await run(async (bench, option) => {
        const { vault, fileManager } = bench.app;
        const settings = JSON.stringify(option === null ? {} : { trashOption: option });
        await vault.adapter.write('.obsidian/app.json', settings);
        const file = vault.getFileByPath('Home.md');
        if (file !== null) await fileManager.trashFile(file);
        const local = await vault.adapter.exists('.trash/Home.md');
        const system = 'Home.md' in bench.trashed();
        return [bench.paths().includes('Home.md'), system, local];
      }, trashOption ?? null);
      expect(found).toEqual([false, where === 'the system’s trash', where === 'the vault’s trash']);
    }),
  );

  it('takes back what was typed, though something else wrote to the note meanwhile', () =>
    inWorkbench(async ({ page, run }) => {
      await run(async (bench) => {
        await bench.write('Home.md', 'one\ntwo\n');
        await bench.open('Home.md');
      });
      const editor = page.locator('.cm-content');
      await editor.press('Control+End');
      await page.keyboard.type('three');
      await run(async (bench) => {
        await bench.idle();
        await bench.write('Home.md', 'zero\none\ntwo\nthree');
      });
      await editor.focus();
      const text = () =>
        run((bench) =>
          (bench.app.workspace.getMostRecentLeaf()?.view as MarkdownView).editor.getValue(),
        );
      expect(await text()).toBe('zero\none\ntwo\nthree');
      await page.keyboard.press('Control+z');
      expect(await text()).toBe('zero\none\ntwo\n');
      await page.keyboard.press('Control+y');
      expect(await text()).toBe('zero\none\ntwo\nthree');
    }));
});
