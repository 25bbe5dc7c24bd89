import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { byPalette, chooseInMenu, openByKeys, tabTo, walkToRow } from './keys';
import type { Notes } from './line-diff';
import type { OpenWorkbench } from './workbench';

/** Whose day it is, and who is met. People are named by the paths of their notes. */
export interface WholeDay {
  readonly vault: string;
  readonly today: string;
  /** The note of today, and the one of yesterday. */
  readonly daily: string;
  /** The keys with which the guide's questions are answered; null where the day begins with the review. */
  readonly sorted: readonly string[] | null;
  /** Who is only read about. */
  readonly readAbout: string;
  /** Who is run into. */
  readonly met: string;
  /** Whose check-in is ticked. */
  readonly checkedIn: string;
  /** With whom one logs by the form, and in one line. */
  readonly logged: string;
  readonly called: string;
  /** With whom a conversation note is begun. */
  readonly talkedWith: string;
  /** To whom something is promised, and who is snoozed. */
  readonly promised: string;
  readonly snoozed: string;
}

/** What a contact's note is called. */
function nameOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.md$/, '');
}

/** All notes, by path. */
export function notesOf({ run }: OpenWorkbench): Promise<Notes> {
  return run(async (bench) => {
    await bench.idle();
    const notes: Record<string, string> = {};
    for (const path of bench.paths())
      if (path.endsWith('.md')) notes[path] = await bench.read(path);
    return notes;
  });
}

/** What the user has written into today's note before Rapport is looked at. */
export function morning({ readAbout, met }: WholeDay): string {
  return `- Read a talk by [[${nameOf(readAbout)}]]\n- Ran into [[${nameOf(met)}]] at the station\n`;
}

/** Waits until something is said, the latest of what is, and until all that read the notes know of it. */
export async function hear({ page, run }: OpenWorkbench, said: string): Promise<void> {
  await page.locator('.notice').filter({ hasText: said }).last().waitFor();
  await run((bench) => bench.idle());
}

/** Opens the review, through the guide where it is the first time, and sorts who is asked about. */
export async function begin(workbench: OpenWorkbench, { sorted }: WholeDay): Promise<void> {
  const { page } = workbench;
  await byPalette(page, 'Open review');
  if (sorted !== null) {
    await page.getByRole('heading', { name: 'Your notes know people already' }).waitFor();
    await tabTo(page, 'Go on');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Is anyone missing, or too many?' }).waitFor();
    await tabTo(page, 'Go on');
    await page.keyboard.press('Enter');
    for (const [at, key] of sorted.entries()) {
      const place = `${String(at + 1)} of ${String(sorted.length)}`;
      await page.locator('.rapport-triage-place').getByText(place, { exact: true }).waitFor();
      await page.keyboard.press(key);
    }
    await page.getByRole('button', { name: 'See your first review' }).waitFor();
    await tabTo(page, 'See your first review');
    await page.keyboard.press('Enter');
  }
  await page.getByPlaceholder('Search contacts').waitFor();
}

/** Says of the two who stand in today's note that one was only read about, and that one talked with the other. */
export async function sayWhoWasMet(workbench: OpenWorkbench, day: WholeDay): Promise<void> {
  const { page } = workbench;
  await openByKeys(workbench, day.daily);
  await moveTo(workbench, '- Read a talk');
  await byPalette(page, 'Mark as only a mention');
  await hear(workbench, 'Marked as only a mention.');
  await openByKeys(workbench, day.met);
  await byPalette(page, 'Why is this contact due?');
  await page.getByRole('dialog').waitFor();
  await tabTo(page, `About the mention on ${inWords(day.today)}`);
  await page.keyboard.press('Enter');
  await chooseInMenu(page, 'We talked…');
  await page.getByRole('combobox', { name: 'How did you talk?' }).waitFor();
  await page.keyboard.type('in person');
  await page.keyboard.press('Enter');
  await hear(workbench, `Noted that you talked with ${nameOf(day.met)}.`);
}

/** Inserts the check-ins, which twice is as good as once, and ticks one in the review. */
export async function checkIn(workbench: OpenWorkbench, day: WholeDay): Promise<void> {
  const { page, run } = workbench;
  await byPalette(page, 'Insert check-ins into today’s note');
  await hear(workbench, 'into today’s note.');
  const inserted = await run((bench, path) => bench.read(path), day.daily);
  await byPalette(page, 'Insert check-ins into today’s note');
  await hear(workbench, 'Nothing changed: the check-ins of today are listed already.');
  expect(await run((bench, path) => bench.read(path), day.daily)).toBe(inserted);
  await toRow(page, 'Today', nameOf(day.checkedIn));
  await page.keyboard.press(' ');
  await hear(workbench, `Marked ${nameOf(day.checkedIn)} as in touch today.`);
}

/** Logs with the form, and in one line. */
export async function log(workbench: OpenWorkbench, day: WholeDay): Promise<void> {
  const { page } = workbench;
  await openByKeys(workbench, day.logged);
  await byPalette(page, 'Log interaction…');
  await page.getByRole('dialog', { name: 'Log interaction' }).waitFor();
  await page.keyboard.type('Showed me the new plan');
  await page.keyboard.press('Enter');
  await hear(workbench, `Logged an interaction with ${nameOf(day.logged)}.`);
  await byPalette(page, 'Quick log…');
  await page.getByRole('dialog', { name: 'Quick log' }).waitFor();
  await page.keyboard.type(
    `call with ${nameOf(day.called)} yesterday about the budget, follow up in 2 weeks`,
  );
  await page.keyboard.press('Enter');
  await hear(workbench, `Logged an interaction with ${nameOf(day.called)}.`);
}

