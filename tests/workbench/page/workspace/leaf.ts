import { Events, type TFile } from 'obsidian-test-mocks/obsidian';
import type { ViewState } from 'obsidian';
import type { App } from '../app';
import { recordError } from '../base/errors';
import { FileView } from './file-view';
import type { TabGroup } from './tab-group';
import { EmptyView, ItemView, PlaceholderView, type View } from './view';

interface OpenState {
  readonly active?: boolean;
  readonly state?: Record<string, unknown>;
  readonly eState?: Record<string, unknown>;
}

let lastId = 0;

/** Obsidian's `WorkspaceLeaf`: a tab that holds a view. */
export class WorkspaceLeaf extends Events {
  readonly id = `leaf-${(lastId += 1)}`;
  readonly containerEl = createDiv({ cls: 'workspace-leaf' });
  view: View;
  isDeferred = false;
  hoverPopover: unknown = null;
  pinned = false;
  private state: ViewState = { type: 'empty' };

  constructor(
    readonly app: App,
    public parent: TabGroup,
  ) {
    super();
    this.view = new EmptyView(this);
    void this.view.open(this.containerEl);
  }

  getRoot(): unknown {
    return this.parent.split;
  }

  getContainer(): { readonly win: Window; readonly doc: Document } {
    const doc = this.containerEl.ownerDocument;
    return { win: doc.defaultView ?? window, doc };
  }

  getViewState(): ViewState {
    const state = this.isPlaceholder() ? (this.state.state ?? {}) : this.view.getState();
    return { type: this.state.type, state, pinned: this.pinned };
  }

  /** Shows a view of a type. A leaf that nobody sees keeps the view deferred when `defer` is set. */
  async setViewState(state: ViewState, eState?: unknown, defer = false): Promise<void> {
    this.state = state;
    await this.build(defer);
    if (eState !== undefined) this.view.setEphemeralState(eState);
    if (state.active === true) this.app.workspace.setActiveLeaf(this, { focus: true });
    this.app.workspace.layoutChanged();
  }

  async loadIfDeferred(): Promise<void> {
    if (this.isDeferred) await this.build(false);
  }

  /** Builds the view again, after its type was registered or unregistered. */
  async rebuild(defer: boolean): Promise<void> {
    if (!this.isPlaceholder()) this.state = this.getViewState();
    await this.build(defer);
    this.app.workspace.layoutChanged();
  }

  async open(view: View): Promise<View> {
    const before = this.view;
    await before.close().catch((error: unknown) => recordError('A view failed to close', error));
    this.view = view;
    view.leaf = this;
    if (!(view instanceof PlaceholderView))
      this.state = { ...this.state, type: view.getViewType() };
    await view.open(this.containerEl);
    this.refresh();
    return view;
  }

  async openFile(file: TFile, { active = true, state, eState }: OpenState = {}): Promise<void> {
    const type = this.app.workspace.viewTypeOf(file);
    if (type === null) return;
    const mode = this.view instanceof FileView ? this.view.getState() : {};
    await this.setViewState({ type, state: { ...mode, ...state, file: file.path } }, eState);
    if (active) this.app.workspace.setActiveLeaf(this, { focus: true });
    this.app.workspace.fileOpened(file);
  }

  getEphemeralState(): unknown {
    return this.view.getEphemeralState();
  }

  setEphemeralState(state: unknown): void {
    this.view.setEphemeralState(state);
  }

  togglePinned(): void {
    this.setPinned(!this.pinned);
  }

  setPinned(pinned: boolean): void {
    this.pinned = pinned;
    this.trigger('pinned-change', pinned);
  }

  setGroup(): void {}

  setGroupMember(): void {}

  detach(): void {
    const { view } = this;
    this.parent.remove(this);
    void view.close().catch((error: unknown) => recordError('A view failed to close', error));
    this.app.workspace.leafDetached(this);
  }

  getIcon(): string {
    return this.view.getIcon();
  }

  getDisplayText(): string {
    return this.view.getDisplayText();
  }

  onResize(): void {
    this.view.onResize();
  }

  /** Shows the view's name and icon in the tab's header and the view's own. */
  refresh(): void {
    if (this.view instanceof ItemView) this.view.updateHeader();
    this.parent.refresh(this);
  }

  private isPlaceholder(): boolean {
    return this.view instanceof PlaceholderView;
  }

  private async build(defer: boolean): Promise<void> {
    const { type, state = {} } = this.state;
    const create = this.app.workspace.viewRegistry.creator(type);
    this.isDeferred = create !== null && defer;
    if (create === null) {
      await this.open(new PlaceholderView(this, type, 'Plugin no longer active'));
      return;
    }
    if (defer) {
      await this.open(new PlaceholderView(this, type, null));
      return;
    }
    if (this.isPlaceholder() || this.view.getViewType() !== type) await this.open(create(this));
    await this.view.setState(state, { history: false });
    this.refresh();
  }
}
