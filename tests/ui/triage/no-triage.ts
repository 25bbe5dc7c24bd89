import type { TriageProgress } from '../../../src/ui/triage/triage-progress';

/** The progress of who has not begun to sort. */
export const NO_TRIAGE: TriageProgress = { answered: [], skipped: [], asksStrangers: false };
