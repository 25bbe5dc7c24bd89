import { Component, type Events } from 'obsidian-test-mocks/obsidian';
import type {
  BasesViewRegistration,
  CliData,
  Command,
  HoverLinkSource,
  MarkdownPostProcessor,
  ObsidianProtocolData,
  PluginManifest,
} from 'obsidian';
import type { App } from '../app';
import { blockProcessors, postProcessors } from '../markdown/code-blocks';
import { addRibbonButton } from '../shell/ribbon';
import { addStatusBarItem } from '../shell/status-bar';
import type { SettingTab } from '../settings/setting-tab';
import type { WorkspaceLeaf } from '../workspace/leaf';
import type { View } from '../workspace/view';

type BlockProcessor = Parameters<typeof blockProcessors.set>[1];
type CliHandler = (params: CliData) => string | Promise<string>;

/** What plugins registered that has no face in the workbench; scripts reach it by name. */
export const registered = {
  bases: new Map<string, BasesViewRegistration>(),
  cli: new Map<string, CliHandler>(),
  protocols: new Map<string, (params: ObsidianProtocolData) => unknown>(),
  hoverSources: new Map<string, HoverLinkSource>(),
};

/** Obsidian's `Plugin`. */
export abstract class Plugin extends Component {
  settings: unknown;

  constructor(
    readonly app: App,
    readonly manifest: PluginManifest,
  ) {
    super();
  }

  /** Loads the plugin and waits for it, which a component's `load` doesn't. */
  async start(): Promise<void> {
    this.loaded__ = true;
    const loading: unknown = this.onload();
    await loading;
    for (const child of [...this.children__]) child.load();
  }

  addRibbonIcon(icon: string, title: string, run: (event: MouseEvent) => unknown): HTMLElement {
    const button = addRibbonButton(icon, title, run);
    this.register(() => button.remove());
    return button;
  }

  addStatusBarItem(): HTMLElement {
    const item = addStatusBarItem(this.manifest.id);
    this.register(() => item.remove());
    return item;
  }

  /** As in Obsidian the id and the name get the plugin's in front. */
  addCommand(command: Command): Command {
    const { id, name } = this.manifest;
    const own = { ...command, id: `${id}:${command.id}`, name: `${name}: ${command.name}` };
    this.app.commands.addCommand(own);
    this.register(() => this.app.commands.removeCommand(own.id));
    return Object.assign(command, { id: own.id, name: own.name });
  }

  removeCommand(id: string): void {
    this.app.commands.removeCommand(`${this.manifest.id}:${id}`);
  }

  addSettingTab(tab: SettingTab): void {
    tab.update();
    this.app.setting.addPluginTab(this.manifest, tab);
    this.register(() => this.app.setting.removePluginTab(tab));
  }

  registerView(type: string, create: (leaf: WorkspaceLeaf) => View): void {
    this.app.workspace.viewRegistry.register(type, create);
    this.register(() => this.app.workspace.viewRegistry.unregister(type));
  }

  registerMarkdownCodeBlockProcessor(
    language: string,
    process: BlockProcessor,
  ): MarkdownPostProcessor {
    this.registerIn(blockProcessors, language, process);
    void this.renderNotes();
    return () => undefined;
  }

  registerMarkdownPostProcessor(process: MarkdownPostProcessor): MarkdownPostProcessor {
    postProcessors.add(process);
    this.register(() => postProcessors.delete(process));
    return process;
  }

  registerHoverLinkSource(id: string, info: HoverLinkSource): void {
    this.registerIn(registered.hoverSources, id, info);
  }

  registerObsidianProtocolHandler(
    action: string,
    handle: (params: ObsidianProtocolData) => unknown,
  ): void {
    this.registerIn(registered.protocols, action, handle);
  }

  registerCliHandler(
    command: string,
    _description: string,
    _flags: unknown,
    handle: CliHandler,
  ): void {
    this.registerIn(registered.cli, command, handle);
  }

  registerBasesView(id: string, registration: BasesViewRegistration): boolean {
    this.registerIn(registered.bases, id, registration);
    return true;
  }

  registerExtensions(): void {}

  registerEditorExtension(): void {
    throw new Error('The workbench has no CodeMirror: editor extensions are not supported.');
  }

  registerEditorSuggest(): void {
    throw new Error('The workbench has no CodeMirror: editor suggestions are not supported.');
  }

  /** Null before anything was saved. */
  async loadData(): Promise<unknown> {
    const { adapter } = this.app.vault;
    if (!(await adapter.exists(this.dataPath))) return null;
    return JSON.parse(await adapter.read(this.dataPath)) as unknown;
  }

  async saveData(data: unknown): Promise<void> {
    await this.app.vault.adapter.write(this.dataPath, JSON.stringify(data, null, 2));
  }

  onUserEnable(): void {}

  onExternalSettingsChange(): void {}

  private get dataPath(): string {
    return `${this.app.vault.configDir}/plugins/${this.manifest.id}/data.json`;
  }

  private registerIn<T>(map: Map<string, T>, key: string, value: T): void {
    if (map.has(key)) throw new Error(`"${key}" is registered already.`);
    map.set(key, value);
    this.register(() => map.delete(key));
  }

  private async renderNotes(): Promise<void> {
    for (const view of this.app.workspace.noteViews()) {
      const render: unknown = Reflect.get(view, 'render');
      if (typeof render === 'function') await Reflect.apply(render, view, []);
    }
  }
}

/** The parts of the app that tell events. */
export function eventSources({ vault, metadataCache, workspace }: App): Record<string, Events> {
  return { vault, metadataCache, workspace };
}
