import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallTargets } from '../browser/targets';
import {
  axe,
  screenshot,
  startWorkbench,
  summary,
  type OpenWorkbench,
  type PageOptions,
  type WorkbenchHarness,
} from '../browser/workbench';

const ANA = 'People/Ana Diaz.md';
const LOOKS: readonly (readonly [string, PageOptions])[] = [
  ['light', { theme: 'light' }],
  ['dark', { theme: 'dark' }],
  ['phone', { device: 'phone', size: [390, 844] }],
];

describe('drafting a message', () => {
  let harness: WorkbenchHarness;
  beforeAll(async () => void (harness = await startWorkbench()));
  afterAll(() => harness.close());

  const drafting = async (
    typed: string,
    options: PageOptions = {},
    path = ANA,
  ): Promise<OpenWorkbench> => {
    const workbench = await harness.open({ today: '2026-11-22', ...options });
    const { page } = workbench;
    await workbench.run(async (bench, note) => {
      await bench.open(note);
      const left: string[] = [];
      Object.assign(window, { left, open: (address: string) => void left.push(address) });
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: (text: string) => Promise.resolve(void left.push(text)) },
      });
      await bench.run('rapport:draft-message');
    }, path);
    await page.getByPlaceholder('Choose a template').waitFor();
    await page.keyboard.type(typed);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Draft a message' }).waitFor();
    return workbench;
  };

  /** What went to the clipboard, or was opened. */
  const left = ({ page }: OpenWorkbench): Promise<readonly string[]> =>
    page.evaluate(() => {
      const { left: found } = window as { left?: unknown };
      return Array.isArray(found) ? found.map(String) : [];
    });

  it.each(LOOKS)('axe finds nothing in the form: %s', async (name, options) => {
    const workbench = await drafting('', options);
    const { page } = workbench;
    await screenshot(page, `message-${name}`);
    expect(summary(await axe(page))).toEqual([]);
    if (options.device === 'phone') expect(await smallTargets(page, '.modal')).toEqual([]);
    await workbench.close();
  });

  it('shows how each message would begin before one is chosen', async () => {
    const workbench = await harness.open({ today: '2026-11-22' });
    const { page } = workbench;
    await workbench.run(async (bench, note) => {
      await bench.open(note);
      await bench.run('rapport:draft-message');
    }, ANA);
    const first = page.locator('.suggestion-item').first();
    await first.getByText('Hi Ana, · I want to say thank you. Your advice meant').waitFor();
    expect(await page.locator('.suggestion-item', { hasText: /first-name|last-/ }).count()).toBe(0);
    await workbench.close();
  });

  it('begins with the one that suggests itself: thanks, where they are owed', async () => {
    const workbench = await drafting('');
    const { page } = workbench;
    const body = page.getByRole('textbox', { name: 'Message' });
    expect(await body.inputValue()).toContain('Your advice meant more to me than you may know.');
    expect(await page.getByLabel('Subject').inputValue()).toBe('Thank you');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Copy', exact: true }).press('Enter');
    const [copied] = await left(workbench);
    expect(copied).toMatch(/^Hi Ana,\n\nI want to say thank you\./);
    await page.getByRole('dialog', { name: 'Log interaction' }).waitFor();
    expect(await page.getByLabel('What was said').inputValue()).toBe('Said thank you');
    await page.getByLabel('What was said').press('Enter');
    await page.getByText('Logged an interaction with Ana Diaz.').waitFor();
    const daily = await workbench.run((bench) => bench.read('Daily/2026-11-22.md'));
    expect(daily).toContain('- [[Ana Diaz]] #via/message #outbound Said thank you #gave/thanks\n');
    await workbench.close();
  });

  it('hands an email over to the mail program, and logs nothing where that is not wanted', async () => {
    const workbench = await drafting('Check-in');
    const { page } = workbench;
    await page.getByLabel('Then log it').uncheck();
    await page.getByRole('button', { name: 'Write email' }).press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const [address = ''] = await left(workbench);
    expect(address).toMatch(
      /^mailto:ana\.diaz@papayapress\.example\?subject=How%20are%20you%2C%20Ana%3F&body=Hi/,
    );
    await workbench.close();
  });

  it('keeps what was changed in a form that is closed by accident, until it has left', async () => {
    const workbench = await drafting('Reconnect');
    const { page } = workbench;
    await page.getByRole('textbox', { name: 'Message' }).fill('Dear Ana');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await workbench.run((bench) => bench.run('rapport:draft-message'));
    await page.getByPlaceholder('Choose a template').fill('Reconnect');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('textbox', { name: 'Message' }).inputValue()).toBe('Dear Ana');
    await page.getByLabel('Then log it').uncheck();
    await page.getByRole('button', { name: 'Copy', exact: true }).press('Enter');
    await page.getByText('Copied the message.').waitFor();
    await workbench.run((bench) => bench.run('rapport:draft-message'));
    await page.getByPlaceholder('Choose a template').fill('Reconnect');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('textbox', { name: 'Message' }).inputValue()).toMatch(/^Hi Ana/);
    await workbench.close();
  });

  it('takes the user’s own template in the place of the one that Rapport has', async () => {
    const workbench = await harness.open({ today: '2026-11-22' });
    const { page } = workbench;
    await workbench.run(async (bench, note) => {
      await bench.run('rapport:copy-message-templates');
      await bench.write('Templates/Messages/Check-in.md', 'Ahoy {{first-name}}. {{shoe-size}}\n');
      await bench.open(note);
      await bench.idle();
      await bench.run('rapport:draft-message');
    }, ANA);
    await page.getByPlaceholder('Choose a template').fill('Check-in');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('textbox', { name: 'Message' }).inputValue()).toBe(
      'Ahoy Ana. {{shoe-size}}\n',
    );
    await page.getByText('doesn’t know, which stay as they are: shoe-size').waitFor();
    await workbench.close();
  });

  const introducing = async (way: string): Promise<OpenWorkbench> => {
    const workbench = await harness.open({ today: '2026-11-22' });
    const { page } = workbench;
    await workbench.run(async (bench, note) => {
      await bench.open(note);
      await bench.run('rapport:introduce');
    }, ANA);
    await page.getByPlaceholder('Introduce Ana Diaz to').fill('Ben');
    await page.keyboard.press('Enter');
    await page.getByPlaceholder('How do you introduce them?').fill(way);
    await page.keyboard.press('Enter');
    return workbench;
  };

  it('introduces two contacts by a message to both, and logs that as an introduction', async () => {
    const workbench = await introducing('now');
    const { page } = workbench;
    await page.getByText('To Ana Diaz and Ben Cho').waitFor();
    const body = await page.getByRole('textbox', { name: 'Message' }).inputValue();
    expect(body).toMatch(/^Hi Ana, hi Ben,\n\nI would like the two of you to meet\.\n/);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Log interaction' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Logged an interaction with Ana Diaz and Ben Cho.').waitFor();
    const daily = await workbench.run((bench) => bench.read('Daily/2026-11-22.md'));
    expect(daily).toMatch(/^- \[\[Ana Diaz\]\], \[\[Ben Cho\]\] .*#introduced/m);
    await workbench.close();
  });

  it('asks both first, one after the other, and then reminds of it', async () => {
    const workbench = await introducing('ask');
    const { page } = workbench;
    await page.getByText('To Ana Diaz', { exact: true }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('To Ben Cho', { exact: true }).waitFor();
    const body = await page.getByRole('textbox', { name: 'Message' }).inputValue();
    expect(body).toContain('may I introduce you to Ana Diaz?');
    await page.keyboard.press('Enter');
    await page.getByText('With Ana Diaz and Ben Cho').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Added a follow-up').waitFor();
    const note = await workbench.run((bench, path) => bench.read(path), ANA);
    expect(note).toMatch(/- \[ \] Introduce them to each other, if both agree .*📅 2026-11-29/);
    await workbench.close();
  });
});
