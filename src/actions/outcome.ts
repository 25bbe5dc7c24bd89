import type { Failure } from './failure';
import type { Change, Undoable, Written } from './undo';

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
    }
  /** No note was changed. */
  | { readonly kind: 'failed'; readonly failures: readonly [Failure, ...Failure[]] };

/** The outcome of an action that did something, as one step to undo. */
export function done(written: readonly Written[], failures: readonly Failure[] = []): Outcome {
  const changes = written.filter((change): change is Change => change.kind !== 'mixed');
  const undo = changes.length === 0 ? null : { changes };
  return { kind: 'done', written: written.map(({ path }) => path), undo, failures };
}

/** The outcome of an action that changed nothing. */
export function failed(path: string, reason: string): Outcome {
  return { kind: 'failed', failures: [{ path, reason }] };
}
