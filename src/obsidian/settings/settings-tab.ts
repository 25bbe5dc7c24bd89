import { PluginSettingTab, TFile, type Plugin, type SettingDefinitionItem } from 'obsidian';
import { exampleName } from '../../notes/settings/conversation-name';
import type { Settings } from '../../notes/settings/settings';
import { bundledTemplates } from '../../notes/templates/bundled';
import type { Today } from '../live/today';
import type { ActionNotices } from '../writing/action-notices';
import { BoundControls } from './bound-controls';
import { circlesDesk, type CirclesSources } from './circles-desk';
import type { Configuration } from './configuration';
import type { ListBinding } from './list-bindings';
import { defineSettings } from './setting-definitions';
import type { SettingsDesk } from './settings-desk';
import { exportModal, importModal } from './transfer-modals';
import { FolderPicker, wordModal } from './word-modals';

/** What the settings tab shows and changes settings with. */
export interface SettingsTabSources extends CirclesSources {
  readonly configuration: Configuration;
  readonly notices: ActionNotices;
  readonly today: Pick<Today, 'day'>;
}

/** The settings of the plugin, defined as data so that Obsidian can show and search them. */
export class SettingsTab extends PluginSettingTab {
  override icon = 'contact';
  readonly #sources: SettingsTabSources;
  readonly #desk: SettingsDesk;
  #controls: BoundControls;
  /** Whether the list of circles says less than is known, as a page below it is still open. */
  #isBehind = false;

  constructor(plugin: Plugin, sources: SettingsTabSources) {
    super(sources.app, plugin);
    this.#sources = sources;
    this.#controls = new BoundControls(() => sources.configuration.own);
    this.#desk = this.#deskOver(sources);
  }

  /** Every setting as data; Obsidian also asks at start-up, for its search. */
  override getSettingDefinitions(): SettingDefinitionItem[] {
    const { items, controls } = defineSettings(this.#desk);
    this.#controls = controls;
    this.#isBehind = false;
    return items;
  }

  /** Leaves the tab. Obsidian's own settings lie beside it, so they are read again. */
  override hide(): void {
    super.hide();
    this.#sources.notices.sayFailure(this.#sources.configuration.loadConfigFiles());
  }

  /** The value that a control shows. */
  override getControlValue(key: string): unknown {
    return this.#controls.read(key);
  }

  /** Takes the value of a control into force. */
  override async setControlValue(key: string, value: unknown): Promise<void> {
    const settings = this.#controls.change(key, value);
    if (settings === null) return;
    if (key.startsWith('circles.')) this.#isBehind = true;
    await this.#sources.configuration.change(settings);
  }

  #deskOver(sources: SettingsTabSources): SettingsDesk {
    const { app, configuration, notices, popups, today } = sources;
    const { vault } = app;
    const draw = (): void => {
      this.update();
    };
    const circles = circlesDesk(sources, draw);
    return {
      settings: () => configuration.own,
      isFolder: (path) => vault.getFolderByPath(path) !== null,
      isNote: (path) => vault.getFileByPath(path) !== null,
      templates: () => this.#templates(),
      exampleName: (pattern) => exampleName(pattern, today.day),
      change: (settings) => {
        notices.sayFailure(configuration.change(settings).then(draw));
      },
      take: (settings) => {
        notices.sayFailure(configuration.change(settings));
      },
      askWord: (list, title, place) => {
        this.#askWord(list, title, place);
      },
      circles: {
        ...circles,
        rename: (place, name) => {
          this.#isBehind = true;
          circles.rename(place, name);
        },
        left: () => {
          // Obsidian is just taking the page away, so the list is drawn after that.
          if (this.#isBehind) notices.sayFailure(Promise.resolve().then(draw));
        },
      },
      exportSettings: () => {
        popups.open(exportModal(sources));
      },
      importSettings: () => {
        popups.open(importModal(sources, draw));
      },
    };
  }

  /** Asks for a word of a list, a folder by a picker; nothing changes where the list has changed meanwhile. */
  #askWord(list: ListBinding, title: string, place: number | null): void {
    const { app, popups, configuration } = this.#sources;
    const words = list.read(configuration.own);
    const value = place === null ? '' : (words[place] ?? '');
    const others = words.filter((_, index) => index !== place);
    const save = async (word: string): Promise<void> => {
      const now = list.read(configuration.own);
      const next =
        value === '' ? [...now, word] : now.map((each) => (each === value ? word : each));
      const settings: Settings = list.change(configuration.own, next);
      await configuration.change(settings);
      this.update();
    };
    const { settings } = this.#desk;
    if (list.kind !== 'folder')
      popups.open(wordModal(app, { list, title, value, others, settings, save }));
    else
      popups.open(
        new FolderPicker(app, others, (folder) => {
          this.#sources.notices.sayFailure(save(folder));
        }),
      );
  }

  /** The names of the conversation templates: the user's own, and those that Rapport brings along. */
  #templates(): readonly string[] {
    const { app, configuration } = this.#sources;
    const folder = configuration.own.writing.conversationTemplateFolder;
    const children = folder === null ? [] : (app.vault.getFolderByPath(folder)?.children ?? []);
    const own = children.flatMap((child) =>
      child instanceof TFile && child.extension === 'md' ? [child.basename] : [],
    );
    const bundled = bundledTemplates(configuration.own.writing).map(({ name }) => name);
    return [...new Set([...own, ...bundled])];
  }
}
