import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe, summary, type WorkbenchHarness } from '../browser/workbench';
import { inDummyWorkbench, startDummyWorkbench } from './dummy-workbench';

describe('a plugin in the workbench', () => {
  let harness: WorkbenchHarness;
  beforeAll(async () => void (harness = await startDummyWorkbench()));
  afterAll(() => harness.close());

  it('opens its view in the right sidebar from the ribbon, and a note from the view', () =>
    inDummyWorkbench(harness, async ({ page }) => {
      await page.getByRole('button', { name: 'Open dummy' }).click();
      const sidebar = page.getByRole('complementary', { name: 'Right sidebar' });
      await sidebar.getByRole('button', { name: 'Ben' }).click();
      await page.getByRole('tab', { name: 'Ben' }).waitFor();
      expect(summary(await axe(page))).toEqual([]);
    }));

  it('opens a note in a new tab when Mod is held', () =>
    inDummyWorkbench(harness, async ({ page, run }) => {
      await run((workbench) => workbench.open('Home.md'));
      await page.getByRole('button', { name: 'Open dummy' }).click();
      await page.getByRole('button', { name: 'Ben' }).click({ modifiers: ['Control'] });
      const tabs = page.getByRole('tablist', { name: 'Open notes' }).getByRole('tab');
      await page.getByRole('tab', { name: 'Ben' }).waitFor();
      expect(await tabs.allTextContents()).toEqual(['Home', 'Ben']);
    }));

  it('shows a menu that the keyboard walks, skipping what is disabled', () =>
    inDummyWorkbench(harness, async ({ page }) => {
      await page.getByRole('button', { name: 'Open dummy' }).click();
      const row = page.getByRole('button', { name: 'Ben' });
      await row.click({ button: 'right' });
      await page.getByRole('menu').waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      expect(summary(await axe(page))).toEqual([]);
      await page.keyboard.press('Enter');
      await page.getByText('Bye').waitFor();
      await page.getByRole('menu').waitFor({ state: 'detached' });
      await row.click({ button: 'right' });
      await page.keyboard.press('Escape');
      await page.getByRole('menu').waitFor({ state: 'detached' });
    }));

  it('has declared settings that are validated, shown, hidden and saved', () =>
    inDummyWorkbench(harness, async ({ page, run }) => {
      await page.keyboard.press('Control+,');
      const greeting = page.getByRole('textbox', { name: 'Greeting' });
      await greeting.fill('');
      await page.getByRole('alert').getByText('Say something.').waitFor();
      await greeting.fill('Good day');
      expect(await page.getByRole('slider', { name: 'Volume' }).isVisible()).toBe(false);
      await page.getByRole('switch', { name: 'Loud' }).press('Space');
      await page.getByRole('slider', { name: 'Volume' }).waitFor();
      await page.getByRole('button', { name: 'More' }).click();
      await page.getByText('On another page').waitFor();
      await page.getByRole('button', { name: 'Back' }).click();
      await greeting.waitFor();
      const saved = await run((workbench) => workbench.plugin?.loadData() as Promise<unknown>);
      expect(saved).toEqual({ greeting: 'Good day', loud: true, volume: 3 });
    }));

  it("fails loudly when it asks for one of Node's modules", async () => {
    const workbench = await harness.open({ plugin: 'dummy', vault: 'dummy' });
    await workbench.run((inPage) => inPage.run('dummy:ask-node'));
    const problems = await workbench.problems();
    expect(problems.join('\n')).toContain('can\'t require "fs"');
    await expect(workbench.close()).rejects.toThrow('require "fs"');
  });

  it("finds none of Node's globals, and can't evaluate text", () =>
    inDummyWorkbench(harness, async ({ page, run }) => {
      const globals = await page.evaluate(() =>
        ['process', 'Buffer', 'require', 'module', 'global'].filter((name) => name in window),
      );
      expect(globals).toEqual([]);
      const policy = await run(async () => {
        const response = await fetch(window.location.href);
        return response.headers.get('content-security-policy') ?? '';
      });
      expect(policy).not.toContain('unsafe-eval');
    }));

  it('keeps a restored view deferred until it is revealed', () =>
    inDummyWorkbench(
      harness,
      async ({ page, run }) => {
        const leaf = () =>
          run(({ app }) => {
            const [found] = app.workspace.getLeavesOfType('dummy-view');
            return [found?.isDeferred, found?.view.getViewType()];
          });
        expect(await leaf()).toEqual([true, 'dummy-view']);
        expect(await page.locator('.dummy-today').count()).toBe(0);
        await page.getByRole('button', { name: 'Toggle right sidebar' }).click();
        await page.locator('.dummy-today').waitFor();
        expect(await leaf()).toEqual([false, 'dummy-view']);
      },
      { restore: 'dummy-view' },
    ));

  it('leaves nothing behind when it is unloaded, and comes back to its place', () =>
    inDummyWorkbench(harness, async ({ page, run }) => {
      const [before, during, after] = await run(async (workbench) => {
        await workbench.unloadPlugin();
        const bare = workbench.footprint();
        await workbench.loadPlugin();
        await workbench.app.workspace.ensureSideLeaf('dummy-view', 'right');
        await workbench.idle();
        const loaded = workbench.footprint();
        await workbench.unloadPlugin();
        return [bare, loaded, workbench.footprint()];
      });
      expect(during?.commands).toContain('dummy:pick-note');
      expect(during?.timers.intervals).toBe(1);
      expect(after).toEqual(before);
      await page.locator('.pane-empty', { hasText: 'Plugin no longer active' }).waitFor();
      await run((workbench) => workbench.loadPlugin());
      await page.locator('.dummy-today').waitFor();
    }));

  it('sees every kind of thing left behind', () =>
    inDummyWorkbench(harness, async ({ run }) => {
      const [before, after] = await run((workbench) => {
        const clean = workbench.footprint();
        workbench.app.vault.on('modify', () => undefined);
        window.addEventListener('resize', () => undefined);
        window.setInterval(() => undefined, 1000);
        new ResizeObserver(() => undefined).observe(document.body);
        document.head.createEl('style');
        document.body.createDiv({ cls: 'forgotten' });
        Object.assign(window, { forgotten: true });
        return [clean, workbench.footprint()];
      });
      const changed = Object.entries(after ?? {})
        .filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(before?.[key as never]))
        .map(([key]) => key);
      expect(changed).toEqual(['events', 'listeners', 'timers', 'styles', 'elements', 'globals']);
    }));

  it('fits a phone: drawers, no status bar, ribbon in a menu', () =>
    inDummyWorkbench(
      harness,
      async ({ page, run }) => {
        expect(await page.locator('.status-bar').count()).toBe(0);
        await page.getByRole('button', { name: 'Ribbon menu' }).click();
        await page.getByRole('menuitem', { name: 'Open dummy' }).click();
        await page.getByRole('button', { name: 'Ben' }).waitFor();
        expect(await run(({ app }) => document.body.hasClass('is-phone') && app !== null)).toBe(
          true,
        );
        await page.getByRole('button', { name: 'Close sidebar' }).click();
        await page.getByRole('button', { name: 'Ben' }).waitFor({ state: 'hidden' });
      },
      { device: 'phone' },
    ));
});
