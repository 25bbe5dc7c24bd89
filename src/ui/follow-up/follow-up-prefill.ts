import type { Day } from '../../domain/day';

/** What a form for a follow-up begins with; the user sees and changes it before saving. */
export interface FollowUpPrefill {
  readonly text: string;
  readonly dueOn: Day;
  /** Whether they are to do it. */
  readonly waiting: boolean;
}
