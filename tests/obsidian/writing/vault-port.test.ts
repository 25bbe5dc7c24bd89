import type { App } from 'obsidian';
import { describe, expect, test, vi } from 'vitest';
import { logInteraction } from '../../../src/actions/log-interaction';
import { DEFAULT_SETTINGS } from '../../../src/notes/settings/settings';
import { RenamedNotes } from '../../../src/obsidian/writing/renamed-notes';
import { vaultPort } from '../../../src/obsidian/writing/vault-port';

const { FakeView } = vi.hoisted(() => ({
  FakeView: class {
    constructor(
      readonly file: unknown,
      readonly save: () => Promise<void>,
    ) {}
  },
}));

vi.mock('obsidian', () => ({
  MarkdownView: FakeView,
  normalizePath: (path: string) => path.replace(/[\\/]+/g, '/').replace(/^\/|\/$/g, ''),
}));

/** As much of Obsidian's app as the port needs, over texts by path; `steps` is what it did. */
function setup(texts: Readonly<Record<string, string>>) {
  const notes = new Map(Object.entries(texts));
  const folders = new Set<string>();
  const steps: string[] = [];
  const files = new Map([...notes.keys()].map((path) => [path, { path }]));
  const leaves: { readonly view: unknown }[] = [];
  const app = {
    vault: {
      getFileByPath: (path: string) => files.get(path) ?? null,
      getFolderByPath: (path: string) => (folders.has(path) ? { path } : null),
      createFolder: async (path: string) => {
        steps.push(`folder ${path}`);
        folders.add(path);
      },
      create: async (path: string, text: string) => {
        steps.push(`create ${path}`);
        notes.set(path, text);
      },
      read: async ({ path }: { path: string }) => notes.get(path),
      process: async ({ path }: { path: string }, change: (text: string) => string) => {
        steps.push(`process ${path}`);
        notes.set(path, change(notes.get(path) ?? ''));
      },
    },
    fileManager: {},
    workspace: { getLeavesOfType: () => leaves },
  };
  const port = vaultPort(app as unknown as App, new RenamedNotes());
  return { port, notes, steps, files, leaves };
}

const PLAIN = { direction: null, gave: [], received: [], followUp: null };

describe('writing', () => {
  test('what is typed in an open editor is saved first, and is what gets changed', async () => {
    const { port, notes, files, leaves, steps } = setup({ 'Ana.md': 'old' });
    const save = async (): Promise<void> => {
      steps.push('save');
      notes.set('Ana.md', 'typed');
    };
    leaves.push({ view: new FakeView(files.get('Ana.md'), save) });
    leaves.push({ view: new FakeView({ path: 'Other.md' }, save) });
    await port.process('Ana.md', (text) => `${text}!`);
    expect(notes.get('Ana.md')).toBe('typed!');
    expect(steps).toEqual(['save', 'process Ana.md']);
  });

  test('folders are made from the top, those that are missing', async () => {
    const { port, steps } = setup({});
    await port.createFolder('A/B');
    await port.createFolder('A/B/C');
    expect(steps).toEqual(['folder A', 'folder A/B', 'folder A/B/C']);
  });

  test('a note that is not there is named', async () => {
    const { port } = setup({});
    await expect(port.read('Gone.md')).rejects.toThrow('There is no note “Gone.md”.');
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
