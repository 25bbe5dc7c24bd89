import { expect } from 'vitest';
import { smallTargets } from '../browser/targets';
import {
  axe,
  screenshot,
  summary,
  type OpenWorkbench,
  type PageOptions,
  type WorkbenchHarness,
} from '../browser/workbench';

const DESKTOP: PageOptions = { size: [1180, 1200] };
const PHONE: PageOptions = { device: 'phone', size: [390, 844] };

/** How a view beside the review is looked at, by the name of its picture. */
export const PANEL_LOOKS: readonly (readonly [name: string, options: PageOptions])[] = [
  ['light', { ...DESKTOP, theme: 'light' }],
  ['dark', { ...DESKTOP, theme: 'dark' }],
  ['phone', { ...PHONE, theme: 'light' }],
  ['phone-dark', { ...PHONE, theme: 'dark' }],
  ['empty', { ...DESKTOP, vault: 'empty' }],
];

/** Opens a view beside the review by its command, on the day of the sample vault. */
export async function openPanel(
  harness: WorkbenchHarness,
  command: string,
  options: PageOptions = DESKTOP,
): Promise<OpenWorkbench> {
  const workbench = await harness.open({ today: '2026-11-22', ...options });
  await workbench.run(async (bench, id) => {
    await bench.run(`rapport:${id}`);
    await bench.idle();
  }, command);
  await workbench.page.locator('.rapport-panel :is(button, p)').first().waitFor();
  return workbench;
}

/** Takes a picture of a view; axe finds nothing in it, and on a phone a thumb finds everything. */
export async function lookAtPanel(
  { page }: OpenWorkbench,
  name: string,
  { device }: PageOptions,
): Promise<void> {
  await screenshot(page, name);
  expect(summary(await axe(page))).toEqual([]);
  if (device === 'phone') expect(await smallTargets(page, '.rapport-panel')).toEqual([]);
}
