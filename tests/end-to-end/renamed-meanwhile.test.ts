import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorkbench, type OpenWorkbench, type WorkbenchHarness } from '../browser/workbench';

const TODAY = '2026-11-22';
const ANA = 'People/Ana Diaz.md';
const RENAMED = 'People/Ana Ruiz.md';
const ANOTHER = '---\ntype: person\n---\nAnother Ana.\n';

/** Commands about the contact whose note is open, what is typed into the dialogs that they open, and what is said once it is done. */
const FORMS: readonly (readonly [id: string, typed: readonly string[], said: string])[] = [
  ['log-interaction', ['The spring list'], 'Logged an interaction with Ana Ruiz.'],
  ['follow-up', ['Send the paper'], 'Added a follow-up with Ana Ruiz.'],
  ['snooze', ['1 week'], 'Snoozed Ana Ruiz until'],
  ['set-circle', ['inner'], 'Set the circle of Ana Ruiz to inner.'],
  ['set-cadence', ['5 weeks'], 'Set the cadence of Ana Ruiz to 5 weeks.'],
  ['start-conversation-with-contact', ['coffee'], 'Started “2026-11-22 Ana Ruiz”.'],
  ['start-conversation', ['', 'coffee'], 'Started “2026-11-22 Ana Ruiz”.'],
];

describe('a contact that is renamed while a form is open, and whose name another takes', () => {
  let harness: WorkbenchHarness;
  beforeAll(async () => void (harness = await startWorkbench()));
  afterAll(() => harness.close());

  /** The texts of all notes. */
  const notesOf = ({ run }: OpenWorkbench): Promise<Record<string, string>> =>
    run(async (bench) => {
      await bench.idle();
      const notes: Record<string, string> = {};
      for (const path of bench.paths())
        if (path.endsWith('.md')) notes[path] = await bench.read(path);
      return notes;
    });

  it.each(FORMS)('is whom the form is about: %s', async (id, typed, said) => {
    const workbench = await harness.open({ today: TODAY });
    const { page, run } = workbench;
    await run(
      async (bench, [path, command]) => {
        await bench.open(path);
        await bench.run(`rapport:${command}`);
      },
      [ANA, id] as const,
    );
    await page.getByRole('dialog').waitFor();
    await run(
      async (bench, [path, to, text]) => {
        await bench.rename(path, to);
        await bench.write(path, text);
      },
      [ANA, RENAMED, ANOTHER] as const,
    );
    const before = await notesOf(workbench);
    for (const words of typed) {
      await page.keyboard.insertText(words);
      await page.keyboard.press('Enter');
      await run((bench) => bench.idle());
    }
    await page.locator('.notice', { hasText: said }).waitFor();
    const after = await notesOf(workbench);
    const changed = Object.keys(after).filter((path) => after[path] !== before[path]);
    expect(changed).toHaveLength(1);
    expect(changed).not.toContain(ANA);
    const [path = ''] = changed;
    if (path !== RENAMED) expect(after[path]).toContain('[[Ana Ruiz]]');
    await run((bench) => bench.run('rapport:undo-last-change'));
    await page.locator('.notice', { hasText: 'Undone: ' }).waitFor();
    expect(await notesOf(workbench)).toEqual(before);
    await workbench.close();
  });
});
