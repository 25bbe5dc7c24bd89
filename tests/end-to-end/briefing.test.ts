import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  startWorkbench,
  type OpenWorkbench,
  type PageOptions,
  type WorkbenchHarness,
} from '../browser/workbench';
import { lookAtPanel, openPanel, PANEL_LOOKS } from './panel-in-workbench';

const COMMAND = 'open-briefing';
const ANA = 'People/Ana Diaz.md';

describe('the view Briefing', () => {
  let harness: WorkbenchHarness;
  beforeAll(async () => void (harness = await startWorkbench()));
  afterAll(() => harness.close());

  const readNote = ({ run }: OpenWorkbench, path: string): Promise<void> =>
    run(async (bench, note) => {
      await bench.open(note);
      await bench.idle();
    }, path);

  const briefingOn = async (path: string, options?: PageOptions): Promise<OpenWorkbench> => {
    const workbench = await openPanel(harness, COMMAND, options);
    await readNote(workbench, path);
    return workbench;
  };

  it.each(PANEL_LOOKS.filter(([, { vault }]) => vault !== 'empty'))(
    'axe finds nothing in it: %s',
    async (name, options) => {
      const workbench = await openPanel(harness, COMMAND, options);
      await readNote(workbench, ANA);
      if (options.device === 'phone')
        await workbench.run(async (bench) => {
          await bench.run('rapport:open-briefing');
          await bench.idle();
        });
      await workbench.page.getByText('chapter three goes first').last().waitFor();
      await lookAtPanel(workbench, `briefing-${name}`, options);
      await workbench.close();
    },
  );

  it('follows the note that is read: a contact, then the people of a conversation', async () => {
    const workbench = await briefingOn(ANA);
    const panel = workbench.page.locator('.rapport-panel');
    const named = (name: string) => panel.getByRole('button', { name, exact: true });
    await named('Ana Diaz').waitFor();
    await readNote(workbench, 'Projects/Going freelance.md');
    await named('Ana Diaz').waitFor();
    await readNote(workbench, 'Meetings/2026-10-28 Wayfinding review.md');
    const people = panel.getByRole('group', { name: 'People of this conversation' });
    await people.getByRole('button').first().waitFor();
    const second = people.getByRole('button').nth(1);
    const name = (await second.textContent()) ?? '';
    await second.focus();
    await workbench.page.keyboard.press('Enter');
    expect(await second.getAttribute('aria-pressed')).toBe('true');
    await panel.getByRole('heading', { name }).waitFor();
    await workbench.close();
  });

  it('opens the note of a conversation, and whom its words link, by keyboard', async () => {
    const workbench = await briefingOn(ANA);
    const { page } = workbench;
    const panel = page.locator('.rapport-panel');
    await panel.getByRole('link', { name: 'Ravi Menon' }).focus();
    await page.keyboard.press('Enter');
    await panel.getByRole('button', { name: 'Ravi Menon', exact: true }).waitFor();
    await readNote(workbench, ANA);
    await panel.getByRole('button', { name: '14 Oct 2026, 2026-10-14 Ana Diaz' }).focus();
    await page.keyboard.press('Enter');
    await workbench.run((bench) => bench.idle());
    const active = await workbench.run((bench) => bench.app.workspace.getActiveFile()?.path);
    expect(active).toBe('Meetings/2026-10-14 Ana Diaz.md');
    await workbench.close();
  });

  it('ticks a follow-up in its note, and draws it no more', async () => {
    const workbench = await briefingOn(ANA);
    const { page } = workbench;
    const open = page.getByRole('list', { name: 'Follow-ups' });
    const sheet = open.getByRole('link', { name: 'Send the pricing sheet' });
    await sheet.focus();
    await page.keyboard.press(' ');
    await sheet.waitFor({ state: 'detached' });
    await workbench.close();
  });

  it('shows what is written meanwhile, and renders nothing that would load, run or embed', async () => {
    const workbench = await briefingOn(ANA);
    const { page } = workbench;
    await workbench.run(async (bench) => {
      await bench.write(
        'Meetings/2026-11-20 Ana.md',
        '---\ntype: meeting\npeople: ["[[Ana Diaz]]"]\n---\n\n## Notes\n\nFresh <b>words</b> ![x](https://tracker.example/x.png) ![[Home]]\n\n```rapport\nshow: review\n```\n\n- [ ] A box\n',
      );
      await bench.idle();
    });
    const words = page.locator('.rapport-words').first();
    await words.getByText('Fresh <b>words</b>').waitFor();
    expect(await words.locator('img, b, iframe, .rapport-block, .internal-embed').count()).toBe(0);
    expect(await words.locator('input').first().isDisabled()).toBe(true);
    await workbench.close();
  });

  it('prepares for whom one asks, from anywhere', async () => {
    const workbench = await openPanel(harness, COMMAND);
    const { page } = workbench;
    await page.getByRole('button', { name: 'Prepare for…' }).press('Enter');
    await page.getByPlaceholder('Prepare for a conversation with').fill('clara');
    await page.keyboard.press('Enter');
    await page
      .locator('.rapport-panel')
      .getByRole('button', { name: 'Clara Novak', exact: true })
      .waitFor();
    await workbench.close();
  });

  it('is inserted into the conversation note from its menu, once, and undone', async () => {
    const path = 'Meetings/2026-11-26 Jonas Weber.md';
    const workbench = await briefingOn(path);
    const { page } = workbench;
    const before = await workbench.run((bench, note) => bench.read(note), path);
    const insert = async (): Promise<void> => {
      await page.getByRole('button', { name: 'More to do with Jonas Weber' }).press('Enter');
      await page.getByText('Insert briefing into the conversation note').click();
    };
    await insert();
    await page.getByText('Inserted the briefing on 1 contact.').waitFor();
    const after = await workbench.run((bench, note) => bench.read(note), path);
    expect(after.startsWith(before.trimEnd())).toBe(true);
    expect(after).toContain('## Briefing\n\n- **Jonas Weber**');
    await insert();
    await page.getByText('this note has a briefing already').waitFor();
    await page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Undone: inserted the briefing').waitFor();
    expect(await workbench.run((bench, note) => bench.read(note), path)).toBe(before);
    await workbench.close();
  });

  it('says what to do while there is nobody to prepare for', async () => {
    const workbench = await openPanel(harness, COMMAND, { vault: 'empty' });
    await workbench.page.getByText('Nobody here yet.').waitFor();
    await workbench.close();
  });
});
