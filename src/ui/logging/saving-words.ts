import type { Day } from '../../domain/day';
import { isPlanned } from '../../domain/interaction';
import { FOLLOW_UP_FORM, LOG_FORM } from '../strings';

/** What the button of a form for logging says, before it is pressed and while it saves. */
export interface SavingWords {
  readonly save: string;
  readonly saving: string;
}

/** The words for what a form would save: an interaction of that day, or only a follow-up. */
export function savingWords(on: Day | null, isOnlyFollowUp: boolean, today: Day): SavingWords {
  if (isOnlyFollowUp) return FOLLOW_UP_FORM;
  return on !== null && isPlanned(on, today)
    ? { save: LOG_FORM.plan, saving: LOG_FORM.planning }
    : LOG_FORM;
}
