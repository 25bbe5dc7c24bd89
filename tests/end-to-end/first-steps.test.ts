import { join } from 'node:path';
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
import {
  addedLines,
  asked,
  FOUND,
  notesOf,
  openReview,
  place,
  tabTo,
  withoutCadences,
} from './guide-in-workbench';

const DATA = process.env['RAPPORT_DATA'] ?? '';
const STRANGERS = ['architect', 'arkan', 'kepano'] as const;
const TODAY = '2026-11-22';

describe('the first steps', () => {
  let harness: WorkbenchHarness;
  beforeAll(async () => {
    const vaults =
      DATA === ''
        ? {}
        : Object.fromEntries(STRANGERS.map((name) => [name, join(DATA, 'vaults', name)]));
    harness = await startWorkbench({ vaults });
  });
  afterAll(() => harness.close());

  const inWorkbench = async (
    options: PageOptions,
    act: (workbench: OpenWorkbench) => Promise<void>,
  ): Promise<void> => {
    const workbench = await harness.open({ today: TODAY, size: [1000, 900], ...options });
    await act(workbench);
    await workbench.close();
  };

  it('lead from opening to the first review by keyboard alone, and write only the circles chosen', () =>
    inWorkbench({}, async (workbench) => {
      const { page } = workbench;
      const before = await withoutCadences(workbench);
      await openReview(workbench);
      await page.getByRole('heading', { name: FOUND }).waitFor();
      await tabTo(page, 'Go on');
      await page.getByRole('heading', { name: 'Is anyone missing' }).waitFor();
      await tabTo(page, 'Go on');
      const names: string[] = [];
      for (const [key, at] of [
        ['1', '1 of 21'],
        ['s', '2 of 21'],
        ['n', '3 of 21'],
        ['ArrowRight', '4 of 21'],
        ['5', '5 of 21'],
      ] as const) {
        await expect.poll(() => place(page)).toBe(at);
        names.push(await asked(page));
        await page.keyboard.press(key);
      }
      await tabTo(page, 'Go to the review');
      await page.getByRole('searchbox', { name: 'Search contacts' }).waitFor();
      const [first = '', , third = '', , fifth = ''] = names;
      const written = addedLines(before, await notesOf(workbench));
      expect(
        Object.keys(written)
          .map((path) => path.replace(/^.*\/|\.md$/g, ''))
          .sort(),
      ).toEqual([first, third, fifth].sort());
      expect(Object.values(written).flat().sort()).toEqual([
        'cadence: never',
        'circle: distant',
        'circle: inner',
      ]);
      await page.getByText('Today', { exact: true }).waitFor();
    }));

  it('count what was found, and follow when folders and markers are corrected', () =>
    inWorkbench({ vault: 'empty' }, async (workbench) => {
      const { page, run } = workbench;
      await run(async (bench) => {
        await bench.write('Team/Ana.md', 'Likes queues.\n');
        await bench.write('Team/Ben.md', 'Hi\n');
        await bench.write('Team/README.md', 'About the team.\n');
        await bench.write('CRM/Cho.md', 'Hi\n');
        await bench.write('CRM/CRM.md', 'About the folder.\n');
        await bench.write('Dan.md', '---\ntype: person\n---\n');
        await bench.run('rapport:first-steps');
      });
      await page.getByText('by type: person').waitFor();
      await tabTo(page, 'Go on');
      const counts = page.locator('.rapport-live-counts');
      await page.getByLabel('Add a folder of contacts').fill('Nowhere');
      await page.keyboard.press('Enter');
      await page.getByText('There is no folder “Nowhere” with notes in it.').waitFor();
      await page.getByLabel('Add a folder of contacts').fill('team');
      await page.keyboard.press('Enter');
      await expect.poll(() => counts.innerText()).toMatch(/^3 contacts/);
      await page.getByRole('button', { name: 'Use folder CRM, adds 1 contact' }).click();
      await expect.poll(() => counts.innerText()).toMatch(/^4 contacts/);
      await page.getByRole('button', { name: 'Remove Team' }).click();
      await expect.poll(() => counts.innerText()).toMatch(/^2 contacts/);
      await page.getByRole('button', { name: 'Remove person', exact: true }).last().click();
      await expect.poll(() => counts.innerText()).toMatch(/^1 contact /);
    }));

  it('show a sample before writing it, sort it, and take it back as one step', () =>
    inWorkbench({ vault: 'empty' }, async (workbench) => {
      const { page, run } = workbench;
      const before = await notesOf(workbench);
      await openReview(workbench);
      await tabTo(page, 'Try with a sample');
      await page.getByText('Sam Sample.md', { exact: true }).waitFor();
      expect(await notesOf(workbench)).toEqual(before);
      await tabTo(page, 'Write the sample');
      await page.getByRole('heading', { name: FOUND }).waitFor();
      const counts = page.locator('.rapport-found-count');
      await expect.poll(() => counts.allInnerTexts()).toEqual(['1 contact', '1 conversation note']);
      expect(Object.keys(await notesOf(workbench))).toEqual([
        '2026-11-10 Sam Sample.md',
        'Sam Sample.md',
        'Welcome.md',
      ]);
      await page.getByRole('button', { name: '3 Circles' }).press('Enter');
      const reason = page.locator('.rapport-triage-reason');
      await reason.getByText('You spoke 4 times since September, about every 3 weeks.').waitFor();
      await run((bench) => bench.run('rapport:undo-last-change'));
      await page.getByRole('heading', { name: 'There is nobody to sort yet.' }).waitFor();
      expect(await notesOf(workbench)).toEqual(before);
    }));

  it('are not shown to who has a circle, nor again to who has left them', () =>
    inWorkbench({}, async (workbench) => {
      const { page, run } = workbench;
      await openReview(workbench);
      await page.getByRole('list', { name: 'Today' }).waitFor();
      expect(await page.locator('.rapport-guide').count()).toBe(0);
      await withoutCadences(workbench);
      await page.getByRole('heading', { name: FOUND }).waitFor();
      await page.getByRole('button', { name: 'Go to the review' }).click();
      await page.getByRole('list', { name: 'Suggested circles' }).waitFor();
      await run(async (bench) => {
        await bench.unloadPlugin();
        await bench.loadPlugin();
        await bench.run('rapport:open-review');
        await bench.idle();
      });
      await page.getByRole('list', { name: 'Suggested circles' }).waitFor();
    }));

  it('leave nothing behind when the plugin is unloaded', () =>
    inWorkbench({}, async (workbench) => {
      const { run } = workbench;
      await withoutCadences(workbench);
      await run((bench) => bench.unloadPlugin());
      const before = await run((bench) => bench.footprint());
      await run(async (bench) => {
        await bench.loadPlugin();
        await bench.run('rapport:triage');
      });
      await workbench.page.keyboard.press('1');
      const after = await run(async (bench) => {
        await bench.unloadPlugin();
        return bench.footprint();
      });
      expect(after).toEqual(before);
    }));

  it.each([
    ['light', { theme: 'light', size: [860, 900] }],
    ['dark', { theme: 'dark', size: [860, 900] }],
    ['phone', { device: 'phone', size: [390, 844] }],
  ] as const)('have nothing that axe finds wrong: %s', (name, options) =>
    inWorkbench(options, async (workbench) => {
      const { page } = workbench;
      await withoutCadences(workbench);
      await openReview(workbench);
      await page.getByText('by folder Daily').waitFor();
      for (const [step, shown, way] of [
        ['found', '.rapport-found-count', '2 Folders and markers'],
        ['marks', '.rapport-live-counts', '3 Circles'],
        ['circles', '.rapport-triage-card', null],
      ] as const) {
        await page.locator(shown).first().waitFor();
        await screenshot(page, `first-steps-${step}-${name}`);
        expect(summary(await axe(page))).toEqual([]);
        if (name === 'phone') expect(await smallTargets(page)).toEqual([]);
        if (way !== null) await page.getByRole('button', { name: way }).click();
      }
      await page.keyboard.press('2');
      await page.keyboard.press('s');
      await screenshot(page, `first-steps-answered-${name}`);
      expect(summary(await axe(page))).toEqual([]);
    }),
  );

  it.each([
    ['light', { theme: 'light' }],
    ['phone', { device: 'phone', size: [390, 844] }],
  ] as const)('have nothing that axe finds wrong in a sample: %s', (name, options) =>
    inWorkbench({ vault: 'empty', size: [860, 900], ...options }, async (workbench) => {
      const { page } = workbench;
      await openReview(workbench);
      await page.getByRole('button', { name: 'Try with a sample' }).click();
      await page.getByRole('button', { name: 'Write the sample' }).waitFor();
      await screenshot(page, `first-steps-sample-${name}`);
      expect(summary(await axe(page))).toEqual([]);
    }),
  );

  it.skipIf(DATA === '').each(STRANGERS)(
    'lead a stranger’s vault to its first review by keyboard alone: %s',
    (vault) =>
      inWorkbench({ vault }, async (workbench) => {
        const { page } = workbench;
        const before = await notesOf(workbench);
        await openReview(workbench);
        await page.getByRole('heading', { name: FOUND }).waitFor();
        await tabTo(page, 'Go on');
        await page.getByRole('heading', { name: 'Is anyone missing' }).waitFor();
        await tabTo(page, 'Go on');
        const first = await asked(page);
        await page.keyboard.press('2');
        for (let asks = 0; asks < 500; asks += 1) {
          if ((await page.locator('.rapport-triage-end').count()) > 0) break;
          await page.keyboard.press('s');
        }
        await tabTo(page, 'See your first review');
        await page.getByRole('searchbox', { name: 'Search contacts' }).waitFor();
        const written = addedLines(before, await notesOf(workbench));
        expect(Object.keys(written).map((path) => path.replace(/^.*\/|\.md$/g, ''))).toEqual([
          first,
        ]);
        expect(Object.values(written)).toEqual([['circle: close']]);
      }),
  );
});

/** What can be pressed in the guide and is less than 44 pixels high, by its text. */
function smallTargets(page: Page): Promise<readonly string[]> {
  return page
    .locator('.rapport-guide :is(a, button, input)')
    .evaluateAll((targets) =>
      targets
        .filter((target) => target.getBoundingClientRect().height < 44)
        .map(({ textContent }) => textContent),
    );
}
