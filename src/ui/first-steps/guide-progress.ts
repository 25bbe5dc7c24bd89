import type { Review } from '../../network/review';
import type { Rules } from '../../domain/rules';
import type { TriageProgress } from '../triage/triage-progress';

/** The steps of the guide, in order. */
export const GUIDE_STEPS = ['found', 'marks', 'circles'] as const;
/** One of the guide's steps. */
export type GuideStep = (typeof GUIDE_STEPS)[number];

/** Where the user is in the guide, kept from one start to the next. */
export interface GuideProgress {
  /** The step; `left` and `finished` show the review; null until the guide has been used. */
  readonly at: GuideStep | 'left' | 'finished' | null;
  readonly triage: TriageProgress;
}

/** The step to show: the one the user is at, or the first for who has not begun; null for the review. */
export function stepShown(
  { at }: GuideProgress,
  { checkIns }: Pick<Review, 'checkIns'>,
  rules: Pick<Rules, 'defaultCircle'>,
): GuideStep | null {
  if (at === 'left' || at === 'finished') return null;
  if (at !== null) return at;
  return hasBegun({ checkIns }, rules) ? null : 'found';
}

/** Tells whether any contact has a circle or cadence, so that there is a review without a guide. */
export function hasBegun(
  { checkIns }: Pick<Review, 'checkIns'>,
  { defaultCircle }: Pick<Rules, 'defaultCircle'>,
): boolean {
  return (
    defaultCircle !== null ||
    checkIns.some(({ contact }) => contact.circle !== null || contact.cadence !== null)
  );
}
