import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe, summary, type WorkbenchHarness } from '../browser/workbench';
import { inDummyWorkbench, startDummyWorkbench } from './dummy-workbench';

describe("the workbench's shell", () => {
  let harness: WorkbenchHarness;
  beforeAll(async () => void (harness = await startDummyWorkbench()));
  afterAll(() => harness.close());

  it('opens notes from the tree by keyboard', () =>
    inDummyWorkbench(harness, async ({ page }) => {
      await page.getByRole('treeitem', { name: 'Notes' }).focus();
      for (const key of ['ArrowDown', 'ArrowRight', 'ArrowDown', 'Enter']) {
        await page.keyboard.press(key);
      }
      await page.getByRole('tab', { name: 'Ana' }).waitFor();
      expect(await page.getByRole('textbox', { name: 'Ana' }).textContent()).toContain('# Ana');
    }));

  it('runs commands from the palette by keyboard', () =>
    inDummyWorkbench(harness, async ({ page }) => {
      await page.keyboard.press('Control+p');
      await page.keyboard.type('pick');
      await page.keyboard.press('Enter');
      await page.keyboard.type('twn');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.getByText('Chose Twin').waitFor();
      expect(await page.locator('.modal-container').count()).toBe(0);
    }));

  it('offers an editor command only while a note is open for editing', () =>
    inDummyWorkbench(harness, async ({ run }) => {
      const ran = await run(async (workbench) => {
        const before = await workbench.run('dummy:insert-greeting');
        await workbench.open('Home.md', 'preview');
        const reading = await workbench.run('dummy:insert-greeting');
        await workbench.open('Home.md', 'source');
        return [before, reading, await workbench.run('dummy:insert-greeting')];
      });
      expect(ran).toEqual([false, false, true]);
      expect(await run((workbench) => workbench.read('Home.md'))).toMatch(/^HelloStart/);
    }));

  it('saves what is typed, and tells "changed"', () =>
    inDummyWorkbench(harness, async ({ page, run }) => {
      await run((workbench) => workbench.open('Home.md'));
      await page.getByRole('textbox', { name: 'Home' }).press('Control+End');
      await page.keyboard.type('More.');
      await run((workbench) => workbench.idle());
      expect(await run((workbench) => workbench.read('Home.md'))).toBe('Start at [[Ana]].\nMore.');
      const changed = await run(({ plugin }) => Reflect.get(plugin ?? {}, 'changed') as string[]);
      expect(changed).toEqual(['Home.md']);
    }));

  it('keeps what is typed when something else writes to the note meanwhile', () =>
    inDummyWorkbench(harness, async ({ page, run }) => {
      await run((workbench) => workbench.open('Home.md'));
      await page.getByRole('textbox', { name: 'Home' }).press('Control+End');
      await page.keyboard.type('Typed.');
      await run(async ({ app }) => {
        const file = app.vault.getFileByPath('Home.md');
        if (file !== null) await app.vault.process(file, (text) => `First.\n${text}`);
      });
      await run((workbench) => workbench.idle());
      const text = await run((workbench) => workbench.read('Home.md'));
      expect(text).toBe('First.\nStart at [[Ana]].\nTyped.');
    }));

  it('renders a note without running its HTML, and lets the plugin draw its code block', () =>
    inDummyWorkbench(harness, async ({ page, run }) => {
      await run((workbench) => workbench.open('People/Ana.md', 'preview'));
      await page.getByText('HELLO', { exact: true }).waitFor();
      expect(await page.locator('.markdown-rendered img').count()).toBe(0);
      expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
      await page.getByRole('checkbox', { name: 'Call back' }).click();
      await run((workbench) => workbench.idle());
      expect(await run((workbench) => workbench.read('People/Ana.md'))).toContain(
        '- [x] Call back',
      );
      await page.getByRole('link', { name: 'Ben' }).click();
      await page.getByRole('tab', { name: 'Ben' }).waitFor();
    }));

  it('previews a hovered link', () =>
    inDummyWorkbench(harness, async ({ page, run }) => {
      await run((workbench) => workbench.open('People/Ben.md', 'preview'));
      await page.getByRole('link', { name: 'Annie' }).hover();
      await page.getByRole('dialog', { name: 'Preview of Ana' }).waitFor();
      await page.mouse.move(5, 400);
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }));

  it('moves the clock over midnight', () =>
    inDummyWorkbench(
      harness,
      async ({ page, run }) => {
        await page.getByRole('button', { name: 'Open dummy' }).click();
        await page.getByText('2026-03-14').waitFor();
        await run((workbench) => workbench.setToday('2026-03-15'));
        await page.getByText('2026-03-15').waitFor();
      },
      { today: '2026-03-14', timeZone: 'America/Los_Angeles' },
    ));

  const looks = [
    { theme: 'light', device: 'desktop' },
    { theme: 'dark', device: 'desktop' },
    { theme: 'light', device: 'phone' },
    { theme: 'dark', device: 'phone' },
  ] as const;
  it.each(looks)('is accessible: $theme, $device', (look) =>
    inDummyWorkbench(
      harness,
      async ({ page, run }) => {
        await run((workbench) => workbench.open('People/Ana.md', 'preview'));
        expect(summary(await axe(page))).toEqual([]);
        await run((workbench) => workbench.open('People/Ana.md', 'source'));
        await run((workbench) => workbench.run('command-palette:open'));
        expect(summary(await axe(page))).toEqual([]);
        await page.keyboard.press('Escape');
        await run((workbench) => workbench.run('app:open-settings'));
        expect(summary(await axe(page))).toEqual([]);
      },
      look,
    ),
  );
});
