import { SECTION_IDS, type Folds } from '../../ui/review-port';

/** Reads which sections of the review are folded from stored data; anything else there is as good as absent. */
export function parseFolds(stored: unknown): Folds {
  const folds = objectOr(objectOr(objectOr(stored)['view'])['folds']);
  return Object.fromEntries(
    SECTION_IDS.flatMap((id) => {
      const folded = folds[id];
      return typeof folded === 'boolean' ? [[id, folded]] : [];
    }),
  );
}

/** The form in which to store which sections are folded, beside everything else that is stored. */
export function storedFolds(previous: unknown, folds: Folds): unknown {
  const stored = objectOr(previous);
  return { ...stored, view: { ...objectOr(stored['view']), folds } };
}

function objectOr(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && !Array.isArray(value) ? { ...value } : {};
}
