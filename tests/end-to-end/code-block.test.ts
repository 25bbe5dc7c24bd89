import type { Locator, Page } from 'playwright-core';
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
import { sampleExpected } from '../sample-review/sample-expected';

const { today } = sampleExpected;
const DAILY = `Daily/${today}.md`;
const NOTE = 'Desk.md';

const due = sampleExpected.checkIns
  .filter(({ status }) => status === 'overdue' || status === 'due')
  .map(({ name }) => name);

/** A code block with these options. */
const block = (...options: readonly string[]): string =>
  ['```rapport', ...options, '```', ''].join('\n');

const ALL = [
  'Good morning.\n',
  block(),
  'Follow-ups of the inner circles:\n',
  block('show: follow-ups', 'limit: 3'),
  block('show: milestones'),
  block('show: contact', 'contact: [[Ana Diaz]]', 'limit: 4'),
  block('show: revue', 'limit: 0', 'colour: red', 'tags: client'),
  block('circle: colse'),
  block('contact: Anna Diaz'),
].join('\n');

describe('a code block in a note', () => {
  let harness: WorkbenchHarness;
  beforeAll(async () => void (harness = await startWorkbench()));
  afterAll(() => harness.close());

  const inNote = async (
    text: string,
    act: (workbench: OpenWorkbench) => Promise<void>,
    options: PageOptions = {},
    path = NOTE,
  ): Promise<void> => {
    const workbench = await harness.open({ today, ...options });
    await workbench.run(
      async (bench, note) => {
        await bench.write(note.path, note.text);
        await bench.open(note.path, 'preview');
      },
      { path, text },
    );
    await act(workbench);
    await workbench.close();
  };

  it.each([
    ['light', {}],
    ['dark', { theme: 'dark' }],
    ['narrow', { size: [660, 1000] }],
    ['phone', { device: 'phone', size: [390, 844] }],
    ['phone-dark', { device: 'phone', theme: 'dark', size: [390, 844] }],
  ] as const)('looks right: %s', (name, options) =>
    inNote(
      ALL,
      async ({ page }) => {
        await page.getByRole('list', { name: 'Today' }).waitFor();
        await screenshot(page, `code-block-${name}`);
        await page.getByText('doesn’t know').scrollIntoViewIfNeeded();
        await screenshot(page, `code-block-${name}-end`);
        expect(summary(await axe(page))).toEqual([]);
      },
      { size: [1180, 1000], ...options },
    ),
  );

  const rowsIn = (page: Page, list: string): Locator =>
    page.getByRole('list', { name: list }).getByRole('link');

  const namesIn = (page: Page, list: string): Promise<readonly string[]> =>
    page.getByRole('list', { name: list }).locator('.rapport-row-name').allInnerTexts();

  const focusedRow = (page: Page): Promise<string> =>
    page.evaluate(
      () =>
        document.activeElement?.closest('.rapport-row')?.querySelector('.rapport-row-name')
          ?.textContent ??
        document.activeElement?.className ??
        '',
    );

  /** Writes lines into today's note. */
  const logged = ({ run }: OpenWorkbench, lines: string): Promise<void> =>
    run(
      async (bench, { path, text }) => {
        await bench.write(path, `${await bench.read(path)}\n${text}\n`);
        await bench.idle();
      },
      { path: DAILY, text: lines },
    );

  it('shows the check-ins of the review', () =>
    inNote(block(), async ({ page }) => {
      await rowsIn(page, 'Today').first().waitFor();
      expect(await namesIn(page, 'Today')).toEqual(due.slice(0, 5));
    }));

  it('has its place in the sample’s home note', async () => {
    const workbench = await harness.open({ today, size: [1180, 1000] });
    const { page, run } = workbench;
    await run((bench) => bench.open('Home.md', 'preview'));
    await rowsIn(page, 'Today').first().waitFor();
    expect(await namesIn(page, 'Today')).toEqual(due.slice(0, 3));
    const followUps = page.getByRole('list', { name: 'Follow-ups · Tidewater Health' });
    expect(await followUps.getByRole('listitem').count()).toBeGreaterThan(0);
    await screenshot(page, 'code-block-home');
    await workbench.close();
  });

  it('shows in the note of a contact who that is, also after the note was renamed', () =>
    inNote(
      `---\ntype: person\nname: Zoe Quill\n---\n${block('show: contact')}`,
      async ({ page, run }) => {
        const contact = page.getByRole('list', { name: 'Contact', exact: true });
        await contact.getByText('Zoe Quill').waitFor();
        await run(async (bench) => {
          await bench.rename('People/Zoe.md', 'Clients/Zoe.md');
        });
        await contact.getByText('Zoe Quill').waitFor();
        await contact.getByRole('link').press('Shift+F10');
        await page.getByRole('menuitem', { name: 'Why is this contact due?' }).waitFor();
      },
      {},
      'People/Zoe.md',
    ));

  it('follows notes in place: rows that stay are the same elements, and keep the focus', () =>
    inNote(block('limit: 20'), async (workbench) => {
      const { page } = workbench;
      const [first = '', second = ''] = due;
      await rowsIn(page, 'Today').nth(1).focus();
      await page.evaluate(() => {
        const changed: string[] = [];
        Object.assign(window, { changed, focusedBefore: document.activeElement });
        new MutationObserver((records) => {
          for (const { target } of records) {
            const element = target instanceof Element ? target : target.parentElement;
            const name = element?.closest('.rapport-row')?.querySelector('.rapport-row-name');
            if (name !== null && name !== undefined) changed.push(name.textContent);
          }
        }).observe(document.body, { subtree: true, childList: true, characterData: true });
      });
      await logged(workbench, `- [x] Called [[${first}]]`);
      await expect.poll(() => namesIn(page, 'Today')).toEqual(due.slice(1));
      expect(await focusedRow(page)).toBe(second);
      expect(await page.evaluate('document.activeElement === window.focusedBefore')).toBe(true);
      expect(await page.evaluate('window.changed')).toEqual([]);
    }));

  it('keeps the focus within it when its last row goes', () =>
    inNote(block(`contact: ${due[0] ?? ''}`), async (workbench) => {
      const { page } = workbench;
      await rowsIn(page, 'Today').first().focus();
      await logged(workbench, `- [x] Called [[${due[0] ?? ''}]]`);
      await page.getByText(/^Nothing is due today/).waitFor();
      expect(await focusedRow(page)).toBe('rapport-sectioned-rows');
    }));

  it('has the rows’ menu and buttons by keyboard alone', () =>
    inNote(`[[Home]]\n\n${block()}`, async ({ page }) => {
      const [first = '', second = ''] = due;
      await rowsIn(page, 'Today').first().waitFor();
      await page.getByRole('link', { name: 'Home' }).focus();
      await page.keyboard.press('Tab');
      expect(await focusedRow(page)).toBe(first);
      await page.keyboard.press('ArrowDown');
      expect(await focusedRow(page)).toBe(second);
      await page.keyboard.press('End');
      expect(await focusedRow(page)).toBe(due[4]);
      await page.keyboard.press('Home');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Shift+F10');
      await page.getByRole('menuitem', { name: 'Open', exact: true }).waitFor();
      await page.keyboard.press('Escape');
      expect(await focusedRow(page)).toBe(second);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: `Remove ${second}` }).waitFor();
      await page.keyboard.press('Escape');
      await rowsIn(page, 'Today').nth(1).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('tab', { name: second }).waitFor();
    }));

  it('keeps keys for itself that an editor around it would take as edits', () =>
    inNote(block(), async ({ page }) => {
      await rowsIn(page, 'Today').first().focus();
      await page.evaluate(() => {
        const heard: string[] = [];
        Object.assign(window, { heard });
        document
          .querySelector('.markdown-preview-view')
          ?.addEventListener('keydown', (event) => heard.push((event as KeyboardEvent).key));
      });
      for (const key of ['ArrowDown', 'PageDown', 'x', 'Tab', 'F7', 'Control+F7'])
        await page.keyboard.press(key);
      expect(await page.evaluate('window.heard')).toEqual(['F7', 'Control', 'F7']);
    }));

  it('logs an interaction, after which the row goes', () =>
    inNote(block('limit: 20'), async ({ page, run }) => {
      const [first = '', second = ''] = due;
      await rowsIn(page, 'Today').first().focus();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.getByLabel('What was said').fill('Lunch');
      await page.keyboard.press('Enter');
      await expect.poll(() => namesIn(page, 'Today')).toEqual(due.slice(1));
      await expect.poll(() => focusedRow(page)).toBe(second);
      expect(await run((bench, path) => bench.read(path), DAILY)).toContain(`- [[${first}]] Lunch`);
    }));

  it('says what is allowed where an option can’t be followed', () =>
    inNote(block('limit: 0', 'colour: "<b>red</b>"'), async ({ page }) => {
      const group = page.getByRole('group', { name: /asks for something/ });
      expect(await group.getByRole('listitem').allInnerTexts()).toEqual([
        'limit: 0\nA limit is a whole number from 1 to 200.',
        'colour: <b>red</b>\nThere is no such option. The options are show, limit, circle, tag, company and contact.',
      ]);
      expect(await group.locator('b').count()).toBe(0);
    }));

  it('takes text of notes for data', () =>
    inNote(
      block('show: contact', 'contact: "<img src=x onerror=alert(1)>"'),
      async ({ page, run }) => {
        await page.getByText('There is no contact “<img').waitFor();
        await run((bench) =>
          bench.write(
            'People/X.md',
            '---\ntype: person\nname: "<img src=x onerror=alert(1)>"\n---\n',
          ),
        );
        await page.getByRole('list', { name: 'Contact' }).getByText('<img src=x').waitFor();
        expect(await page.locator('.rapport-block img').count()).toBe(0);
      },
    ));

  it('doesn’t move the note below it when the pointer passes over a row', () =>
    inNote(
      block(),
      async ({ page }) => {
        const frame = page.locator('.rapport-block');
        const height = async (): Promise<number> => (await frame.boundingBox())?.height ?? 0;
        await rowsIn(page, 'Today').first().waitFor();
        const before = await height();
        for (const row of await rowsIn(page, 'Today').all()) {
          await row.hover();
          expect(await height()).toBe(before);
        }
      },
      { size: [660, 1000] },
    ));

  it('offers actions to a thumb', () =>
    inNote(
      block(),
      async ({ page }) => {
        const log = page.getByRole('button', { name: `Log interaction with ${due[0] ?? ''}` });
        const box = await log.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
        expect(
          await page
            .locator('.rapport-row-actions')
            .first()
            .evaluate((actions) => getComputedStyle(actions).opacity),
        ).toBe('1');
        await log.click();
        await page.getByRole('dialog').waitFor();
      },
      { device: 'phone' },
    ));

  it('says that notes are being read while they are', () =>
    inNote(block(), async ({ page, run }) => {
      await run((bench) => bench.unloadPlugin());
      await page.evaluate(() => {
        const said: string[] = [];
        Object.assign(window, { said });
        new MutationObserver(() => {
          said.push(document.querySelector('.rapport-block')?.textContent ?? '');
        }).observe(document.body, { subtree: true, childList: true, characterData: true });
      });
      await run((bench) => bench.loadPlugin());
      await rowsIn(page, 'Today').first().waitFor();
      const said = await page.evaluate<unknown>('window.said.filter((text) => text !== "")[0]');
      expect(said).toBe('Reading your notes');
    }));

  it('leaves nothing behind in the note when the plugin is unloaded', () =>
    inNote(block(), async ({ page, run }) => {
      await run((bench) => bench.unloadPlugin());
      const before = await run((bench) => bench.footprint());
      await run((bench) => bench.loadPlugin());
      await rowsIn(page, 'Today').first().press('Shift+F10');
      await page.getByRole('menu').waitFor();
      const after = await run(async (bench) => {
        await bench.unloadPlugin();
        return bench.footprint();
      });
      expect(after).toEqual(before);
      const left = page.locator('.block-language-rapport');
      expect(await left.innerHTML()).toBe('');
      expect(await left.getAttribute('class')).toBe('block-language-rapport');
      await run((bench) => bench.loadPlugin());
      await rowsIn(page, 'Today').first().waitFor();
    }));
});
