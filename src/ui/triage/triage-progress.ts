/** How far sorting contacts into circles has come, by the paths of contacts' notes. */
export interface TriageProgress {
  /** Those for whom a circle or *never* was chosen, in that order. */
  readonly answered: readonly string[];
  /** Those put off, in that order. */
  readonly skipped: readonly string[];
  /** Whether those without any contact recorded are asked about as well. */
  readonly asksStrangers: boolean;
}

/** The progress after contacts were given a circle, or *never*. */
export function withAnswers(progress: TriageProgress, paths: readonly string[]): TriageProgress {
  const before = without(progress, paths);
  return { ...before, answered: [...before.answered, ...paths] };
}

/** The progress after a contact was put off. */
export function withSkip(progress: TriageProgress, path: string): TriageProgress {
  const before = without(progress, [path]);
  return { ...before, skipped: [...before.skipped, path] };
}

/** The progress as if contacts had not been asked about. */
export function without(progress: TriageProgress, paths: readonly string[]): TriageProgress {
  const gone = new Set(paths);
  return {
    ...progress,
    answered: progress.answered.filter((path) => !gone.has(path)),
    skipped: progress.skipped.filter((path) => !gone.has(path)),
  };
}

/** The progress after a note was renamed. */
export function withRename(progress: TriageProgress, from: string, to: string): TriageProgress {
  const now = (path: string): string => (path === from ? to : path);
  return {
    ...progress,
    answered: progress.answered.map(now),
    skipped: progress.skipped.map(now),
  };
}
