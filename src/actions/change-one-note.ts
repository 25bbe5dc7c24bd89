import { reasonOf } from './failure';
import { done, failed, type Outcome } from './outcome';
import type { Vault } from './ports';
import { changeNote } from './write-note';

/** Changes one note in one atomic write, as an action; what `change` throws is why it failed. */
export async function changeOneNote(
  vault: Vault,
  path: string,
  change: (text: string) => string,
): Promise<Outcome> {
  try {
    const written = await changeNote(vault, path, change);
    return done(written === null ? [] : [written]);
  } catch (error) {
    return failed(vault.currentPath(path) ?? path, reasonOf(error));
  }
}
