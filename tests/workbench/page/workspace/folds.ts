import { StateEffect, StateField, type Range } from '@codemirror/state';
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view';

const setFolds = StateEffect.define<readonly Fold[]>();

/** Folded text, by offsets. */
export interface Fold {
  readonly from: number;
  readonly to: number;
}

/** The folds of an editor: they move with the text, and go where a change reaches into them. */
export const folds = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (decorations, { changes, effects }) => {
    let kept = decorations.map(changes);
    changes.iterChangedRanges((_from, _to, from, to) => {
      kept = kept.update({ filter: (start, end) => end <= from || start >= to });
    });
    for (const effect of effects)
      if (effect.is(setFolds)) kept = Decoration.set(effect.value.map(folded), true);
    return kept;
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** Folds these stretches of an editor's text, and unfolds all others. */
export function fold(view: EditorView, stretches: readonly Fold[]): void {
  view.dispatch({ effects: setFolds.of(stretches) });
}

/** The folded stretches of an editor's text, in order. */
export function foldsOf(view: EditorView): Fold[] {
  const found: Fold[] = [];
  const each = view.state.field(folds).iter();
  for (; each.value !== null; each.next()) found.push({ from: each.from, to: each.to });
  return found;
}

function folded({ from, to }: Fold): Range<Decoration> {
  return Decoration.replace({}).range(from, to);
}
