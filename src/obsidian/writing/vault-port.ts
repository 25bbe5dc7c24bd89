import { normalizePath, TFile, TFolder, type App } from 'obsidian';
import type { Vault } from '../../actions/ports';
import { NOTICES } from '../strings';
import { OpenEditors } from './open-editors';
import type { RenamedNotes } from '../../actions/renamed-notes';
import { sayingWhy } from './write-failure';

/** The notes of Obsidian's vault, as actions write them. */
export function vaultPort(
  { vault, fileManager, workspace }: App,
  renamedNotes: RenamedNotes,
): Vault {
  const fileAt = (path: string): TFile => {
    const file = vault.getFileByPath(normalizePath(path));
    if (file === null) throw new Error(NOTICES.noNote(path));
    return file;
  };

  const exists = (path: string): boolean => vault.getFileByPath(normalizePath(path)) !== null;

  const editors = new OpenEditors(vault, workspace);

  const createFolder = async (path: string): Promise<void> => {
    const folder = normalizePath(path);
    const slash = folder.lastIndexOf('/');
    if (slash > 0) await createFolder(folder.slice(0, slash));
    if (vault.getFolderByPath(folder) !== null) return;
    try {
      await sayingWhy(vault.createFolder(folder));
    } catch (error) {
      if (vault.getFolderByPath(folder) === null) throw error; // else another came first
    }
  };

  return {
    createFolder,
    notesIn: (folder) => {
      const found = vault.getFolderByPath(normalizePath(folder));
      return found === null ? [] : notesBelow(found);
    },
    exists: async (path) => exists(path),
    read: async (path) => vault.read(fileAt(path)),
    create: async (path, text) => {
      await sayingWhy(vault.create(normalizePath(path), text));
    },
    process: async (path, change) => {
      await sayingWhy(editors.change(fileAt(path), change));
    },
    processProperties: async (path, change) => {
      const file = fileAt(path);
      await editors.saveTyped(file);
      await sayingWhy(fileManager.processFrontMatter(file, change));
    },
    moveToTrash: async (path, text) => {
      const file = fileAt(path);
      const isSame = (await sayingWhy(editors.saveTyped(file))) === text;
      // No waiting between the look and the removal, which Obsidian has no way of doing at once.
      if (isSame) await sayingWhy(fileManager.trashFile(file));
      return isSame;
    },
    currentPath: (path) => renamedNotes.pathSince(path, renamedNotes.now, exists),
    moment: () => renamedNotes.now,
    pathSince: (path, moment) => renamedNotes.pathSince(path, moment, exists),
  };
}

function notesBelow({ children }: TFolder): readonly string[] {
  return children.flatMap((child) => {
    if (child instanceof TFolder) return notesBelow(child);
    return child instanceof TFile && child.extension === 'md' ? [child.path] : [];
  });
}
