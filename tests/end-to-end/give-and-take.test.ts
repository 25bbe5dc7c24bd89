import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorkbench, type WorkbenchHarness } from '../browser/workbench';
import { lookAtPanel, openPanel, PANEL_LOOKS } from './panel-in-workbench';

const COMMAND = 'open-give-and-take';

describe('the view Give and take', () => {
  let harness: WorkbenchHarness;
  beforeAll(async () => void (harness = await startWorkbench()));
  afterAll(() => harness.close());

  it.each(PANEL_LOOKS)('axe finds nothing in it: %s', async (name, options) => {
    const workbench = await openPanel(harness, COMMAND, options);
    await lookAtPanel(workbench, `give-and-take-${name}`, options);
    await workbench.close();
  });

  it('counts help by what the user asks for, and shows with whom, by keyboard', async () => {
    const workbench = await openPanel(harness, COMMAND);
    const { page } = workbench;
    await page.getByLabel('By').focus();
    await page.keyboard.type('circle');
    const line = page.getByRole('button', { name: 'Close: show' });
    await line.focus();
    await page.keyboard.press('Enter');
    expect(await line.getAttribute('aria-expanded')).toBe('true');
    const people = page.getByRole('list', { name: 'Close' });
    await people.getByRole('link', { name: 'Ana Diaz' }).waitFor();
    await workbench.close();
  });

  it('ticks thanks that are owed, which logs them, and undoing takes that back', async () => {
    const workbench = await openPanel(harness, COMMAND);
    const { page } = workbench;
    const owed = page.getByRole('list', { name: 'Thanks owed' });
    const clara = owed.getByRole('link', { name: 'Thank Clara Novak' });
    await clara.focus();
    await page.keyboard.press(' ');
    await clara.waitFor({ state: 'detached' });
    await page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
    await clara.waitFor();
    await workbench.close();
  });

  it('records help from the view, with whomever the form is told', async () => {
    const workbench = await openPanel(harness, COMMAND);
    const { page } = workbench;
    await page.getByRole('button', { name: 'Record help received…' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Log interaction' }).waitFor();
    await page.keyboard.type('Ben Cho');
    await page.keyboard.press('Enter');
    await page.getByLabel('What was said').fill('Lent me the tripod');
    await page.getByLabel('What was said').press('Enter');
    await page.getByText('Logged an interaction with Ben Cho.').waitFor();
    const daily = await workbench.run((bench) => bench.read('Daily/2026-11-22.md'));
    expect(daily).toContain('- [[Ben Cho]] Lent me the tripod #received/help\n');
    await workbench.close();
  });
});
