import { readOr, record } from '../../notes/settings/stored-json';
import { SECTION_IDS, type Folds } from '../../ui/review/review-port';

/** Reads which sections of the review are folded from stored data; anything else there is as good as absent. */
export function parseFolds(stored: unknown): Folds {
  const { folds } = readOr(record, readOr(record, stored, NOTHING)['view'], NOTHING);
  const known = readOr(record, folds, NOTHING);
  return Object.fromEntries(
    SECTION_IDS.flatMap((id) => {
      const folded = known[id];
      return typeof folded === 'boolean' ? [[id, folded]] : [];
    }),
  );
}

/** The form in which to store which sections are folded, beside everything else that is stored. */
export function storedFolds(previous: unknown, folds: Folds): unknown {
  const stored = readOr(record, previous, NOTHING);
  return { ...stored, view: { ...readOr(record, stored['view'], NOTHING), folds } };
}

const NOTHING: Readonly<Record<string, unknown>> = {};
