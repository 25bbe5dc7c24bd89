import { describe, expect, it, test, vi } from 'vitest';
import { logInteraction } from '../../../src/actions/log-interaction';
import { undo } from '../../../src/actions/undo';
import { changeNote } from '../../../src/actions/write-note';
import { DEFAULT_SETTINGS } from '../../../src/notes/settings/settings';
import { setup } from './port-setup';

vi.mock('obsidian', async () => ({
  MarkdownView: (await import('./fake-note-view')).FakeNoteView,
  normalizePath: (path: string) => path.replace(/[\\/]+/g, '/').replace(/^\/|\/$/g, ''),
}));

const PLAIN = { direction: null, gave: [], received: [], followUps: [] };
const LOG = '# Ana\n\n## Log\n\n- one\n\n## Notes\n\nSome text.\n';
const add = (text: string): string => text.replace('- one\n', '- one\n- two\n');
const LOGGED = add(LOG);

describe('with the note open in an editor', () => {
  test('the change is made there, and is on disk when the write is done', async () => {
    const { port, notes, open, steps } = setup({ 'Ana.md': LOG });
    const { editor } = open('Ana.md');
    await port.process('Ana.md', add);
    expect(editor.getValue()).toBe(LOGGED);
    expect(notes.get('Ana.md')).toBe(LOGGED);
    expect(steps).toEqual(['save Ana.md']);
  });

  it.each<[string, string]>([
    ['before the change', '# Ana'],
    ['behind the change', 'Some text'],
  ])('a selection %s stays on its words', async (_, words) => {
    const { port, open } = setup({ 'Ana.md': LOG });
    const { editor } = open('Ana.md');
    const start = LOG.indexOf(words);
    editor.select(start + words.length, start);
    await port.process('Ana.md', add);
    const [anchor, head] = editor.selection;
    expect([editor.getValue().slice(head, anchor), anchor > head]).toEqual([words, true]);
  });

  test('the editor’s own undo takes it back at once, and then what was typed before', async () => {
    const { port, open } = setup({ 'Ana.md': LOG });
    const { editor } = open('Ana.md');
    editor.select(LOG.length);
    editor.type('Typed.');
    await port.process('Ana.md', (text) => `top\n${add(text)}`);
    editor.undo();
    expect(editor.getValue()).toBe(`${LOG}Typed.`);
    editor.undo();
    expect(editor.getValue()).toBe(LOG);
  });

  test('Rapport’s undo puts the former text back there', async () => {
    const { port, open, notes } = setup({ 'Ana.md': LOG });
    const { editor } = open('Ana.md');
    const change = await changeNote(port, 'Ana.md', add);
    expect(change).not.toBeNull();
    expect(await undo({ changes: change === null ? [] : [change] }, port)).toEqual({
      kind: 'undone',
    });
    expect([editor.getValue(), notes.get('Ana.md')]).toEqual([LOG, LOG]);
  });

  test('Rapport’s undo declines where something was typed since, saved or not', async () => {
    const { port, open } = setup({ 'Ana.md': LOG });
    const { editor } = open('Ana.md');
    const change = await changeNote(port, 'Ana.md', add);
    editor.type('Typed. ');
    const outcome = await undo({ changes: change === null ? [] : [change] }, port);
    expect(outcome.kind).toBe('declined');
    expect(editor.getValue()).toBe(`Typed. ${LOGGED}`);
  });

  test('what is typed and not saved yet is part of the text that is changed', async () => {
    const { port, notes, open } = setup({ 'Ana.md': LOG });
    const { editor } = open('Ana.md');
    editor.type('Typed.\n');
    await port.process('Ana.md', add);
    expect(notes.get('Ana.md')).toBe(`Typed.\n${LOGGED}`);
    expect(editor.getValue()).toBe(`Typed.\n${LOGGED}`);
  });

  test('what is typed meanwhile stays', async () => {
    const { port, notes, open } = setup({ 'Ana.md': LOG });
    const view = open('Ana.md');
    const writing = port.process('Ana.md', add);
    view.editor.type('Typed.\n');
    await writing;
    view.editor.type('More.\n');
    await view.save();
    expect(notes.get('Ana.md')).toBe(`Typed.\nMore.\n${LOGGED}`);
  });

  test('of several editors the active one is used, once the others are saved', async () => {
    const { port, open, notes, steps } = setup({ 'Ana.md': LOG });
    const other = open('Ana.md');
    const active = open('Ana.md');
    other.editor.type('Typed.\n');
    other.saving = async () => {
      notes.set('Ana.md', `Typed.\n${LOG}`);
      active.editor.type('Typed.\n'); // Obsidian shows it in the other panes too
    };
    await port.process('Ana.md', add);
    expect(notes.get('Ana.md')).toBe(`Typed.\n${LOGGED}`);
    expect(steps).toEqual(['save Ana.md']);
    expect(active.editor.getValue()).toBe(`Typed.\n${LOGGED}`);
    expect(other.editor.getValue()).toBe(`Typed.\n${LOG}`);
  });

  test('nothing is written where there is nothing to change', async () => {
    const { port, open, steps } = setup({ 'Ana.md': LOG });
    const view = open('Ana.md');
    await port.process('Ana.md', (text) => text);
    expect([steps, view.saves, view.editor.undone]).toEqual([[], 0, []]);
  });
});

