import type { CheckIn } from '../../domain/check-in';
import type { Day } from '../../domain/day';
import type { Interaction } from '../../domain/interaction';
import type { Rules } from '../../domain/rules';
import type { MentionPort } from '../follow-up/follow-up-port';
import type { OpenIn, ReviewPort } from '../review/review-port';

/** Everything the panel *Why is this contact due?* is given. */
export interface WhyProps {
  readonly checkIn: CheckIn;
  /** All evidence of the contact, in the order of `compareInteractions`. */
  readonly history: readonly Interaction[];
  readonly rules: Rules;
  readonly today: Day;
  /** What can be said of the mentions among the evidence. */
  readonly mentions: MentionPort & Pick<ReviewPort, 'menuShown'>;
  /** Opens a note, at a line (from 1) where one is given. */
  readonly open: (path: string, line: number | null, where: OpenIn) => void;
}
