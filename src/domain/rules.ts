import { DEFAULT_CIRCLES, type Circle } from './circle';
import { DEFAULT_SEASONS, type Season } from './season';

/** What the user decides about check-ins, follow-ups and matches; everything else follows from the notes. */
export interface Rules {
  /** The circles, closest first. */
  readonly circles: readonly Circle[];
  /** The circle whose cadence holds for contacts that name none; null gives them no cadence. */
  readonly defaultCircle: string | null;
  /** Whether a link in the text of a daily note counts as having been in touch. */
  readonly mentionsCount: boolean;
  /** How many check-ins the review proposes a day. */
  readonly dailyBudget: number;
  /** How many days ahead a check-in is *soon*. */
  readonly soonDays: number;
  /** How many days ahead a milestone is told. */
  readonly milestoneDays: number;
  /** More participants than this make a gathering, which counts as a mention. */
  readonly mostParticipants: number;
  /** How many days past its day a follow-up is still a duty; later it is stale. */
  readonly staleDays: number;
  /** The times in which other cadences hold, begun or not. */
  readonly seasons: readonly Season[];
  /** What the user can help with, in their words. */
  readonly myOffers: readonly string[];
}

/** The rules as shipped. */
export const DEFAULT_RULES: Rules = {
  circles: DEFAULT_CIRCLES,
  defaultCircle: null,
  mentionsCount: true,
  dailyBudget: 5,
  soonDays: 7,
  milestoneDays: 14,
  mostParticipants: 12,
  staleDays: 90,
  seasons: DEFAULT_SEASONS,
  myOffers: [],
};
