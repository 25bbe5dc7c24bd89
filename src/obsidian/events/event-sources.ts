import type { App } from 'obsidian';
import type { ReadDay } from '../../ui/logging/log-draft';
import type { LiveNetwork } from '../live/live-network';
import type { Today } from '../live/today';
import type { Configuration } from '../settings/configuration';
import type { OpenPopups } from '../windows/open-popups';
import type { ActionNotices } from '../writing/action-notices';
import type { Actions } from '../writing/actions';
import type { EventSubject } from './event-subject';

/** What events are planned and told of with. */
export interface EventSources {
  readonly app: App;
  readonly popups: Pick<OpenPopups, 'open'>;
  readonly live: Pick<LiveNetwork, 'network'>;
  readonly today: Pick<Today, 'day'>;
  readonly configuration: Pick<Configuration, 'viewState' | 'saveViewState'>;
  readonly actions: Actions;
  readonly notices: Pick<ActionNotices, 'say' | 'sayFailure'>;
  readonly readDay: ReadDay;
  /** The event that the view shows. */
  readonly shownEvent: EventSubject;
}
