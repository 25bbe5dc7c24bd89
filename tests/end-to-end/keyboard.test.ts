import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  startWorkbench,
  type OpenWorkbench,
  type PageOptions,
  type WorkbenchHarness,
} from '../browser/workbench';
import { sampleExpected } from '../sample-review/sample-expected';

const { today } = sampleExpected;
const DAILY = `Daily/${today}.md`;

/** Notes of contacts who are met so often that a circle is proposed for each of them. */
const MET: Readonly<Record<string, string>> = Object.fromEntries(
  ['Ana', 'Ben', 'Cho'].map((name) => [
    `People/${name}.md`,
    `---\ntype: person\n---\n## Log\n${['09-01', '09-22', '10-13', '11-03', '11-21']
      .map((day) => `- [[2026-${day}]] Called`)
      .join('\n')}\n`,
  ]),
);

/** The name of what has the focus, and the row that it is in. */
const focused = (page: Page): Promise<{ readonly label: string; readonly row: string }> =>
  page.evaluate(() => {
    const element = document.activeElement;
    const name = element?.closest('.rapport-row')?.querySelector('.rapport-row-name');
    const label = element?.getAttribute('aria-label') ?? element?.tagName ?? '';
    return { label, row: name?.textContent ?? '' };
  });

describe('the review by keyboard', () => {
  let harness: WorkbenchHarness;
  beforeAll(async () => void (harness = await startWorkbench()));
  afterAll(() => harness.close());

  const inReview = async (
    act: (workbench: OpenWorkbench) => Promise<void>,
    { notes = {}, ...options }: PageOptions & { readonly notes?: typeof MET } = {},
  ): Promise<void> => {
    const size = [1300, 900] as const;
    const workbench = await harness.open({ today, size, ...options });
    await workbench.run(async (bench, files) => {
      for (const [path, text] of Object.entries(files)) await bench.write(path, text);
      await bench.run('rapport:open-review');
      await bench.idle();
    }, notes);
    await act(workbench);
    await workbench.close();
  };

  const inProposals = (act: (workbench: OpenWorkbench) => Promise<void>): Promise<void> =>
    inReview(
      async (workbench) => {
        const { page } = workbench;
        await page.getByRole('button', { name: 'Go to the review' }).press('Enter');
        const proposals = page.getByRole('list', { name: 'Suggested circles' });
        await proposals.getByRole('link').first().focus();
        await act(workbench);
      },
      { vault: 'empty', notes: MET },
    );

  const withCircle = ({ run }: OpenWorkbench): Promise<readonly string[]> =>
    run(async (bench) => {
      await bench.idle();
      const found: string[] = [];
      for (const path of bench.paths())
        if (/^circle:/m.test(await bench.read(path))) found.push(path);
      return found;
    });

  it('searches for whatever is typed on a proposal, and writes nothing', () =>
    inProposals(async (workbench) => {
      const { page } = workbench;
      await page.keyboard.type('ana');
      expect(await page.getByPlaceholder('Search contacts').inputValue()).toBe('ana');
      expect(await withCircle(workbench)).toEqual([]);
    }));

  it('opens the note of a proposal with Enter, as of any row', () =>
    inProposals(async (workbench) => {
      const { page } = workbench;
      await page.keyboard.press('Enter');
      await page.getByRole('tab', { name: 'Ana' }).waitFor();
      expect(await withCircle(workbench)).toEqual([]);
    }));

  it('accepts one proposal with Space, however long it is held down', () =>
    inProposals(async (workbench) => {
      const { page } = workbench;
      await page.keyboard.down(' ');
      await expect.poll(async () => (await focused(page)).row).toBe('Ben');
      for (let repeats = 0; repeats < 3; repeats += 1) await page.keyboard.down(' ');
      expect(await withCircle(workbench)).toEqual(['People/Ana.md']);
      await page.keyboard.up(' ');
      await page.keyboard.press(' ');
      await expect.poll(() => withCircle(workbench)).toEqual(['People/Ana.md', 'People/Ben.md']);
    }));

  it('accepts one proposal with its button, however long Enter is held down', () =>
    inProposals(async (workbench) => {
      const { page } = workbench;
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      expect((await focused(page)).label).toMatch(/^Accept .* for Ana$/);
      await page.keyboard.down('Enter');
      await expect.poll(async () => (await focused(page)).row).toBe('Ben');
      for (let repeats = 0; repeats < 3; repeats += 1) await page.keyboard.down('Enter');
      expect(await withCircle(workbench)).toEqual(['People/Ana.md']);
      expect(await page.getByRole('tab', { name: 'Ben' }).count()).toBe(0);
    }));

  it('previews circles without writing them, however long Enter is held down', () =>
    inProposals(async (workbench) => {
      const { page } = workbench;
      await page.getByRole('button', { name: 'Accept all…' }).focus();
      await page.keyboard.down('Enter');
      await page.getByText('Write a circle into 3 notes?').waitFor();
      for (let repeats = 0; repeats < 3; repeats += 1) await page.keyboard.down('Enter');
      expect(await withCircle(workbench)).toEqual([]);
    }));

  it('leaves out of the preview what has a circle by now, and what is gone', () =>
    inProposals(async ({ page, run }) => {
      await page.getByRole('button', { name: 'Accept all…' }).press('Enter');
      const listed = page.getByRole('list', { name: 'Circles to write' }).getByRole('listitem');
      expect(await listed.first().textContent()).toContain('You spoke 5 times since September');
      await run((bench) => bench.write('People/Ana.md', '---\ntype: person\ncircle: close\n---\n'));
      await page.getByText('Write a circle into 2 notes?').waitFor();
      await run((bench) => bench.remove('People/Ben.md'));
      await page.getByText('Write a circle into 1 note?').waitFor();
      expect(await listed.allTextContents()).toEqual([expect.stringContaining('Cho')]);
      await run((bench) => bench.remove('People/Cho.md'));
      await page
        .getByRole('list', { name: 'Today' })
        .or(page.getByText('Nothing is due'))
        .waitFor();
      expect((await focused(page)).label).not.toBe('BODY');
    }));

  it('has the focus in the search after the guide was left', () =>
    inReview(
      async ({ page }) => {
        await page.getByRole('button', { name: 'Go to the review' }).press('Enter');
        await expect.poll(async () => (await focused(page)).label).toBe('Search contacts');
      },
      { vault: 'empty', notes: MET },
    ));

  it('has the focus once its command has opened it, from which typing searches', () =>
    inReview(async ({ page, run }) => {
      await run((bench) => bench.open('Home.md'));
      await page.locator('.cm-content').focus();
      await run((bench) => bench.run('rapport:open-review'));
      const inList = () =>
        page.evaluate(() => document.activeElement?.closest('.rapport-list') != null);
      await expect.poll(inList).toBe(true);
      await page.keyboard.type('ana');
      expect(await page.getByPlaceholder('Search contacts').inputValue()).toBe('ana');
    }));

  it('gets the focus back from the form, to the button it was opened with', () =>
    inReview(async ({ page }) => {
      await page.getByRole('list', { name: 'Today' }).getByRole('link').nth(1).focus();
      await page.keyboard.press('Tab');
      const before = await focused(page);
      expect(before.label).toMatch(/^Log interaction with /);
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').waitFor();
      await page.keyboard.press('Escape');
      await expect.poll(() => focused(page)).toEqual(before);
    }));

  it('has the focus on the next row after an interaction was logged', () =>
    inReview(async ({ page }) => {
      const rows = page.getByRole('list', { name: 'Today' }).getByRole('link');
      await rows.nth(1).focus();
      const { row } = await focused(page);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.getByLabel('What was said').press('Enter');
      await page
        .getByRole('list', { name: 'Today' })
        .getByText(row, { exact: true })
        .waitFor({ state: 'detached' });
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await expect.poll(async () => (await focused(page)).row).not.toBe('');
    }));

  it('has the focus where the step begins after a folder was taken', () =>
    inReview(
      async ({ page }) => {
        await page.getByRole('button', { name: 'Use folder 10 People' }).press('Enter');
        await page.getByText('Ana', { exact: true }).first().waitFor();
        const start = page.getByRole('heading', { name: 'Your notes know people already' });
        await expect.poll(() => start.evaluate((title) => title.matches(':focus'))).toBe(true);
      },
      { vault: 'empty', notes: { '10 People/Ana.md': 'Likes queues.\n' } },
    ));

  it('logs with everyone whom a follow-up concerns, and says their names', () =>
    inReview(async ({ page, run }) => {
      await run(async (bench, path) => {
        await bench.write(
          path,
          `${await bench.read(path)}\n- [ ] Thank [[Ana Diaz]] and [[Ben Cho]]\n`,
        );
        await bench.idle();
      }, DAILY);
      const log = page.getByRole('button', { name: 'Log interaction with Ana Diaz and Ben Cho' });
      await log.waitFor({ state: 'attached' });
      await log.focus();
      await page.keyboard.press('Enter');
      for (const name of ['Ana Diaz', 'Ben Cho'])
        await page.getByRole('button', { name: `Remove ${name}` }).waitFor();
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await expect
        .poll(() => run((bench, path) => bench.read(path), DAILY))
        .toMatch(/^- \[\[Ana Diaz\]\],? (and )?\[\[Ben Cho\]\]/m);
    }));

  it('turns pages', () =>
    inReview(async ({ page }) => {
      await page.getByRole('button', { name: 'All contacts' }).press('Enter');
      await page.keyboard.press('Home');
      const at = () => page.evaluate(() => document.activeElement?.textContent);
      const before = await at();
      await page.keyboard.press('PageDown');
      await expect.poll(at).not.toBe(before);
      expect((await focused(page)).row).not.toBe('');
      await page.keyboard.press('PageUp');
      await expect.poll(at).toBe(before);
    }));
});
