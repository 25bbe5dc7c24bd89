import { MarkdownView, normalizePath, TFile, TFolder, type App } from 'obsidian';
import type { Vault } from '../../actions/ports';
import { NOTICES } from '../strings';
import type { RenamedNotes } from './renamed-notes';

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

  /** What the user has typed in an open editor may not be on disk yet; it must not be lost, nor overtaken. */
  const saveEditors = async (file: TFile): Promise<void> => {
    for (const { view } of workspace.getLeavesOfType('markdown'))
      if (view instanceof MarkdownView && view.file === file) await view.save();
  };

  const createFolder = async (path: string): Promise<void> => {
    const folder = normalizePath(path);
    const slash = folder.lastIndexOf('/');
    if (slash > 0) await createFolder(folder.slice(0, slash));
    if (vault.getFolderByPath(folder) !== null) return;
    try {
      await vault.createFolder(folder);
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
    exists: async (path) => vault.getFileByPath(normalizePath(path)) !== null,
    read: async (path) => {
      const file = fileAt(path);
      await saveEditors(file);
      return vault.read(file);
    },
    create: async (path, text) => {
      await vault.create(normalizePath(path), text);
    },
    process: async (path, change) => {
      const file = fileAt(path);
      await saveEditors(file);
      await vault.process(file, change);
    },
    processProperties: async (path, change) => {
      const file = fileAt(path);
      await saveEditors(file);
      await fileManager.processFrontMatter(file, change);
    },
    moveToTrash: async (path) => {
      await fileManager.trashFile(fileAt(path));
    },
    currentPath: (path) =>
      renamedNotes.currentPath(path, (at) => vault.getFileByPath(normalizePath(at)) !== null),
  };
}

function notesBelow({ children }: TFolder): readonly string[] {
  return children.flatMap((child) => {
    if (child instanceof TFolder) return notesBelow(child);
    return child instanceof TFile && child.extension === 'md' ? [child.path] : [];
  });
}
