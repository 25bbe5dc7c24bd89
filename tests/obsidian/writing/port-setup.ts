import type { App } from 'obsidian';
import { RenamedNotes } from '../../../src/actions/renamed-notes';
import { vaultPort } from '../../../src/obsidian/writing/vault-port';
import { FakeNoteView } from './fake-note-view';

/** As much of Obsidian's app as the port needs, over texts by path; `steps` is what it did. */
export function setup(texts: Readonly<Record<string, string>>) {
  const notes = new Map(Object.entries(texts));
  const folders = new Set<string>();
  const steps: string[] = [];
  const files = new Map([...notes.keys()].map((path) => [path, { path }]));
  const leaves: { readonly view: unknown }[] = [];
  const failures: Error[] = [];
  /** Fails once for each failure that a test has put there. */
  const step = (what: string): void => {
    const failure = failures.shift();
    if (failure !== undefined) throw failure;
    steps.push(what);
  };
  const app = {
    vault: {
      getFileByPath: (path: string) => files.get(path) ?? null,
      getFolderByPath: (path: string) => (folders.has(path) ? { path } : null),
      createFolder: async (path: string) => {
        step(`folder ${path}`);
        folders.add(path);
      },
      create: async (path: string, text: string) => {
        step(`create ${path}`);
        notes.set(path, text);
      },
      read: async ({ path }: { path: string }) => notes.get(path),
      process: async ({ path }: { path: string }, change: (text: string) => string) => {
        step(`process ${path}`);
        notes.set(path, change(notes.get(path) ?? ''));
      },
    },
    fileManager: {
      processFrontMatter: async ({ path }: { path: string }) => {
        step(`frontmatter ${path}`);
      },
      trashFile: async ({ path }: { path: string }) => {
        step(`trash ${path}`);
        notes.delete(path);
        files.delete(path);
      },
    },
    workspace: {
      getLeavesOfType: () => leaves,
      getActiveViewOfType: () => leaves.at(-1)?.view ?? null,
    },
  };
  const port = vaultPort(app as unknown as App, new RenamedNotes());
  /** Opens a note in another tab, which becomes the active one. */
  const open = (path: string): FakeNoteView => {
    const view = new FakeNoteView(files.get(path), notes.get(path) ?? '', (text) => {
      steps.push(`save ${path}`);
      notes.set(path, text);
    });
    leaves.push({ view });
    return view;
  };
  return { port, notes, steps, files, leaves, failures, open };
}
