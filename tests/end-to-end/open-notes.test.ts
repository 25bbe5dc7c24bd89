import type { MarkdownView } from 'obsidian';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  startWorkbench,
  type OpenWorkbench,
  type PageOptions,
  type WorkbenchHarness,
} from '../browser/workbench';

const TODAY = '2026-11-22';
const DAILY = `Daily/${TODAY}.md`;

/** What the workbench's editor has beyond Obsidian's. */
interface Folding {
  fold(stretches: readonly { readonly from: number; readonly to: number }[]): void;
  folds(): readonly { readonly from: number; readonly to: number }[];
}

/** What is seen of the note in the active editor. */
interface Seen {
  readonly text: string;
  readonly selected: string;
  readonly folded: readonly string[];
}

describe('a note that is open while Rapport writes into it', () => {
  let harness: WorkbenchHarness;
  beforeAll(async () => void (harness = await startWorkbench()));
  afterAll(() => harness.close());

  /** With today's note open to edit; `type` types at its end, and Rapport logs there. */
  const inDaily = async (
    act: (workbench: OpenWorkbench) => Promise<void>,
    options: PageOptions = {},
  ): Promise<void> => {
    const workbench = await harness.open({ today: TODAY, ...options });
    await workbench.run((bench, path) => bench.open(path), DAILY);
    await act(workbench);
    await workbench.close();
  };

  const log = async ({ page, run }: OpenWorkbench, text: string): Promise<void> => {
    await run((bench) => bench.openUri('rapport/log', { contact: 'Ana Diaz' }));
    await page.getByLabel('What was said').fill(text);
    await page.keyboard.press('Enter');
    await page.getByText('Logged an interaction with Ana Diaz.', { exact: true }).waitFor();
  };

  const seen = ({ run }: OpenWorkbench): Promise<Seen> =>
    run((bench) => {
      const view = bench.app.workspace.getMostRecentLeaf()?.view as MarkdownView;
      const editor = view.editor as MarkdownView['editor'] & Folding;
      const text = editor.getValue();
      const folded = editor.folds().map(({ from, to }) => text.slice(from, to));
      return { text, selected: editor.getSelection(), folded };
    });

  const onDisk = ({ run }: OpenWorkbench): Promise<string> =>
    run((bench, path) => bench.app.vault.adapter.read(path), DAILY);

  const select = ({ run }: OpenWorkbench, words: string, fold: string): Promise<void> =>
    run(
      (bench, [selected, folded]) => {
        const view = bench.app.workspace.getMostRecentLeaf()?.view as MarkdownView;
        const editor = view.editor as MarkdownView['editor'] & Folding;
        const at = (text: string): number => editor.getValue().indexOf(text);
        const [from, to] = [at(selected), at(selected) + selected.length];
        editor.setSelection(editor.offsetToPos(to), editor.offsetToPos(from));
        editor.fold([{ from: at(folded), to: at(folded) + folded.length }]);
      },
      [words, fold] as const,
    );

  it('keeps what is typed, cursor, selection and folds, and can be undone with the editor’s own undo', () =>
    inDaily(async (workbench) => {
      const { page } = workbench;
      const editor = page.locator('.cm-content');
      await editor.press('Control+End');
      await page.keyboard.type('\nFirst thought.\nSecond thought.\n');
      const typed = (await seen(workbench)).text;
      await select(workbench, 'Second', 'First thought.');

      await log(workbench, 'The hiring freeze');
      const logged = await seen(workbench);
      expect(logged.text).toBe(`${typed}\n- [[Ana Diaz]] The hiring freeze\n`);
      expect(logged.selected).toBe('Second');
      expect(logged.folded).toEqual(['First thought.']);
      expect(await onDisk(workbench)).toBe(logged.text);

      await editor.focus();
      await page.keyboard.press('Control+z');
      expect(await seen(workbench)).toMatchObject({ text: typed, selected: 'Second' });
      await page.keyboard.press('Control+Shift+Z');
      expect((await seen(workbench)).text).toBe(logged.text);
    }));

  it('gives back its former text by Rapport’s undo, unless it was changed since', () =>
    inDaily(async (workbench) => {
      const { page } = workbench;
      const before = (await seen(workbench)).text;
      await log(workbench, 'One');
      await page.getByRole('button', { name: 'Undo' }).click();
      await page.getByText('Undone: logged an interaction with Ana Diaz.').waitFor();
      expect((await seen(workbench)).text).toBe(before);
      expect(await onDisk(workbench)).toBe(before);

      await log(workbench, 'Two');
      await page.locator('.cm-content').press('Control+End');
      await page.keyboard.type('Mine.');
      await page.getByRole('button', { name: 'Undo' }).click();
      await page.getByText('has been changed since').waitFor();
      expect((await seen(workbench)).text).toMatch(/Two[^]*Mine\.$/);
    }));

  it('is the same in two tabs', () =>
    inDaily(async (workbench) => {
      await workbench.run(async (bench, path) => {
        const file = bench.app.vault.getFileByPath(path);
        if (file !== null) await bench.app.workspace.getLeaf('tab').openFile(file);
      }, DAILY);
      await log(workbench, 'In both');
      const texts = await workbench.run(async (bench) => {
        await bench.idle();
        return bench.app.workspace
          .getLeavesOfType('markdown')
          .map(({ view }) => (view as MarkdownView).editor.getValue());
      });
      expect(texts).toHaveLength(2);
      expect(new Set(texts)).toEqual(new Set([await onDisk(workbench)]));
      expect(texts[0]).toContain('In both');
    }));

  it('keeps its Windows line endings', () =>
    inDaily(async (workbench) => {
      const windows = '# Day\r\n\r\n## Log\r\n\r\n- one\r\n';
      await workbench.run((bench, [path, text]) => bench.write(path, text), [
        DAILY,
        windows,
      ] as const);
      await log(workbench, 'Two');
      expect(await onDisk(workbench)).toBe(`${windows}- [[Ana Diaz]] Two\r\n`);
    }));

  it.each([
    ['locked', 'It is locked or read-only, so nothing was written.'],
    ['disk full', 'The disk is full, so nothing was written.'],
  ] as const)('stays as it is where it is %s, and the form keeps what was said', (failure, why) =>
    inDaily(async (workbench) => {
      const { page, run } = workbench;
      const before = (await seen(workbench)).text;
      await run(
        (bench, [path, how]) => {
          bench.break(path, how);
        },
        [DAILY, failure] as const,
      );
      await run((bench) => bench.openUri('rapport/log', { contact: 'Ana Diaz', text: 'Kept' }));
      await page.keyboard.press('Enter');
      await page
        .getByRole('alert')
        .filter({ hasText: `${DAILY}: ${why}` })
        .waitFor();
      expect(await page.getByLabel('What was said').inputValue()).toBe('Kept');
      expect((await seen(workbench)).text).toBe(before);
      expect(await onDisk(workbench)).toBe(before);

      await run((bench, path) => {
        bench.break(path, null);
      }, DAILY);
      await page.keyboard.press('Enter');
      await page.getByText('Logged an interaction with Ana Diaz.').waitFor();
      expect(await onDisk(workbench)).toContain('Kept');
    }),
  );
});
