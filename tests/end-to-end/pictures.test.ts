import { statSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  screenshot,
  startWorkbench,
  type OpenWorkbench,
  type PageOptions,
  type WorkbenchHarness,
} from '../browser/workbench';
import { openReview, sortContacts, withoutCadences } from './guide-in-workbench';

/** A picture of the documentation: what is done before it is taken, and the part of the page that it shows. */
interface Picture {
  readonly act: (workbench: OpenWorkbench) => Promise<void>;
  /** A selector; the whole page without one. */
  readonly part?: string;
  readonly options?: PageOptions;
}

const NOTE = 'People/Ana Diaz.md';
const DAY = 'Daily/2026-11-22.md';
const SIDEBAR = '.mod-right-split';
const EDITOR = '.mod-root';
const PHONE: PageOptions = { device: 'phone', size: [390, 844] };

/** In bytes; a reader with a slow line waits for all pictures of a page. */
const LARGEST = 150_000;

const run = ({ run }: OpenWorkbench, command: string): Promise<void> =>
  run(async (bench, id) => {
    await bench.run(`rapport:${id}`);
    await bench.idle();
  }, command);

const open = ({ run }: OpenWorkbench, path: string, mode: 'source' | 'preview'): Promise<void> =>
  run(
    async (bench, [note, how]) => {
      await bench.open(note, how);
      await bench.idle();
    },
    [path, mode] as const,
  );

/** A contact's note with the review beside it. */
const beside = async (workbench: OpenWorkbench): Promise<void> => {
  await open(workbench, NOTE, 'preview');
  await openReview(workbench);
  await workbench.page.locator('.rapport-list').waitFor();
};

