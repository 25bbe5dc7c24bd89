import { anything, list, readOr, record, text } from '../../notes/settings/stored-json';
import { GUIDE_STEPS, type GuideProgress } from '../../ui/first-steps/guide-progress';

const PLACES = [...GUIDE_STEPS, 'left', 'finished'] as const;

/** Reads progress in the guide as it was stored; whatever can't be read is as good as absent. */
export function parseGuideProgress(stored: unknown): GuideProgress {
  const { at, answered, skipped, asksStrangers } = readOr(record, stored, NOTHING);
  return {
    at: PLACES.find((place) => place === at) ?? null,
    triage: {
      answered: pathsIn(answered),
      skipped: pathsIn(skipped),
      asksStrangers: asksStrangers === true,
    },
  };
}

/** The form in which progress is stored. */
export function storedGuideProgress({ at, triage }: GuideProgress): unknown {
  return { at, ...triage };
}

const NOTHING: Readonly<Record<string, unknown>> = {};

function pathsIn(stored: unknown): readonly string[] {
  const items = readOr(list(anything), stored, []);
  return [...new Set(items.map((item) => readOr(text, item, '')))].filter((path) => path !== '');
}
