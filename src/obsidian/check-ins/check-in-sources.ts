import type { LiveNetwork } from '../live/live-network';
import type { ReviewStore } from '../live/review-store';
import type { Today } from '../live/today';
import type { Configuration } from '../settings/configuration';
import type { ActionNotices } from '../writing/action-notices';
import type { Actions } from '../writing/actions';

/** What check-ins are written into notes with. */
export interface CheckInSources {
  readonly live: Pick<LiveNetwork, 'network'>;
  readonly store: Pick<ReviewStore, 'subscribe'>;
  readonly today: Pick<Today, 'day'>;
  readonly configuration: Pick<Configuration, 'settings'>;
  readonly actions: Actions;
  readonly notices: Pick<ActionNotices, 'say' | 'sayFailure'>;
}
