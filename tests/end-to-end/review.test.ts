import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  startWorkbench,
  type OpenWorkbench,
  type PageOptions,
  type WorkbenchHarness,
} from '../browser/workbench';
import { sampleExpected } from '../sample-review/sample-expected';

/** The plugin proposes this many check-ins a day unless the settings say otherwise. */
const BUDGET = 5;

const DAILY = `Daily/${sampleExpected.today}.md`;

const due = sampleExpected.checkIns
  .filter(({ status }) => status === 'overdue' || status === 'due')
  .map(({ name }) => name);

describe('the review in the sidebar', () => {
  let harness: WorkbenchHarness;
  beforeAll(async () => void (harness = await startWorkbench()));
  afterAll(() => harness.close());

  const inReview = async (
    act: (workbench: OpenWorkbench) => Promise<void>,
    options: PageOptions = {},
  ): Promise<void> => {
    const size = [1300, 1500] as const;
    const workbench = await harness.open({ today: sampleExpected.today, size, ...options });
    await workbench.run(async (bench) => {
      await bench.run('rapport:open-review');
      await bench.idle();
    });
    await workbench.page.getByRole('list', { name: 'Today' }).waitFor();
    await act(workbench);
    await workbench.close();
  };

  const namesIn = (page: Page, section: string): Promise<readonly string[]> =>
    page.getByRole('list', { name: section }).locator('.rapport-row-name').allInnerTexts();

  it('shows the sample’s check-ins in the expected order', () =>
    inReview(async ({ page }) => {
      expect(await namesIn(page, 'Today')).toEqual(due.slice(0, BUDGET));
    }));

  it('keeps within what today’s contacts leave of the budget, and shows the rest when asked', () =>
    inReview(async ({ page, run }) => {
      const onTrack = sampleExpected.checkIns.filter(({ status }) => status === 'on track');
      const [one, two] = onTrack.map(({ path }) => `[[${path.replace(/\.md$/, '')}]]`);
      await run(
        async (bench, { path, line }) => {
          await bench.write(path, `${await bench.read(path)}\n- [x] ${line}\n`);
          await bench.idle();
        },
        { path: DAILY, line: `Wrote to ${String(one)} and ${String(two)}` },
      );
      const more = page.getByRole('button', { name: 'Show 2 more' });
      await more.waitFor();
      expect(await namesIn(page, 'Today')).toEqual(due.slice(0, BUDGET - 2));
      await more.press('Enter');
      await expect.poll(() => namesIn(page, 'Today')).toEqual(due);
    }));

  it('moves exactly the rows that an edit of a daily note concerns', () =>
    inReview(async ({ page, run }) => {
      const [first = '', second = ''] = due;
      await page.evaluate(() => {
        const changed: string[] = [];
        Object.assign(window, { changed });
        new MutationObserver((records) => {
          for (const { target } of records) {
            const element = target instanceof Element ? target : target.parentElement;
            const name = element?.closest('.rapport-row')?.querySelector('.rapport-row-name');
            if (name !== null && name !== undefined) changed.push(name.textContent);
          }
        }).observe(document.body, { subtree: true, childList: true, characterData: true });
      });
      await run(
        async (bench, { path, line }) => {
          await bench.write(path, `${await bench.read(path)}\n- [x] ${line}\n`);
          await bench.idle();
        },
        { path: DAILY, line: `Called [[${first}]]` },
      );
      await page
        .getByRole('list', { name: 'Today' })
        .getByText(first)
        .waitFor({ state: 'detached' });
      const redrawn = await page.evaluate<unknown>('window.changed');
      expect(await namesIn(page, 'Today')).toContain(second);
      expect(new Set(redrawn instanceof Array ? redrawn : [])).toEqual(new Set());
    }));

  it('works by keyboard alone: to a row, its note, its menu, the search and back', () =>
    inReview(async ({ page }) => {
      const [first = '', second = ''] = due;
      await page
        .getByRole('textbox', { name: 'Search contacts' })
        .or(page.getByRole('searchbox', { name: 'Search contacts' }))
        .focus();
      const focused = (): Promise<string> =>
        page.evaluate(() => document.activeElement?.closest('li, h3, h2, div')?.textContent ?? '');
      await page.keyboard.press('ArrowDown');
      const steps: string[] = [];
      for (let step = 0; step < 12 && !(await focused()).startsWith(second); step += 1) {
        steps.push(await focused());
        await page.keyboard.press('ArrowDown');
      }
      expect(steps.some((text) => text.startsWith(first))).toBe(true);
      expect(await focused()).toContain(second);
      await page.keyboard.press('Shift+F10');
      await page.getByRole('menu').waitFor();
      await page.keyboard.press('Escape');
      await page.keyboard.press('Enter');
      await page.getByRole('tab', { name: second }).waitFor();
    }));

  it('finds contacts by what is typed, without accents or case', () =>
    inReview(async ({ page }) => {
      await page.keyboard.press('Tab');
      const search = page.getByPlaceholder('Search contacts');
      await search.fill('lukasz');
      await page.getByText('Łukasz Wróbel', { exact: true }).waitFor();
      await search.press('Escape');
      await page.getByRole('list', { name: 'Today' }).waitFor();
    }));
});