describe('the file itself is written', () => {
  test('where the note has line breaks that an editor would not keep', async () => {
    const text = LOG.replaceAll('\n', '\r\n');
    const { port, open, notes, steps } = setup({ 'Ana.md': text });
    open('Ana.md');
    await port.process('Ana.md', (before) => before.replace('- one\r\n', '- one\r\n- two\r\n'));
    expect(notes.get('Ana.md')).toBe(LOGGED.replaceAll('\n', '\r\n'));
    expect(steps).toEqual(['process Ana.md']);
  });

  test('where the changed text would have them', async () => {
    const { port, open, notes } = setup({ 'Ana.md': LOG });
    const { editor } = open('Ana.md');
    await port.process('Ana.md', (before) => before.replaceAll('\n', '\r\n'));
    expect(notes.get('Ana.md')).toBe(LOG.replaceAll('\n', '\r\n'));
    expect(editor.undone).toEqual([]);
  });

  test('where the note is shown for reading', async () => {
    const { port, open, steps } = setup({ 'Ana.md': LOG });
    open('Ana.md').mode = 'preview';
    await port.process('Ana.md', add);
    expect(steps).toEqual(['process Ana.md']);
  });

  test('where the tab’s view has not been built, or shows another note', async () => {
    const { port, open, leaves, steps } = setup({ 'Ana.md': LOG, 'Ben.md': '' });
    leaves.push({ view: { file: null } });
    const other = open('Ben.md');
    other.editor.type('Typed.');
    await port.process('Ana.md', add);
    expect([steps, other.saves]).toEqual([['process Ana.md'], 0]);
  });

  test('where an editor doesn’t show yet what is on disk', async () => {
    const { port, open, notes, steps } = setup({ 'Ana.md': LOG });
    open('Ana.md');
    notes.set('Ana.md', `Synced.\n${LOG}`);
    await port.process('Ana.md', add);
    expect(notes.get('Ana.md')).toBe(`Synced.\n${LOGGED}`);
    expect(steps).toEqual(['process Ana.md']);
  });

  test('for properties in other styles, after saving what is typed', async () => {
    const { port, open, steps } = setup({ 'Ana.md': LOG });
    open('Ana.md').editor.type('Typed.\n');
    await port.processProperties('Ana.md', () => undefined);
    expect(steps).toEqual(['save Ana.md', 'frontmatter Ana.md']);
  });
});

describe('what an editor and the disk say is told apart', () => {
  test('reading gives what is on disk, and saves nothing', async () => {
    const { port, open, notes } = setup({ 'Ana.md': LOG });
    const view = open('Ana.md');
    view.editor.type('Typed.\n');
    expect(await port.read('Ana.md')).toBe(LOG);
    expect([view.saves, notes.get('Ana.md')]).toEqual([0, LOG]);
  });

  test.each<[string, string | undefined]>([
    ['both have something new', LOG],
    ['it is not known what is new', undefined],
  ])('where %s, nothing is written', async (_, lastSavedData) => {
    const { port, open, notes } = setup({ 'Ana.md': LOG });
    const view = open('Ana.md');
    view.lastSavedData = lastSavedData;
    view.editor.type('Typed.\n');
    notes.set('Ana.md', `Synced.\n${LOG}`);
    const again = 'Try again in a moment.';
    await expect(port.process('Ana.md', add)).rejects.toThrow(again);
    await expect(port.processProperties('Ana.md', () => undefined)).rejects.toThrow(again);
    expect([view.saves, notes.get('Ana.md')]).toEqual([0, `Synced.\n${LOG}`]);
    expect(view.editor.getValue()).toBe(`Typed.\n${LOG}`);
  });

  test('undoing does not throw away a new note in which something is typed', async () => {
    const { port, open, notes } = setup({ 'Ana.md': LOG });
    open('Ana.md').editor.type('Typed.\n');
    const changes = [{ kind: 'created', path: 'Ana.md', after: LOG } as const];
    expect((await undo({ changes }, port)).kind).toBe('declined');
    expect(notes.get('Ana.md')).toBe(`Typed.\n${LOG}`);
  });

  test('where Obsidian doesn’t tell what is saved, what is typed stays, and nothing is written', async () => {
    const { port, open, notes, steps } = setup({ 'Ana.md': LOG });
    const view = open('Ana.md');
    Reflect.deleteProperty(view, 'lastSavedData');
    await port.process('Ana.md', add);
    expect(notes.get('Ana.md')).toBe(LOGGED);
    Reflect.deleteProperty(view, 'lastSavedData');
    view.editor.type('Typed.\n');
    const before = steps.length;
    await expect(port.process('Ana.md', (text) => `${text}More.\n`)).rejects.toThrow('Try again');
    const changes = [{ kind: 'changed', path: 'Ana.md', before: LOG, after: LOGGED } as const];
    expect(await undo({ changes }, port)).toMatchObject({ kind: 'failed' });
    expect([notes.get('Ana.md'), steps.length]).toEqual([LOGGED, before]);
    expect(view.editor.getValue()).toBe(`Typed.\n${LOGGED}`);
  });
});

