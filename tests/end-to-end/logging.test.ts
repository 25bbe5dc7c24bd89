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

const TODAY = '2026-11-22';
const DAILY = 'Daily/2026-11-22.md';
const ANA = 'People/Ana Diaz.md';

describe('logging', () => {
  let harness: WorkbenchHarness;

  beforeAll(async () => {
    harness = await startWorkbench();
  });
  afterAll(async () => {
    await harness.close();
  });

  const inWorkbench = async (
    act: (workbench: OpenWorkbench) => Promise<void>,
    options: PageOptions = {},
  ): Promise<void> => {
    const workbench = await harness.open({ today: TODAY, ...options });
    await act(workbench);
    await workbench.close();
  };

  const read = ({ run }: OpenWorkbench, path: string): Promise<string> =>
    run((bench, note) => bench.read(note), path);

  /** Runs a command from the palette by keyboard alone. */
  const command = async ({ page }: OpenWorkbench, name: string): Promise<void> => {
    await page.keyboard.press('Control+p');
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
  };

  it('takes five key presses beyond the words, from the palette to the saved line', () =>
    inWorkbench(async (workbench) => {
      const { page } = workbench;
      const before = await read(workbench, DAILY);
      await page.keyboard.press('Control+p');
      await page.keyboard.type('log interaction…');
      await page.keyboard.press('Enter');
      await page.getByRole('combobox', { name: 'With' }).waitFor();
      await page.keyboard.type('ben');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      await page.keyboard.type('The spring list');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Undo' }).waitFor();
      expect(await read(workbench, DAILY)).toBe(
        `${before.trimEnd()}\n\n- [[Ben Cho]] The spring list\n`,
      );
    }));

  it('takes several people, another day, a channel, help and a follow-up', () =>
    inWorkbench(async (workbench) => {
      const { page, run } = workbench;
      await run((bench, note) => bench.open(note), ANA);
      await command(workbench, 'log interaction…');
      await page.getByRole('button', { name: 'Remove Ana Diaz' }).waitFor();
      await page.getByRole('combobox', { name: 'With' }).fill('ben');
      await page.keyboard.press('Enter');
      await page.getByLabel('What was said').fill('The spring list');
      await page.getByLabel('Day', { exact: true }).fill('last friday');
      await page.getByText('Fri, 20 Nov').waitFor();
      await page.getByLabel('Channel').selectOption('call');
      await page.getByLabel('Who reached out').selectOption('outbound');
      await page.getByLabel('Help', { exact: true }).selectOption('received advice');
      await page.getByLabel('More help').selectOption('gave introduction');
      await page.getByLabel('Follow-up').fill('Send the list');
      await page.getByLabel('Due').fill('in 2 weeks');
      await page.getByText('Sun, 6 Dec').waitFor();
      expect(summary(await axe(page, '.modal'))).toEqual([]);
      await screenshot(page, 'log-form-light');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Undo' }).waitFor();
      expect(await read(workbench, 'Daily/2026-11-20.md')).toContain(
        '- [[Ana Diaz]], [[Ben Cho]] #via/call #outbound The spring list #gave/introduction #received/advice\n' +
          '- [ ] Send the list [[Ana Diaz]], [[Ben Cho]] 📅 2026-12-06\n',
      );
    }));

  it('says of a day to come that it is planned, in the form and when it is saved', () =>
    inWorkbench(async (workbench) => {
      const { page, run } = workbench;
      await run((bench, note) => bench.open(note), ANA);
      await command(workbench, 'log interaction…');
      await page.getByLabel('Day', { exact: true }).fill('next friday');
      await page.getByText('This is planned: it counts once its day has come.').waitFor();
      await page.getByLabel('Channel').selectOption('call');
      await page.getByRole('button', { name: 'Plan', exact: true }).press('Enter');
      await page.getByText('Planned a call with Ana Diaz for Fri, 27 Nov.').waitFor();
      await command(workbench, 'quick log');
      await page.keyboard.type('call with Ben Cho on 27 Nov 2026');
      await page.getByText('Fri, 27 Nov · in 5 days · planned').waitFor();
      await page.getByRole('button', { name: 'Plan', exact: true }).press('Enter');
      await page.getByText('Planned a call with Ben Cho for Fri, 27 Nov.').waitFor();
      expect(await read(workbench, 'Daily/2026-11-27.md')).toContain(
        '- [[Ana Diaz]] #via/call\n- [[Ben Cho]] #via/call\n',
      );
    }));

  it('says whom a link in the text logs too', () =>
    inWorkbench(async (workbench) => {
      const { page, run } = workbench;
      await run((bench, note) => bench.open(note), ANA);
      await command(workbench, 'log interaction…');
      await page.getByLabel('What was said').fill('Met [[Ben Cho]] and [[Ana Diaz]]');
      const hint = page.getByText('Also logs Ben Cho, since the text links them.');
      await hint.waitFor();
      await page.getByLabel('Write to').selectOption('contact note');
      await hint.waitFor({ state: 'detached' });
      await page.keyboard.press('Escape');
      await command(workbench, 'quick log');
      await page.keyboard.type('call with Ana Diaz about [[Ben Cho]]');
      await hint.waitFor();
    }));

  it('writes into the contact’s note where that is wanted', () =>
    inWorkbench(async (workbench) => {
      const { page, run } = workbench;
      await run((bench, note) => bench.open(note), ANA);
      await command(workbench, 'they reached out');
      await page.getByLabel('What was said').fill('Asked for the list');
      await page.getByLabel('Write to').selectOption('contact note');
      await page.getByText('A reply will be among your follow-ups.').waitFor();
      await page.getByRole('button', { name: 'Log', exact: true }).press('Enter');
      await page.getByRole('button', { name: 'Undo' }).waitFor();
      expect(await read(workbench, ANA)).toContain(
        '- [[2026-11-22]] #inbound Asked for the list\n',
      );
    }));

  it('creates a contact for someone new, and a conversation note, as one step', () =>
    inWorkbench(async (workbench) => {
      const { page, run } = workbench;
      const before = await run((bench) => bench.paths());
      await command(workbench, 'log interaction…');
      await page.getByRole('combobox', { name: 'With' }).waitFor();
      await page.keyboard.type('Zed Young');
      await page
        .locator('.rapport-people-option', { hasText: 'Create contact “Zed Young”' })
        .waitFor();
      await page.keyboard.press('Enter');
      await page.getByLabel('What was said').fill('Met at the fair');
      await page.getByLabel('Write to').selectOption('conversation note');
      await page.getByRole('button', { name: 'Log', exact: true }).press('Enter');
      await page.getByRole('button', { name: 'Undo' }).waitFor();
      const paths = await run((bench) => bench.paths());
      expect(paths.filter((path) => !before.includes(path))).toEqual([
        'Meetings/2026-11-22 Zed Young.md',
        'People/Zed Young.md',
      ]);
      expect(await read(workbench, 'Meetings/2026-11-22 Zed Young.md')).toContain(
        '- Met at the fair\n',
      );
      await command(workbench, 'undo last change');
      await page.getByText('Undone: logged an interaction with Zed Young.').waitFor();
      expect(await run((bench) => bench.paths())).toEqual(before);
    }));

  it('only adds a follow-up where the line says nothing else', () =>
    inWorkbench(async (workbench) => {
      const { page } = workbench;
      const before = await read(workbench, DAILY);
      await command(workbench, 'quick log');
      await page.keyboard.type('follow up with Ben Cho in 2 weeks');
      await page.getByText('Sun, 6 Dec').waitFor();
      await page.keyboard.press('Enter');
      await page.getByText('Added a follow-up with Ben Cho.').waitFor();
      expect(await read(workbench, DAILY)).toContain(
        '- [ ] Follow up with [[Ben Cho]] 📅 2026-12-06\n',
      );
      await command(workbench, 'undo last change');
      await page.getByText('Undone: added a follow-up with Ben Cho.').waitFor();
      expect(await read(workbench, DAILY)).toBe(before);
    }));

  it('takes the name of a contact that is created out of the text, and asks no more', () =>
    inWorkbench(async (workbench) => {
      const { page } = workbench;
      await command(workbench, 'quick log');
      await page.keyboard.type('call with Zed Young about hiring');
      await page.keyboard.press('Enter');
      const alert = page.getByRole('alert');
      await alert.getByText('Name someone').waitFor();
      await page.getByRole('checkbox', { name: 'Create contact “Zed Young”' }).check();
      await alert.waitFor({ state: 'detached' });
      await page.getByLabel('In one line').press('Enter');
      await page.getByText('Logged an interaction with Zed Young.').waitFor();
      expect(await read(workbench, DAILY)).toContain('- [[Zed Young]] #via/call about hiring\n');
    }));

  it('says of a date that no calendar has that it is none, before it logs for another day', () =>
    inWorkbench(async (workbench) => {
      const { page } = workbench;
      const before = await read(workbench, DAILY);
      await command(workbench, 'quick log');
      await page.keyboard.type('call with Ben Cho on 31/02/2026');
      const alert = page.getByRole('alert');
      await alert
        .getByText('“31/02/2026” is no day and stays in the text. This is logged for Sun, 22 Nov.')
        .waitFor();
      await page.keyboard.press('Enter');
      await alert.getByText('Press Enter again to save it so.').waitFor();
      expect(await read(workbench, DAILY)).toBe(before);
      await page.keyboard.press('Enter');
      await page.getByText('Logged an interaction with Ben Cho.').waitFor();
      expect(await read(workbench, DAILY)).toContain('- [[Ben Cho]] #via/call on 31/02/2026\n');
    }));

  it.each([
    ['call with Ben Cho about the lease yesterday', '“yesterday” stays in the text.'],
    ['called Ben Cho, no answer', 'This seems to say that nobody was reached.'],
  ])('points out what may be meant otherwise, and waits for a second Enter: %s', (line, hint) =>
    inWorkbench(async (workbench) => {
      const { page } = workbench;
      const before = await read(workbench, DAILY);
      await command(workbench, 'quick log');
      await page.keyboard.type(line);
      await page.getByRole('alert').getByText(hint).waitFor();
      await page.keyboard.press('Enter');
      await page.getByRole('alert').getByText('Press Enter again to save it so.').waitFor();
      expect(await read(workbench, DAILY)).toBe(before);
      await page.keyboard.press('Enter');
      await page.getByText('Logged an interaction with Ben Cho.').waitFor();
    }),
  );

  it('logs no interaction for what is only intended', () =>
    inWorkbench(async (workbench) => {
      const { page } = workbench;
      await command(workbench, 'quick log');
      await page.keyboard.type('need to call Ben Cho tomorrow');
      await page.getByText('Call Ben Cho · Mon, 23 Nov').waitFor();
      await page.keyboard.press('Enter');
      await page.locator('.notice').waitFor();
      const daily = await read(workbench, DAILY);
      expect(daily).toContain('- [ ] Call [[Ben Cho]] 📅 2026-11-23\n');
      expect(daily).not.toContain('#via/call Call');
    }));

  it('keeps what was typed when the form is closed by accident, until it is saved', () =>
    inWorkbench(async (workbench) => {
      const { page, run } = workbench;
      await run((bench, note) => bench.open(note), ANA);
      await command(workbench, 'log interaction…');
      await page.getByLabel('What was said').fill('A long story');
      await page.keyboard.press('Escape');
      await page.getByLabel('What was said').waitFor({ state: 'detached' });
      await command(workbench, 'log interaction…');
      await page.getByText('This is what you had typed before.').waitFor();
      expect(await page.getByLabel('What was said').inputValue()).toBe('A long story');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Undo' }).waitFor();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await command(workbench, 'log interaction…');
      expect(await page.getByLabel('What was said').inputValue()).toBe('');
    }));

  it('keeps the days of a line that is gone on with on another day', () =>
    inWorkbench(async (workbench) => {
      const { page, run } = workbench;
      await command(workbench, 'quick log');
      await page.keyboard.type('call with Ben Cho yesterday');
      await page.getByText('Sat, 21 Nov · yesterday').waitFor();
      await page.keyboard.press('Escape');
      await page.getByLabel('In one line').waitFor({ state: 'detached' });
      await run((bench) => bench.setToday('2026-11-25'));
      await command(workbench, 'quick log');
      await page.getByText('Begun on Sun, 22 Nov.').waitFor();
      await page.getByText('Sat, 21 Nov · 4 days ago').waitFor();
      await page.getByLabel('In one line').press('Enter');
      await page.getByText('Logged an interaction with Ben Cho.').waitFor();
      expect(await read(workbench, 'Daily/2026-11-21.md')).toContain('- [[Ben Cho]] #via/call\n');
    }));

  it('says what a day may look like where it understands none, and keeps the form', () =>
    inWorkbench(async (workbench) => {
      const { page, run } = workbench;
      await run((bench, note) => bench.open(note), ANA);
      await command(workbench, 'log interaction…');
      await page.getByLabel('Day', { exact: true }).fill('soonish');
      await page.keyboard.press('Enter');
      await page
        .getByRole('alert')
        .getByText('“soonish” is no day. Write one such as yesterday')
        .waitFor();
    }));

  it('reads one line, shows what it means, and saves that', () =>
    inWorkbench(async (workbench) => {
      const { page } = workbench;
      await command(workbench, 'quick log');
      await page.keyboard.type('call with Ana Diaz yesterday about hiring, follow up in 2 weeks');
      await page.getByText('Sat, 21 Nov').waitFor();
      await page.getByText('Sun, 6 Dec').waitFor();
      expect(summary(await axe(page, '.modal'))).toEqual([]);
      await screenshot(page, 'quick-log-light');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Undo' }).waitFor();
      expect(await read(workbench, 'Daily/2026-11-21.md')).toContain(
        '- [[Ana Diaz]] #via/call about hiring\n- [ ] Follow up with [[Ana Diaz]] 📅 2026-12-06\n',
      );
    }));

  it('shows and writes each follow-up of a line, and names whom its text links', () =>
    inWorkbench(async (workbench) => {
      const { page } = workbench;
      await command(workbench, 'quick log');
      await page.keyboard.type(
        'call with Ana Diaz: [[Ben Cho]] moves, follow up in 2 weeks about the paper, follow up in June about the fair',
      );
      await page.getByText('Follow up about the paper · Sun, 6 Dec').waitFor();
      await page.getByText('Follow up about the fair · Tue, 1 Jun 2027').waitFor();
      await page.keyboard.press('Enter');
      await page.getByText('Logged an interaction with Ana Diaz and Ben Cho.').waitFor();
      expect(await read(workbench, 'Daily/2026-11-22.md')).toMatch(
        /\n- \[ \] Follow up about the paper \[\[Ana Diaz\]\] 📅 2026-12-06\n- \[ \] Follow up about the fair \[\[Ana Diaz\]\] 📅 2027-06-01\n/,
      );
    }));

  it.each([
    ['light', { theme: 'light' }],
    ['dark', { theme: 'dark' }],
    ['on a phone', { device: 'phone' }],
  ] as const)('has forms in which axe finds nothing wrong: %s', (name, options) =>
    inWorkbench(async (workbench) => {
      const { page, run } = workbench;
      await run((bench) => bench.run('rapport:log'));
      await page.getByRole('combobox', { name: 'With' }).waitFor();
      expect(summary(await axe(page, '.modal'))).toEqual([]);
      await screenshot(page, `log-people-${name.replaceAll(' ', '-')}`);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      await page.getByLabel('What was said').waitFor();
      expect(summary(await axe(page, '.modal'))).toEqual([]);
      await screenshot(page, `log-form-${name.replaceAll(' ', '-')}`);
    }, options),
  );
});
