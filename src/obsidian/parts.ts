import type { App } from 'obsidian';
import type { Ports } from '../actions/ports';
import type { ReadDay } from '../ui/logging/log-draft';
import type { LiveNetwork } from './live/live-network';
import type { ReviewStore } from './live/review-store';
import type { Today } from './live/today';
import type { Configuration } from './settings/configuration';
import type { OpenPopups } from './windows/open-popups';
import type { ActionNotices } from './writing/action-notices';
import type { Actions } from './writing/actions';

/** The parts of the running plugin, from which its faces take what they need. */
export interface Parts {
  readonly app: App;
  readonly ports: Ports;
  readonly configuration: Configuration;
  readonly live: LiveNetwork;
  readonly today: Today;
  readonly store: ReviewStore;
  readonly actions: Actions;
  readonly notices: ActionNotices;
  readonly popups: OpenPopups;
  readonly readDay: ReadDay;
}