/** Each picture by the name of its file. */
const PICTURES: Readonly<Record<string, Picture>> = {
  'review-light': { act: beside },
  'review-dark': { act: beside, options: { theme: 'dark' } },
  'review-phone': { act: openReview, options: PHONE },
  why: {
    part: '.modal',
    act: async (workbench) => {
      await beside(workbench);
      await run(workbench, 'explain');
      await workbench.page.locator('.rapport-evidence').waitFor();
    },
  },
  'quick-log': {
    part: '.modal',
    act: async (workbench) => {
      const { page } = workbench;
      await run(workbench, 'quick-log');
      await page.keyboard.type('call with Ana Diaz yesterday about hiring, follow up in 2 weeks');
      await page.getByText('Sun, 6 Dec').waitFor();
    },
  },
  'log-form': {
    part: '.modal',
    act: async (workbench) => {
      const { page } = workbench;
      await open(workbench, NOTE, 'preview');
      await run(workbench, 'log-interaction');
      await page.getByLabel('What was said').fill('The spring list is full, the autumn one is not');
      await page.getByLabel('Day', { exact: true }).fill('last friday');
      await page.getByLabel('Channel').selectOption('call');
      await page.getByLabel('Follow-up', { exact: true }).fill('Send two titles');
      await page.getByRole('textbox', { name: 'Due' }).fill('in 2 weeks');
    },
  },
  'follow-ups': {
    options: { size: [860, 680] },
    act: async (workbench) => {
      const { page } = workbench;
      await openReview(workbench);
      await page.getByText('Send the pricing sheet to Ana Diaz').click({ button: 'right' });
      await page.getByRole('menuitem', { name: 'Postpone…' }).waitFor();
    },
  },
  'check-ins': {
    part: EDITOR,
    act: async (workbench) => {
      await open(workbench, DAY, 'preview');
      await run(workbench, 'insert-check-ins');
      await workbench.page.locator('.notice').click();
      await workbench.page.locator('.notice').waitFor({ state: 'detached' });
    },
  },
  templates: {
    part: '.prompt',
    act: async (workbench) => {
      await open(workbench, NOTE, 'preview');
      await run(workbench, 'start-conversation-with-contact');
      await workbench.page.getByText('Coffee chat').first().waitFor();
    },
  },
  conversation: {
    part: EDITOR,
    act: async (workbench) => {
      const { page } = workbench;
      await open(workbench, NOTE, 'preview');
      await run(workbench, 'start-conversation-with-contact');
      await page.getByText('Coffee chat').first().click();
      await page.locator('.notice').click();
      await open(workbench, 'Meetings/2026-11-22 Ana Diaz.md', 'preview');
    },
  },
  block: {
    part: EDITOR,
    act: async (workbench) => {
      await open(workbench, 'Home.md', 'preview');
      await workbench.page.locator('.rapport-sectioned-rows').first().waitFor();
    },
  },
  readiness: {
    part: SIDEBAR,
    options: { size: [1000, 900] },
    act: async (workbench) => {
      await run(workbench, 'open-readiness');
      await workbench.page.locator('.rapport-counts').waitFor();
    },
  },
  'new-job': {
    part: '.modal',
    act: async (workbench) => {
      const { page } = workbench;
      await open(workbench, NOTE, 'preview');
      await run(workbench, 'new-job');
      await page.getByLabel('New organisation').fill('Tidewater');
      await page.getByRole('definition').first().waitFor();
    },
  },
  introductions: {
    part: SIDEBAR,
    options: { size: [1000, 560] },
    act: async (workbench) => {
      await run(workbench, 'open-introductions');
      await workbench.page.getByRole('list', { name: 'Who came through whom' }).waitFor();
    },
  },
  event: {
    part: SIDEBAR,
    options: { size: [1000, 640] },
    act: async (workbench) => {
      await open(workbench, 'Events/Wayfinding Day 2026.md', 'preview');
      await run(workbench, 'plan-event');
      await workbench.page.getByRole('list', { name: 'Might be there' }).waitFor();
    },
  },
  'after-event': {
    part: '.modal',
    options: { size: [1000, 900] },
    act: async (workbench) => {
      const { page } = workbench;
      await open(workbench, 'Events/Civic Design Days 2026.md', 'preview');
      await run(workbench, 'after-event');
      await page.getByText('Paste a list').click();
      await page
        .getByLabel(/^Names, one on each line/)
        .fill(
          'Name,Company,Job title\nGrace Adeyemi,Tidewater Health,\nZoë Ng,Wayfinders,Cartographer',
        );
      await page.getByLabel('Zoë Ng').check();
      await page.getByLabel('What you talked about').fill('Maps for people who don’t read maps');
    },
  },
  matches: {
    part: SIDEBAR,
    options: { size: [1000, 760] },
    act: async (workbench) => {
      await run(workbench, 'open-matches');
      await workbench.page.getByRole('list', { name: 'Who could help whom' }).waitFor();
    },
  },
  briefing: {
    part: SIDEBAR,
    options: { size: [1000, 1180] },
    act: async (workbench) => {
      await open(workbench, NOTE, 'preview');
      await run(workbench, 'open-briefing');
      await workbench.page.locator('.rapport-words').first().waitFor();
    },
  },
  message: {
    part: '.modal',
    act: async (workbench) => {
      const { page } = workbench;
      await open(workbench, NOTE, 'preview');
      await run(workbench, 'draft-message');
      await page.getByText('Thank-you').first().click();
      await page.getByRole('dialog', { name: 'Draft a message' }).waitFor();
    },
  },
  'give-and-take': {
    part: SIDEBAR,
    options: { size: [1000, 900] },
    act: async (workbench) => {
      await run(workbench, 'open-give-and-take');
      await workbench.page.locator('.rapport-counts').waitFor();
    },
  },
  'first-steps': {
    part: SIDEBAR,
    act: async (workbench) => {
      await withoutCadences(workbench);
      await openReview(workbench);
      await workbench.page.locator('.rapport-found-count').first().waitFor();
    },
  },
  circles: {
    part: SIDEBAR,
    act: async (workbench) => {
      await withoutCadences(workbench);
      await openReview(workbench);
      await sortContacts(workbench);
    },
  },
  settings: {
    part: '.modal',
    options: { size: [1000, 800] },
    act: async ({ page }) => {
      await page.keyboard.press('Control+,');
      await page.getByText('Check-ins a day').waitFor();
    },
  },
};

describe('the pictures of the documentation', () => {
  let harness: WorkbenchHarness;
  beforeAll(async () => void (harness = await startWorkbench()));
  afterAll(() => harness.close());

  it.each(Object.entries(PICTURES))('%s', async (name, { act, part, options }) => {
    const workbench = await harness.open({
      today: '2026-11-22',
      theme: 'light',
      size: [1000, 700],
      ...options,
    });
    await act(workbench);
    await workbench.page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
    const path = await screenshot(workbench.page, name, part);
    expect(statSync(path).size).toBeLessThan(LARGEST);
    await workbench.close();
  });
});
