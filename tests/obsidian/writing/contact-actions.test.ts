import { describe, expect, test, vi } from 'vitest';
import type { Problem } from '../../../src/notes/problem';
import { DEFAULT_SETTINGS } from '../../../src/notes/settings/settings';
import { Actions } from '../../../src/obsidian/writing/actions';
import {
  namesNow,
  setCircles,
  type PickedContact,
} from '../../../src/obsidian/writing/contact-actions';
import { logInteraction, type InteractionToLog } from '../../../src/actions/log-interaction';
import { NOTICES } from '../../../src/obsidian/strings';
import { listInWords } from '../../../src/ui/strings';
import { quiet } from '../fakes';
import { MemoryVault } from '../../actions/memory-vault';
import { portsOver, TODAY as DAY } from '../../actions/ports-over';

const ENTRY = {
  on: DAY,
  channel: null,
  direction: null,
  text: 'Talked',
  gave: [],
  received: [],
  followUps: [],
};

const TODAY = '2026-11-22.md';
const ANA = { path: 'Ana.md', name: 'Ana Diaz' };

function setup(notes: Readonly<Record<string, string>>) {
  const vault = new MemoryVault(notes);
  const said: string[] = [];
  const undos: (() => void)[] = [];
  const offered = new Set<string>();
  const loadConfigFiles = vi.fn(async () => undefined);
  const dailyNotesProblem: Problem | null = null;
  const configuration = { settings: DEFAULT_SETTINGS, loadConfigFiles, dailyNotesProblem };
  const actions = new Actions(
    portsOver(vault),
    configuration,
    {
      say: (message) => said.push(message),
      sayDone: (message, undo) => {
        said.push(message);
        undos.push(undo);
        offered.add(message);
        return () => void offered.delete(message);
      },
      sayFailure: (work) => void work.catch((error: unknown) => said.push(String(error))),
    },
    { network: null },
  );
  /** Clicks the button of a notice, and waits for what comes of it. */
  const undo = async (): Promise<void> => {
    const before = said.length;
    undos.at(-1)?.();
    await vi.waitFor(() => {
      expect(said.length).toBeGreaterThan(before);
    });
  };
  return { vault, said, undos, offered, undo, configuration, loadConfigFiles, actions };
}

/** Logs an interaction as a face does. */
async function logPicked(
  actions: Actions,
  contacts: readonly PickedContact[],
  entry: Omit<InteractionToLog, 'contacts'>,
): Promise<void> {
  const interaction = { ...entry, contacts: contacts.map(({ path }) => path) };
  const picks = actions.picks(interaction.contacts);
  await actions.perform(
    ({ ports, settings }) => logInteraction(interaction, 'daily note', settings, ports),
    () => NOTICES.logged(listInWords(namesNow(actions, contacts, picks))),
    { dailyNotes: true },
  );
}

describe('logging', () => {
  test('says so, offers to undo it, and says that too', async () => {
    const { actions, vault, said, undo, loadConfigFiles } = setup({
      'Ana.md': '',
      [TODAY]: 'Hi\n',
    });
    await logPicked(actions, [ANA], { ...ENTRY, channel: 'call' });
    expect(loadConfigFiles).toHaveBeenCalled();
    expect(vault.text(TODAY)).toContain('- [[Ana]] #via/call Talked');
    await undo();
    expect(vault.text(TODAY)).toBe('Hi\n');
    expect(said).toEqual([
      'Logged an interaction with Ana Diaz.',
      'Undone: logged an interaction with Ana Diaz.',
    ]);
  });

  test('says why it can’t be undone', async () => {
    const { actions, vault, said, undo } = setup({ 'Ana.md': '', [TODAY]: 'Hi\n' });
    await logPicked(actions, [ANA], ENTRY);
    vault.notes.set(TODAY, 'Mine\n');
    await undo();
    expect(vault.text(TODAY)).toBe('Mine\n');
    expect(said.at(-1)).toMatch(
      /^Not undone: logged an interaction with Ana Diaz\.\n2026-11-22\.md: .*changed since/,
    );
  });

  test('rejects with the reason where nothing was written, and says nothing', async () => {
    const { actions, vault, said } = setup({ 'Ana.md': '', [TODAY]: '' });
    vault.broken.set(TODAY, 'The disk is full.');
    const logging = logPicked(actions, [ANA], ENTRY);
    await expect(logging).rejects.toThrow(`${TODAY}: The disk is full.`);
    expect(said).toEqual([]);
  });
});

