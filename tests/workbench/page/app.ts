import { Platform } from 'obsidian-test-mocks/obsidian';
import { Commands } from './commands';
import type { WorkbenchOptions } from './options';
import { Keymap } from './obsidian/keymap';
import { showTheme } from './obsidian/platform';
import { Scope } from './obsidian/scope';
import { SettingsWindow } from './settings/settings-window';
import { FileManager } from './vault/file-manager';
import { MetadataCache } from './vault/metadata-cache';
import { Vault } from './vault/vault';
import { Workspace } from './workspace/workspace';

/** Obsidian's `App`. */
export class App {
  readonly scope = new Scope();
  readonly keymap = new Keymap(this.scope);
  readonly vault: Vault;
  readonly metadataCache: MetadataCache;
  readonly fileManager = new FileManager(this);
  readonly workspace: Workspace;
  readonly commands = new Commands(this);
  readonly setting = new SettingsWindow(this);
  lastEvent: Event | null = null;

  constructor(readonly options: WorkbenchOptions) {
    this.vault = new Vault(options.vault);
    this.metadataCache = new MetadataCache(this.vault);
    this.workspace = new Workspace(this);
  }

  /** Takes in the vault's files, and lets the metadata cache and open notes follow its changes. */
  openVault(paths: readonly string[]): void {
    const { vault, metadataCache, workspace } = this;
    vault.takeIn(paths);
    metadataCache.readVault();
    vault.on('create', (file) => metadataCache.fileChanged(file, true));
    vault.on('modify', (file) => {
      metadataCache.fileChanged(file, false);
      workspace.fileModified(file);
    });
    vault.on('delete', (file) => {
      metadataCache.fileDeleted(file);
      workspace.fileDeleted(file);
    });
    vault.on('rename', (file, oldPath) => {
      metadataCache.fileRenamed(file, String(oldPath));
      workspace.fileRenamed(file);
    });
  }

  /** Closes a phone's sidebars; elsewhere they stay. */
  closeDrawers(): void {
    if (!Platform.isPhone) return;
    this.workspace.leftSplit.collapse();
    this.workspace.rightSplit.collapse();
  }

  /** Shows the light or the dark theme. */
  showTheme(theme: 'light' | 'dark'): void {
    showTheme(theme);
    this.workspace.trigger('css-change');
  }

  isDarkMode(): boolean {
    return document.body.hasClass('theme-dark');
  }

  loadLocalStorage(key: string): unknown {
    const text = window.localStorage.getItem(`${this.vault.getName()}-${key}`);
    return text === null ? null : (JSON.parse(text) as unknown);
  }

  saveLocalStorage(key: string, data: unknown): void {
    const name = `${this.vault.getName()}-${key}`;
    if (data === null) window.localStorage.removeItem(name);
    else window.localStorage.setItem(name, JSON.stringify(data));
  }
}
