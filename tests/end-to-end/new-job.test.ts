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

describe('a new job', () => {
  let harness: WorkbenchHarness;
  beforeAll(async () => void (harness = await startWorkbench()));
  afterAll(() => harness.close());

  const atAna = async (options: PageOptions = {}): Promise<OpenWorkbench> => {
    const workbench = await harness.open({ today: '2026-11-22', ...options });
    await workbench.run((bench, path) => bench.open(path), ANA);
    return workbench;
  };
  const asked = async (options: PageOptions = {}): Promise<OpenWorkbench> => {
    const workbench = await atAna(options);
    await workbench.run((bench) => bench.run('rapport:new-job'));
    await workbench.page.getByRole('dialog', { name: 'New job' }).waitFor();
    return workbench;
  };
  const read = ({ run }: OpenWorkbench): Promise<string> =>
    run((bench, path) => bench.read(path), ANA);

  it.each(LOOKS)('axe finds nothing in the form: %s', async (name, options) => {
    const workbench = await asked(options);
    const { page } = workbench;
    await page.getByLabel('New organisation').fill('Tidewater');
    await page.getByRole('definition').first().waitFor();
    await screenshot(page, `new-job-${name}`);
    expect(summary(await axe(page))).toEqual([]);
    if (options.device === 'phone') expect(await smallTargets(page, '.modal')).toEqual([]);
    await workbench.close();
  });

  it('moves the old one to the past ones with its dates, tells the news and proposes to congratulate', async () => {
    const workbench = await asked();
    const { page } = workbench;
    const before = await read(workbench);
    await page.keyboard.type('Tidewater');
    await page.getByLabel('Since').fill('1 nov');
    await page.keyboard.press('Enter');
    await page.getByText('Recorded the new job of Ana Diaz at Tidewater.').waitFor();
    const after = await read(workbench);
    const added = after.split('\n').filter((line) => !before.split('\n').includes(line));
    expect(added).toEqual([
      'company: "[[Tidewater]]"',
      'past-companies:',
      '  - "[[Papaya Press|Papaya Press (until 2026-11)]]"',
      'company-since: 2026-11-01',
      '- [[2026-11-22]] New job at [[Tidewater]] from 2026-11-01 #mention',
      '## Follow-ups',
      '- [ ] Congratulate Ana on the new job at Tidewater 📅 2026-11-24',
    ]);
    await page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => read(workbench)).toBe(before);
    await workbench.close();
  });

  it('says what is missing, and keeps what was typed where the form is closed', async () => {
    const workbench = await asked();
    const { page } = workbench;
    await page.keyboard.press('Enter');
    await page.getByText('Write where they work now.').waitFor();
    await page.keyboard.type('Tidewater');
    await page.getByLabel('Since').fill('nonsense');
    await page.keyboard.press('Enter');
    await page.getByText('Write a day, such as 1 November or last Monday.').waitFor();
    await page.keyboard.press('Escape');
    await workbench.run((bench) => bench.run('rapport:new-job'));
    expect(await page.getByLabel('New organisation').inputValue()).toBe('Tidewater');
    await workbench.close();
  });

  it('is offered once the organisation was changed in the open note', async () => {
    const workbench = await atAna();
    const { page } = workbench;
    await workbench.run(async (bench, path) => {
      const text = await bench.read(path);
      await bench.write(path, text.replace('[[Papaya Press]]', '[[Tidewater]]'));
      await bench.idle();
      await bench.open('Home.md'); // what was edited is looked at as its note is left
    }, ANA);
    const notice = page.locator('.notice').filter({ hasText: 'Ana Diaz was at Papaya Press' });
    await notice.getByRole('button', { name: 'Record new job…' }).click();
    await page.getByRole('dialog', { name: 'New job' }).waitFor();
    expect(await page.getByLabel('New organisation').inputValue()).toBe('Tidewater');
    expect(await page.getByLabel('They leave Papaya Press').isChecked()).toBe(true);
    await page.getByLabel('New organisation').press('Enter');
    await page.getByText('Recorded the new job of Ana Diaz at Tidewater.').waitFor();
    expect(await read(workbench)).toContain('- "[[Papaya Press|Papaya Press (until 2026-11)]]"\n');
    await workbench.close();
  });
});