describe('logging again', () => {
  test('the same is written and said again', async () => {
    const { actions, vault, said } = setup({ 'Ana.md': '', [TODAY]: '' });
    await logPicked(actions, [ANA], ENTRY);
    await logPicked(actions, [ANA], ENTRY);
    expect(vault.text(TODAY).match(/Talked/g)).toHaveLength(2);
    expect(said).toHaveLength(2);
  });

  test('with several contacts is one line that names all', async () => {
    const { actions, vault, said } = setup({ 'Ana.md': '', 'Ben.md': '', [TODAY]: '' });
    await logPicked(actions, [ANA, { path: 'Ben.md', name: 'Ben Cho' }], ENTRY);
    expect(vault.text(TODAY)).toContain('- [[Ana]], [[Ben]] Talked');
    expect(said).toEqual(['Logged an interaction with Ana Diaz and Ben Cho.']);
  });

  test('with a very long name leaves room for the button', async () => {
    const { actions, said } = setup({ 'Ana.md': '', [TODAY]: '' });
    await logPicked(actions, [{ path: 'Ana.md', name: '𝓐'.repeat(200) }], ENTRY);
    expect(said).toEqual([`Logged an interaction with ${'𝓐'.repeat(59)}….`]);
  });

  test('is refused while it isn’t known where daily notes are', async () => {
    const { actions, vault, configuration } = setup({ 'Ana.md': '' });
    const path = '.obsidian/daily-notes.json';
    Object.assign(configuration, { dailyNotesProblem: { path, message: 'Not valid JSON.' } });
    await expect(logPicked(actions, [ANA], ENTRY)).rejects.toThrow(`${path}: Not valid JSON.`);
    expect([...vault.notes.keys()]).toEqual(['Ana.md']);
  });
});

describe('undoing', () => {
  test('goes back step by step, the last one first', async () => {
    const { actions, vault, said } = setup({ 'Ana.md': '', [TODAY]: 'Hi\n' });
    expect(actions.canUndo).toBe(false);
    await logPicked(actions, [ANA], ENTRY);
    const once = vault.text(TODAY);
    await logPicked(actions, [ANA], ENTRY);
    actions.undoLast();
    await quiet();
    expect(vault.text(TODAY)).toBe(once);
    actions.undoLast();
    await quiet();
    expect(vault.text(TODAY)).toBe('Hi\n');
    expect(actions.canUndo).toBe(false);
    actions.undoLast();
    await quiet();
    expect(said.filter((message) => message.startsWith('Undone: logged'))).toHaveLength(2);
    expect(said.at(-1)).toBe('There is nothing to undo.');
  });

  test('takes away the notice that offers it, by whatever it is undone', async () => {
    const { actions, offered } = setup({ 'Ana.md': '---\ntype: person\n---\n', [TODAY]: '' });
    await logPicked(actions, [ANA], ENTRY);
    await setCircles(actions, [{ path: 'Ana.md', circle: 'close' }]);
    actions.undoLast();
    await quiet();
    expect([...offered]).toEqual(['Logged an interaction with Ana Diaz.']);
    actions.undoLast();
    await quiet();
    expect([...offered]).toEqual([]);
  });

  test('passes over what it declines, says what comes next, and comes back to it', async () => {
    const circles = { path: 'Ana.md', circle: 'close' };
    const { actions, vault, said, offered } = setup({ 'Ana.md': '', [TODAY]: 'Hi\n' });
    await setCircles(actions, [circles]);
    await logPicked(actions, [ANA], ENTRY);
    const logged = vault.text(TODAY);
    vault.notes.set(TODAY, `${logged}Mine\n`);
    actions.undoLast();
    await quiet();
    expect(said.at(-1)).toBe(
      'Not undone: logged an interaction with Ana Diaz.\n' +
        `${TODAY}: The note has been changed since, so it stays as it is.\n` +
        'Undo again for the change before: set the circle of Ana to close.',
    );
    expect(offered.size).toBe(2);
    actions.undoLast();
    await quiet();
    expect([said.at(-1), vault.text('Ana.md')]).toEqual([
      'Undone: set the circle of Ana to close.',
      '',
    ]);
    vault.notes.set(TODAY, logged);
    actions.undoLast();
    await quiet();
    expect([vault.text(TODAY), actions.canUndo]).toEqual(['Hi\n', false]);
  });
});

describe('once stopped', () => {
  test('nothing begins any more, but what has begun is done', async () => {
    const { actions, vault, undos } = setup({ 'Ana.md': '', [TODAY]: '' });
    const logging = logPicked(actions, [ANA], { ...ENTRY, text: 'Before' });
    actions.stop();
    await logging;
    await logPicked(actions, [ANA], { ...ENTRY, text: 'After' });
    await setCircles(actions, [{ path: 'Ana.md', circle: 'close' }]);
    undos.at(-1)?.();
    await quiet();
    expect(vault.text(TODAY)).toBe('## Log\n\n- [[Ana]] Before\n');
    expect(vault.text('Ana.md')).toBe('');
  });
});

