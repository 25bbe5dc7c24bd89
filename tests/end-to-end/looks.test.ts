import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  axe,
  screenshot,
  startWorkbench,
  summary,
  type PageOptions,
  type WorkbenchHarness,
} from '../browser/workbench';

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
});
