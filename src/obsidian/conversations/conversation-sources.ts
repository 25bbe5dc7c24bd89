import type { App } from 'obsidian';
import type { Ports } from '../../actions/ports';
import type { LiveNetwork } from '../live/live-network';
import type { Today } from '../live/today';
import type { Configuration } from '../settings/configuration';
import type { OpenPopups } from '../windows/open-popups';
import type { ActionNotices } from '../writing/action-notices';
import type { Actions } from '../writing/actions';

/** What conversation notes and new contacts are made with. */
export interface ConversationSources {
  readonly app: App;
  readonly popups: Pick<OpenPopups, 'open'>;
  readonly live: Pick<LiveNetwork, 'network'>;
  readonly today: Pick<Today, 'day'>;
  readonly actions: Actions;
  readonly notices: Pick<ActionNotices, 'say' | 'sayFailure'>;
  readonly configuration: Pick<
    Configuration,
    'settings' | 'own' | 'changeWriting' | 'viewState' | 'saveViewState'
  >;
  readonly ports: Pick<Ports, 'vault' | 'parseYaml'>;
}

/** Lets the user choose contacts, by path, beginning with those that suggest themselves; null where none are chosen. */
export type PickContacts = (preselected: readonly string[]) => Promise<readonly string[] | null>;
