import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CommandCase } from '../browser/command-case';
import { COMMAND_CASES, NOTES_FOR_COMMANDS } from '../browser/command-cases';
import { byPalette } from '../browser/keys';
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
const ANA = 'People/Ana Diaz.md';

/** Where commands are called from, and what is looked at there. */
interface Place {
  readonly name: string;
  readonly options: PageOptions;
  /** The window in which a note is edited and the palette is opened. */
  readonly windowOf: (workbench: OpenWorkbench) => Promise<Page>;
}

const PLACES: readonly Place[] = [
  { name: 'desktop', options: {}, windowOf: openNote },
  { name: 'phone', options: { device: 'phone' }, windowOf: openNote },
  { name: 'pop-out', options: {}, windowOf: popOutNote },
];

/** Opens Ana's note, to edit. */
async function openNote({ page, run }: OpenWorkbench): Promise<Page> {
  await run((bench, path) => bench.open(path), ANA);
  return page;
}

/** Opens Ana's note in a window of its own, to edit. */
async function popOutNote({ page, run }: OpenWorkbench): Promise<Page> {
  const opened = page.waitForEvent('popup');
  await run(async (bench, path) => {
    const file = bench.app.vault.getFileByPath(path);
    if (file !== null) await bench.app.workspace.openPopoutLeaf().openFile(file);
    await bench.idle();
  }, ANA);
  return opened;
}

/** Groups of commands, each of which shares a page. */
const GROUPS = [0, 1, 2].map((group) => COMMAND_CASES.filter((_, at) => at % 3 === group));

describe('every command of the palette, by keyboard alone', () => {
  let harness: WorkbenchHarness;
  beforeAll(async () => void (harness = await startWorkbench()));
  afterAll(() => harness.close());

  it('is a case here', async () => {
    const workbench = await harness.open({ today: TODAY });
    const commands = await workbench.run((bench) => bench.footprint().commands);
    const cases = COMMAND_CASES.map(({ id }) => `rapport:${id}`).sort();
    expect(commands.filter((id) => id.startsWith('rapport:')).sort()).toEqual(cases);
    await workbench.close();
  });

  describe.each(PLACES)('$name', ({ name: place, options, windowOf }) => {
    it.each(GROUPS.map((cases) => [cases.map(({ id }) => id).join(', '), cases] as const))(
      '%s',
      async (_, cases) => {
        const workbench = await harness.open({ today: TODAY, size: sizeOf(options), ...options });
        await workbench.run(async (bench, notes) => {
          await bench.unloadPlugin();
          for (const [path, text] of Object.entries(notes)) await bench.write(path, text);
          await bench.loadPlugin();
        }, NOTES_FOR_COMMANDS);
        const window = await windowOf(workbench);
        for (const command of cases) await tryOut(command, { workbench, window, place });
        await workbench.close();
      },
    );
  });
});

function sizeOf({ device }: PageOptions): readonly [number, number] {
  return device === 'phone' ? [390, 844] : [1200, 900];
}

interface Trial {
  readonly workbench: OpenWorkbench;
  readonly window: Page;
  readonly place: string;
}

async function tryOut(command: CommandCase, trial: Trial): Promise<void> {
  const { workbench, window, place } = trial;
  await editNote(command, trial);
  if (command.dialogs.length > 0) await leaveByEscape(command, trial);
  await call(command, trial);
  for (const [name, typed] of command.dialogs) {
    await dialogNamed(window, name).waitFor();
    if (typed !== '') await window.keyboard.insertText(typed);
    if (command.id === 'explain') await window.keyboard.press('Tab');
    await window.keyboard.press('Enter');
  }
  if (command.said !== null)
    await window.locator('.notice').filter({ hasText: command.said }).last().waitFor();
  await workbench.run((bench) => bench.idle());
  expect(await openDialogs(trial), command.id).toEqual([0, 0]);
  const sidebar = SIDEBAR_ENDS[command.ends];
  if (sidebar !== undefined) await lookAtSidebar(command, sidebar, trial);
  else
    await expect
      .poll(() => focusIn(window), { message: command.id })
      .toBe(command.ends === 'in a note' ? 'text of the note' : before(trial));
  if (place !== 'pop-out' || sidebar === undefined) await clear(command, trial);
}

/** What has the focus after commands that open a view in the sidebar. */
const SIDEBAR_ENDS: Readonly<Partial<Record<CommandCase['ends'], string>>> = {
  'in the review': 'review',
  'in a panel': 'panel',
};

