import { debounce, Events, Platform, TFile } from 'obsidian-test-mocks/obsidian';
import type { App } from '../app';
import { recordError } from '../base/errors';
import { setActiveWindow, tellMigrated } from '../base/windows';
import { TextFileView } from './file-view';
import { WorkspaceLeaf } from './leaf';
import { MarkdownView } from './markdown-view';
import { WorkspaceWindow } from './popout';
import { Sidedock } from './sidedock';
import { TabGroup } from './tab-group';
import { EmptyView } from './view';
import { ViewRegistry } from './view-registry';

type Side = 'left' | 'right';
type Constructor<T> = abstract new (...args: never[]) => T;
type Where = boolean | 'tab' | 'split' | 'window' | undefined;

interface SideLeafOptions {
  readonly active?: boolean;
  readonly reveal?: boolean;
  readonly state?: Record<string, unknown>;
}

/** Obsidian's `Workspace`: tabs in the middle and a sidebar on each side. */
export class Workspace extends Events {
  readonly containerEl = createDiv({ cls: 'workspace' });
  readonly leftSplit: Sidedock;
  readonly rootSplit: TabGroup;
  readonly rightSplit: Sidedock;
  /** The pop-out windows, in the order in which they were opened. */
  readonly popouts: WorkspaceWindow[] = [];
  /** What hears the keys of each window. */
  onKey: (event: KeyboardEvent) => void = () => undefined;
  layoutReady = false;
  activeLeaf: WorkspaceLeaf | null = null;
  readonly requestSaveLayout = debounce(() => this.trigger('layout-saved'), 20);
  /** The view types; leaves that wait for one get it when it comes, deferred unless seen. */
  readonly viewRegistry = new ViewRegistry((type) => this.rebuild(type));
  private readonly whenReady: (() => unknown)[] = [];
  private lastOpened: string[] = [];

  constructor(readonly app: App) {
    super();
    const select = (leaf: WorkspaceLeaf) => void this.selectLeaf(leaf);
    const toggled = () => this.sidebarToggled();
    this.leftSplit = new Sidedock(this.containerEl, 'left', select, toggled);
    const cls = 'workspace-split mod-vertical mod-root';
    const rootEl = this.containerEl.createEl('main', { cls });
    this.rootSplit = new TabGroup(null, rootEl, {
      label: 'Open notes',
      closable: true,
      onSelect: select,
    });
    this.rightSplit = new Sidedock(this.containerEl, 'right', select, toggled);
    this.viewRegistry.register('empty', (leaf) => new EmptyView(leaf));
    this.viewRegistry.register('markdown', (leaf) => new MarkdownView(leaf));
  }

  get activeEditor(): MarkdownView | null {
    return this.getActiveViewOfType(MarkdownView);
  }

  onLayoutReady(callback: () => unknown): void {
    if (this.layoutReady) callback();
    else this.whenReady.push(callback);
  }

  /** Opens an empty tab, and says that the layout is ready. */
  start(): void {
    if (this.rootSplit.leaves.length === 0) this.setActiveLeaf(this.addLeaf(this.rootSplit));
    if (this.rightSplit.tabs.leaves.length === 0) this.rightSplit.collapse();
    this.layoutReady = true;
    for (const callback of this.whenReady.splice(0)) callback();
    this.layoutChanged();
  }

  /** The type of view that opens a file, if any. */
  viewTypeOf(file: TFile): string | null {
    return file.extension === 'md' ? 'markdown' : null;
  }

  getLeaf(where?: Where): WorkspaceLeaf {
    if (where === 'window' && !Platform.isPhone) return this.openPopoutLeaf();
    const opensNew = where !== undefined && where !== false;
    return opensNew ? this.addLeaf(this.groupOfNotes()) : this.getUnpinnedLeaf();
  }

  getUnpinnedLeaf(): WorkspaceLeaf {
    const recent = this.getMostRecentLeaf();
    return recent === null || recent.pinned ? this.addLeaf(this.groupOfNotes()) : recent;
  }

  getMostRecentLeaf(): WorkspaceLeaf | null {
    return this.groupOfNotes().selected;
  }

  /** Opens an empty tab in a window of its own. */
  openPopoutLeaf(): WorkspaceLeaf {
    const leaf = this.addLeaf(this.openPopout().tabs);
    this.layoutChanged();
    return leaf;
  }

