import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorkbench, type WorkbenchHarness } from '../browser/workbench';
import { lookAtPanel, openPanel, PANEL_LOOKS } from './panel-in-workbench';

const COMMAND = 'open-introductions';
const NOTE = 'Daily/2026-10-26.md';
const LINE =
  '- Put [[Sofia Lindqvist]] in touch with [[Yuki Tanabe]] about budgets with teenagers #introduced';

describe('the view Introductions', () => {
  let harness: WorkbenchHarness;
  beforeAll(async () => void (harness = await startWorkbench()));
  afterAll(() => harness.close());

  it.each(PANEL_LOOKS)('axe finds nothing in it: %s', async (name, options) => {
    const workbench = await openPanel(harness, COMMAND, options);
    await lookAtPanel(workbench, `introductions-${name}`, options);
    await workbench.close();
  });

  it('says who came through whom, over others too', async () => {
    const workbench = await openPanel(harness, COMMAND);
    const through = workbench.page.getByRole('list', { name: 'Who came through whom' });
    const first = through.getByRole('link').first();
    expect(await first.locator('.rapport-row-name').textContent()).toBe('Priya Raman');
    expect(await first.locator('.rapport-row-detail').textContent()).toBe(
      'Introduced you to Ben Cho; through them Clara Novak',
    );
    await workbench.close();
  });

  it('records what came of one by keyboard, in its line, and takes it back', async () => {
    const workbench = await openPanel(harness, COMMAND);
    const { page } = workbench;
    const read = (): Promise<string> => workbench.run((bench, path) => bench.read(path), NOTE);
    const before = await read();
    const row = page.getByRole('link', { name: 'Sofia Lindqvist and Yuki Tanabe' });
    await row.focus();
    await page.keyboard.press(' ');
    await page.getByRole('combobox', { name: 'What came of it?' }).waitFor();
    await page.keyboard.type('found a grant');
    await page.keyboard.press('Enter');
    const known = page.getByRole('list', { name: 'What came of others' });
    await known.getByText('Found-a-grant').waitFor();
    expect(await read()).toBe(before.replace(LINE, `${LINE}/found-a-grant`));
    await page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('list', { name: 'What came of these?' }).waitFor();
    expect(await read()).toBe(before);
    await workbench.close();
  });

  it('is offered where the review asks how one went', async () => {
    const workbench = await harness.open({ today: '2026-11-22', size: [1180, 1200] });
    const { page } = workbench;
    await workbench.run(async (bench) => {
      await bench.run('rapport:open-review');
      await bench.idle();
    });
    const row = page.getByRole('link', { name: /^Ask how the introduction of/ });
    await row.focus();
    await page.keyboard.press('Shift+F10');
    await page.locator('.menu').getByText('Say what came of it…').click();
    await page.getByRole('combobox', { name: 'What came of it?' }).waitFor();
    await page.keyboard.press('Enter');
    await row.waitFor({ state: 'detached' });
    await workbench.close();
  });
});
