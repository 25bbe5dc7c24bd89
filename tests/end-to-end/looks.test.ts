import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  axe,
  screenshot,
  startWorkbench,
  summary,
  type PageOptions,
  type WorkbenchHarness,
} from '../browser/workbench';
import { openReview } from './guide-in-workbench';

const NOTE = 'People/Ana Diaz.md';
const DESKTOP = { size: [1180, 760] } as const;
const PHONE = { device: 'phone', size: [390, 844] } as const;

const LOOKS: readonly (readonly [name: string, options: PageOptions])[] = [
  ['review-light', { ...DESKTOP, theme: 'light' }],
  ['review-dark', { ...DESKTOP, theme: 'dark' }],
  ['review-phone', { ...PHONE, theme: 'light' }],
  ['review-phone-dark', { ...PHONE, theme: 'dark' }],
  ['first-run-light', { ...DESKTOP, vault: 'empty', theme: 'light' }],
  ['first-run-dark', { ...DESKTOP, vault: 'empty', theme: 'dark' }],
];

describe('how the review looks', () => {
  let harness: WorkbenchHarness;
  beforeAll(async () => void (harness = await startWorkbench()));
  afterAll(() => harness.close());

  it.each(LOOKS)('%s: axe-core finds no violation', async (name, options) => {
    const workbench = await harness.open({ vault: 'sample', today: '2026-11-22', ...options });
    const { page, run } = workbench;
    await run(async (bench, note) => {
      if (bench.paths().includes(note)) await bench.open(note);
      await bench.run('rapport:open-review');
      await bench.idle();
    }, NOTE);
    await page.locator('.rapport-review').waitFor();
    await screenshot(page, name);
    expect(summary(await axe(page))).toEqual([]);
    await workbench.close();
  });

  it.each(['light', 'dark'] as const)('all sections unfolded, %s', async (theme) => {
    const size = [1180, 1700] as const;
    const workbench = await harness.open({ vault: 'sample', today: '2026-11-22', theme, size });
    const { page, run } = workbench;
    await run((bench) => bench.run('rapport:open-review'));
    for (const title of ['Soon', 'Milestones', 'Not understood', 'Stale follow-ups'])
      await page.getByRole('button', { name: title }).click();
    await screenshot(page, `sections-${theme}`);
    expect(summary(await axe(page))).toEqual([]);
    await workbench.close();
  });

  it('begins and ends rows from right to left where the window does', async () => {
    const workbench = await harness.open({ today: '2026-11-22', size: [1000, 800] });
    const { page, run } = workbench;
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    await run(async (bench) => {
      await bench.write('People/ليلى حداد.md', '---\ntype: person\ncircle: close\n---\n');
      await bench.idle();
    });
    await openReview(workbench);
    const row = page
      .getByRole('listitem')
      .filter({ hasText: 'Ben Cho' })
      .filter({ hasText: 'steady' });
    const leftOf = async (selector: string): Promise<number> =>
      (await row.locator(selector).boundingBox())?.x ?? 0;
    const edge = (await row.boundingBox())?.x ?? 0;
    expect((await leftOf('.rapport-row-aside')) - edge).toBeLessThan(16);
    expect(await leftOf('.rapport-mark')).toBeGreaterThan(await leftOf('.rapport-row-name'));
    await screenshot(page, 'right-to-left');
    await workbench.close();
  });

  it('keeps buttons apart from text where colours are forced', async () => {
    const workbench = await harness.open({ today: '2026-11-22', theme: 'dark' });
    const { page, run } = workbench;
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    await openReview(workbench);
    await run((bench) => bench.run('rapport:triage'));
    await page.locator('.rapport-triage-card').waitFor();
    const widths = await page
      .locator('.rapport-triage-circle, .rapport-triage-other')
      .evaluateAll((buttons) => buttons.map((button) => getComputedStyle(button).borderTopWidth));
    expect(new Set(widths)).toEqual(new Set(['1px']));
    await screenshot(page, 'forced-colours');
    await workbench.close();
  });

  it('cuts no reason on a phone', async () => {
    const workbench = await harness.open({ today: '2026-11-22', ...PHONE });
    const { page } = workbench;
    await openReview(workbench);
    const cut = await page
      .locator('.rapport-row-detail')
      .evaluateAll(
        (details) =>
          details.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth).length,
      );
    expect(cut).toBe(0);
    expect(await page.locator('.rapport-row-detail').count()).toBeGreaterThan(5);
    await workbench.close();
  });

  it('leaves no empty box in the status bar', async () => {
    const workbench = await harness.open({ vault: 'empty', today: '2026-11-22' });
    const { page } = workbench;
    await openReview(workbench);
    await page.locator('.rapport-guide').waitFor();
    expect(await page.locator('.status-bar').isVisible()).toBe(false);
    await workbench.close();
  });
});
