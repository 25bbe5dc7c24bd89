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

const TODAY = '2026-11-22';
const ANA = 'People/Ana.md';
const PLAN = 'Plan.md';
const DAILY = '2026-11-20.md';

/** A contact with promises, and one who was only mentioned. */
const NOTES: Readonly<Record<string, string>> = {
  [ANA]: '---\ntype: person\ncircle: close\n---\n\n- [ ] Share the list 📅 2026-11-29\n',
  'People/Ben.md': '---\ntype: person\ncircle: inner\ncreated: 2020-01-01\n---\n',
  [PLAN]: '- [ ] Send the paper to [[Ana]] 📅 2026-11-20\n- [ ] Hear from [[Ben]] #waiting\n',
  [DAILY]: '- saw that [[Ben]] is in the paper\n',
};

/** What has the focus: the row that it is in, or else its name. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    const row = element?.closest('.rapport-row')?.querySelector('.rapport-row-name');
    return row?.textContent ?? element?.getAttribute('aria-label') ?? element?.tagName ?? '';
  });

describe('follow-ups and mentions', () => {
  let harness: WorkbenchHarness;
  beforeAll(async () => void (harness = await startWorkbench()));
  afterAll(() => harness.close());

  const inReview = async (
    act: (workbench: OpenWorkbench) => Promise<void>,
    options: PageOptions = {},
  ): Promise<void> => {
    const workbench = await harness.open({ today: TODAY, vault: 'empty', ...options });
    await workbench.run(async (bench, files) => {
      for (const [path, text] of Object.entries(files)) await bench.write(path, text);
      await bench.run('rapport:open-review');
      await bench.idle();
    }, NOTES);
    await workbench.page.getByRole('checkbox').first().waitFor();
    await act(workbench);
    await workbench.close();
  };

  const read = ({ run }: OpenWorkbench, path: string): Promise<string> =>
    run((bench, note) => bench.read(note), path);

  const row = (page: Page, name: string) => page.getByRole('link').filter({ hasText: name });

  /** Chooses an item of the menu that is open, with the arrow keys. */
  const chooseInMenu = async (page: Page, title: string): Promise<void> => {
    await page.getByRole('menu').waitFor();
    const isAt = () =>
      page.evaluate(
        (wanted) =>
          (document.querySelector('.menu-item.selected') ?? document.activeElement)?.textContent ===
          wanted,
        title,
      );
    for (let step = 0; step < 30 && !(await isAt()); step += 1)
      await page.keyboard.press('ArrowDown');
    expect(await isAt()).toBe(true);
    await page.keyboard.press('Enter');
  };

  it('ticks a promise with Space, goes on to the next row, and takes it back', () =>
    inReview(async (workbench) => {
      const { page, run } = workbench;
      await row(page, 'Send the paper to Ana').focus();
      await page.keyboard.press(' ');
      await expect
        .poll(() => read(workbench, PLAN))
        .toContain('- [x] Send the paper to [[Ana]] 📅 2026-11-20 ✅ 2026-11-22\n');
      await page.getByText('Marked as done: Send the paper to Ana.').waitFor();
      await row(page, 'Send the paper').waitFor({ state: 'detached' });
      await expect.poll(() => focused(page)).not.toBe('BODY');
      await run((bench) => bench.run('rapport:undo-last-change'));
      expect(await read(workbench, PLAN)).toBe(NOTES[PLAN]);
      await row(page, 'Send the paper').waitFor();
    }));

  it('ticks it once, however long Space is held down, and from its box', () =>
    inReview(async (workbench) => {
      const { page } = workbench;
      const box = page.getByRole('checkbox', { name: 'Mark as done: Hear from Ben' });
      expect(await box.getAttribute('aria-checked')).toBe('false');
      await row(page, 'Hear from Ben').focus();
      await page.keyboard.press('Shift+Tab');
      await expect
        .poll(() => box.evaluate((element) => element === document.activeElement))
        .toBe(true);
      await page.keyboard.press(' ');
      await expect.poll(() => read(workbench, PLAN)).toContain('- [x] Hear from [[Ben]] #waiting');
      await row(page, 'Share the list').focus();
      await page.keyboard.down(' ');
      for (let repeats = 0; repeats < 3; repeats += 1) await page.keyboard.down(' ');
      await expect.poll(() => read(workbench, ANA)).toContain('- [x] Share the list');
      await page.keyboard.up(' ');
      expect(await read(workbench, PLAN)).toContain('- [ ] Send the paper');
    }));

  it('postpones to a day of the list, and to one that is typed', () =>
    inReview(async (workbench) => {
      const { page } = workbench;
      await row(page, 'Send the paper').focus();
      await page.keyboard.press('Shift+F10');
      await chooseInMenu(page, 'Postpone…');
      const field = page.getByPlaceholder('Postpone to');
      await field.waitFor();
      await screenshot(page, 'postpone');
      expect(summary(await axe(page))).toEqual([]);
      await page.keyboard.type('next w');
      await page.keyboard.press('Enter');
      await expect.poll(() => read(workbench, PLAN)).toContain('[[Ana]] 📅 2026-11-29\n');
      await page.getByText('Postponed to Sun, 29 Nov: Send the paper to Ana.').waitFor();
      const moved = page.getByRole('list', { name: 'Follow-ups', exact: true }).getByRole('link');
      await moved.filter({ hasText: 'Send the paper' }).waitFor();
      await expect.poll(() => focused(page)).not.toBe('BODY');

      await row(page, 'Send the paper').focus();
      await page.keyboard.press('Shift+F10');
      await chooseInMenu(page, 'Postpone…');
      await field.waitFor();
      await page.keyboard.type('2026-11-21');
      await page.getByText('Write a day to come, such as next Friday or 3 Nov.').waitFor();
      await field.fill('2026-12-24');
      await page.keyboard.press('Enter');
      await expect.poll(() => read(workbench, PLAN)).toContain('[[Ana]] 📅 2026-12-24\n');
      await row(page, 'Send the paper').filter({ hasText: 'in 4 weeks' }).waitFor();

      await row(page, 'Send the paper').focus();
      await page.keyboard.press('Shift+F10');
      await chooseInMenu(page, 'Postpone…');
      await field.waitFor();
      await page.keyboard.press('Escape');
      await expect.poll(() => focused(page)).toContain('Send the paper');
      expect(await read(workbench, PLAN)).toContain('[[Ana]] 📅 2026-12-24\n');
    }));

  it('says why it leaves a task that repeats alone', () =>
    inReview(async (workbench) => {
      const { page, run } = workbench;
      await run((bench) =>
        bench.write('Rent.md', '- [ ] Ask [[Ana]] 🔁 every month 📅 2026-11-20\n'),
      );
      await row(page, 'Ask Ana').focus();
      await page.keyboard.press(' ');
      await page.getByText('Tick it with Tasks, which then writes the next one.').waitFor();
      expect(await read(workbench, 'Rent.md')).toContain('- [ ] Ask [[Ana]]');
    }));

  it('adds a follow-up from the row of a contact, and from the palette', () =>
    inReview(async (workbench) => {
      const { page, run } = workbench;
      await row(page, 'Ben').last().focus();
      await page.keyboard.press('Shift+F10');
      await chooseInMenu(page, 'Follow up…');
      await page.getByLabel('Follow-up', { exact: true }).waitFor();
      await page.keyboard.press('Enter');
      await page.getByText('Write what there is to do.').waitFor();
      await page.keyboard.type('Lend him the tripod');
      await page.keyboard.press('Tab');
      await page.keyboard.type('soon');
      await page.keyboard.press('Enter');
      await page.getByText('Write a day to come, such as next Friday or 3 Nov.').waitFor();
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type('2026-11-01');
      await page.keyboard.press('Enter');
      await page.getByText('This day is past. Press Enter again to add it so.').waitFor();
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type('2026-12-01');
      await page.getByText('Tue, 1 Dec · in 9 days').waitFor();
      await screenshot(page, 'follow-up-form');
      expect(summary(await axe(page))).toEqual([]);
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      expect(await read(workbench, 'People/Ben.md')).toContain(
        '## Follow-ups\n\n- [ ] Lend him the tripod 📅 2026-12-01\n',
      );
      await page.getByText('Added a follow-up with Ben.').waitFor();

      await run(async (bench, path) => {
        await bench.open(path);
        await bench.run('rapport:follow-up');
      }, ANA);
      await page.keyboard.type('Ask about Oslo');
      await page.getByLabel('Whose turn is it?').selectOption('theirs');
      await page.getByLabel('Write to').selectOption('daily note');
      await page.getByLabel('Follow-up', { exact: true }).press('Enter');
      await expect.poll(() => run((bench) => bench.paths().includes('2026-11-22.md'))).toBe(true);
      expect(await read(workbench, '2026-11-22.md')).toContain(
        '- [ ] Ask about Oslo [[Ana]] #waiting\n',
      );
    }));

  it('keeps what was typed where it can’t be written', () =>
    inReview(async ({ page, run }) => {
      await run(async (bench, path) => {
        await bench.open(path);
        await bench.run('rapport:follow-up');
        await bench.remove(path);
      }, ANA);
      await page.keyboard.type('Ask about Oslo');
      await page.keyboard.press('Enter');
      await page.getByRole('alert').getByText('no longer there').waitFor();
      expect(await page.getByLabel('Follow-up', { exact: true }).inputValue()).toBe(
        'Ask about Oslo',
      );
    }));

  it('keeps what was typed when the form is closed by accident, until it is saved', () =>
    inReview(async (workbench) => {
      const { page, run } = workbench;
      const followUp = (path: string): Promise<boolean> =>
        run(async (bench, note) => {
          await bench.open(note);
          return bench.run('rapport:follow-up');
        }, path);
      const text = page.getByLabel('Follow-up', { exact: true });
      const restored = page.getByText('This is what you had typed before.');
      await followUp(ANA);
      await page.keyboard.type('Ask about Oslo');
      await page.keyboard.press('Tab');
      await page.keyboard.type('next friday');
      await page.getByLabel('Whose turn is it?').selectOption('theirs');
      await page.keyboard.press('Escape');
      await text.waitFor({ state: 'detached' });

      await followUp('People/Ben.md');
      expect(await text.inputValue()).toBe('');
      await page.keyboard.press('Escape');
      await text.waitFor({ state: 'detached' });

      await followUp(ANA);
      await restored.waitFor();
      await screenshot(page, 'follow-up-restored');
      expect(summary(await axe(page, '.modal'))).toEqual([]);
      expect(await text.inputValue()).toBe('Ask about Oslo');
      expect(await page.getByLabel('Due', { exact: true }).inputValue()).toBe('2026-11-27');
      expect(await page.getByLabel('Whose turn is it?').inputValue()).toBe('theirs');
      await page.keyboard.press('Enter');
      await page.getByText('Added a follow-up with Ana.').waitFor();
      expect(await read(workbench, ANA)).toContain('- [ ] Ask about Oslo #waiting 📅 2026-11-27\n');

      await followUp(ANA);
      await text.waitFor();
      expect(await restored.count()).toBe(0);
      await page.keyboard.type('Never mind');
      await page.keyboard.press('Escape');
      await text.waitFor({ state: 'detached' });
      await followUp(ANA);
      await page.getByRole('button', { name: 'Start anew' }).press('Enter');
      await restored.waitFor({ state: 'detached' });
      expect(await text.inputValue()).toBe('');
      await expect
        .poll(() => text.evaluate((element) => element === document.activeElement))
        .toBe(true);
      const stored = await run(async (bench) => {
        await bench.idle();
        return bench.read('.obsidian/plugins/rapport/data.json');
      });
      expect(stored).not.toContain('Never mind');
    }));

  it('marks a mention as one, and a contact as talked with, from the row', () =>
    inReview(async (workbench) => {
      const { page, run } = workbench;
      const ben = page.getByRole('link').filter({ hasText: 'mentioned on 20 Nov' });
      await page.getByRole('button', { name: 'All contacts' }).press('Enter');
      await ben.first().focus();
      await page.keyboard.press('Shift+F10');
      await chooseInMenu(page, 'Only a mention');
      await expect.poll(() => read(workbench, DAILY)).toContain('in the paper #mention\n');
      await ben.first().waitFor({ state: 'detached' });
      await run((bench) => bench.run('rapport:undo-last-change'));

      await ben.first().focus();
      await page.keyboard.press('Shift+F10');
      await chooseInMenu(page, 'We talked…');
      await page.getByPlaceholder('How did you talk?').waitFor();
      await page.keyboard.type('vid');
      await page.keyboard.press('Enter');
      await expect.poll(() => read(workbench, DAILY)).toContain('in the paper #via/video\n');
      await page.getByRole('link').filter({ hasText: 'video on 20 Nov' }).first().waitFor();
    }));

  it('does the same in the panel Why', () =>
    inReview(async (workbench) => {
      const { page, run } = workbench;
      await run(async (bench) => {
        await bench.open('People/Ben.md');
        await bench.run('rapport:explain');
      });
      const more = page.getByRole('button', { name: 'About the mention on 20 Nov 2026' });
      await more.focus();
      await screenshot(page, 'why-mention');
      expect(summary(await axe(page))).toEqual([]);
      await page.keyboard.press('Enter');
      await chooseInMenu(page, 'Only a mention');
      await expect.poll(() => read(workbench, DAILY)).toContain('#mention');
      await page.getByText('Marked as only a mention.').waitFor();
    }));

  it('marks the line at the cursor, where there is something to mark', () =>
    inReview(async (workbench) => {
      const { run } = workbench;
      const mark = (path: string): Promise<boolean> =>
        run(async (bench, note) => {
          await bench.open(note);
          return bench.run('rapport:only-a-mention');
        }, path);
      expect(await mark(PLAN)).toBe(false);
      expect(await mark(DAILY)).toBe(true);
      await expect
        .poll(() => read(workbench, DAILY))
        .toBe('- saw that [[Ben]] is in the paper #mention\n');
    }));

  it.each(['light', 'dark'] as const)('looks and reads well on a phone, %s', (theme) =>
    inReview(
      async (workbench) => {
        const { page } = workbench;
        const box = page.getByRole('checkbox', { name: 'Mark as done: Send the paper to Ana' });
        const { width = 0, height = 0 } = (await box.boundingBox()) ?? {};
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
        await screenshot(page, `follow-ups-phone-${theme}`);
        expect(summary(await axe(page))).toEqual([]);
        await page.getByRole('button', { name: 'More about Send the paper to Ana' }).tap();
        await page.getByText('Postpone…').tap();
        await page.getByText('Tomorrow').waitFor();
        await screenshot(page, `postpone-phone-${theme}`);
        await page.getByText('Tomorrow').tap();
        await expect.poll(() => read(workbench, PLAN)).toContain('📅 2026-11-23');
        await page.getByRole('button', { name: 'More about Send the paper to Ana' }).tap();
        await page.getByText('Follow up…').tap();
        await page.getByLabel('Follow-up', { exact: true }).waitFor();
        await page.getByRole('button', { name: 'In 1 week' }).tap();
        await screenshot(page, `follow-up-form-phone-${theme}`);
        expect(summary(await axe(page))).toEqual([]);
      },
      { device: 'phone', theme },
    ),
  );

  it.each(['light', 'dark'] as const)('looks and reads well in the sidebar, %s', (theme) =>
    inReview(
      async ({ page }) => {
        await screenshot(page, `follow-ups-${theme}`);
        expect(summary(await axe(page))).toEqual([]);
      },
      { theme },
    ),
  );
});
