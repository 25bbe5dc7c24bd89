import type { PluginManifest } from 'obsidian';
import type { App } from '../app';
import { Modal } from '../obsidian/modal';
import { setIcon } from '../obsidian/icons';
import { Setting } from './setting';
import type { SettingTab } from './setting-tab';

interface PluginTab {
  readonly manifest: PluginManifest;
  readonly tab: SettingTab;
}

/** The settings window: a list of tabs and the one that is chosen. */
export class SettingsWindow {
  private plugins: PluginTab[] = [];
  private window: SettingsModal | null = null;

  constructor(private readonly app: App) {}

  /** Obsidian's undocumented list of the plugins' tabs. */
  get pluginTabs(): readonly SettingTab[] {
    return this.plugins.map(({ tab }) => tab);
  }

  addPluginTab(manifest: PluginManifest, tab: SettingTab): void {
    this.plugins.push({ manifest, tab });
    this.window?.drawList(this.plugins);
  }

  removePluginTab(tab: SettingTab): void {
    this.plugins = this.plugins.filter((plugin) => plugin.tab !== tab);
    this.window?.drawList(this.plugins);
  }

  open(): void {
    if (this.window !== null) return;
    this.window = new SettingsModal(this.app, () => (this.window = null));
    this.window.open();
    this.window.drawList(this.plugins);
    const first = this.plugins[0];
    if (first !== undefined) this.window.show(first);
    else this.window.showAppearance();
  }

  /** Opens a plugin's tab by the plugin's id. */
  openTabById(id: string): void {
    this.open();
    const plugin = this.plugins.find(({ manifest }) => manifest.id === id);
    if (plugin !== undefined) this.window?.show(plugin);
  }

  close(): void {
    this.window?.close();
  }
}

class SettingsModal extends Modal {
  private readonly listEl: HTMLElement;
  private readonly tabEl: HTMLElement;
  private shown: SettingTab | null = null;

  constructor(
    app: App,
    private readonly closed: () => void,
  ) {
    super(app);
    this.modalEl.addClass('mod-settings', 'mod-sidebar-layout');
    this.titleEl.setText('Settings');
    this.contentEl.addClass('vertical-tabs-container');
    this.listEl = this.contentEl.createEl('nav', {
      cls: 'vertical-tab-header',
      attr: { 'aria-label': 'Settings' },
    });
    this.tabEl = this.contentEl.createDiv({ cls: 'vertical-tab-content-container' });
  }

  drawList(plugins: readonly PluginTab[]): void {
    this.listEl.empty();
    this.addGroup('Options', [['Appearance', 'sun', () => this.showAppearance()]]);
    const tabs = plugins.map((plugin): TabLink => [
      plugin.manifest.name,
      plugin.tab.icon || 'box',
      () => this.show(plugin),
    ]);
    if (tabs.length > 0) this.addGroup('Community plugins', tabs);
  }

  show({ manifest, tab }: PluginTab): void {
    this.leaveTab();
    this.mark(manifest.name);
    this.shown = tab;
    this.tabEl.append(tab.containerEl);
    tab.show();
  }

  showAppearance(): void {
    this.leaveTab();
    this.mark('Appearance');
    const tab = this.tabEl.createDiv({ cls: 'vertical-tab-content' });
    new Setting(tab)
      .setName('Dark theme')
      .setDesc('The base colour scheme.')
      .addToggle((toggle) =>
        toggle.setValue(this.app.isDarkMode()).onChange((dark) => {
          this.app.showTheme(dark ? 'dark' : 'light');
        }),
      );
  }

  override onClose(): void {
    this.leaveTab();
    this.closed();
  }

  private leaveTab(): void {
    this.shown?.hide();
    this.shown = null;
    this.tabEl.empty();
  }

  private mark(name: string): void {
    for (const item of this.listEl.querySelectorAll<HTMLElement>('.vertical-tab-nav-item')) {
      const active = item.textContent === name;
      item.toggleClass('is-active', active);
      item.setAttr('aria-current', active ? 'page' : null);
    }
  }

  private addGroup(title: string, links: readonly TabLink[]): void {
    const group = this.listEl.createDiv({ cls: 'vertical-tab-header-group' });
    group.createDiv({ cls: 'vertical-tab-header-group-title', text: title });
    const items = group.createDiv({ cls: 'vertical-tab-header-group-items' });
    for (const [name, icon, run] of links) {
      const attr = { type: 'button' };
      const item = items.createEl('button', { cls: 'vertical-tab-nav-item tappable', attr });
      setIcon(item.createDiv({ cls: 'vertical-tab-nav-item-icon' }), icon);
      item.createSpan({ text: name });
      item.addEventListener('click', run);
    }
  }
}

type TabLink = readonly [name: string, icon: string, run: () => void];