  /** Moves a tab into a window of its own. */
  moveLeafToPopout(leaf: WorkspaceLeaf): WorkspaceWindow {
    const from = leaf.parent;
    const popout = this.openPopout();
    from.remove(leaf);
    popout.tabs.add(leaf);
    tellMigrated(leaf.containerEl);
    if (this.rootSplit.leaves.length === 0) this.addLeaf(this.rootSplit);
    this.setActiveLeaf(leaf, { focus: true });
    this.layoutChanged();
    return popout;
  }

  getLeftLeaf(): WorkspaceLeaf {
    return this.addLeaf(this.leftSplit.tabs);
  }

  getRightLeaf(): WorkspaceLeaf {
    return this.addLeaf(this.rightSplit.tabs);
  }

  async ensureSideLeaf(type: string, side: Side, options: SideLeafOptions = {}) {
    const { active = false, reveal = true, state } = options;
    const found = this.getLeavesOfType(type)[0];
    const leaf = found ?? (side === 'left' ? this.getLeftLeaf() : this.getRightLeaf());
    if (found === undefined || state !== undefined) {
      await leaf.setViewState({ type, ...(state === undefined ? {} : { state }) });
    }
    if (reveal) await this.revealLeaf(leaf);
    if (active) this.setActiveLeaf(leaf, { focus: true });
    return leaf;
  }

  getLeavesOfType(type: string): WorkspaceLeaf[] {
    return this.allLeaves().filter((leaf) => leaf.getViewState().type === type);
  }

  detachLeavesOfType(type: string): void {
    for (const leaf of this.getLeavesOfType(type)) leaf.detach();
  }

  getLeafById(id: string): WorkspaceLeaf | null {
    return this.allLeaves().find((leaf) => leaf.id === id) ?? null;
  }

  getGroupLeaves(): WorkspaceLeaf[] {
    return [];
  }

  iterateAllLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
    for (const leaf of this.allLeaves()) callback(leaf);
  }

  iterateRootLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
    const groups = [this.rootSplit, ...this.popouts.map(({ tabs }) => tabs)];
    for (const leaf of groups.flatMap(({ leaves }) => leaves)) callback(leaf);
  }

  async revealLeaf(leaf: WorkspaceLeaf): Promise<void> {
    leaf.parent.select(leaf);
    for (const split of [this.leftSplit, this.rightSplit]) {
      if (split.tabs === leaf.parent && split.collapsed) split.expand();
    }
    await leaf.loadIfDeferred();
    this.layoutChanged();
  }

  setActiveLeaf(leaf: WorkspaceLeaf, params?: { readonly focus?: boolean }): void {
    leaf.parent.select(leaf);
    void leaf.loadIfDeferred();
    setActiveWindow(leaf.getContainer().win);
    if (this.activeLeaf !== leaf) {
      this.activeLeaf?.containerEl.removeClass('mod-active');
      this.activeLeaf = leaf;
      leaf.containerEl.addClass('mod-active');
      this.trigger('active-leaf-change', leaf);
    }
    if (params?.focus === true && leaf.view instanceof MarkdownView) leaf.view.focus();
  }

  getActiveViewOfType<T>(type: Constructor<T>): T | null {
    const view = this.activeLeaf?.view;
    return view instanceof type ? view : null;
  }

  /** As in Obsidian, the file of the last used note while a sidebar is active. */
  getActiveFile(): TFile | null {
    const view = this.getMostRecentLeaf()?.view;
    return view instanceof MarkdownView ? view.file : null;
  }

  getLastOpenFiles(): string[] {
    return [...this.lastOpened];
  }

  async openLinkText(
    linktext: string,
    sourcePath: string,
    where?: Where,
    state = {},
  ): Promise<void> {
    const linkpath = linktext.split('#', 1)[0] ?? '';
    const found = this.app.metadataCache.getFirstLinkpathDest(linkpath, sourcePath);
    const file = found ?? (await this.createLinked(linkpath, sourcePath));
    const subpath = linktext.slice(linkpath.length);
    const eState = subpath === '' ? {} : { subpath };
    await this.getLeaf(where).openFile(file, { active: true, eState, ...state });
  }

  handleLinkContextMenu(): boolean {
    return false;
  }

  updateOptions(): void {}

  getLayout(): Record<string, unknown> {
    return { leaves: this.allLeaves().map((leaf) => leaf.getViewState()) };
  }

  async changeLayout(): Promise<void> {}

  /** Tells that the arrangement of leaves changed. */
  layoutChanged(): void {
    if (!this.layoutReady) return;
    this.trigger('layout-change');
    this.requestSaveLayout();
  }

  /** Tells that a note was opened in a leaf. */
  fileOpened(file: TFile): void {
    this.lastOpened = [file.path, ...this.lastOpened.filter((path) => path !== file.path)];
    this.trigger('file-open', file);
  }

  /** Hears that a leaf is gone. */
  leafDetached(leaf: WorkspaceLeaf): void {
    if (this.rootSplit.leaves.length === 0) this.addLeaf(this.rootSplit);
    const emptied = this.popouts.find(({ tabs }) => tabs.leaves.length === 0);
    const next = leaf.parent.selected ?? this.rootSplit.selected;
    if (this.activeLeaf === leaf && next !== null) this.setActiveLeaf(next);
    emptied?.close();
    this.layoutChanged();
  }

  fileModified(file: unknown): void {
    for (const view of this.noteViews(file)) void view.reload();
  }

  fileRenamed(file: unknown): void {
    if (file instanceof TFile) for (const view of this.noteViews(file)) void view.onRename(file);
  }

  fileDeleted(file: unknown): void {
    for (const view of this.noteViews(file)) {
      view.file = null;
      view.leaf.detach();
    }
  }

  /** The views in which a file is open, or all notes' views. */
  noteViews(file?: unknown): TextFileView[] {
    return this.allLeaves()
      .map(({ view }) => view)
      .filter((view) => view instanceof TextFileView)
      .filter((view) => file === undefined || view.file === file);
  }

  private allLeaves(): WorkspaceLeaf[] {
    const { leftSplit, rootSplit, rightSplit } = this;
    const popped = this.popouts.flatMap(({ tabs }) => tabs.leaves);
    return [...leftSplit.tabs.leaves, ...rootSplit.leaves, ...rightSplit.tabs.leaves, ...popped];
  }

  /** The tabs in which notes open: those of the pop-out that is active, or else of the main window. */
  private groupOfNotes(): TabGroup {
    const active = this.popouts.find(({ tabs }) => tabs === this.activeLeaf?.parent);
    return active?.tabs ?? this.rootSplit;
  }

  private openPopout(): WorkspaceWindow {
    if (Platform.isPhone) throw new Error('A phone has no pop-out windows.');
    const popout = new WorkspaceWindow(
      (leaf) => void this.selectLeaf(leaf),
      (event) => this.onKey(event),
      (closed) => {
        this.popouts.remove(closed);
        this.trigger('window-close', closed, closed.win);
      },
    );
    this.popouts.push(popout);
    this.trigger('window-open', popout, popout.win);
    return popout;
  }

  private addLeaf(group: TabGroup): WorkspaceLeaf {
    const leaf = new WorkspaceLeaf(this.app, group);
    group.add(leaf);
    return leaf;
  }

  private async selectLeaf(leaf: WorkspaceLeaf): Promise<void> {
    this.setActiveLeaf(leaf, { focus: true });
    await leaf.loadIfDeferred();
    if (leaf.view instanceof MarkdownView && leaf.view.file) this.fileOpened(leaf.view.file);
    this.layoutChanged();
  }

  /** A sidebar that is put away leaves the note active. */
  private sidebarToggled(): void {
    if (!this.layoutReady) return;
    const { activeLeaf, rootSplit } = this;
    const note = rootSplit.selected;
    const hidden = [this.leftSplit, this.rightSplit].some(
      ({ collapsed, tabs }) => collapsed && tabs === activeLeaf?.parent,
    );
    if (hidden && note !== null) this.setActiveLeaf(note);
    this.layoutChanged();
  }

  private rebuild(type: string): void {
    for (const leaf of this.getLeavesOfType(type)) {
      leaf
        .rebuild(!leaf.containerEl.isShown())
        .catch((error: unknown) => recordError(`The view "${type}" failed to open`, error));
    }
  }

  private async createLinked(linkpath: string, sourcePath: string): Promise<TFile> {
    const { vault, fileManager } = this.app;
    const name = linkpath.endsWith('.md') ? linkpath : `${linkpath}.md`;
    const folder = fileManager.getNewFileParent(sourcePath).path;
    const path = linkpath.includes('/') || folder === '/' ? name : `${folder}/${name}`;
    return vault.create(path, '');
  }
}