describe('writing circles', () => {
  const PERSON = '---\ntype: person\n---\n';
  const choices = [
    { path: 'Ana.md', circle: 'close' },
    { path: 'Ben.md', circle: 'warm' },
    { path: 'Cho.md', circle: 'close' },
  ];
  const notes = { 'Ana.md': PERSON, 'Ben.md': PERSON, 'Cho.md': PERSON };

  test('is one step, whatever the circles', async () => {
    const { actions, vault, said, undo } = setup(notes);
    await setCircles(actions, choices);
    expect(vault.text('Ana.md')).toContain('circle: close\n');
    expect(vault.text('Ben.md')).toContain('circle: warm\n');
    await undo();
    expect(Object.fromEntries(vault.notes)).toEqual(notes);
    expect(said).toEqual([
      'Set the circles of 3 contacts.',
      'Undone: set the circles of 3 contacts.',
    ]);
  });

  test('names the notes that could not be written, and keeps the others', async () => {
    const { actions, vault, said } = setup(notes);
    vault.broken.set('Ben.md', 'It is read-only.');
    await setCircles(actions, choices);
    expect(vault.text('Cho.md')).toContain('circle: close\n');
    expect(said).toEqual(['Set the circles of 2 contacts.', 'Ben.md: It is read-only.']);
  });

  test('says what was written, and for whom when it is one', async () => {
    const { actions, vault, said } = setup({
      ...notes,
      'Ben.md': '---\ntype: person\ncircle: warm\n---\n',
      'Cho.md': '---\ntype: person\ncadence: 6w\n---\n',
    });
    vault.rename('Ana.md', 'Ana Diaz.md');
    await setCircles(actions, choices);
    expect(said).toEqual([
      'Set the circle of Ana Diaz to close.',
      'Cho.md: The note has a circle or cadence now, so it stays as it is.',
    ]);
  });

  test('says so where there was nothing to write', async () => {
    const { actions, said } = setup({ 'Ana.md': '---\ncircle: close\n---\n' });
    await setCircles(actions, [{ path: 'Ana.md', circle: 'close' }]);
    expect(said).toEqual(['Nothing changed: this is written already.']);
  });
});

test('what else holds is said with a circle that was written', async () => {
  const { actions, said } = setup({ 'Ana.md': '' });
  const more = 'Its note has a cadence of its own.';
  await setCircles(actions, [{ path: 'Ana.md', circle: 'close', replaces: true }], more);
  expect(said).toEqual([`Set the circle of Ana to close. ${more}`]);
});

test('an entry that is written for some only is kept by its form, and its rest can be undone', async () => {
  const { actions, vault, said } = setup({ 'Ana.md': '', 'Ben.md': '' });
  vault.broken.set('Ben.md', 'The disk is full.');
  vault.broken.set('Ana.md', '');
  vault.before = (operation, path) => {
    if (operation !== 'process') return;
    if (path === 'Ben.md') vault.broken.set('Ana.md', 'It is locked.');
    else if (vault.broken.get(path) === '') vault.broken.delete(path);
  };
  const entry: InteractionToLog = { ...ENTRY, contacts: ['Ana.md', 'Ben.md'] };
  const logging = actions.perform(
    ({ ports, settings }) => logInteraction(entry, 'contact note', settings, ports),
    () => 'Logged.',
  );
  await expect(logging).rejects.toThrow(/Ben\.md: The disk is full\.\nAna\.md: This was written/);
  expect([said, actions.canUndo]).toEqual([[], true]);
});

describe('a property in frontmatter that only Obsidian can edit', () => {
  test('is written with a word about what that costs, and can be undone', async () => {
    const before = '---\n{type: person, circle: close} # mine\n---\n';
    const { vault, said, undo, actions } = setup({ 'Ana.md': before });
    await setCircles(actions, [{ path: 'Ana.md', circle: 'inner', replaces: true }]);
    expect(said.at(-1)).toContain('Obsidian');
    expect(said.at(-1)).toContain('without comments');
    await undo();
    expect(vault.text('Ana.md')).toBe(before);
  });

  test('of simple ones nothing is said', async () => {
    const { said, actions } = setup({ 'Ana.md': '---\ncircle: close # mine\n---\n' });
    await setCircles(actions, [{ path: 'Ana.md', circle: 'inner', replaces: true }]);
    expect(said.at(-1)).not.toContain('Obsidian');
  });
});
