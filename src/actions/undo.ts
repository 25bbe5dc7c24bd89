import { reasonOf, type Failure } from './failure';
import type { Vault } from './ports';

/** What an action did to one note. */
export type Change =
  | {
      readonly kind: 'changed';
      readonly path: string;
      readonly before: string;
      readonly after: string;
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

/** What came of undoing: all of it or nothing. */
export type UndoOutcome =
  { readonly kind: 'undone' } | Obstacle | { readonly kind: 'nothing to undo' };

/**
 * Why nothing was undone: declined where a note is not as the action left it, which stays so; failed where it could not be
 * read or written this time.
 */
type Obstacle = { readonly kind: 'declined' | 'failed' } & Failure;

const CHANGED_SINCE = 'The note has been changed since, so it stays as it is.';
const GONE = 'The note is no longer there.';

/** Puts notes back to their exact former text, and created ones into the trash, if none was changed since. */
export async function undo({ changes }: Undoable, vault: Vault): Promise<UndoOutcome> {
  const last = new Map(changes.map((change) => [change.path, change]));
  for (const change of last.values()) {
    const found = await obstacle(change, vault);
    if (found !== null) return found;
  }
  const undone: Change[] = [];
  for (const change of [...changes].reverse()) {
    const found = await revert(change, vault);
    if (found !== null) {
      for (const earlier of undone.reverse()) await restore(earlier, vault);
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
    if ((await revert(change, vault)) !== null) left.unshift(change);
  return left;
}

/** Why a change can't be undone; null where it can. */
async function obstacle(change: Change, vault: Vault): Promise<Obstacle | null> {
  const path = vault.currentPath(change.path);
  if (path === null) return { kind: 'declined', path: change.path, reason: GONE };
  try {
    const text = await vault.read(path);
    return text === change.after ? null : { kind: 'declined', path, reason: CHANGED_SINCE };
  } catch (error) {
    return { kind: 'failed', path, reason: reasonOf(error) };
  }
}

async function revert(change: Change, vault: Vault): Promise<Obstacle | null> {
  const path = vault.currentPath(change.path);
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
async function restore(change: Change, vault: Vault): Promise<void> {
  if (change.kind === 'created') {
    if (!(await vault.exists(change.path))) await vault.create(change.path, change.after);
    return;
  }
  const path = vault.currentPath(change.path);
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

/** Steps beyond this number are forgotten, the oldest first. */
const MOST_STEPS = 100;

/** The actions that can be undone, the newest last. */
export class UndoHistory {
  readonly #vault: Vault;
  readonly #steps: Undoable[] = [];
  readonly #beingUndone = new Set<Undoable>();

  constructor(vault: Vault) {
    this.#vault = vault;
  }

  /** Remembers what an action did; nothing done is nothing to undo. */
  record(step: Undoable | null): void {
    if (step === null || step.changes.length === 0) return;
    this.#steps.push(step);
    if (this.#steps.length > MOST_STEPS) this.#steps.shift();
  }

  /** The step that was recorded last, of those that have not been undone. */
  get last(): Undoable | undefined {
    return this.#steps.findLast((step) => !this.#beingUndone.has(step));
  }

  /** Undoes a step. It stays where that failed this time; else it is forgotten, so that the one before can be reached. */
  async undo(step: Undoable): Promise<UndoOutcome> {
    if (!this.#steps.includes(step) || this.#beingUndone.has(step))
      return { kind: 'nothing to undo' };
    this.#beingUndone.add(step);
    try {
      const outcome = await undo(step, this.#vault);
      if (outcome.kind !== 'failed') this.#steps.splice(this.#steps.indexOf(step), 1);
      if (outcome.kind === 'undone') await step.undone?.();
      return outcome;
    } finally {
      this.#beingUndone.delete(step);
    }
  }
}
