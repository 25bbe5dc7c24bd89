import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenWorkbench, PageOptions, WorkbenchHarness } from '../browser/workbench';
import { startWorkbench } from '../browser/workbench';
import { lookAtPanel, openPanel, PANEL_LOOKS } from './panel-in-workbench';

const TODAY = '2026-11-22';
const NOTE = `Daily/${TODAY}.md`;

describe('the queues of a season', () => {
  let harness: WorkbenchHarness;
  beforeAll(async () => void (harness = await startWorkbench()));
  afterAll(() => harness.close());

  /** A view of a season that began today, in which Ben has helped. */
  const inSeason = async (command: string, options?: PageOptions): Promise<OpenWorkbench> => {
    const workbench = await openPanel(harness, command, options);
    const { page, run } = workbench;
    await run(async (bench, path) => {
      await bench.write(path, '- [[Ben Cho]] looked through my letter #received/advice\n');
      await bench.run('rapport:season');
    }, NOTE);
    await page.getByRole('combobox', { name: 'Begin or end a season' }).press('Enter');
    await page.getByRole('combobox', { name: 'Until when, this day included' }).press('Enter');
    await page.getByText('Season: searching, until').waitFor();
    await page.locator('.notice').first().click();
    await page.locator('.notice').waitFor({ state: 'detached' });
    return workbench;
  };

  const looks = PANEL_LOOKS.filter(([name]) => name !== 'empty');

  it.each(looks)('axe finds nothing in Tell my network: %s', async (name, options) => {
    const workbench = await inSeason('tell-network', options);
    await workbench.page.locator('.rapport-row-body').first().waitFor();
    await lookAtPanel(workbench, `tell-network-${name}`, options);
    await workbench.close();
  });

  it.each(looks)('axe finds nothing in Thank everyone who helped: %s', async (name, options) => {
    const workbench = await inSeason('thank-everyone', options);
    await workbench.page.locator('.rapport-row-body').first().waitFor();
    await lookAtPanel(workbench, `thank-everyone-${name}`, options);
    await workbench.close();
  });

  it('drafts the news for one by keyboard, logs it, and counts who has heard', async () => {
    const workbench = await inSeason('tell-network');
    const { page } = workbench;
    const row = page
      .getByRole('list', { name: 'Inner' })
      .getByRole('link', { name: 'Priya Raman' });
    await row.focus();
    await page.keyboard.press(' ');
    const message = page.getByRole('dialog', { name: 'Draft a message' });
    expect(await message.getByLabel('Message').inputValue()).toMatch(
      /^Hi Priya,\n\nI have some news/,
    );
    await page.keyboard.press('Enter');
    await page.getByLabel('What was said').press('Enter');
    await page.getByText('1 of ').waitFor();
    await page.getByText('heard today').waitFor();
    const daily = await workbench.run((bench, path) => bench.read(path), NOTE);
    expect(daily).toContain('[[Priya Raman]] #via/message #outbound Told my news #told\n');
    await workbench.close();
  });

  it('drafts one message for a circle, which names nobody', async () => {
    const workbench = await inSeason('tell-network');
    const { page } = workbench;
    await page.getByRole('button', { name: 'Draft for a group…' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: 'Which group?' }).waitFor();
    await page.keyboard.type('close');
    await page.keyboard.press('Enter');
    const message = page.getByRole('dialog', { name: 'Draft a message' });
    expect(await message.getByLabel('Message').inputValue()).toMatch(/^I have some news/);
    await page.keyboard.press('Escape');
    await workbench.close();
  });

  it('thanks who helped, after which they stand with those thanked', async () => {
    const workbench = await inSeason('thank-everyone');
    const { page } = workbench;
    const owed = page
      .getByRole('list', { name: 'To thank' })
      .getByRole('link', { name: 'Ben Cho' });
    await owed.focus();
    await page.keyboard.press(' ');
    await page.getByRole('dialog', { name: 'Draft a message' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByLabel('What was said').press('Enter');
    const thanked = page.getByRole('list', { name: 'Thanked' });
    await thanked.getByText('thanked today').waitFor();
    await workbench.close();
  });
});
