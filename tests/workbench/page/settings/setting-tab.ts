import type { SettingDefinitionItem } from 'obsidian';
import type { App } from '../app';
import type { Plugin } from '../obsidian/plugin';
import { DefinedSettings } from './defined-settings';
import { focusPlace, placeOfFocus } from './kept-place';

/** Obsidian's `SettingPage`: a page of settings below a tab. */
export abstract class SettingPage {
  readonly rootEl = createDiv({ cls: 'setting-page' });
  readonly titlebarEl = this.rootEl.createDiv({ cls: 'setting-page-titlebar' });
  readonly containerEl = this.rootEl.createDiv({ cls: 'setting-page-content' });
  title = '';

  abstract display(): void;

  hide(): void {}
}

/** Obsidian's `SettingTab`: drawn from its definitions, or by `display` when it has none. */
export abstract class SettingTab {
  icon = '';
  readonly containerEl = createDiv({ cls: 'vertical-tab-content' });
  settingItems: SettingDefinitionItem[] = [];
  private drawn: DefinedSettings | null = null;

  constructor(readonly app: App) {}

  getSettingDefinitions(): SettingDefinitionItem[] {
    return [];
  }

  getControlValue(_key: string): unknown {
    return undefined;
  }

  setControlValue(_key: string, _value: unknown): void | Promise<void> {}

  display(): void {}

  hide(): void {
    this.drawn?.clear();
    this.drawn = null;
    this.containerEl.empty();
  }

  update(): void {
    this.settingItems = this.getSettingDefinitions();
    if (this.containerEl.isConnected) this.draw();
  }

  refreshDomState(): void {
    this.drawn?.refresh();
  }

  /** Shows the tab; the settings window calls this when the tab is chosen. */
  show(): void {
    this.settingItems = this.getSettingDefinitions();
    this.draw();
  }

  /** Draws the tab anew; the page that is open stays open, and the focus where it is. */
  private draw(): void {
    const open = this.drawn?.openPages() ?? [];
    const focus = placeOfFocus(this.containerEl);
    this.drawn?.clear();
    this.drawn = null;
    if (this.settingItems.length === 0) return this.display();
    this.containerEl.empty();
    this.drawn = new DefinedSettings(this, this.containerEl, this.settingItems);
    this.drawn.reopen(open);
    if (focus !== null) focusPlace(this.containerEl, focus);
  }
}

/** Obsidian's `PluginSettingTab`: its values are the properties of the plugin's `settings`. */
export abstract class PluginSettingTab extends SettingTab {
  constructor(
    app: App,
    readonly plugin: Plugin,
  ) {
    super(app);
  }

  override getControlValue(key: string): unknown {
    return settingsOf(this.plugin)[key];
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    const settings = settingsOf(this.plugin);
    settings[key] = value;
    await this.plugin.saveData(settings);
  }
}

function settingsOf(plugin: Plugin): Record<string, unknown> {
  plugin.settings ??= {};
  return plugin.settings as Record<string, unknown>;
}
