import type { Vault } from './ports';
import type { Change } from './undo';

/** A write that lost a race with a rename, a deletion or another write begins anew, but not forever. */
const MOST_ATTEMPTS = 3;

/** Changes a note's text in one atomic write, following it where it was renamed; null if nothing changed. */
export async function changeNote(
  vault: Vault,
  path: string,
  change: (text: string) => string,
): Promise<Change | null> {
  for (let attempt = 1; ; attempt += 1) {
    const current = vault.currentPath(path);
    if (current === null) throw new Error('The note is no longer there.');
    try {
      return await processNote(vault, current, change);
    } catch (error) {
      if (attempt === MOST_ATTEMPTS || vault.currentPath(path) === current) throw error;
    }
  }
}

/** Changes the note at a path, or creates it with folders and a first text; each in one atomic write. */
export async function changeOrCreateNote(
  vault: Vault,
  path: string,
  change: (text: string) => string,
  firstText: () => Promise<string>,
): Promise<Change | null> {
  for (let attempt = 1; ; attempt += 1) {
    const exists = await vault.exists(path);
    try {
      if (exists) return await processNote(vault, path, change);
      return await createNote(vault, path, change(await firstText()));
    } catch (error) {
      if (attempt === MOST_ATTEMPTS || (await vault.exists(path)) === exists) throw error;
    }
  }
}

const NO_PLACE = 'No note in the vault can have this path.';

async function processNote(
  vault: Vault,
  path: string,
  change: (text: string) => string,
): Promise<Change | null> {
  let [before, after] = ['', ''];
  await vault.process(path, (text) => {
    [before, after] = [text, change(text)];
    return after;
  });
  return before === after ? null : { kind: 'changed', path, before, after };
}

/** Creates a note with folders; rejects, and changes nothing, where there is one already. */
export async function createNote(vault: Vault, path: string, text: string): Promise<Change> {
  if (path.split(/[\\/]/).some((part) => /^[.\s]*$/.test(part))) throw new Error(NO_PLACE);
  const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  if (folder !== '') await vault.createFolder(folder);
  await vault.create(path, text);
  return { kind: 'created', path, after: text };
}
