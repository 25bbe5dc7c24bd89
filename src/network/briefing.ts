import type { CheckIn } from '../domain/check-in';
import { balanceIn, exchangesIn, type Balance, type Exchange } from '../domain/exchange';
import type { FollowUp } from '../domain/follow-up';
import { milestonesOf, type Milestone } from '../domain/milestone';
import { timelineOf, type TimelineYear } from '../domain/timeline';
import { acquaintanceOf, type Acquaintance } from './acquaintance';
import type { Network } from './network';
import type { Review } from './review';

/** What is known of a contact before a conversation, without reading a note. */
export interface Briefing {
  readonly checkIn: CheckIn;
  /** What is promised, awaited or owed between you, in the order of the review. */
  readonly followUps: readonly FollowUp[];
  /** The next ones, soonest first. */
  readonly milestones: readonly Milestone[];
  readonly balance: Balance;
  /** Up to today, newest first. */
  readonly exchanges: readonly Exchange[];
  readonly acquaintance: Acquaintance;
  readonly timeline: readonly TimelineYear[];
}

/** A briefing looks farther ahead than the review, since the next conversation may be the last one before the day: two months. */
const AHEAD_DAYS = 61;

/** The briefing on a contact, from a review of the network; null where the path is no contact's. */
export function briefingOf(network: Network, review: Review, path: string): Briefing | null {
  const { today } = review;
  const checkIn = network.checkIn(path, today);
  if (checkIn === undefined) return null;
  const history = network.history(path);
  const exchanges = exchangesIn(history).filter(({ on }) => on <= today);
  const days = Math.max(AHEAD_DAYS, network.rules.milestoneDays);
  return {
    checkIn,
    followUps: review.followUps.filter(({ contacts }) =>
      contacts.some((contact) => contact.path === path),
    ),
    milestones: [...milestonesOf(checkIn, today, days)].sort((a, b) => a.on - b.on),
    balance: balanceIn(exchanges),
    exchanges: [...exchanges].reverse(),
    acquaintance: acquaintanceOf(network, checkIn.contact, today),
    timeline: timelineOf(history, network.rules.mentionsCount, today),
  };
}
