import {
  withDismissedMatch,
  withoutDismissedMatch,
  withRenamedInMatches,
  type MatchKey,
} from '../../domain/match';
import { list, nullable, object, text } from '../../notes/settings/stored-json';
import {
  KeptDismissals,
  type DismissalSources,
  type DismissedKind,
} from '../dismissals/kept-dismissals';

/** The matches that the user has dismissed, for good: nothing but a changed text brings one back. */
export class DismissedMatches extends KeptDismissals<MatchKey> {
  /** `changed` hears of every dismissal that comes or goes. */
  constructor(sources: DismissalSources, changed: () => void) {
    super(sources, KIND, changed);
  }
}

const KIND: DismissedKind<MatchKey> = {
  part: 'dismissed matches',
  read: object<MatchKey>({
    seeker: text,
    wish: text,
    helper: nullable(text),
    offers: list(text),
  }),
  write: (key) => key,
  added: withDismissedMatch,
  removed: withoutDismissedMatch,
  renamed: withRenamedInMatches,
  moved: (key, pathNow) => ({
    ...key,
    seeker: pathNow(key.seeker),
    helper: key.helper === null ? null : pathNow(key.helper),
  }),
};
