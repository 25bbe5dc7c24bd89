import {
  Annotation,
  StateEffect,
  StateField,
  Transaction,
  type ChangeDesc,
  type ChangeSet,
  type EditorSelection,
  type EditorState,
  type TransactionSpec,
} from '@codemirror/state';

/** A step that can be taken back: what to do, and what was selected before. */
interface Step {
  readonly changes: ChangeSet;
  readonly selection: EditorSelection;
  readonly at: number;
  readonly isTyping: boolean;
}

interface History {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

/** Milliseconds within which what is typed in a row is one step. */
const IN_A_ROW = 500;

const restores = Annotation.define<'undo' | 'redo'>();
const forget = StateEffect.define();

/** What can be undone in an editor. Changes that came from elsewhere are not steps, but move the steps along. */
export const editHistory = StateField.define<History>({
  create: () => ({ done: [], undone: [] }),
  update: (history, transaction) => {
    if (transaction.effects.some((effect) => effect.is(forget))) return { done: [], undone: [] };
    if (!transaction.docChanged) return history;
    if (transaction.annotation(Transaction.addToHistory) === false) {
      const { changes } = transaction;
      return { done: moved(history.done, changes), undone: moved(history.undone, changes) };
    }
    const step = inverse(transaction);
    const { done, undone } = history;
    switch (transaction.annotation(restores)) {
      case 'undo':
        return { done: done.slice(0, -1), undone: [...undone, step] };
      case 'redo':
        return { done: [...done, step], undone: undone.slice(0, -1) };
      case undefined:
        return { done: joined(done, step), undone: [] };
    }
  },
});

/** Forgets all steps: the editor shows another note. */
export const forgetSteps: TransactionSpec = { effects: forget.of(null) };

/** The transaction that takes the last step back, or does it again; null where there is none. */
export function restoring(state: EditorState, what: 'undo' | 'redo'): TransactionSpec | null {
  const history = state.field(editHistory);
  const step = (what === 'undo' ? history.done : history.undone).at(-1);
  if (step === undefined) return null;
  const { changes, selection } = step;
  return { changes, selection, annotations: restores.of(what), scrollIntoView: true };
}

function inverse(transaction: Transaction): Step {
  const { changes, startState } = transaction;
  return {
    changes: changes.invert(startState.doc),
    selection: startState.selection,
    at: Date.now(),
    isTyping: transaction.isUserEvent('input.type'),
  };
}

function joined(steps: readonly Step[], step: Step): readonly Step[] {
  const last = steps.at(-1);
  const isOne = last?.isTyping === true && step.isTyping && step.at - last.at < IN_A_ROW;
  if (last === undefined || !isOne) return [...steps, step];
  const changes = step.changes.compose(last.changes);
  return [...steps.slice(0, -1), { ...last, changes, at: step.at }];
}

/** Steps that hold for a text which something else has changed. */
function moved(steps: readonly Step[], changes: ChangeDesc): readonly Step[] {
  const kept: Step[] = [];
  let mapping = changes;
  for (const step of [...steps].reverse()) {
    const below = mapping.mapDesc(step.changes, true);
    const selection = step.selection.map(below);
    kept.unshift({ ...step, changes: step.changes.map(mapping), selection });
    mapping = below;
  }
  return kept;
}
