import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { screenshot, startWorkbench, type WorkbenchHarness } from '../browser/workbench';
import { lookAtPanel, openPanel, PANEL_LOOKS } from './panel-in-workbench';

const COMMAND = 'open-matches';

describe('the view Matches', () => {
  let harness: WorkbenchHarness;
  beforeAll(async () => void (harness = await startWorkbench()));
  afterAll(() => harness.close());

  it.each(PANEL_LOOKS)('axe finds nothing in it: %s', async (name, options) => {
    const workbench = await openPanel(harness, COMMAND, options);
    await lookAtPanel(workbench, `matches-${name}`, options);
    await workbench.close();
  });

  it('says who looks for what, who may help, and by which words', async () => {
    const workbench = await openPanel(harness, COMMAND);
    const { page } = workbench;
    const row = page
      .getByRole('list', { name: 'Who could help whom' })
      .getByRole('link', { name: 'Marcus Bell and Wanjiru Njoroge' });
    await row
      .getByText(
        "Marcus looks for a designer who isn't afraid of a call centre; Wanjiru works as Service designer",
      )
      .waitFor();
    expect(await row.locator('.rapport-row-aside').textContent()).toBe('designer');
    await row.focus();
    await page.keyboard.press('Enter');
    await expect
      .poll(() => workbench.run((bench) => bench.app.workspace.getActiveFile()?.path))
      .toBe('People/Marcus Bell.md');
    await workbench.close();
  });

  it('introduces the two by Space, with what one looks for as the reason', async () => {
    const workbench = await openPanel(harness, COMMAND);
    const { page } = workbench;
    await page.getByRole('link', { name: 'Marcus Bell and Wanjiru Njoroge' }).focus();
    await page.keyboard.press(' ');
    await page.getByPlaceholder('How do you introduce them?').fill('now');
    await page.keyboard.press('Enter');
    await page.getByText('To Marcus Bell and Wanjiru Njoroge').waitFor();
    expect(await page.getByRole('textbox', { name: 'Message' }).inputValue()).toContain(
      "I thought of it because of a designer who isn't afraid of a call centre.",
    );
    await workbench.close();
  });

  it('dismisses a match from its menu, by keyboard, for good; undoing brings it back', async () => {
    const workbench = await openPanel(harness, COMMAND);
    const { page } = workbench;
    const row = page.getByRole('link', { name: 'Marcus Bell and Wanjiru Njoroge' });
    await row.focus();
    await page.keyboard.press('Shift+F10');
    await page.locator('.menu').getByText('Dismiss this match').click();
    await row.waitFor({ state: 'detached' });
    await workbench.run(async (bench) => {
      bench.app.workspace.detachLeavesOfType('rapport-matches');
      await bench.run('rapport:open-matches');
      await bench.idle();
    });
    await page.getByRole('list', { name: 'Who could help whom' }).waitFor();
    expect(await row.count()).toBe(0);
    await page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
    await row.waitFor();
    await workbench.close();
  });

  it('asks what the user can help with, and then stands with whom that helps', async () => {
    const workbench = await openPanel(harness, COMMAND);
    const { page } = workbench;
    await page.getByRole('button', { name: 'Add what I can help with…' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Add what you can help with' }).waitFor();
    await page.keyboard.type('Writing about public services');
    await page.keyboard.press('Enter');
    const mine = page.getByRole('list', { name: 'You could help' });
    const ana = mine.getByRole('link', { name: 'Ana Diaz' });
    await ana.getByText('you can help with Writing about public services').waitFor();
    await screenshot(page, 'matches-mine');
    await ana.focus();
    await page.keyboard.press(' ');
    await page.getByRole('combobox', { name: 'Choose a template' }).waitFor();
    await workbench.close();
  });
});

describe('looking for people', () => {
  let harness: WorkbenchHarness;
  beforeAll(async () => void (harness = await startWorkbench()));
  afterAll(() => harness.close());

  it('finds who can help while one types, with the reason', async () => {
    const workbench = await harness.open({ today: '2026-11-22', size: [1180, 1200] });
    const { page } = workbench;
    await workbench.run((bench) => bench.run('rapport:who-can-help'));
    await page.getByRole('combobox', { name: 'What you need help with' }).waitFor();
    await page.keyboard.type('vat');
    const choice = page.locator('.rapport-choice').first();
    await choice.getByText('Can help with contracts, VAT, saying no').waitFor();
    expect(await choice.locator('.rapport-choice-title').textContent()).toBe('Elena Petrova');
    await screenshot(page, 'who-can-help', '.prompt');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => workbench.run((bench) => bench.app.workspace.getActiveFile()?.path))
      .toBe('People/Elena Petrova.md');
    await workbench.close();
  });

  it('names who would like a note, drafts a message that shares it, and logs that', async () => {
    const workbench = await harness.open({ today: '2026-11-22', size: [1180, 1200] });
    const { page } = workbench;
    await workbench.run(async (bench) => {
      await bench.open('Clippings/The counter is the interface.md');
      await bench.run('rapport:who-would-like');
    });
    await page.getByRole('combobox', { name: 'Who would like this note' }).waitFor();
    const choice = page.locator('.rapport-choice').first();
    await choice.getByText('This note names them').waitFor();
    await screenshot(page, 'who-would-like', '.prompt');
    await page.keyboard.press('Enter');
    const message = page.getByRole('dialog', { name: 'Draft a message' });
    expect(await message.getByLabel('Message').inputValue()).toBe(
      'Hi Wanjiru,\n\nI came across this and thought of you: The counter is the interface\nhttps://openjournal.example/counter\n\nIt made me think of European case studies on in-person counters. What do you make of it?\n',
    );
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Log interaction' }).waitFor();
    await page.getByLabel('What was said').press('Enter');
    await page.getByText('Logged an interaction with Wanjiru Njoroge.').waitFor();
    const daily = await workbench.run((bench) => bench.read('Daily/2026-11-22.md'));
    expect(daily).toContain(
      '- [[Wanjiru Njoroge]] #via/message #outbound Shared [[The counter is the interface]]\n',
    );
    await workbench.close();
  });

  it('is not offered for the note of a contact', async () => {
    const workbench = await harness.open({ today: '2026-11-22' });
    await workbench.run((bench) => bench.open('People/Ana Diaz.md'));
    const ran = await workbench.run((bench) => bench.run('rapport:who-would-like'));
    expect(ran).toBe(false);
    await workbench.close();
  });
});
