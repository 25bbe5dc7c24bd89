import type { ReviewPort, ReviewState } from '../review/review-port';
import type { GuideState } from './guide-port';

/** What each step of the guide is given. */
export interface GuideProps {
  readonly guide: GuideState;
  readonly state: Extract<ReviewState, { kind: 'ready' }>;
  readonly port: ReviewPort;
}
