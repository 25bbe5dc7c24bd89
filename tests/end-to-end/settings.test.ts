import type { Page } from 'playwright-core';
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

const DATA = '.obsidian/plugins/rapport/data.json';

describe('the settings', () => {
  let harness: WorkbenchHarness;
  beforeAll(async () => void (harness = await startWorkbench()));
  afterAll(() => harness.close());

  const inSettings = async (
    act: (workbench: OpenWorkbench) => Promise<void>,
    options: PageOptions = {},
  ): Promise<void> => {
    const workbench = await harness.open({ today: '2026-11-22', size: [1300, 1000], ...options });
    const { page, run } = workbench;
    await run((bench) => bench.idle());
    await page.keyboard.press('Control+,');
    await page.getByRole('navigation', { name: 'Settings' }).getByText('Rapport').press('Enter');
    await page.getByLabel('Check-ins a day').waitFor();
    await act(workbench);
    await workbench.close();
  };

  /** Goes to what has this name, by the keyboard, and presses Enter there. */
  const enter = async (page: Page, name: string | RegExp): Promise<void> => {
    await page.getByRole('button', { name }).first().press('Enter');
  };

  const back = (page: Page): Promise<void> =>
    page.getByRole('button', { name: 'Back', exact: true }).press('Enter');

  const stored = ({ run }: OpenWorkbench): Promise<unknown> =>
    run(async (bench, path) => {
      await bench.idle();
      const isThere = await bench.app.vault.adapter.exists(path);
      return isThere ? (JSON.parse(await bench.read(path)) as unknown) : null;
    }, DATA);

  const namesInList = (page: Page): Promise<readonly string[]> =>
    page.locator('.setting-page .mod-list .setting-items .setting-item-name').allTextContents();

  it('takes a folder by the picker, and removes it again', () =>
    inSettings(async (workbench) => {
      const { page } = workbench;
      await enter(page, /^Contact folders/);
      await enter(page, 'Add folder');
      await page.getByPlaceholder('Choose a folder').fill('meet');
      await page.keyboard.press('Enter');
      await expect.poll(() => namesInList(page)).toEqual(['Meetings']);
      expect(await stored(workbench)).toEqual({ contactFolders: ['Meetings'] });
      await enter(page, 'Delete');
      await expect.poll(() => namesInList(page)).toEqual([]);
      await back(page);
      await page.getByText('Notes in these folders are contacts. None yet.').waitFor();
      expect(await stored(workbench)).toEqual({});
    }));

  it('adds, changes and reorders property names, of which the first is written', () =>
    inSettings(async (workbench) => {
      const { page } = workbench;
      await enter(page, /^Property names/);
      await enter(page, /^Circle circle/);
      await enter(page, 'Add property name');
      const field = page.getByRole('dialog').last().getByRole('textbox');
      await field.fill('PRM tier');
      await page.getByText('“prm-tier” is in the list already.').waitFor();
      await page.keyboard.press('Enter');
      expect((await namesInList(page)).length).toBe(3);
      await field.fill('ring');
      await page.keyboard.press('Enter');
      await expect.poll(() => namesInList(page)).toEqual(['circle', 'prm-tier', 'tier', 'ring']);
      const ring = page.locator('.setting-item', { hasText: 'ring' });
      for (const place of [2, 1, 0]) {
        await ring.getByRole('button', { name: 'Move up' }).press('Enter');
        await expect.poll(async () => (await namesInList(page)).indexOf('ring')).toBe(place);
      }
      await page.getByRole('button', { name: 'prm-tier', exact: true }).press('Enter');
      await page.getByRole('dialog').last().getByRole('textbox').fill('level');
      await page.keyboard.press('Enter');
      await expect.poll(() => namesInList(page)).toContain('level');
      expect(await stored(workbench)).toMatchObject({
        vocabulary: { circle: await namesInList(page) },
      });
      const names = (await namesInList(page)).join(', ');
      expect(names).toBe('ring, circle, level, tier');
      await back(page);
      await page.getByText(names).waitFor();
    }));

  it('writes with a tag that was put first, and still reads the one before', () =>
    inSettings(async (workbench) => {
      const { page, run } = workbench;
      await enter(page, /^Tags/);
      await enter(page, /^Is a check-in #check-in/);
      await enter(page, 'Add tag');
      const field = page.getByRole('dialog').last().getByRole('textbox');
      await field.fill('#Waiting');
      await page.getByText('“waiting” says something else already.').waitFor();
      await field.fill('two words');
      await page.getByText('“two words” can’t be a tag.').waitFor();
      await page.keyboard.press('Enter');
      expect(await namesInList(page)).toEqual(['check-in']);
      await field.fill('#touch/base');
      await page.keyboard.press('Enter');
      await expect.poll(() => namesInList(page)).toEqual(['check-in', 'touch/base']);
      const added = page.locator('.setting-item', { hasText: 'touch/base' });
      await added.getByRole('button', { name: 'Move up' }).press('Enter');
      await expect.poll(() => namesInList(page)).toEqual(['touch/base', 'check-in']);
      await screenshot(page, 'settings-tags');
      expect(summary(await axe(page))).toEqual([]);
      await back(page);
      await page.getByText('#touch/base, #check-in').waitFor();
      expect(await stored(workbench)).toEqual({ tags: { checkIn: ['touch/base', 'check-in'] } });
      await page.keyboard.press('Escape');
      for (const says of ['Inserted 5 check-ins into today’s note.', 'Nothing changed']) {
        await run((bench) => bench.idle());
        await page.keyboard.press('Control+p');
        await page.keyboard.type('Insert check-ins into today');
        await page.keyboard.press('Enter');
        await page.getByText(says).waitFor();
      }
      const note = await run((bench) => bench.read('Daily/2026-11-22.md'));
      expect(note.match(/^- \[ \] \[\[.*\]\] · .* #touch\/base$/gm)).toHaveLength(5);
    }));

  it('keeps the old value while the new one is wrong, and says what is allowed', () =>
    inSettings(async (workbench) => {
      const { page } = workbench;
      await page.getByLabel('Check-ins a day').fill('2.5');
      await page.getByText('Write a whole number from 0 to 200.').waitFor();
      await enter(page, /^New notes/);
      const name = page.getByLabel('Name of new conversation notes');
      await page.getByText('For example: 2026-11-22 Ana Diaz').waitFor();
      await name.fill('{{date}}: {{people}}');
      await page.keyboard.press('Enter');
      await page.getByText('The name of a file can’t have “:”.').waitFor();
      expect(await stored(workbench)).toBeNull();
      await name.fill('{{people}}, {{date:YYYY}}');
      await page.getByText('For example: Ana Diaz, 2026').waitFor();
      await page.keyboard.press('Enter');
      expect(await stored(workbench)).toEqual({ conversationName: '{{people}}, {{date:YYYY}}' });
      const folder = page.locator('.setting-item', { hasText: 'Folder for new contacts' });
      await folder.getByRole('searchbox').fill('Who?');
      await page.getByText('The name of a folder can’t have “?”.').waitFor();
    }));

  const rename = async (page: Page, to: string, finishing = 'Tab'): Promise<void> => {
    await enter(page, /^close every month/);
    await page.getByLabel('Name', { exact: true }).fill(to);
    expect(await page.getByText('Rename circle in notes?').count()).toBe(0);
    await page.keyboard.press(finishing);
  };

  const naming = ({ run }: OpenWorkbench, word: string): Promise<number> =>
    run(async (bench, circle) => {
      let count = 0;
      for (const path of bench.paths().filter((each) => each.endsWith('.md')))
        if (new RegExp(`^\\S+: "?${circle}"?$`, 'm').test(await bench.read(path))) count += 1;
      return count;
    }, word);

  it('asks before it renames a circle in notes, also where Enter finishes its new name', () =>
    inSettings(async (workbench) => {
      const { page } = workbench;
      const count = await naming(workbench, 'close');
      await rename(page, 'near', 'Enter');
      await page.getByText(`but ${String(count)} notes still say “close”.`).waitFor();
      expect(await naming(workbench, 'near')).toBe(0);
    }));

  it('offers to rename a circle in notes, once its new name is finished, and undoes that as one step', () =>
    inSettings(async (workbench) => {
      const { page } = workbench;
      const count = await naming(workbench, 'close');
      expect(count).toBeGreaterThan(1);
      await rename(page, 'near');
      await page.getByText(`but ${String(count)} notes still say “close”.`).waitFor();
      const listed = page.getByRole('list', { name: 'Notes with the old name' });
      expect(await listed.getByRole('listitem').count()).toBe(count);
      expect(summary(await axe(page))).toEqual([]);
      await screenshot(page, 'settings-rename');
      await page.keyboard.press('Enter');
      await page.getByText(`Renamed the circle in ${String(count)} notes.`).waitFor();
      expect(await naming(workbench, 'near')).toBe(count);
      expect(await naming(workbench, 'close')).toBe(0);
      await back(page);
      await page.getByRole('button', { name: 'near every month' }).waitFor();
      await page.getByRole('button', { name: 'Undo' }).press('Enter');
      await page.getByText('Undone: renamed the circle').waitFor();
      expect(await naming(workbench, 'close')).toBe(count);
      await page.getByRole('button', { name: 'close every month' }).waitFor();
    }));

  it('keeps the old name of a circle as another name for it, and leaves the notes', () =>
    inSettings(async (workbench) => {
      const { page } = workbench;
      const count = await naming(workbench, 'close');
      await rename(page, 'near');
      await page.getByRole('button', { name: 'Keep “close” as another name' }).press('Enter');
      await page.getByText('Rename circle in notes?').waitFor({ state: 'detached' });
      expect(await naming(workbench, 'close')).toBe(count);
      const { circles } = (await stored(workbench)) as { circles: readonly unknown[] };
      expect(circles[1]).toEqual({ name: 'near', cadence: '1 month', aliases: ['close'] });
    }));

  it('asks when the page of a circle is left while its name is still being typed', () =>
    inSettings(async ({ page }) => {
      await enter(page, /^close every month/);
      await page.getByLabel('Name', { exact: true }).fill('near');
      await page.getByRole('button', { name: 'Back', exact: true }).dispatchEvent('click');
      await page.getByText('Rename circle in notes?').waitFor();
    }));

  it('refuses a name that another circle has', () =>
    inSettings(async (workbench) => {
      const { page } = workbench;
      await rename(page, 'Inner');
      await page.getByText('Another circle has this name.').waitFor();
      expect(await stored(workbench)).toBeNull();
    }));

  it('says who is in a circle before it goes', () =>
    inSettings(async (workbench) => {
      const { page } = workbench;
      await page.getByRole('button', { name: 'Delete' }).nth(1).press('Enter');
      await page.getByText(/contacts? in the circle “close”\./).waitFor();
      expect(summary(await axe(page))).toEqual([]);
      await page.getByRole('button', { name: 'Cancel' }).press('Enter');
      expect(await stored(workbench)).toBeNull();
      await page.getByRole('button', { name: 'Delete' }).nth(1).press('Enter');
      await page.getByRole('button', { name: 'Remove circle' }).press('Enter');
      await page.getByRole('button', { name: 'close every month' }).waitFor({ state: 'detached' });
      expect(await stored(workbench)).toHaveProperty('circles');
    }));

  it('gives a circle a colour, which repeats its name in the review', () =>
    inSettings(async (workbench) => {
      const { page, run } = workbench;
      await run((bench) => bench.run('rapport:open-review'));
      await enter(page, /^close every month/);
      await page.getByLabel('Colour').selectOption('purple');
      await back(page);
      await page.getByText('every month · purple').waitFor();
      await page.keyboard.press('Escape');
      const row = page
        .getByRole('list', { name: 'Today' })
        .locator('.rapport-row', { hasText: 'Ana Diaz' });
      await row.locator('.rapport-circle-dot').waitFor();
      expect(await row.locator('.rapport-row-aside').textContent()).toBe('close');
      await screenshot(page, 'settings-colour');
    }));

  it('exports all settings, and imports them again with a preview that can be undone', () =>
    inSettings(async (workbench) => {
      const { page, run } = workbench;
      await page.getByLabel('Check-ins a day').fill('3');
      await enter(page, /^Export settings/);
      const text = await page.getByLabel('Settings as text').inputValue();
      expect(JSON.parse(text)).toMatchObject({ dailyBudget: 3, weekStart: 'monday' });
      expect(summary(await axe(page))).toEqual([]);
      await screenshot(page, 'settings-export');
      for (const path of ['rapport-settings.json', 'rapport-settings 2.json']) {
        await page.getByRole('button', { name: 'Save to vault' }).press('Enter');
        await page.getByText(`Saved in “${path}”.`).waitFor();
        expect(await run((bench, file) => bench.read(file), path)).toBe(text);
      }
      await page.keyboard.press('Escape');
      await page.getByLabel('Check-ins a day').fill('9');
      const before = await stored(workbench);
      await enter(page, /^Import settings/);
      const field = page.getByLabel('Exported settings');
      await field.fill('{');
      await page.getByText('This is not JSON of settings.').waitFor();
      await field.fill(text.replace('"soonDays": 7', '"soonDays": "many"'));
      await page.getByText('Write a whole number from 0 to 365.').waitFor();
      await page.getByText('1 setting changes:').waitFor();
      expect(summary(await axe(page))).toEqual([]);
      await screenshot(page, 'settings-import');
      await page.keyboard.press('Enter');
      await page.getByText('Imported 1 setting.').waitFor();
      expect(await stored(workbench)).toMatchObject({ dailyBudget: 3 });
      expect(await page.getByLabel('Check-ins a day').inputValue()).toBe('3');
      await page.getByRole('button', { name: 'Undo' }).press('Enter');
      await page.getByText('The settings are as they were before.').waitFor();
      expect(await stored(workbench)).toEqual(before);
    }));

  const PAGES = [
    /^Check-ins and weeks/,
    /^New notes/,
    /^Channels/,
    /^Headings/,
    /^Recognising notes/,
    /^Property names/,
    /^Tags/,
    /^Kinds of help/,
    /^inner every 2 weeks/,
  ];

  it.each([
    ['light', { theme: 'light' }],
    ['dark', { theme: 'dark' }],
    ['phone', { device: 'phone', size: [390, 844] }],
  ] as const)('axe finds nothing wrong on any page: %s', (look, options) =>
    inSettings(async ({ page }) => {
      await screenshot(page, `settings-${look}`);
      expect(summary(await axe(page))).toEqual([]);
      for (const [index, name] of PAGES.entries()) {
        await enter(page, name);
        await page.getByRole('button', { name: 'Back', exact: true }).waitFor();
        await screenshot(page, `settings-${look}-${String(index)}`);
        expect(summary(await axe(page))).toEqual([]);
        await back(page);
      }
    }, options),
  );
});
