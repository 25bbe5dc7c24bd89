import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  axe,
  screenshot,
  startWorkbench,
  summary,
  type OpenWorkbench,
  type PageOptions,
  type WorkbenchHarness,
} from '../browser/workbench';

const TODAY = '2026-11-22';
const DAILY = `Daily/${TODAY}.md`;
const TOMORROW = '2026-11-23';

describe('check-ins in notes', () => {
  let harness: WorkbenchHarness;
  beforeAll(async () => void (harness = await startWorkbench()));
  afterAll(() => harness.close());

  const inWorkbench = async (
    act: (workbench: OpenWorkbench) => Promise<void>,
    options: PageOptions = {},
  ): Promise<void> => {
    const workbench = await harness.open({ today: TODAY, size: [1300, 1000], ...options });
    await workbench.run((bench) => bench.run('rapport:open-review'));
    await act(workbench);
    await workbench.close();
  };

  const textOf = ({ run }: OpenWorkbench, path = DAILY): Promise<string> =>
    run((bench, note) => bench.read(note), path);

  /** Runs a command as the user does: by the palette and its name. */
  const byPalette = async ({ page, run }: OpenWorkbench, name: string): Promise<void> => {
    await page.keyboard.press('Control+p');
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await run((bench) => bench.idle());
  };

  const todays = ({ page }: OpenWorkbench): Locator =>
    page.getByRole('list', { name: 'Today' }).getByRole('link');

  const nameOf = async (row: Locator): Promise<string> =>
    (await row.locator('.rapport-row-name').textContent()) ?? '';

  it('are inserted by keyboard alone, and doing it again changes nothing', () =>
    inWorkbench(async (workbench) => {
      const { page } = workbench;
      const before = await textOf(workbench);
      await byPalette(workbench, 'Insert check-ins into today');
      await page.getByText('Inserted 5 check-ins into today’s note.').waitFor();
      const after = await textOf(workbench);
      expect(after.startsWith(before)).toBe(true);
      expect(after.match(/^- \[ \] \[\[.*\]\] · .* #check-in$/gm)).toHaveLength(5);
      await byPalette(workbench, 'Insert check-ins into today');
      await page.getByText('are listed already').waitFor();
      expect(await textOf(workbench)).toBe(after);
      expect(await todays(workbench).count()).toBe(5);
      expect(summary(await axe(page))).toEqual([]);
      await byPalette(workbench, 'Undo last change');
      expect(await textOf(workbench)).toBe(before);
    }));

  it('leave the review when their box is ticked in the note', () =>
    inWorkbench(async (workbench) => {
      const { page, run } = workbench;
      await byPalette(workbench, 'Insert check-ins into today');
      await run((bench, note) => bench.open(note, 'preview'), DAILY);
      const row = todays(workbench).first();
      const name = await nameOf(row);
      const box = page.getByRole('checkbox', { name: new RegExp(`${name}.*#check-in`) });
      await box.focus();
      await page.keyboard.press(' ');
      await expect.poll(() => nameOf(row)).not.toBe(name);
      expect(await textOf(workbench)).toContain(`- [x] [[${name}]]`);
      const listed = (await textOf(workbench)).split('#check-in');
      await byPalette(workbench, 'Insert check-ins into today');
      expect((await textOf(workbench)).split('#check-in')).toHaveLength(listed.length);
    }));

  it('are ticked in the review with Space, however long it is held down, and undone', () =>
    inWorkbench(async (workbench) => {
      const { page } = workbench;
      await byPalette(workbench, 'Insert check-ins into today');
      const before = await textOf(workbench);
      const row = todays(workbench).first();
      const name = await nameOf(row);
      await row.focus();
      await page.keyboard.down(' ');
      await expect.poll(() => nameOf(row)).not.toBe(name);
      for (let repeats = 0; repeats < 3; repeats += 1) await page.keyboard.down(' ');
      await page.keyboard.up(' ');
      await page.getByText(`Marked ${name} as in touch today.`).waitFor();
      const ticked = before.replace(`- [ ] [[${name}]]`, `- [x] [[${name}]]`);
      expect(await textOf(workbench)).toBe(ticked);
      const focused = await page.evaluate(
        () => document.activeElement?.closest('.rapport-row')?.textContent,
      );
      expect(focused).toContain(await nameOf(row));
      await byPalette(workbench, 'Undo last change');
      await expect.poll(() => nameOf(row)).toBe(name);
      expect(await textOf(workbench)).toBe(before);
    }));

  it('are written as done where today’s note lists none, by the button and by the menu', () =>
    inWorkbench(async (workbench) => {
      const { page, run } = workbench;
      const before = await textOf(workbench);
      const first = await nameOf(todays(workbench).first());
      await todays(workbench).first().focus();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      const label = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
      expect(label).toBe(`Mark ${first} as in touch today`);
      await page.keyboard.press('Enter');
      await page.getByText(`Marked ${first} as in touch today.`).waitFor();
      const done = `\n\n## Check-ins\n\n- [x] [[${first}]] #check-in\n`;
      expect(await textOf(workbench)).toBe(`${before.trimEnd()}${done}`);
      await run((bench) => bench.idle());
      const second = await nameOf(todays(workbench).first());
      await todays(workbench).first().focus();
      await page.keyboard.press('Shift+F10');
      await page.getByRole('menuitem', { name: 'Mark as in touch today' }).press('Enter');
      await page.getByText(`Marked ${second} as in touch today.`).waitFor();
      expect(await textOf(workbench)).toContain(`${done}- [x] [[${second}]] #check-in\n`);
    }));

  it('are inserted at the cursor, as one step of the editor', () =>
    inWorkbench(async (workbench) => {
      const { page, run } = workbench;
      await run(async (bench) => {
        await bench.write('Plans/2026-11-22.md', '# Plan\n\nEnd\n');
        await bench.open('Plans/2026-11-22.md');
      });
      await page.locator('.cm-content').focus();
      await page.keyboard.press('Control+Home');
      await page.keyboard.press('ArrowDown');
      await byPalette(workbench, 'Insert check-ins here');
      await page.getByText('Inserted 5 check-ins.').waitFor();
      const text = await textOf(workbench, 'Plans/2026-11-22.md');
      expect(text).toMatch(/^# Plan\n\n(- \[ \] .* #check-in\n){5}\nEnd\n$/);
      await byPalette(workbench, 'Insert check-ins here');
      await page.getByText('are listed already').waitFor();
      expect(await textOf(workbench, 'Plans/2026-11-22.md')).toBe(text);
      await run(async (bench) => {
        bench.app.workspace.activeEditor?.editor?.undo();
        await bench.idle();
      });
      expect(await textOf(workbench, 'Plans/2026-11-22.md')).toBe('# Plan\n\nEnd\n');
    }));

  it('are inserted at the cursor into what is typed and not saved yet, and undone by the notice', () =>
    inWorkbench(async (workbench) => {
      const { page, run } = workbench;
      await run(async (bench) => {
        await bench.write('Plans/2026-11-22.md', '# Plan\n');
        await bench.open('Plans/2026-11-22.md');
      });
      await page.locator('.cm-content').press('Control+End');
      await page.keyboard.type('\nTyped\n');
      await page.keyboard.press('ArrowUp');
      await byPalette(workbench, 'Insert check-ins here');
      await page.getByText('Inserted 5 check-ins.').waitFor();
      expect(await textOf(workbench, 'Plans/2026-11-22.md')).toMatch(
        /^# Plan\n\nTyped\n\n(- \[ \] .* #check-in\n){5}$/,
      );
      await page.getByRole('button', { name: 'Undo' }).press('Enter');
      await page.getByText('Undone: inserted 5 check-ins.').waitFor();
      expect(await textOf(workbench, 'Plans/2026-11-22.md')).toBe('# Plan\n\nTyped\n');
    }));

  describe('when today’s note is created', () => {
    const wanting = async ({ run }: OpenWorkbench): Promise<void> => {
      await run(async (bench) => {
        await bench.plugin?.saveData({ insertsDaily: true });
        await bench.plugin?.onExternalSettingsChange?.();
        await bench.idle();
      });
    };

    it('are inserted once it has settled', () =>
      inWorkbench(
        async (workbench) => {
          const { page, run } = workbench;
          await wanting(workbench);
          await run(async (bench, note) => {
            await bench.write(note, '# Monday\n\n## Check-ins\n\n## Log\n');
            await bench.open(note);
          }, `Daily/${TOMORROW}.md`);
          await page.getByText('Inserted 5 check-ins into today’s note.').waitFor();
          const text = await textOf(workbench, `Daily/${TOMORROW}.md`);
          expect(text).toMatch(
            /^# Monday\n\n## Check-ins\n\n(- \[ \] .* #check-in\n){5}\n## Log\n$/,
          );
          await page.getByRole('button', { name: 'Undo' }).press('Enter');
          await page.getByText('Undone: inserted 5 check-ins').waitFor();
          expect(await textOf(workbench, `Daily/${TOMORROW}.md`)).not.toContain('#check-in');
        },
        { today: TOMORROW },
      ));

    it('are not inserted into notes that sync brings, nor of other days', () =>
      inWorkbench(
        async (workbench) => {
          const { page, run } = workbench;
          await wanting(workbench);
          const others = await run(async (bench, today) => {
            const { vault } = bench.app;
            const old = Date.now() - 3_600_000;
            await vault.create(`Daily/${today}.md`, 'From the phone\n', { ctime: old, mtime: old });
            await vault.create('Daily/2026-11-24.md', '');
            await vault.create('Today.md', '');
            await bench.idle();
            // What is created last is inserted into, if anything is: then the others have been passed over.
            await vault.delete(vault.getFileByPath(`Daily/${today}.md`) ?? vault.getRoot());
            await vault.create(`Daily/${today}.md`, '');
            return ['Daily/2026-11-24.md', 'Today.md'];
          }, TOMORROW);
          await page.getByText('Inserted 5 check-ins into today’s note.').waitFor();
          for (const path of others) expect(await textOf(workbench, path)).toBe('');
          expect(await page.getByText(/^Inserted/).count()).toBe(1);
        },
        { today: TOMORROW },
      ));

    it('leave nothing behind when the plugin is unloaded before', () =>
      inWorkbench(
        async (workbench) => {
          await wanting(workbench);
          const { before, after } = await workbench.run(async (bench, note) => {
            await bench.unloadPlugin();
            const before = bench.footprint();
            await bench.loadPlugin();
            await bench.app.vault.create(note, '');
            await bench.unloadPlugin();
            return { before, after: bench.footprint() };
          }, `Daily/${TOMORROW}.md`);
          expect(after).toEqual(before);
          expect(await textOf(workbench, `Daily/${TOMORROW}.md`)).toBe('');
        },
        { today: TOMORROW },
      ));
  });

  it.each(['light', 'dark'] as const)('are ticked in a narrow sidebar, %s', (theme) =>
    inWorkbench(
      async (workbench) => {
        const { page } = workbench;
        await todays(workbench).first().focus();
        await screenshot(page, `check-ins-${theme}`);
        expect(summary(await axe(page))).toEqual([]);
      },
      { theme, size: [900, 700] },
    ),
  );

  it('are ticked on a phone, one tap away', () =>
    inWorkbench(
      async (workbench) => {
        const { page } = workbench;
        const name = await nameOf(todays(workbench).first());
        const button = page.getByRole('button', { name: `Mark ${name} as in touch today` });
        const { width = 0, height = 0 } = (await button.boundingBox()) ?? {};
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
        await screenshot(page, 'check-ins-phone');
        expect(summary(await axe(page))).toEqual([]);
        await button.tap();
        await page.getByText(`Marked ${name} as in touch today.`).waitFor();
        expect(await textOf(workbench)).toContain(`- [x] [[${name}]] #check-in`);
      },
      { device: 'phone', size: [390, 844] },
    ));
});
