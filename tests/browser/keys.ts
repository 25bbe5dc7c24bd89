import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { OpenWorkbench } from './workbench';

/** What opens a command palette: a shortcut, or on a phone the button of its toolbar. */
export type Palette = 'shortcut' | 'toolbar';

/** Runs a command of Rapport by its name in the palette of a window, without a pointer but for a phone's toolbar. */
export async function byPalette(
  window: Page,
  name: string,
  palette: Palette = 'shortcut',
): Promise<void> {
  if (palette === 'shortcut') await window.keyboard.press('Control+p');
  else await window.getByRole('button', { name: 'Command palette' }).tap();
  await window.getByRole('combobox', { name: 'Select a command…' }).waitFor();
  await window.keyboard.insertText(`Rapport: ${name}`);
  const first = window.locator('.suggestion-item.is-selected');
  expect(await first.textContent()).toBe(`Rapport: ${name}`);
  await window.keyboard.press('Enter');
}

/** Whether a command is offered in the palette of a window, which is left again. */
export async function isOffered(window: Page, name: string): Promise<boolean> {
  await window.keyboard.press('Control+p');
  await window.getByRole('combobox', { name: 'Select a command…' }).waitFor();
  await window.keyboard.insertText(`Rapport: ${name}`);
  const names = await window.locator('.suggestion-item').allTextContents();
  await window.keyboard.press('Escape');
  return names.includes(`Rapport: ${name}`);
}

/** Chooses an item of the menu that is open, with the arrow keys. */
export async function chooseInMenu(window: Page, title: string): Promise<void> {
  await window.getByRole('menu').waitFor();
  const isAt = (): Promise<boolean> =>
    window.evaluate(
      (wanted) =>
        (document.querySelector('.menu-item.selected') ?? document.activeElement)?.textContent ===
        wanted,
      title,
    );
  await pressUntil(window, 'ArrowDown', isAt);
  await window.keyboard.press('Enter');
}

/** Moves through the review with the arrow keys, from wherever the focus is in it, to a row of a list. */
export async function walkToRow(window: Page, list: string, words: string): Promise<void> {
  const isAt = (): Promise<boolean> =>
    window.evaluate(
      ([name, text]) => {
        const row = document.activeElement?.closest('.rapport-row');
        const within = row?.closest('[role=list]')?.getAttribute('aria-label');
        return within === name && row?.textContent?.includes(text) === true;
      },
      [list, words] as const,
    );
  await pressUntil(window, 'ArrowDown', isAt);
}

/** Tabs to what has a name, as it is read out or shown. */
export async function tabTo(window: Page, name: string): Promise<void> {
  const isAt = (): Promise<boolean> =>
    window.evaluate((wanted) => {
      const element = document.activeElement;
      return (element?.getAttribute('aria-label') ?? element?.textContent) === wanted;
    }, name);
  await pressUntil(window, 'Tab', isAt);
}

async function pressUntil(
  window: Page,
  key: string,
  isThere: () => Promise<boolean>,
): Promise<void> {
  for (let presses = 0; presses < 100 && !(await isThere()); presses += 1)
    await window.keyboard.press(key);
  expect(await isThere()).toBe(true);
}

/** Opens a note by its path with the quick switcher, to write in it. */
export async function openByKeys({ page, run }: OpenWorkbench, path: string): Promise<void> {
  const name = path.replace(/\.md$/, '');
  await page.keyboard.press('Control+o');
  await page.getByRole('combobox', { name: 'Find a note…' }).waitFor();
  await page.keyboard.insertText(name);
  expect(await page.locator('.suggestion-item.is-selected').textContent()).toBe(name);
  await page.keyboard.press('Enter');
  const written = (): Promise<string | undefined> =>
    run((bench) => {
      const isInText = document.activeElement?.closest('.cm-content') != null;
      return isInText ? bench.app.workspace.getActiveFile()?.path : undefined;
    });
  await expect.poll(written).toBe(path);
}
