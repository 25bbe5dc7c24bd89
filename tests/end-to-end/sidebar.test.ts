import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  startWorkbench,
  type OpenWorkbench,
  type PageOptions,
  type WorkbenchHarness,
} from '../browser/workbench';

const TODAY = '2026-11-22';

describe('the review where there is little room', () => {
  let harness: WorkbenchHarness;
  beforeAll(async () => void (harness = await startWorkbench()));
  afterAll(() => harness.close());

  const inReview = async (
    options: PageOptions,
    act: (workbench: OpenWorkbench, sidebar: Locator) => Promise<void>,
    notes: Readonly<Record<string, string>> = {},
  ): Promise<void> => {
    const workbench = await harness.open({ today: TODAY, ...options });
    await workbench.run(async (bench, written) => {
      for (const [path, text] of Object.entries(written)) await bench.write(path, text);
      await bench.idle();
      await bench.run('rapport:open-review');
      await bench.idle();
    }, notes);
    await act(workbench, workbench.page.getByRole('complementary', { name: 'Right sidebar' }));
    await workbench.close();
  };

  const MEETINGS = Object.fromEntries(
    Array.from({ length: 15 }, (_, index) => [
      `Clients/${index}/Meetings/2026-11-02 Kickoff.md`,
      'Hello',
    ]),
  );
  const ANA = { 'Ana.md': '---\ntype: person\n---\n' };

  it.each([
    ['with contacts', { ...MEETINGS, ...ANA }],
    ['without contacts', MEETINGS],
  ])('keeps every folder to take in within reach, %s', (_, notes) =>
    inReview(
      { vault: 'empty', size: [1300, 560] },
      async (__, sidebar) => {
        await sidebar.getByRole('button', { name: 'Go to the review' }).click();
        const offers = sidebar.getByRole('button', { name: /^Use folder/ });
        expect(await offers.count()).toBe(5);
        await sidebar.getByRole('button', { name: 'Show 10 more folders' }).click();
        expect(await offers.count()).toBe(15);
        await offers.last().click();
        await expect.poll(() => offers.count()).toBe(14);
      },
      notes,
    ),
  );

  it('keeps every folder to take in within reach in the guide', () =>
    inReview(
      { vault: 'empty', size: [1300, 560] },
      async (__, sidebar) => {
        const offers = sidebar.getByRole('button', { name: /^Use folder/ });
        await sidebar.getByRole('button', { name: 'Show 10 more folders' }).click();
        expect(await offers.count()).toBe(15);
        await offers.last().click();
        await expect.poll(() => offers.count()).toBe(14);
      },
      MEETINGS,
    ));

  it('lets all suggested circles be written where they don’t fit', () => {
    const names = Array.from({ length: 20 }, (_, index) => `Guest ${String(index)}`);
    const people = names.map((name) => [`${name}.md`, '---\ntype: person\n---\n'] as const);
    const lines = names.map((name) => `- [x] [[${name}]]\n`).join('');
    const days = ['2026-09-01', '2026-09-29', '2026-10-27', '2026-11-20'].map(
      (day) => [`${day}.md`, lines] as const,
    );
    return inReview(
      { vault: 'empty', size: [1300, 560] },
      async ({ page }, sidebar) => {
        await sidebar.getByRole('button', { name: 'Go to the review' }).click();
        await sidebar.getByRole('button', { name: 'Accept all…' }).click();
        await sidebar.getByRole('button', { name: 'Write 20 circles' }).click();
        await page.getByText('Set the circles of 20 contacts.', { exact: false }).waitFor();
      },
      Object.fromEntries([...people, ...days]),
    );
  });

  it('stays where it is when rows above go', () =>
    inReview({ size: [1300, 420] }, async ({ page, run }, sidebar) => {
      const row = sidebar.getByText('Write the reference for Mei-Ling Tan', { exact: true });
      await row.scrollIntoViewIfNeeded();
      await sidebar.locator('.rapport-list').evaluate((list) => list.scrollBy(0, 200));
      const top = async (): Promise<number> =>
        Math.round((await row.boundingBox())?.y ?? Number.NaN);
      await expect.poll(top).toBeLessThan(300);
      const before = await top();
      await run(async (bench) => {
        await bench.write(
          'Daily/2026-11-22.md',
          '- [[Ben Cho]] #via/call\n- [[Ana Diaz]] #via/call\n',
        );
        await bench.idle();
      });
      await expect.poll(() => sidebar.getByText('8 days over', { exact: false }).count()).toBe(0);
      expect(Math.abs((await top()) - before)).toBeLessThan(3);
      expect(
        await page.locator('.rapport-list').evaluate((list) => list.scrollTop),
      ).toBeGreaterThan(0);
    }));

  it('doesn’t shift when the pointer passes over a suggested circle', () =>
    inReview({ size: [1300, 1200] }, async (_, sidebar) => {
      const row = sidebar
        .getByRole('list', { name: 'Suggested circles' })
        .getByRole('listitem')
        .first();
      const height = async (): Promise<number> => (await row.boundingBox())?.height ?? 0;
      const before = await height();
      await row.hover();
      expect(await height()).toBe(before);
    }));

  it('shows in full what it cuts', () =>
    inReview({ size: [1300, 900] }, async ({ page }, sidebar) => {
      await sidebar.getByText(/^Ask how the introduction of Sofia/).hover();
      await page.locator('.tooltip', { hasText: 'days over' }).waitFor();
    }));

  it('marks a contact’s circle where it is chosen, and a suggested one as such', () =>
    inReview({ size: [1300, 1200] }, async ({ page }, sidebar) => {
      await sidebar.getByText('Thank Ana Diaz', { exact: true }).click({ button: 'right' });
      await page.getByRole('menuitem', { name: 'Set circle…' }).click();
      const current = page.locator('.suggestion-item', { hasText: 'now' });
      expect(await current.allInnerTexts()).toEqual([
        expect.stringMatching(/^close\s+every month\s+now$/),
      ]);
      await page.keyboard.press('Escape');
      await sidebar
        .getByRole('button', { name: 'close: choose a circle for Farah Haddad' })
        .click();
      await page.getByText('close (suggested)').waitFor();
      expect(await page.getByRole('menuitemcheckbox', { checked: true }).count()).toBe(0);
    }));
});
