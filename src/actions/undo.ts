import { reasonOf, type Failure } from './failure';
import type { Vault } from './ports';
import type { Moment } from './renamed-notes';

/** What an action did to one note. */
export type Change =
  | {
      readonly kind: 'changed';
      readonly path: string;
      readonly before: string;
      readonly after: string;
      /** Whether Obsidian has written all properties of the note anew, which may cost comments and layout. */
      readonly isRestyled?: true;
    }
  | { readonly kind: 'created'; readonly path: string; readonly after: string };

/** What an action wrote: a change, or one that another write came into, which therefore can't be undone. */
export type Written = Change | { readonly kind: 'mixed'; readonly path: string };

/** What an action did, to be undone as one step. */
export interface Undoable {
  readonly changes: readonly Change[];
  /** Puts back what changed beside the notes, once they are as they were. */
  readonly undone?: () => Promise<void>;
}

/**
 * Why nothing was undone: declined where a note is not as the action left it; failed where it could not be read or written
 * this time.
 */
export type Obstacle = { readonly kind: 'declined' | 'failed' } & Failure;

const CHANGED_SINCE = 'The note has been changed since, so it stays as it is.';
const GONE = 'The note is no longer there.';

/**
 * Puts notes back to their exact former text, and created ones into the trash, if none was changed since; all of it or
 * nothing. The paths are those of a moment, now where none is given.
 */
export async function undo(
  { changes }: Undoable,
  vault: Vault,
  since: Moment = vault.moment(),
): Promise<{ readonly kind: 'undone' } | Obstacle> {
  // By where the notes are now, since one may have been renamed between two of its changes.
  const last = new Map(
    changes.map((change) => [vault.pathSince(change.path, since) ?? change.path, change]),
  );
  for (const change of last.values()) {
    const found = await obstacle(change, vault, since);
    if (found !== null) return found;
  }
  const undone: Change[] = [];
  for (const change of [...changes].reverse()) {
    const found = await revert(change, vault, since);
    if (found !== null) {
      for (const earlier of undone.reverse()) await restore(earlier, vault, since);
      return found;
    }
    undone.push(change);
  }
  return { kind: 'undone' };
}

/** Puts notes back as they were, the last first, as far as none was changed since; gives back the changes that stay. */
export async function revertAll(
  changes: readonly Change[],
  vault: Vault,
): Promise<readonly Change[]> {
  const left: Change[] = [];
  for (const change of [...changes].reverse())
    if ((await revert(change, vault, vault.moment())) !== null) left.unshift(change);
  return left;
}

/** Why a change can't be undone; null where it can. */
async function obstacle(change: Change, vault: Vault, since: Moment): Promise<Obstacle | null> {
  const path = vault.pathSince(change.path, since);
  if (path === null) return { kind: 'declined', path: change.path, reason: GONE };
  try {
    const text = await vault.read(path);
    return text === change.after ? null : { kind: 'declined', path, reason: CHANGED_SINCE };
  } catch (error) {
    return { kind: 'failed', path, reason: reasonOf(error) };
  }
}

async function revert(change: Change, vault: Vault, since: Moment): Promise<Obstacle | null> {
  const path = vault.pathSince(change.path, since);
  if (path === null) return { kind: 'declined', path: change.path, reason: GONE };
  try {
    const wasSame =
      change.kind === 'created'
        ? await vault.moveToTrash(path, change.after)
        : await replace(path, change.after, change.before, vault);
    return wasSame ? null : { kind: 'declined', path, reason: CHANGED_SINCE };
  } catch (error) {
    return { kind: 'failed', path, reason: reasonOf(error) };
  }
}

/** Does a change again that was undone, as far as its note has not been touched in between. */
async function restore(change: Change, vault: Vault, since: Moment): Promise<void> {
  if (change.kind === 'created') {
    if (!(await vault.exists(change.path))) await vault.create(change.path, change.after);
    return;
  }
  const path = vault.pathSince(change.path, since);
  if (path !== null) await replace(path, change.before, change.after, vault);
}

/** Replaces a note's whole text if it is the expected one, and tells whether it was. */
async function replace(
  path: string,
  expected: string,
  replacement: string,
  vault: Vault,
): Promise<boolean> {
  let wasSame = false;
  await vault.process(path, (text) => {
    wasSame = text === expected;
    return wasSame ? replacement : text;
  });
  return wasSame;
}
