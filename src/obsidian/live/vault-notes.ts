import {
  TFolder,
  type EventRef,
  type MetadataCache,
  type TAbstractFile,
  type TFile,
  type Vault,
} from 'obsidian';
import type { VaultNotes } from './network-feed';
import { dayAt } from './today';

/** The Markdown notes of Obsidian's vault, with the metadata that Obsidian keeps of them. */
export function vaultNotes(
  vault: Pick<Vault, 'getMarkdownFiles' | 'getFileByPath' | 'cachedRead'>,
  metadataCache: Pick<MetadataCache, 'getFileCache'>,
): VaultNotes {
  const noteAt = (path: string): TFile | null => {
    const file = vault.getFileByPath(path);
    return file?.extension === 'md' ? file : null;
  };
  return {
    paths: () => vault.getMarkdownFiles().map(({ path }) => path),
    note: (path) => {
      const file = noteAt(path);
      if (file === null) return null;
      const createdOn = dayAt(new Date(file.stat.ctime));
      return { path, metadata: metadataCache.getFileCache(file), createdOn };
    },
    text: async (path) => {
      const file = noteAt(path);
      if (file === null) return null;
      try {
        return await vault.cachedRead(file);
      } catch {
        return null; // gone since: its deletion is heard by itself
      }
    },
  };
}

/** Hears of notes that may have been created, changed, moved or deleted. */
export interface NoteListener {
  notesChanged(paths: readonly string[]): void;
}

/** Hears of files that were renamed or moved. */
export interface RenameListener {
  renamed(oldPath: string, path: string): void;
}

/**
 * Tells the paths of notes that may have changed, as long as the events are registered. Neither writes nor the
 * *resolved* event count: Obsidian says *changed* for each note whose metadata it has read anew.
 */
export function watchNotes(
  vault: Vault,
  metadataCache: MetadataCache,
  register: (event: EventRef) => void,
  listener: NoteListener,
): void {
  const changed = (...paths: readonly string[]): void => {
    listener.notesChanged(paths);
  };
  register(
    metadataCache.on('changed', ({ path }) => {
      changed(path);
    }),
  );
  register(
    vault.on('create', ({ path }) => {
      changed(path);
    }),
  );
  register(
    vault.on('delete', (file) => {
      changed(...pathsWithin(file));
    }),
  );
  watchRenames(vault, register, {
    renamed: (oldPath, path) => {
      changed(path, oldPath);
    },
  });
}

/** Tells each file that was renamed or moved, those in a renamed folder too, as long as the event is registered. */
export function watchRenames(
  vault: Vault,
  register: (event: EventRef) => void,
  listener: RenameListener,
): void {
  register(
    vault.on('rename', (file, oldPath) => {
      for (const path of pathsWithin(file))
        listener.renamed(oldPath + path.slice(file.path.length), path);
    }),
  );
}

/** The path of a file, or the paths of everything below a folder and its own. */
function pathsWithin(file: TAbstractFile): readonly string[] {
  if (!(file instanceof TFolder)) return [file.path];
  return [file.path, ...file.children.flatMap(pathsWithin)];
}
