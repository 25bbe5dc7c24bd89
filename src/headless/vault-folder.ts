import type { Dirent } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { problemWith, type Problem } from '../notes/problem';
import { BadInput } from './bad-input';
import { codeOf, reasonOfFailure, type Disk } from './disk';

/** What lies in a vault's folder; paths are relative to it, with `/` on every system. */
export interface VaultFolder {
  /** The folder itself, behind all symbolic links. */
  readonly root: string;
  /** Paths of the notes, in order. */
  readonly notes: readonly string[];
  /** Paths of the folders, in order, without the root. */
  readonly folders: readonly string[];
  /** Folders and links that can't be followed. */
  readonly problems: readonly Problem[];
}

/**
 * Finds the notes of a vault. Files and folders with a dot before their name are skipped, as Obsidian skips them.
 * Symbolic links are never followed: what they lead to within the vault is read where it lies.
 * Throws `BadInput` where there is no such folder.
 */
export async function walkVault(folder: string, disk: Disk): Promise<VaultFolder> {
  const root = await rootOf(folder, disk);
  const notes: string[] = [];
  const folders: string[] = [];
  const problems: Problem[] = [];
  const waiting = [''];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    for (const entry of await entriesOf(root, path, disk, problems)) {
      if (entry.name.startsWith('.')) continue;
      const inner = path === '' ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory()) {
        folders.push(inner);
        waiting.push(inner);
      } else if (entry.isFile() && isNote(inner)) notes.push(inner);
      else if (entry.isSymbolicLink()) {
        const message = await faultOfLink(root, inner, disk);
        if (message !== null) problems.push(problemWith(inner, '', null, message));
      }
    }
  }
  return { root, notes: notes.sort(), folders: folders.sort(), problems };
}

async function rootOf(folder: string, disk: Disk): Promise<string> {
  let isFolder: boolean;
  let root: string;
  try {
    root = await disk.realPath(folder);
    isFolder = (await disk.stats(root)).isDirectory();
  } catch (error) {
    throw new BadInput(`The folder “${folder}” can’t be read: ${reasonOfFailure(error)}.`);
  }
  if (!isFolder) throw new BadInput(`“${folder}” is a file: name the vault’s folder.`);
  return root;
}

async function entriesOf(
  root: string,
  path: string,
  disk: Disk,
  problems: Problem[],
): Promise<readonly Dirent[]> {
  try {
    return await disk.entries(join(root, path));
  } catch (error) {
    const reason = reasonOfFailure(error);
    if (path === '') throw new BadInput(`The folder “${root}” can’t be read: ${reason}.`);
    problems.push(problemWith(path, '', null, `This folder can’t be read: ${reason}.`));
    return [];
  }
}

/** What keeps a symbolic link from being read; null for one that needs no reading. */
async function faultOfLink(root: string, path: string, disk: Disk): Promise<string | null> {
  let target: string;
  let isFolder: boolean;
  try {
    target = await disk.realPath(join(root, path));
    isFolder = (await disk.stats(target)).isDirectory();
  } catch (error) {
    if (codeOf(error) === 'ELOOP') return 'This symbolic link leads back to itself.';
    return isNote(path) ? `This symbolic link leads nowhere: ${reasonOfFailure(error)}.` : null;
  }
  if (!isFolder && !isNote(path)) return null;
  const inside = relative(root, target);
  if (inside === '..' || inside.startsWith(`..${sep}`) || /^[A-Za-z]:/.test(inside))
    return 'This symbolic link leads out of the vault, so it is not followed.';
  const isAbove = isFolder && `${join(root, path)}${sep}`.startsWith(`${target}${sep}`);
  return isAbove ? 'This symbolic link leads back to a folder that it lies in.' : null;
}

function isNote(path: string): boolean {
  return path.endsWith('.md');
}
