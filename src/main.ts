import { Plugin, type TFile } from 'obsidian';
import { watchTodaysNote } from './obsidian/check-ins/watch-todays-note';
import { showCodeBlocks } from './obsidian/code-block/code-blocks';
import { allCommands } from './obsidian/commands';
import { beginningsOf } from './obsidian/contact/beginnings';
import { contactFace } from './obsidian/contact/contact-face';
import { offerInFileMenu } from './obsidian/contact/contact-file-menu';
import { watchNotes, watchRenames } from './obsidian/live/vault-notes';
import { partsOver } from './obsidian/parts';
import { REVIEW_TYPE } from './obsidian/review/review-panel';
import { showCheckInCount } from './obsidian/review/status-bar';
import { watchOrganisations } from './obsidian/new-job/watch-organisations';
import type { Configuration } from './obsidian/settings/configuration';
import { configurationSources } from './obsidian/settings/configuration-sources';
import { SettingsTab } from './obsidian/settings/settings-tab';
import { COMMANDS, REVIEW_VIEW } from './obsidian/strings';
import { registerUris } from './obsidian/uri/register-uris';
import { openPanel } from './obsidian/panels/panel-view';
import { registerPanels } from './obsidian/panels/register-panels';

/** The plugin: wires the parts together. */
export default class RapportPlugin extends Plugin {
  #configuration: Configuration | null = null;

  /** Called by Obsidian when the plugin is enabled. */
  override async onload(): Promise<void> {
    const { app } = this;
    const { vault, metadataCache, workspace } = app;
    const parts = partsOver(app, configurationSources(this));
    const { configuration, live, today, store, guide, notices, renamedNotes, clock } = parts;
    this.#configuration = configuration;
    this.register(parts.stop);
    await configuration.load();
    if (parts.isStopped()) return;

    const openReview = (): void => {
      notices.sayFailure(openPanel(workspace, REVIEW_TYPE));
    };
    const contacts = contactFace(parts);
    const commands = allCommands(parts, contacts, openReview);
    const sources = { ...parts, contacts, openReview, beginnings: beginningsOf(commands) };
    registerPanels(this, parts, sources);
    showCodeBlocks(this, store, sources);
    this.registerHoverLinkSource(REVIEW_TYPE, { display: REVIEW_VIEW.title, defaultMod: true });
    this.addRibbonIcon('contact', COMMANDS.openReview, openReview);
    this.register(showCheckInCount(this.addStatusBarItem(), store, openReview));
    this.addSettingTab(new SettingsTab(this, parts));
    for (const command of commands) this.addCommand(command);
    this.registerEvent(offerInFileMenu(workspace, live, contacts));
    watchTodaysNote(this, clock, parts);
    registerUris(this, sources);

    this.registerDomEvent(document, 'visibilitychange', () => {
      today.check();
    });
    this.registerDomEvent(window, 'focus', () => {
      today.check();
      notices.sayFailure(configuration.loadConfigFiles());
    });
    workspace.onLayoutReady(() => {
      if (parts.isStopped()) return;
      const register = this.registerEvent.bind(this);
      for (const listener of [live, guide]) watchNotes(vault, metadataCache, register, listener);
      for (const listener of [
        renamedNotes,
        parts.dismissed,
        parts.dismissedMatches,
        parts.drafts,
        parts.briefed,
        parts.shownEvent,
        guide,
      ])
        watchRenames(vault, register, listener);
      const opened = (file: TFile | null): void => {
        for (const followed of [parts.briefed, parts.shownEvent])
          followed.opened(file?.path ?? null);
      };
      opened(workspace.getActiveFile());
      register(workspace.on('file-open', opened));
      watchOrganisations(this, parts);
      parts.build();
    });
  }

  /** Called by Obsidian when the stored settings were changed from outside, for example by sync. */
  override async onExternalSettingsChange(): Promise<void> {
    await this.#configuration?.load();
  }
}
