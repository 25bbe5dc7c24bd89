import type { Locator, Page } from 'playwright-core';
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

const TODAY = '2026-11-22';
const TODAYS = `${TODAY}.md`;
const ANA = 'People/Ana Diaz.md';
const WROTE = '2026-11-18.md';
const DATA = '.obsidian/plugins/rapport/data.json';

const person = (more = ''): string => `---\ntype: person\ncircle: close\n${more}---\n`;

/** A reply, thanks, a first follow-up and the question about an introduction are owed. */
const NOTES: Readonly<Record<string, string>> = {
  [ANA]: person(),
  'People/Ben Cho.md': person(),
  'People/Cleo Roy.md': person(),
  'People/Dora Lind.md': person(`met: ${TODAY}\n`),
  'People/Emil Holm.md': person(),
  [WROTE]: 'A grey day.\n\n- [[Ana Diaz]] #via/message #inbound Would I speak in January?\n',
  '2026-10-20.md': '- [[Ben Cho]], [[Cleo Roy]] #introduced\n',
  '2026-11-02.md': '- [[Emil Holm]] #via/call #received/referral\n',
};

const REPLY = 'Reply to Ana Diaz';
const THANKS = 'Thank Emil Holm';
const FIRST = 'Follow up with Dora Lind';
const ASK = 'Ask how the introduction of Ben Cho and Cleo Roy went';

