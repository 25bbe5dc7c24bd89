import { folderOf, nameOf } from '../notes/paths';
import { notePath } from './note-path';
import type { Vault } from './ports';
import type { Change } from './undo';
import { createNote } from './write-note';

/** After so many notes of the same name something else is wrong. */
const MOST_NUMBERS = 1000;

/**
 * Creates a note under a name that no note of its folder has yet, whatever the case of its letters: ` 2`, ` 3` and so on
 * follow the name otherwise. A note that another creates at the same moment stays as it is. The text is asked for with
 * the path that the note gets. Rejects with a sentence for the user.
 */
export async function createNewNote(
  vault: Vault,
  folder: string,
  name: string,
  textFor: (path: string) => string,
): Promise<Change> {
  for (let number = 1; number <= MOST_NUMBERS; number += 1) {
    const path = notePath(folder, number === 1 ? name : `${name} ${String(number)}`);
    if (await isTaken(vault, path)) continue;
    try {
      return await createNote(vault, path, textFor(path));
    } catch (error) {
      if (!(await isTaken(vault, path))) throw error; // else another came first
    }
  }
  throw new Error(`There are too many notes named “${nameOf(name)}”.`);
}

async function isTaken(vault: Vault, path: string): Promise<boolean> {
  if (await vault.exists(path)) return true;
  const lower = path.toLowerCase();
  const folder = folderOf(path);
  return folder !== '' && vault.notesIn(folder).some((other) => other.toLowerCase() === lower);
}

/** The folder in which most of these notes lie, the first by name where several hold as many; null without notes. */
export function usualFolder(paths: Iterable<string>): string | null {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const folder = folderOf(path);
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  let usual: string | null = null;
  for (const [folder, count] of counts) {
    const most = usual === null ? 0 : (counts.get(usual) ?? 0);
    if (usual === null || count > most || (count === most && folder < usual)) usual = folder;
  }
  return usual;
}
