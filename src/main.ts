import { debounce, Plugin } from 'obsidian';
import { requestWindowFrame } from './obsidian/live/frames';
import { offerInFileMenu } from './obsidian/contact/contact-file-menu';
import { contactModals } from './obsidian/contact/contact-modals';
import { contactPalette } from './obsidian/contact/contact-palette';
import { Guide } from './obsidian/first-steps/guide';
import { LiveNetwork } from './obsidian/live/live-network';
import { ReviewStore } from './obsidian/live/review-store';
import { windowScheduler } from './obsidian/live/scheduler';
import { Today, windowClock } from './obsidian/live/today';
import { vaultNotes, watchNotes, watchRenames } from './obsidian/live/vault-notes';
import { reviewCommands } from './obsidian/review/commands';
import { reviewPort } from './obsidian/review/review-port';
import { REVIEW_TYPE, ReviewView } from './obsidian/review/review-view';
import { showCheckInCount } from './obsidian/review/status-bar';
import { Configuration } from './obsidian/settings/configuration';
import { configurationSources } from './obsidian/settings/configuration-sources';
import { SettingsTab } from './obsidian/settings/settings-tab';
import { parseFolds } from './obsidian/settings/view-state';
import { COMMANDS, REVIEW_VIEW } from './obsidian/strings';
import { OpenPopups } from './obsidian/windows/open-popups';
import { ActionNotices } from './obsidian/writing/action-notices';
import { actionPorts } from './obsidian/writing/action-ports';
import { Actions } from './obsidian/writing/actions';
import { RenamedNotes } from './obsidian/writing/renamed-notes';

/** Changed settings take effect after the user has stopped typing for so long, in milliseconds. */
const SETTLING = 500;

/** The plugin: wires the parts together. */
export default class RapportPlugin extends Plugin {
  #configuration: Configuration | null = null;

  /** Called by Obsidian when the plugin is enabled. */
  override async onload(): Promise<void> {
    const { app } = this;
    const { vault, metadataCache, workspace } = app;
    const unload = new AbortController();
    const configuration = new Configuration(configurationSources(this), () => {
      if (unload.signal.aborted) return;
      store.changed();
      rebuild();
    });
    this.#configuration = configuration;

    const show = (): void => {
      store.changed();
    };
    const notes = vaultNotes(vault, metadataCache);
    const live = new LiveNetwork(notes, windowScheduler, show);
    const today = new Today(windowClock, show);
    const store = new ReviewStore({ live, configuration, today }, requestWindowFrame);
    const build = (): void => {
      if (workspace.layoutReady) live.build(configuration.settings);
    };
    const rebuild = debounce(build, SETTLING, true);

    const renamedNotes = new RenamedNotes();
    const ports = actionPorts(app, renamedNotes, windowClock, today);
    const notices = new ActionNotices();
    const actions = new Actions(ports, configuration, notices, live);
    const guide = new Guide({ live, store, configuration, today, notes, actions, notices });
    const popups = new OpenPopups();
    const contacts = contactModals({ app, popups, live, today, actions, notices });
    const openReview = (): void => {
      const options = { active: true, reveal: true };
      notices.sayFailure(workspace.ensureSideLeaf(REVIEW_TYPE, 'right', options));
    };

    this.register(() => {
      unload.abort();
      rebuild.cancel();
      for (const part of [live, today, store, guide, popups, actions, notices]) part.stop();
    });
    await configuration.load();
    if (unload.signal.aborted) return;

    const sources = { app, configuration, contacts, actions, guide, popups, notices };
    this.registerView(
      REVIEW_TYPE,
      (leaf) =>
        new ReviewView(leaf, {
          store,
          guide,
          folds: () => parseFolds(configuration.viewState('folds')),
          portFor: (view) => reviewPort(sources, view),
        }),
    );
    this.registerHoverLinkSource(REVIEW_TYPE, { display: REVIEW_VIEW.title, defaultMod: true });
    this.addRibbonIcon('contact', COMMANDS.openReview, openReview);
    this.register(showCheckInCount(this.addStatusBarItem(), store, openReview));
    this.addSettingTab(new SettingsTab(app, this, configuration, notices));
    const commands = [
      ...reviewCommands(openReview, actions, guide),
      ...contactPalette(workspace, live, contacts),
    ];
    for (const command of commands) this.addCommand(command);
    this.registerEvent(offerInFileMenu(workspace, live, contacts));
    this.registerDomEvent(document, 'visibilitychange', () => {
      today.check();
    });
    this.registerDomEvent(window, 'focus', () => {
      today.check();
      notices.sayFailure(configuration.loadConfigFiles());
    });
    workspace.onLayoutReady(() => {
      if (unload.signal.aborted) return;
      const register = this.registerEvent.bind(this);
      for (const listener of [live, guide]) watchNotes(vault, metadataCache, register, listener);
      for (const listener of [renamedNotes, guide]) watchRenames(vault, register, listener);
      rebuild.cancel();
      build();
    });
  }

  /** Called by Obsidian when the stored settings were changed from outside, for example by sync. */
  override async onExternalSettingsChange(): Promise<void> {
    await this.#configuration?.load();
  }
}
