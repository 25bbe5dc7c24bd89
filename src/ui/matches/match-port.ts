import type { MatchKey } from '../../domain/match';

/** What can be done with matches. */
export interface MatchPort {
  /** Takes a match off the list for good, or until one of its texts changes. */
  dismissMatch(match: MatchKey): void;
}