/** Opens the note that a command is for, with the cursor where it is needed. */
async function editNote(
  { note = ANA, cursorAt = '', after = [] }: CommandCase,
  { workbench, window }: Trial,
): Promise<void> {
  await window.locator('.cm-content').first().focus();
  await workbench.run(
    async (bench, [path, words, before]) => {
      await bench.open(path);
      const editor = bench.app.workspace.activeEditor?.editor;
      const text = editor?.getValue() ?? '';
      editor?.setCursor(editor.offsetToPos(Math.max(0, text.indexOf(words))));
      editor?.focus();
      for (const id of before) await bench.run(`rapport:${id}`);
      await bench.idle();
    },
    [note, cursorAt, after] as const,
  );
  await expect.poll(() => focusIn(window)).toBe('text of the note');
}

async function call({ name }: CommandCase, { window, place }: Trial): Promise<void> {
  await byPalette(window, name, place === 'phone' ? 'toolbar' : 'shortcut');
}

/** Looks at each dialog in turn, and leaves by Escape, after which nothing has happened. */
async function leaveByEscape(command: CommandCase, trial: Trial): Promise<void> {
  const { workbench, window, place } = trial;
  for (let last = 0; last < command.dialogs.length; last += 1) {
    await call(command, trial);
    for (const [at, [name]] of command.dialogs.slice(0, last + 1).entries()) {
      await dialogNamed(window, name).waitFor();
      if (at < last) await window.keyboard.press('Enter');
    }
    await workbench.run((bench) => bench.idle());
    expect(await openDialogs(trial), command.id).toEqual(place === 'pop-out' ? [0, 1] : [1, 1]);
    await lookAt(`${command.id}-${String(last)}`, '.modal, .prompt', trial);
    await window.keyboard.press('Escape');
    // The list of people is the first to be left.
    if ((await openDialogs(trial))[1] === 1) await window.keyboard.press('Escape');
    expect(await openDialogs(trial), command.id).toEqual([0, 0]);
    await expect.poll(() => focusIn(window), { message: command.id }).toBe(before(trial));
    expect(await window.locator('.notice').count()).toBe(0);
  }
}

/** A dialog by its title, or by what its field asks for. */
function dialogNamed(window: Page, name: string): Locator {
  const named = { name, exact: true };
  return window.getByRole('dialog', named).or(window.getByRole('combobox', named));
}

/** How many dialogs are open in the main window, and in the one that the command was called from. */
async function openDialogs({ workbench, window }: Trial): Promise<readonly [number, number]> {
  return [
    await workbench.page.getByRole('dialog').count(),
    await window.getByRole('dialog').count(),
  ];
}

/** Axe finds nothing, light and dark, and on a phone a thumb finds everything. */
async function lookAt(
  name: string,
  selector: string,
  { workbench, window, place }: Trial,
): Promise<void> {
  for (const theme of ['dark', 'light'] as const) {
    await workbench.run((bench, wanted) => {
      bench.setTheme(wanted);
    }, theme);
    await screenshot(window, `command-${name}-${place}-${theme}`);
    expect(summary(await axe(window, selector)), `${name}, ${theme}`).toEqual([]);
  }
  if (place === 'phone') expect(await smallTargets(window, selector), name).toEqual([]);
}

async function lookAtSidebar(command: CommandCase, focus: string, trial: Trial): Promise<void> {
  const { page } = trial.workbench;
  const sidebar = page.getByRole('complementary', { name: 'Right sidebar' });
  await sidebar
    .getByText(command.shows ?? '', { exact: false })
    .first()
    .waitFor();
  await expect.poll(() => focusIn(page), { message: command.id }).toBe(focus);
  await lookAt(command.id, '.rapport-host', { ...trial, window: page });
}

/** What has the focus before a command: a phone's palette is opened by a button that takes it. */
function before({ place }: Trial): string {
  return place === 'phone' ? 'toolbar' : 'text of the note';
}

/** What has the focus. */
function focusIn(window: Page): Promise<string> {
  return window.evaluate(() => {
    const element = document.activeElement;
    if (element?.closest('.cm-content') != null) return 'text of the note';
    if (element?.matches('.mobile-navbar-action') === true) return 'toolbar';
    if (element?.closest('.rapport-list, .rapport-guide') != null) return 'review';
    if (element?.closest('.rapport-panel') != null) return 'panel';
    return element?.outerHTML.slice(0, 200) ?? '';
  });
}

/** Takes back what the command wrote, and sends the notices away. */
async function clear({ said, isUndo = false, after = [] }: CommandCase, trial: Trial) {
  const { workbench, window } = trial;
  const steps = (said === null || isUndo ? 0 : 1) + (isUndo ? 0 : after.length);
  await workbench.run(
    async (bench, [path, count]) => {
      await bench.open(path);
      for (let step = 0; step < count; step += 1) await bench.run('rapport:undo-last-change');
      bench.app.workspace.rightSplit.collapse();
      await bench.idle();
    },
    [ANA, steps] as const,
  );
  await window.evaluate(() => {
    for (const notice of document.querySelectorAll<HTMLElement>('.notice')) notice.click();
  });
}
