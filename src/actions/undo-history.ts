import type { Vault } from './ports';
import type { Moment } from './renamed-notes';
import { undo, type Obstacle, type Undoable } from './undo';

/** What came of undoing a step: all of it or nothing. */
export type UndoOutcome =
  | { readonly kind: 'nothing to undo' }
  | {
      readonly kind: 'undone';
      readonly step: Undoable;
      /** What it had done, as a sentence that begins with a verb. */
      readonly did: string;
    }
  | (Obstacle & {
      readonly did: string;
      /** What the step did that undoing the last one comes to next; null where there is none but those that can't be undone. */
      readonly next: string | null;
    });

/** Something that was done. */
interface Step {
  readonly undoable: Undoable;
  readonly did: string;
  /** The moment at which its notes had the paths that it says. */
  readonly at: Moment;
  /** Whether undoing it was tried in vain, so that the one before is the next. */
  isPassed: boolean;
}

/** Steps beyond this number are forgotten, the oldest first. */
const MOST_STEPS = 100;

/**
 * The actions that can be undone, the newest last. One that can't be undone since a note was changed doesn't stand in the
 * way of those before it; nor is it forgotten, since the note may be as it was again.
 */
export class UndoHistory {
  readonly #vault: Vault;
  #steps: readonly Step[] = [];
  #busy: Promise<unknown> = Promise.resolve();

  constructor(vault: Vault) {
    this.#vault = vault;
  }

  /** Remembers what an action did, as a sentence that begins with a verb; nothing done is nothing to undo. */
  record(undoable: Undoable | null, did: string): void {
    if (undoable === null) return;
    if (undoable.changes.length === 0 && undoable.undone === undefined) return;
    const step = { undoable, did, at: this.#vault.moment(), isPassed: false };
    this.#steps = [...this.#steps, step].slice(-MOST_STEPS);
  }

  /** Whether there is anything that was not undone. */
  get isEmpty(): boolean {
    return this.#steps.length === 0;
  }

  /** Undoes one step. */
  undo(undoable: Undoable): Promise<UndoOutcome> {
    return this.#oneAtATime(async () => {
      const step = this.#steps.find((known) => known.undoable === undoable);
      return step === undefined ? { kind: 'nothing to undo' } : this.#attempt(step);
    });
  }

  /** Undoes the last step that can be undone; tells why not where the last one that was not tried before can't be. */
  undoLast(): Promise<UndoOutcome> {
    return this.#oneAtATime(async () => {
      let inVain: UndoOutcome = { kind: 'nothing to undo' };
      for (const step of [...this.#steps].reverse()) {
        const { isPassed } = step;
        const outcome = await this.#attempt(step);
        if (outcome.kind === 'undone' || !isPassed) return outcome;
        if (inVain.kind === 'nothing to undo') inVain = outcome;
      }
      return inVain;
    });
  }

  async #attempt(step: Step): Promise<UndoOutcome> {
    const { undoable, did, at } = step;
    const outcome = await undo(undoable, this.#vault, at);
    if (outcome.kind !== 'undone') {
      step.isPassed = true;
      const next = this.#steps.findLast(({ isPassed }) => !isPassed)?.did ?? null;
      return { ...outcome, did, next };
    }
    this.#steps = this.#steps.filter((other) => other !== step);
    await undoable.undone?.();
    return { kind: 'undone', step: undoable, did };
  }

  /** Who undoes twice in a hurry means two steps, and the second finds the notes as the first leaves them. */
  #oneAtATime(work: () => Promise<UndoOutcome>): Promise<UndoOutcome> {
    const working = this.#busy.then(work);
    this.#busy = working.catch(() => undefined); // its caller is told
    return working;
  }
}
