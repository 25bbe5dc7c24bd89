import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { screenshot, startWorkbench, type WorkbenchHarness } from '../browser/workbench';
import { lookAtPanel, openPanel, PANEL_LOOKS } from './panel-in-workbench';

const COMMAND = 'open-readiness';

describe('the view Readiness', () => {
  let harness: WorkbenchHarness;
  beforeAll(async () => void (harness = await startWorkbench()));
  afterAll(() => harness.close());

  it.each(PANEL_LOOKS)('axe finds nothing in it: %s', async (name, options) => {
    const workbench = await openPanel(harness, COMMAND, options);
    if (options.vault !== 'empty')
      await workbench.page.getByRole('button', { name: 'close: show' }).click();
    await lookAtPanel(workbench, `readiness-${name}`, options);
    await workbench.close();
  });

  it('counts ties by what the user asks for, and shows the people of a line, by keyboard', async () => {
    const workbench = await openPanel(harness, COMMAND);
    const { page } = workbench;
    await page.getByLabel('By').focus();
    await page.keyboard.type('organisation');
    const line = page.getByRole('button', { name: 'Northlight Energy: show' });
    await line.focus();
    await page.keyboard.press('Enter');
    expect(await line.getAttribute('aria-expanded')).toBe('true');
    const people = page.getByRole('list', { name: 'Northlight Energy' });
    await people.getByRole('link').first().focus();
    await page.keyboard.press('Enter');
    await expect
      .poll(() => workbench.run((bench) => bench.app.workspace.getActiveFile()?.path))
      .toMatch(/^People\//);
    await line.focus();
    await page.keyboard.press('Enter');
    expect(await people.count()).toBe(0);
    await workbench.close();
  });

  it('remembers which sections are folded', async () => {
    const workbench = await openPanel(harness, COMMAND);
    const { page } = workbench;
    const quiet = page.getByRole('button', { name: 'Strong ties gone quiet' });
    await quiet.click();
    expect(await quiet.getAttribute('aria-expanded')).toBe('false');
    await workbench.run(async (bench) => {
      bench.app.workspace.detachLeavesOfType('rapport-readiness');
      await bench.run('rapport:open-readiness');
      await bench.idle();
    });
    await quiet.waitFor();
    expect(await quiet.getAttribute('aria-expanded')).toBe('false');
    await workbench.close();
  });

  it('begins a season, which due days then name, and undoing takes it back', async () => {
    const workbench = await openPanel(harness, COMMAND);
    const { page } = workbench;
    await page.getByRole('button', { name: 'Begin a season…' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: 'Begin or end a season' }).waitFor();
    await screenshot(page, 'season-choose', '.prompt');
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: 'Until when, this day included' }).waitFor();
    await page.keyboard.insertText('31 Jan');
    await page.keyboard.press('Enter');
    await page.getByText('Season: searching, until 31 Jan 2027').waitFor();
    await workbench.run(async (bench) => {
      await bench.run('rapport:open-review');
      await bench.idle();
    });
    await page.locator('.rapport-list').getByText('season: searching').first().waitFor();
    await screenshot(page, 'season-review');
    await page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Undone: began the season').waitFor();
    await expect.poll(() => page.getByText('season: searching').count()).toBe(0);
    await workbench.close();
  });
});
