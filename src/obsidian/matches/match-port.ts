import { dismiss } from '../../actions/dismiss';
import type { MatchPort } from '../../ui/matches/match-port';
import { MATCH_NOTICES, shortened } from '../strings';
import type { Actions } from '../writing/actions';
import type { ActionNotices } from '../writing/action-notices';
import type { DismissedMatches } from './dismissed-matches';

/** What is done with matches. */
export interface MatchPortSources {
  readonly actions: Pick<Actions, 'perform' | 'nameNow'>;
  readonly dismissedMatches: Pick<DismissedMatches, 'add' | 'remove'>;
  readonly notices: Pick<ActionNotices, 'sayFailure'>;
}

/** What can be done with matches; why something has failed is said in a notice. */
export function matchPort({ actions, dismissedMatches, notices }: MatchPortSources): MatchPort {
  return {
    dismissMatch: (match) => {
      const name = actions.nameNow(match.seeker) ?? match.seeker;
      notices.sayFailure(
        actions.perform(
          () => dismiss(match, dismissedMatches),
          () => MATCH_NOTICES.dismissed(shortened(name), shortened(match.wish)),
        ),
      );
    },
  };
}
