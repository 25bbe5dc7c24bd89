import type { App as ObsidianApp, Plugin as ObsidianPlugin } from 'obsidian';
import type { App } from './app';
import { asObsidian } from './base/as-obsidian';
import { fires, pause, setToday } from './base/clock';
import { errors } from './base/errors';
import { footprint, type Footprint } from './footprint';
import { fetchPlugin, startPlugin } from './plugin-loader';
import { registered, type Plugin } from './obsidian/plugin';
import type { DiskFailure } from './vault/broken-disk';

/** Milliseconds within which a timer is waited for by `idle`, which so sees work in slices through. */
const SOON = 50;

/** Rounds after which `idle` gives up on a page that never rests. */
const MOST_ROUNDS = 300;

/** What scripts can do in the page, as `window.workbench`. */
export class Workbench {
  /** Everything that went wrong since the page was opened. */
  readonly errors: readonly string[] = errors;
  private loaded: Plugin | null = null;

  constructor(private readonly inner: App) {}

  get app(): ObsidianApp {
    return asObsidian(this.inner);
  }

  /** The plugin that is loaded, or null. */
  get plugin(): ObsidianPlugin | null {
    return asObsidian(this.loaded);
  }

  /** Loads the plugin of the page's address, or another one that the server has. */
  async loadPlugin(name = this.inner.options.plugin): Promise<void> {
    if (this.loaded !== null) throw new Error('A plugin is loaded already.');
    this.loaded = await startPlugin(this.inner, await fetchPlugin(name));
    await this.idle();
  }

  async unloadPlugin(): Promise<void> {
    this.loaded?.unload();
    this.loaded = null;
    await this.idle();
  }

  /** Opens a note in the active tab. */
  async open(path: string, mode: 'source' | 'preview' = 'source'): Promise<void> {
    await this.inner.workspace.getLeaf(false).openFile(this.file(path), { state: { mode } });
    await this.idle();
  }

  /** Runs a command by its full id; false if there is none such or it can't run now. */
  async run(commandId: string): Promise<boolean> {
    const ran = this.inner.commands.executeCommandById(commandId);
    await this.idle();
    return ran;
  }

  /** The text of a file, also of one below `.obsidian`. */
  async read(path: string): Promise<string> {
    return this.inner.vault.adapter.read(path);
  }

  /** Writes a note, and makes it, with its folders, if there is none. */
  async write(path: string, text: string): Promise<void> {
    const { vault } = this.inner;
    const file = vault.getFileByPath(path);
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    if (file !== null) await vault.modify(file, text);
    else {
      if (folder !== '' && vault.getFolderByPath(folder) === null) await vault.createFolder(folder);
      await vault.create(path, text);
    }
    await this.idle();
  }

  /** Renames a note as the user would, so that links to it follow. */
  async rename(from: string, to: string): Promise<void> {
    await this.inner.fileManager.renameFile(this.file(from), to);
    await this.idle();
  }

  async remove(path: string): Promise<void> {
    await this.inner.vault.delete(this.file(path));
    await this.idle();
  }

  /** Paths of all files, in order. */
  paths(): string[] {
    return this.inner.vault
      .getFiles()
      .map(({ path }) => path)
      .sort();
  }

  /** Makes a path fail when it is written, or sound again. */
  break(path: string, failure: DiskFailure | null): void {
    const { failing } = this.inner.vault;
    if (failure === null) failing.delete(path);
    else failing.set(path, failure);
  }

  /** Paths of the files that were moved into the system's trash, and their texts. */
  trashed(): Record<string, string> {
    return Object.fromEntries(this.inner.vault.systemTrash);
  }

  /** Resolves when notes are saved, metadata is up to date and views have had time to draw. */
  async idle(): Promise<void> {
    const { metadataCache, vault, workspace } = this.inner;
    let calm = 0;
    for (let rounds = 0; calm < 3 && rounds < MOST_ROUNDS; rounds += 1) {
      const dirty = workspace
        .noteViews()
        .filter((view) => view.isDirty() && !vault.failing.has(view.file?.path ?? ''));
      await Promise.all(dirty.map((view) => view.save()));
      const busy = dirty.length > 0 || metadataCache.isBehind() || fires(SOON);
      calm = busy ? 0 : calm + 1;
      await new Promise((resolve) => window.requestAnimationFrame(resolve));
      await pause(5);
    }
  }

  /** Moves the clock to 09:00 on a local date, as if the machine had slept until then. */
  async setToday(today: string): Promise<void> {
    setToday(today);
    await this.idle();
  }

  setTheme(theme: 'light' | 'dark'): void {
    this.inner.showTheme(theme);
  }

  /** Calls a plugin's handler of `obsidian://action?…`. */
  async openUri(action: string, params: Readonly<Record<string, string>> = {}): Promise<void> {
    const handle = registered.protocols.get(action);
    if (handle === undefined) throw new Error(`Nothing handles obsidian://${action}`);
    await handle({ ...params, action });
    await this.idle();
  }

  /** Calls a plugin's handler of an Obsidian CLI command, and gives its answer. */
  async cli(command: string, params: Readonly<Record<string, string>> = {}): Promise<string> {
    const handle = registered.cli.get(command);
    if (handle === undefined) throw new Error(`There is no CLI command "${command}"`);
    return handle({ ...params });
  }

  /** Everything a plugin can leave behind, to compare before loading with after unloading. */
  footprint(): Footprint {
    return footprint(this.inner);
  }

  private file(path: string) {
    const file = this.inner.vault.getFileByPath(path);
    if (file === null) throw new Error(`There is no file "${path}"`);
    return file;
  }
}

declare global {
  interface Window {
    /** The workbench, once its page is ready. */
    readonly workbench: Workbench;
  }
}
