import { debounce, type App } from 'obsidian';
import type { Ports } from '../actions/ports';
import type { ReadDay } from '../ui/logging/log-draft';
import { BriefingSubject } from './briefing/briefing-subject';
import { EventSubject } from './events/event-subject';
import { Guide } from './first-steps/guide';
import { DismissedFollowUps } from './follow-ups/dismissed-follow-ups';
import { DismissedMatches } from './matches/dismissed-matches';
import { requestWindowFrame } from './live/frames';
import { LiveNetwork } from './live/live-network';
import { ReviewStore } from './live/review-store';
import { windowScheduler } from './live/scheduler';
import { Today, windowClock, type Clock } from './live/today';
import { vaultNotes, type RenameListener } from './live/vault-notes';
import { dayReader } from './read-day';
import { Configuration, type ConfigurationSources } from './settings/configuration';
import { OpenPopups } from './windows/open-popups';
import { renamedDrafts } from './windows/renamed-drafts';
import { ActionNotices } from './writing/action-notices';
import { actionPorts } from './writing/action-ports';
import { Actions } from './writing/actions';
import { RenamedNotes } from '../actions/renamed-notes';

/** The parts of the running plugin, from which its faces take what they need. */
export interface Parts {
  readonly app: App;
  readonly ports: Ports;
  readonly configuration: Configuration;
  readonly live: LiveNetwork;
  readonly today: Today;
  readonly store: ReviewStore;
  readonly guide: Guide;
  readonly dismissed: DismissedFollowUps;
  /** Whom the briefing is about. */
  readonly briefed: BriefingSubject;
  /** The event that the view shows. */
  readonly shownEvent: EventSubject;
  readonly dismissedMatches: DismissedMatches;
  /** What was typed into forms and not saved, as it hears of renames. */
  readonly drafts: RenameListener;
  readonly actions: Actions;
  readonly notices: ActionNotices;
  readonly popups: OpenPopups;
  readonly renamedNotes: RenamedNotes;
  readonly clock: Clock;
  readonly readDay: ReadDay;
  /** Reads the vault under the settings in force, once Obsidian knows its notes. */
  readonly build: () => void;
  /** Whether the plugin has been unloaded. */
  readonly isStopped: () => boolean;
  /** Ends everything, as the plugin is unloaded. */
  readonly stop: () => void;
}

/** Changed settings take effect after the user has stopped typing for so long, in milliseconds. */
const SETTLING = 500;

/** The parts of the plugin over an app, ready to run once the configuration is loaded. */
export function partsOver(app: App, configurationSources: ConfigurationSources): Parts {
  const { vault, metadataCache, workspace } = app;
  const unload = new AbortController();
  const notices = new ActionNotices();
  const warn = (message: string): void => {
    notices.say(message);
  };
  const changed = (): void => {
    if (unload.signal.aborted) return;
    store.changed();
    rebuild();
  };
  const configuration = new Configuration(configurationSources, changed, warn);
  const show = (): void => {
    store.changed();
  };
  const notes = vaultNotes(vault, metadataCache);
  const live = new LiveNetwork(notes, windowScheduler, show);
  const today = new Today(windowClock, show);
  const renamedNotes = new RenamedNotes();
  const ports = actionPorts(app, renamedNotes, windowClock, today);
  const currentPath = (path: string): string | null => ports.vault.currentPath(path);
  const dismissed = new DismissedFollowUps({ configuration, today, notices, currentPath }, show);
  const dismissedMatches = new DismissedMatches({ configuration, notices, currentPath }, show);
  const store = new ReviewStore({ live, configuration, today, dismissed }, requestWindowFrame);
  const buildNow = (): void => {
    if (workspace.layoutReady) live.build(configuration.settings);
  };
  const rebuild = debounce(buildNow, SETTLING, true);
  const actions = new Actions(ports, configuration, notices, live);
  const popups = new OpenPopups();
  const guide = new Guide({ live, store, configuration, today, notes, actions, notices });
  return {
    ...{ app, ports, configuration, live, today, store, guide, dismissed, dismissedMatches },
    ...{ actions, notices, popups, renamedNotes, clock: windowClock, readDay: dayReader(today) },
    briefed: new BriefingSubject(),
    shownEvent: new EventSubject(),
    drafts: renamedDrafts(configuration, notices),
    build: () => {
      rebuild.cancel();
      buildNow();
    },
    isStopped: () => unload.signal.aborted,
    stop: () => {
      unload.abort();
      rebuild.cancel();
      for (const part of [live, today, store, guide, popups, actions, notices]) part.stop();
    },
  };
}