/** A conversation note, as it was before it was written in. */
interface ConversationNote {
  readonly path: string;
  readonly text: string;
}

/** What is written in the conversation note. */
const WORDS = 'Wants to write a book';

/** Starts a conversation from a template, and writes in it; gives the note, and what it was before that was written. */
export async function converse(workbench: OpenWorkbench, day: WholeDay): Promise<ConversationNote> {
  const { page, run } = workbench;
  const before = await run((bench) => bench.paths());
  await openByKeys(workbench, day.talkedWith);
  await byPalette(page, 'Start conversation…');
  await page.getByRole('dialog', { name: 'Start conversation' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: 'Choose a template' }).waitFor();
  await page.keyboard.type('thank');
  await page.keyboard.press('Enter');
  await hear(workbench, 'Started “');
  await run((bench) => bench.idle());
  const made = (await run((bench) => bench.paths())).filter((path) => !before.includes(path));
  expect(made).toHaveLength(1);
  const path = made[0] ?? '';
  const text = await run((bench, note) => bench.read(note), path);
  await page.keyboard.type(WORDS);
  await run((bench) => bench.idle());
  expect(await run((bench, note) => bench.read(note), path)).toContain(`- ${WORDS}\n`);
  return { path, text };
}

/** Takes those words back, which are not Rapport's to undo. */
export async function takeBackWords(
  workbench: OpenWorkbench,
  { path, text }: ConversationNote,
): Promise<void> {
  const { page, run } = workbench;
  await openByKeys(workbench, path);
  await moveTo(workbench, WORDS);
  await page.keyboard.press('End');
  for (let letters = 0; letters < WORDS.length; letters += 1)
    await page.keyboard.press('Backspace');
  await run((bench) => bench.idle());
  expect(await run((bench, note) => bench.read(note), path)).toBe(text);
}

/** Moves the cursor of the editor to the line in which words stand, however often lines before it are wrapped. */
async function moveTo({ page, run }: OpenWorkbench, words: string): Promise<void> {
  const isThere = (): Promise<boolean> =>
    run(async (bench, wanted) => {
      // The editor hears of a moved cursor a moment later.
      for (let frames = 0; frames < 2; frames += 1)
        await new Promise((resolve) => window.requestAnimationFrame(resolve));
      const editor = bench.app.workspace.activeEditor?.editor;
      return editor?.getLine(editor.getCursor().line).includes(wanted) === true;
    }, words);
  await page.keyboard.press('Control+Home');
  for (let lines = 0; lines < 100 && !(await isThere()); lines += 1)
    await page.keyboard.press('ArrowDown');
  expect(await isThere()).toBe(true);
}

/** Promises two things, does one, and postpones the other. */
export async function followUp(workbench: OpenWorkbench, day: WholeDay): Promise<void> {
  const { page } = workbench;
  const name = nameOf(day.promised);
  for (const promise of ['Send the paper', 'Lend the book']) {
    await openByKeys(workbench, day.promised);
    await byPalette(page, 'Follow up…');
    await page.getByRole('dialog', { name: 'Follow up' }).waitFor();
    await page.keyboard.type(promise);
    await page.keyboard.press('Tab');
    await page.keyboard.type('tomorrow');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await hear(workbench, `Added a follow-up with ${name}.`);
  }
  await toRow(page, 'Follow-ups', 'Send the paper');
  await page.keyboard.press(' ');
  await hear(workbench, 'Marked as done: Send the paper.');
  await toRow(page, 'Follow-ups', 'Lend the book');
  await page.keyboard.press('Shift+F10');
  await chooseInMenu(page, 'Postpone…');
  await page.getByRole('combobox', { name: /^Postpone to/ }).waitFor();
  await page.keyboard.type('next week');
  await page.keyboard.press('Enter');
  await hear(workbench, 'Postponed to');
}

/** Snoozes and pauses someone, takes both back, and snoozes again. */
export async function snooze(workbench: OpenWorkbench, { snoozed }: WholeDay): Promise<void> {
  const { page, run } = workbench;
  const read = (): Promise<string> => run((bench, path) => bench.read(path), snoozed);
  const before = await read();
  const forAWeek = async (): Promise<void> => {
    await byPalette(page, 'Snooze…');
    await page.getByRole('combobox', { name: /^Snooze / }).waitFor();
    await page.keyboard.type('1 week');
    await page.keyboard.press('Enter');
    await hear(workbench, `Snoozed ${nameOf(snoozed)} until`);
  };
  await openByKeys(workbench, snoozed);
  await forAWeek();
  await byPalette(page, 'Pause');
  await hear(workbench, `Paused ${nameOf(snoozed)}.`);
  await byPalette(page, 'Undo last change');
  await byPalette(page, 'Undo last change'); // in a hurry: the second waits for the first
  await expect.poll(read).toBe(before);
  await forAWeek();
}

async function toRow(page: Page, list: string, words: string): Promise<void> {
  await byPalette(page, 'Open review');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('.rapport-list') != null))
    .toBe(true);
  await page.keyboard.press('Home');
  await walkToRow(page, list, words);
}

function inWords(isoDay: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(`${isoDay}T00:00:00Z`),
  );
}