describe('where it can’t be written', () => {
  it.each([
    ['EACCES: permission denied, open', 'It is locked or read-only, so nothing was written.'],
    ['ENOSPC: no space left on device, write', 'The disk is full, so nothing was written.'],
    ['ENOENT: no such file or directory, open', 'It is no longer there, so nothing was written.'],
    ['Something else', 'Something else'],
  ])('%s is said in words', async (message, words) => {
    const { port, failures } = setup({ 'Ana.md': LOG });
    failures.push(new Error(message));
    await expect(port.process('Ana.md', add)).rejects.toThrow(words);
  });

  test('the system’s code of an error is enough', async () => {
    const { port, failures } = setup({});
    failures.push(Object.assign(new Error('Failed'), { code: 'EROFS' }));
    await expect(port.create('Ana.md', '')).rejects.toThrow('It lies on a read-only disk');
  });

  it.each<[string, (failure: Error) => Promise<void>]>([
    ['says so', (failure) => Promise.reject(failure)],
    ['keeps it to itself', () => Promise.resolve()],
  ])('the editor has its former text again, whether saving %s', async (_, saving) => {
    const { port, open, notes, failures } = setup({ 'Ana.md': LOG });
    const view = open('Ana.md');
    view.editor.select(LOG.length);
    const failure = new Error('ENOSPC: no space left on device, write');
    failures.push(failure);
    view.saving = () => saving(failure);
    await expect(port.process('Ana.md', add)).rejects.toThrow('The disk is full');
    expect([view.editor.getValue(), notes.get('Ana.md')]).toEqual([LOG, LOG]);
    expect(view.editor.selection).toEqual([LOG.length, LOG.length]);
  });

  test('a save that is already under way does not make it fail', async () => {
    const { port, open, notes } = setup({ 'Ana.md': LOG });
    const view = open('Ana.md');
    view.saving = async (text) => {
      if (view.saves > 1) notes.set('Ana.md', text);
    };
    await port.process('Ana.md', add);
    expect(notes.get('Ana.md')).toBe(LOGGED);
  });

  test('a change that refuses changes nothing', async () => {
    const { port, open, steps } = setup({ 'Ana.md': LOG });
    const { editor } = open('Ana.md');
    const refusing = port.process('Ana.md', () => {
      throw new Error('The note has a circle now.');
    });
    await expect(refusing).rejects.toThrow('The note has a circle now.');
    expect([steps, editor.undone]).toEqual([[], []]);
  });

  test('a note that is not there is named', async () => {
    const { port } = setup({});
    await expect(port.read('Gone.md')).rejects.toThrow('There is no note “Gone.md”.');
  });
});

describe('folders', () => {
  test('are made from the top, those that are missing', async () => {
    const { port, steps } = setup({});
    await port.createFolder('A/B');
    await port.createFolder('A/B/C');
    expect(steps).toEqual(['folder A', 'folder A/B', 'folder A/B/C']);
  });

  test.each(['../Daily', 'Daily/../..', 'Daily\\..\\..'])(
    'an action makes neither folder nor note out of the vault: %s',
    async (folder) => {
      const { port, steps } = setup({ 'Ana.md': '' });
      const dailyNotes = { ...DEFAULT_SETTINGS.conventions.dailyNotes, folder };
      const outcome = await logInteraction(
        { contacts: ['Ana.md'], on: 20_779, channel: null, text: 'Talked', ...PLAIN },
        'daily note',
        { ...DEFAULT_SETTINGS, conventions: { ...DEFAULT_SETTINGS.conventions, dailyNotes } },
        {
          vault: port,
          links: { linkTo: () => '[[Ana]]', linkToName: () => '' },
          clock: { today: () => 20_779, minutes: () => 0 },
        },
      );
      expect(outcome.kind).toBe('failed');
      expect(steps).toEqual([]);
    },
  );
});
