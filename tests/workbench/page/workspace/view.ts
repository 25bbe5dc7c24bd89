import { Component } from 'obsidian-test-mocks/obsidian';
import type { App } from '../app';
import { setIcon } from '../obsidian/icons';
import type { Menu } from '../obsidian/menu';
import type { Scope } from '../obsidian/scope';
import type { WorkspaceLeaf } from './leaf';

/** Obsidian's `View`. */
export abstract class View extends Component {
  readonly app: App;
  readonly containerEl: HTMLElement;
  icon = 'file';
  navigation = false;
  scope: Scope | null = null;

  constructor(public leaf: WorkspaceLeaf) {
    super();
    this.app = leaf.app;
    this.containerEl = createDiv({ cls: 'workspace-leaf-content' });
  }

  abstract getViewType(): string;
  abstract getDisplayText(): string;

  /** Opens the view in its leaf; the leaf calls this. */
  async open(parent: HTMLElement): Promise<void> {
    this.containerEl.dataset['type'] = this.getViewType();
    parent.append(this.containerEl);
    this.load();
    await this.onOpen();
  }

  /** Closes the view; the leaf calls this. */
  async close(): Promise<void> {
    await this.onClose();
    this.unload();
    this.containerEl.remove();
  }

  getIcon(): string {
    return this.icon;
  }

  getState(): Record<string, unknown> {
    return {};
  }

  async setState(_state: unknown, _result: { history: boolean }): Promise<void> {}

  getEphemeralState(): Record<string, unknown> {
    return {};
  }

  setEphemeralState(_state: unknown): void {}

  onResize(): void {}

  onPaneMenu(_menu: Menu, _source: string): void {}

  protected async onOpen(): Promise<void> {}

  protected async onClose(): Promise<void> {}
}

/** Obsidian's `ItemView`: a view with a header and a content. */
export abstract class ItemView extends View {
  readonly contentEl: HTMLElement;
  protected readonly headerEl: HTMLElement;
  protected readonly titleEl: HTMLElement;
  protected readonly actionsEl: HTMLElement;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.headerEl = this.containerEl.createDiv({ cls: 'view-header' });
    const titles = this.headerEl.createDiv({ cls: 'view-header-title-container' });
    const attr = { role: 'heading', 'aria-level': '1' };
    this.titleEl = titles.createDiv({ cls: 'view-header-title', attr });
    this.actionsEl = this.headerEl.createDiv({ cls: 'view-actions' });
    this.contentEl = this.containerEl.createDiv({ cls: 'view-content' });
  }

  addAction(icon: string, title: string, run: (event: MouseEvent) => unknown): HTMLElement {
    const button = createEl('button', {
      cls: 'clickable-icon view-action',
      attr: { type: 'button', 'aria-label': title },
    });
    setIcon(button, icon);
    button.addEventListener('click', (event) => void run(event));
    this.actionsEl.prepend(button);
    return button;
  }

  /** Shows the view's name in its header. */
  updateHeader(): void {
    this.titleEl.setText(this.getDisplayText());
  }
}

/** Stands in a leaf whose view isn't there: not yet revealed, or of a plugin that was unloaded. */
export class PlaceholderView extends View {
  constructor(
    leaf: WorkspaceLeaf,
    private readonly type: string,
    private readonly text: string | null,
  ) {
    super(leaf);
    this.icon = text === null ? 'file' : 'circle-help';
  }

  override getViewType(): string {
    return this.type;
  }

  override getDisplayText(): string {
    return this.text ?? this.type;
  }

  protected override async onOpen(): Promise<void> {
    const content = this.containerEl.createDiv({ cls: 'view-content' });
    if (this.text !== null) content.createDiv({ cls: 'pane-empty', text: this.text });
  }
}

/** The view of a leaf with nothing in it. */
export class EmptyView extends ItemView {
  override icon = 'file';

  override getViewType(): string {
    return 'empty';
  }

  override getDisplayText(): string {
    return 'New tab';
  }

  protected override async onOpen(): Promise<void> {
    this.updateHeader();
    this.contentEl.createDiv({ cls: 'empty-state', text: 'No file is open' });
  }
}
