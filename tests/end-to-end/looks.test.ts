import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  axe,
  screenshot,
  startWorkbench,
  summary,
  type OpenWorkbench,
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

/** What the user does before a picture of acting is taken. */
const SCENES: readonly (readonly [
  name: string,
  act: (workbench: OpenWorkbench) => Promise<void>,
])[] = [
  [
    'quick-log',
    async ({ page, run }) => {
      await run((bench) => bench.run('rapport:quick-log'));
      await page.keyboard.type('call with Ana Diaz yesterday about hiring, follow up in 2 weeks');
      await page.getByText('Sun, 6 Dec').waitFor();
    },
  ],
  [
    'log-form',
    async ({ page, run }) => {
      await run((bench) => bench.run('rapport:log-interaction'));
      await page.getByLabel('What was said').fill('The spring list is full, the autumn one is not');
      await page.getByLabel('Day', { exact: true }).fill('last friday');
      await page.getByLabel('Channel').selectOption('call');
      await page.getByLabel('Follow-up', { exact: true }).fill('Send two titles');
      await page.getByRole('textbox', { name: 'Due' }).fill('in 2 weeks');
    },
  ],
  [
    'templates',
    async ({ page, run }) => {
      await run((bench) => bench.run('rapport:start-conversation-with-contact'));
      await page.getByText('Coffee chat').first().waitFor();
    },
  ],
  [
    'circles',
    async ({ page, run }) => {
      await run((bench) => bench.run('rapport:triage'));
      await page.getByText('How often do you want to be in touch?').waitFor();
    },
  ],
  [
    'block',
    async ({ page, run }) => {
      await run((bench) => bench.open('Home.md', 'preview'));
      await page.locator('.rapport-block-list').first().waitFor();
    },
  ],
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

  it.each(
    SCENES.flatMap(([name, act]) =>
      (['light', 'dark'] as const).map((theme) => [name, theme, act] as const),
    ),
  )('%s-%s: a picture of acting', async (name, theme, act) => {
    const options = { ...DESKTOP, today: '2026-11-22', theme };
    const workbench = await harness.open(options);
    await workbench.run(async (bench, note) => {
      await bench.open(note);
      await bench.run('rapport:open-review');
      await bench.idle();
    }, NOTE);
    await workbench.page.locator('.rapport-list').waitFor();
    await act(workbench);
    await screenshot(workbench.page, `${name}-${theme}`);
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
