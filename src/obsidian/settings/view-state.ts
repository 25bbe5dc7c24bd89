import { readOr, record, type JsonObject } from '../../notes/settings/stored-json';
import type { PanelFolds } from '../../ui/panel/panel-port';
import { SECTION_IDS, type Folds } from '../../ui/review/review-port';

/** The parts of what is stored that can be lost without harm, each of a shape of its own. */
export type ViewPart =
  'folds' | 'panel folds' | 'drafts' | 'triage' | 'dismissed' | 'dismissed matches';

/** A part of the view state as it is stored, whatever it is; undefined where there is none. */
export function viewPart(stored: unknown, part: ViewPart): unknown {
  return viewIn(stored)[part];
}

/** The form in which to store a part of the view state, beside everything else that is stored; undefined removes it. */
export function storedViewPart(previous: unknown, part: ViewPart, value: unknown): unknown {
  const { [part]: _, ...others } = viewIn(previous);
  const view = value === undefined ? others : { ...others, [part]: value };
  return { ...readOr(record, previous, NOTHING), view };
}

/** What is stored, without the view state. */
export function withoutView(stored: unknown): JsonObject {
  const { view: _, ...others } = readOr(record, stored, NOTHING);
  return others;
}

/** Something to store, with the view state of what was stored before. */
export function withViewOf(previous: unknown, stored: unknown): JsonObject {
  const others = withoutView(stored);
  const before = readOr(record, previous, NOTHING);
  return Object.hasOwn(before, 'view') ? { ...others, view: before['view'] } : others;
}

/** Reads which sections of the review are folded; anything else there is as good as absent. */
export function parseFolds(stored: unknown): Folds {
  const known = readOr(record, stored, NOTHING);
  return Object.fromEntries(
    SECTION_IDS.flatMap((id) => {
      const folded = known[id];
      return typeof folded === 'boolean' ? [[id, folded]] : [];
    }),
  );
}

/** Reads which sections of a panel are folded, from those of all panels; anything else there is as good as absent. */
export function parsePanelFolds(stored: unknown, panel: string): PanelFolds {
  const known = readOr(record, readOr(record, stored, NOTHING)[panel], NOTHING);
  return Object.fromEntries(
    Object.entries(known).filter(
      (entry): entry is [string, boolean] => typeof entry[1] === 'boolean',
    ),
  );
}

/** The form in which to store which sections of a panel are folded, beside those of the other panels. */
export function storedPanelFolds(previous: unknown, panel: string, folds: PanelFolds): unknown {
  return { ...readOr(record, previous, NOTHING), [panel]: folds };
}

function viewIn(stored: unknown): Readonly<Record<string, unknown>> {
  return readOr(record, readOr(record, stored, NOTHING)['view'], NOTHING);
}

const NOTHING: Readonly<Record<string, unknown>> = {};
