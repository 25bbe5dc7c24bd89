import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMAND_CASES, NOTES_FOR_COMMANDS } from '../browser/command-cases';
import { startWorkbench, type OpenWorkbench, type WorkbenchHarness } from '../browser/workbench';

const TODAY = '2026-11-22';
const ANA = 'People/Ana Diaz.md';

/** Every dialog that a command opens: how to get there, and what is typed. */
const DIALOGS = COMMAND_CASES.flatMap(({ id, note = ANA, dialogs }) =>
  dialogs.map(([name, typed], at) => ({ id, note, name, typed, before: at })),
);

/** Commands whose dialogs keep what was typed, and the field where it then is again. */
const DRAFTS: readonly (readonly [id: string, field: string])[] = [
  ['log', 'What was said'],
  ['quick-log', 'In one line'],
  ['log-interaction', 'What was said'],
  ['they-reached-out', 'What was said'],
];

describe('unloading the plugin while a dialog is open', () => {
  let harness: WorkbenchHarness;
  beforeAll(async () => void (harness = await startWorkbench()));
  afterAll(() => harness.close());

  /** With the plugin unloaded, and Ana's note open. */
  const inWorkbench = async (act: (workbench: OpenWorkbench) => Promise<void>): Promise<void> => {
    const workbench = await harness.open({ today: TODAY });
    await workbench.run(
      async (bench, [notes, path]) => {
        await bench.unloadPlugin();
        for (const [file, text] of Object.entries(notes)) await bench.write(file, text);
        await bench.open(path);
      },
      [NOTES_FOR_COMMANDS, ANA] as const,
    );
    await act(workbench);
    await workbench.close();
  };

  /** Loads the plugin, and runs a command on a note. */
  const call = ({ run }: OpenWorkbench, id: string, note: string): Promise<void> =>
    run(
      async (bench, [command, path]) => {
        await bench.open(path);
        await bench.loadPlugin();
        await bench.run(`rapport:${command}`);
      },
      [id, note] as const,
    );

  it('leaves no dialog, listener or timer behind, and writes nothing', () =>
    inWorkbench(async (workbench) => {
      const { page, run } = workbench;
      const seen = () =>
        run(async (bench) => {
          const notes = bench.paths().filter((path) => path.endsWith('.md'));
          const texts = await Promise.all(notes.map((path) => bench.read(path)));
          return { footprint: bench.footprint(), notes, texts };
        });
      const before = await seen();
      for (const { id, note, typed, before: earlier } of DIALOGS) {
        await call(workbench, id, note);
        for (let dialog = 0; dialog < earlier; dialog += 1) await page.keyboard.press('Enter');
        await run((bench) => bench.idle());
        expect(await page.getByRole('dialog').count(), id).toBe(1);
        await page.keyboard.insertText(typed);
        await run((bench) => bench.unloadPlugin());
        expect(await page.getByRole('dialog').count(), id).toBe(0);
        expect(await seen(), id).toEqual(before);
      }
    }));

  it.each(DRAFTS)('keeps what was typed: %s', (id, field) =>
    inWorkbench(async (workbench) => {
      const { page, run } = workbench;
      await call(workbench, id, ANA);
      await page.keyboard.insertText('A long story');
      await run((bench) => bench.unloadPlugin());
      await call(workbench, id, ANA);
      expect(await page.getByLabel(field).inputValue()).toBe('A long story');
    }),
  );
});
