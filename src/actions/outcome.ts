import type { Failure } from './failure';
import { revertAll, type Change, type Undoable, type Written } from './undo';
import type { Vault } from './ports';

/** What came of an action. Whatever failed is said, and the user's input is the caller's to keep. */
export type Outcome =
  | {
      readonly kind: 'done';
      /** Paths of the notes that were written; empty where they said so already. */
      readonly written: readonly string[];
      /** Null where nothing changed, or where another change at the same moment makes undoing unsafe. */
      readonly undo: Undoable | null;
      /** Those of single notes among several. */
      readonly failures: readonly Failure[];
      /** Paths of the notes whose properties Obsidian has written anew; absent for none. */
      readonly restyled?: readonly string[];
    }
  /** A part failed, and another that was written could not be taken back: the user is to know of both. */
  | {
      readonly kind: 'partly';
      readonly undo: Undoable;
      readonly failures: readonly [Failure, ...Failure[]];
    }
  /** No note was changed. */
  | { readonly kind: 'failed'; readonly failures: readonly [Failure, ...Failure[]] };

/** The outcome of an action that did something, as one step to undo. */
export function done(written: readonly Written[], failures: readonly Failure[] = []): Outcome {
  const changes = changesIn(written);
  const undo = changes.length === 0 ? null : { changes };
  const restyled = changes.flatMap((change) =>
    change.kind === 'changed' && change.isRestyled === true ? change.path : [],
  );
  return {
    kind: 'done',
    written: written.map(({ path }) => path),
    undo,
    failures,
    ...(restyled.length > 0 && { restyled }),
  };
}

/** An outcome whose undoing also puts back what changed beside the notes. */
export function undoneWith(outcome: Outcome, undone: () => Promise<void>): Outcome {
  if (outcome.kind !== 'done' || outcome.undo === null) return outcome;
  return { ...outcome, undo: { ...outcome.undo, undone } };
}

/** The outcome of an action that changed something beside the notes, and how that is put back. */
export function doneBeside(undone: () => Promise<void>): Outcome {
  return { kind: 'done', written: [], undo: { changes: [], undone }, failures: [] };
}

/** The outcome of an action that changed nothing. */
export function failed(path: string, reason: string): Outcome {
  return { kind: 'failed', failures: [{ path, reason }] };
}

/** What an action changed that can be undone, to be one step with what others did. */
export function changesOf(outcome: Outcome): readonly Change[] {
  return outcome.kind === 'failed' ? [] : (outcome.undo?.changes ?? []);
}

/** The outcome of an action of which a part failed: what was written is taken back, as far as that can be done. */
export async function takenBack(
  written: readonly Written[],
  failures: readonly [Failure, ...Failure[]],
  vault: Vault,
): Promise<Outcome> {
  const left = await revertAll(changesIn(written), vault);
  const staying = [...written.filter(({ kind }) => kind === 'mixed'), ...left];
  if (staying.length === 0) return { kind: 'failed', failures };
  const paths = new Set(staying.map(({ path }) => vault.currentPath(path) ?? path));
  const stays = [...paths].map((path) => ({ path, reason: STAYS }));
  return { kind: 'partly', undo: { changes: left }, failures: [...failures, ...stays] };
}

function changesIn(written: readonly Written[]): readonly Change[] {
  return written.filter((change): change is Change => change.kind !== 'mixed');
}

const STAYS = 'This was written and stays, since the note has changed or can’t be written now.';