describe('follow-ups that no task stands for', () => {
  let harness: WorkbenchHarness;
  beforeAll(async () => void (harness = await startWorkbench()));
  afterAll(() => harness.close());

  const inReview = async (
    act: (workbench: OpenWorkbench) => Promise<void>,
    options: PageOptions = {},
  ): Promise<void> => {
    const workbench = await harness.open({ today: TODAY, vault: 'empty', ...options });
    await workbench.run(async (bench, files) => {
      for (const [path, text] of Object.entries(files)) await bench.write(path, text);
      await bench.run('rapport:open-review');
      await bench.idle();
    }, NOTES);
    await row(workbench.page, REPLY).waitFor();
    await act(workbench);
    await workbench.close();
  };

  const row = (page: Page, title: string): Locator =>
    page.locator('.rapport-row').filter({ hasText: title }).getByRole('link');

  const gone = (page: Page, title: string): Promise<void> =>
    row(page, title).waitFor({ state: 'detached' });

  const read = ({ run }: OpenWorkbench, path: string): Promise<string> =>
    run((bench, note) => (bench.paths().includes(note) ? bench.read(note) : ''), path);

  /** What is stored of dismissed follow-ups. */
  const dismissed = async ({ run }: OpenWorkbench): Promise<unknown> => {
    const stored: unknown = JSON.parse(await run((bench, path) => bench.read(path), DATA));
    return (stored as { view?: { dismissed?: unknown } }).view?.dismissed;
  };

  const undo = ({ run }: OpenWorkbench): Promise<boolean> =>
    run(async (bench) => {
      const ran = await bench.run('rapport:undo-last-change');
      await bench.idle();
      return ran;
    });

  /** Opens a row's menu by keyboard, and chooses an item with the arrow keys. */
  const chooseFor = async (page: Page, title: string, choice: string): Promise<void> => {
    await row(page, title).focus();
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menu').waitFor();
    const isAt = () =>
      page.evaluate(
        (wanted) =>
          (document.querySelector('.menu-item.selected') ?? document.activeElement)?.textContent ===
          wanted,
        choice,
      );
    for (let step = 0; step < 30 && !(await isAt()); step += 1)
      await page.keyboard.press('ArrowDown');
    expect(await isAt()).toBe(true);
    await page.keyboard.press('Enter');
  };

  it.each([
    [REPLY, 'Log a reply to Ana Diaz today', '- [[Ana Diaz]] #outbound Replied'],
    [
      THANKS,
      'Log thanks to Emil Holm today',
      '- [[Emil Holm]] #outbound Said thank you #gave/thanks',
    ],
    [FIRST, 'Log a follow-up with Dora Lind today', '- [[Dora Lind]] #outbound Followed up'],
    [
      ASK,
      'Log that you asked Ben Cho and Cleo Roy today',
      '- [[Ben Cho]], [[Cleo Roy]] #outbound Asked how the introduction went',
    ],
  ])('“%s” is logged with Space, is gone, and is back when that is undone', (title, label, line) =>
    inReview(async (workbench) => {
      const { page } = workbench;
      await page.getByRole('checkbox', { name: label, exact: true }).waitFor();
      await row(page, title).focus();
      await page.keyboard.press(' ');
      await gone(page, title);
      expect(await read(workbench, TODAYS)).toBe(`## Log\n\n${line}\n`);
      await page.getByText(/^Logged “.*” with .* in 2026-11-22\./).waitFor();
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.getAttribute('role')))
        .toBe('link');
      await undo(workbench);
      await row(page, title).waitFor();
      expect(await read(workbench, TODAYS)).toBe('');
    }),
  );

  it('are logged once, however often they are ticked', () =>
    inReview(async (workbench) => {
      const { page } = workbench;
      const box = page.getByRole('checkbox', { name: 'Log a reply to Ana Diaz today' });
      await box.evaluate((element: HTMLElement) => {
        element.click();
        element.click();
      });
      await gone(page, REPLY);
      expect(await read(workbench, TODAYS)).toBe('## Log\n\n- [[Ana Diaz]] #outbound Replied\n');
    }));

  it('open what they arose from, at its line', () =>
    inReview(async ({ page, run }) => {
      await row(page, REPLY).focus();
      await page.keyboard.press('Enter');
      const place = () =>
        run((bench) => {
          const { activeEditor } = bench.app.workspace;
          return [activeEditor?.file?.path, activeEditor?.editor?.getCursor().line];
        });
      await expect.poll(place).toEqual([WROTE, 2]);
    }));

  it('are logged with more to say in the form, which begins with what ticking would log', () =>
    inReview(async (workbench) => {
      const { page } = workbench;
      await chooseFor(page, THANKS, 'Log it…');
      const text = page.getByLabel('What was said');
      await text.waitFor();
      expect(await text.inputValue()).toBe('Said thank you');
      await screenshot(page, 'owed-log-form');
      expect(summary(await axe(page, '.modal'))).toEqual([]);
      await text.press('End');
      await page.keyboard.type(' with a postcard');
      await page.keyboard.press('Enter');
      await gone(page, THANKS);
      expect(await read(workbench, TODAYS)).toContain(
        '- [[Emil Holm]] #outbound Said thank you with a postcard #gave/thanks\n',
      );
    }));

  it('become a task when they are postponed, and what they were when that is undone', () =>
    inReview(async (workbench) => {
      const { page } = workbench;
      await chooseFor(page, REPLY, 'Postpone…');
      await page.getByPlaceholder('Postpone to').waitFor();
      await page.keyboard.type('next w');
      await page.keyboard.press('Enter');
      await row(page, REPLY).filter({ hasText: 'in 7 days' }).waitFor();
      expect(await row(page, REPLY).count()).toBe(1);
      expect(await read(workbench, ANA)).toBe(
        `${person()}\n## Follow-ups\n\n- [ ] Reply to [[Ana Diaz]] 📅 2026-11-29\n`,
      );
      await page.getByText(`Postponed to Sun, 29 Nov, as a task in Ana Diaz: ${REPLY}.`).waitFor();
      await page.getByRole('checkbox', { name: `Mark as done: ${REPLY}` }).waitFor();

      await undo(workbench);
      await page.getByRole('checkbox', { name: 'Log a reply to Ana Diaz today' }).waitFor();
      expect(await row(page, REPLY).count()).toBe(1);
      expect(await read(workbench, ANA)).toBe(person());
      expect(await dismissed(workbench)).toBeUndefined();
    }));

  it('stay dismissed after a restart and after renames, until there is another', () =>
    inReview(async (workbench) => {
      const { page, run } = workbench;
      await chooseFor(page, REPLY, 'Dismiss');
      await gone(page, REPLY);
      await page.getByText(`Dismissed: ${REPLY}.`).waitFor();
      expect(await dismissed(workbench)).toEqual([
        { kind: 'reply', contacts: [ANA], on: '2026-11-18', times: 1 },
      ]);
      expect(await read(workbench, TODAYS)).toBe('');

      await run(
        async (bench, { from, to, wrote }) => {
          await bench.rename(from, to);
          await bench.idle();
          await bench.write('Journal/Plan.md', '');
          await bench.rename(wrote, `Journal/${wrote}`);
          await bench.idle();
          await bench.unloadPlugin();
          await bench.loadPlugin();
          await bench.run('rapport:open-review');
          await bench.idle();
        },
        { from: ANA, to: 'People/Ana Silva.md', wrote: WROTE },
      );
      await row(page, THANKS).waitFor();
      expect(await row(page, 'Reply to').count()).toBe(0);

      await run(
        (bench, path) => bench.write(path, '- [[Ana Silva]] #inbound And in February?\n'),
        '2026-11-21.md',
      );
      await row(page, 'Reply to Ana Silva').waitFor();
    }));

  it('are back when their dismissal is undone', () =>
    inReview(async (workbench) => {
      const { page } = workbench;
      await chooseFor(page, ASK, 'Dismiss');
      await gone(page, ASK);
      await undo(workbench);
      await row(page, ASK).waitFor();
      expect(await dismissed(workbench)).toBeUndefined();
    }));

  it('can be dealt with in a note as well', () =>
    inReview(async (workbench) => {
      const { page, run } = workbench;
      await run(async (bench) => {
        await bench.write('Desk.md', '```rapport\nshow: follow-ups\n```\n');
        await bench.open('Desk.md', 'preview');
      });
      const block = page.locator('.rapport-block');
      const inBlock = (title: string): Locator =>
        block.locator('.rapport-row').filter({ hasText: title }).getByRole('link');
      await inBlock(REPLY).focus();
      await page.keyboard.press(' ');
      await inBlock(REPLY).waitFor({ state: 'detached' });
      expect(await read(workbench, TODAYS)).toContain('[[Ana Diaz]] #outbound Replied');
      await inBlock(FIRST).focus();
      await page.keyboard.press('Shift+F10');
      await page.getByRole('menu').getByText('Dismiss').click();
      await inBlock(FIRST).waitFor({ state: 'detached' });
      await gone(page, FIRST);
    }));

  it('say why nothing could be written, and stay', () =>
    inReview(async ({ page, run }) => {
      await run((bench, path) => {
        bench.break(path, 'disk full');
      }, ANA);
      await chooseFor(page, REPLY, 'Postpone…');
      await page.keyboard.type('tomorrow');
      await page.keyboard.press('Enter');
      await page.getByText('The disk is full, so nothing was written.').waitFor();
      expect(await row(page, REPLY).count()).toBe(1);
    }));

  it.each(['light', 'dark'] as const)('look and read well on a phone, %s', (theme) =>
    inReview(
      async (workbench) => {
        const { page } = workbench;
        expect(await smallTargets(page, '.rapport-row')).toEqual([]);
        await screenshot(page, `owed-phone-${theme}`);
        expect(summary(await axe(page))).toEqual([]);
        await page.getByRole('button', { name: `More about ${ASK}` }).tap();
        await page.getByRole('menu').getByText('Dismiss').waitFor();
        await screenshot(page, `owed-menu-phone-${theme}`);
        expect(summary(await axe(page))).toEqual([]);
        await page.getByRole('menu').getByText('Dismiss').tap();
        await gone(page, ASK);
        await page.getByRole('checkbox', { name: 'Log a reply to Ana Diaz today' }).tap();
        await gone(page, REPLY);
        expect(await read(workbench, TODAYS)).toContain('[[Ana Diaz]] #outbound Replied');
      },
      { device: 'phone', theme },
    ),
  );

  it.each(['light', 'dark'] as const)('look and read well in the sidebar, %s', (theme) =>
    inReview(
      async ({ page }) => {
        await row(page, ASK).focus();
        await page.keyboard.press('Shift+F10');
        await page.getByRole('menu').waitFor();
        await screenshot(page, `owed-${theme}`);
        expect(summary(await axe(page))).toEqual([]);
      },
      { theme },
    ),
  );
});
