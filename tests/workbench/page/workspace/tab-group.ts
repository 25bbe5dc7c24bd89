import { TFile } from 'obsidian-test-mocks/obsidian';
import { setIcon } from '../obsidian/icons';
import { Menu } from '../obsidian/menu';
import type { WorkspaceLeaf } from './leaf';

interface Tab {
  readonly leaf: WorkspaceLeaf;
  readonly headerEl: HTMLElement;
  readonly iconEl: HTMLElement;
  readonly titleEl: HTMLElement;
}

let lastId = 0;

/** Obsidian's `WorkspaceTabs`: leaves of which one is seen, with a header for each. */
export class TabGroup {
  readonly containerEl: HTMLElement;
  private readonly headersEl: HTMLElement;
  private readonly panelEl: HTMLElement;
  private readonly id = `tabs-${(lastId += 1)}`;
  private tabs: Tab[] = [];
  private current: WorkspaceLeaf | null = null;

  constructor(
    readonly split: unknown,
    parentEl: HTMLElement,
    private readonly options: {
      readonly label: string;
      readonly closable: boolean;
      readonly onSelect: (leaf: WorkspaceLeaf) => void;
    },
  ) {
    this.containerEl = parentEl.createDiv({ cls: 'workspace-tabs mod-top' });
    const header = this.containerEl.createDiv({ cls: 'workspace-tab-header-container' });
    this.headersEl = header.createDiv({
      cls: 'workspace-tab-header-container-inner',
      attr: { role: 'tablist', 'aria-label': options.label },
    });
    header.createDiv({ cls: 'workspace-tab-header-spacer' });
    const attr = { role: 'tabpanel', id: this.id, tabindex: '-1' };
    this.panelEl = this.containerEl.createDiv({ cls: 'workspace-tab-container', attr });
  }

  get leaves(): readonly WorkspaceLeaf[] {
    return this.tabs.map(({ leaf }) => leaf);
  }

  /** The leaf that is seen. */
  get selected(): WorkspaceLeaf | null {
    return this.current;
  }

  add(leaf: WorkspaceLeaf): void {
    const headerEl = this.headersEl.createDiv({
      cls: 'workspace-tab-header tappable',
      attr: { role: 'tab', tabindex: '-1', 'aria-selected': 'false', 'aria-controls': this.id },
    });
    const inner = headerEl.createDiv({ cls: 'workspace-tab-header-inner' });
    const iconEl = inner.createDiv({ cls: 'workspace-tab-header-inner-icon' });
    const titleEl = inner.createDiv({ cls: 'workspace-tab-header-inner-title' });
    headerEl.addEventListener('click', () => this.options.onSelect(leaf));
    headerEl.addEventListener('keydown', (event) => this.onKey(event, leaf));
    headerEl.addEventListener('contextmenu', (event) => this.showMenu(event, leaf));
    headerEl.addEventListener('auxclick', () => this.options.closable && leaf.detach());
    if (this.options.closable) this.addCloseButton(inner, leaf);
    leaf.parent = this;
    leaf.containerEl.hide();
    this.panelEl.append(leaf.containerEl);
    this.tabs.push({ leaf, headerEl, iconEl, titleEl });
    this.refresh(leaf);
    if (this.current === null) this.select(leaf);
  }

  remove(leaf: WorkspaceLeaf): void {
    const at = this.tabs.findIndex((tab) => tab.leaf === leaf);
    this.tabs[at]?.headerEl.remove();
    this.tabs = this.tabs.filter((tab) => tab.leaf !== leaf);
    leaf.containerEl.remove();
    if (this.current !== leaf) return;
    this.current = null;
    const next = this.tabs[at] ?? this.tabs.at(-1);
    if (next !== undefined) this.select(next.leaf);
  }

  /** Shows one leaf and hides the others. */
  select(leaf: WorkspaceLeaf): void {
    this.current = leaf;
    for (const tab of this.tabs) {
      const selected = tab.leaf === leaf;
      tab.leaf.containerEl.toggle(selected);
      tab.headerEl.toggleClass('is-active', selected);
      tab.headerEl.setAttrs({ 'aria-selected': selected, tabindex: selected ? '0' : '-1' });
    }
    this.panelEl.setAttr('aria-label', leaf.getDisplayText());
  }

  /** Shows a leaf's present name and icon in its header. */
  refresh(leaf: WorkspaceLeaf): void {
    const tab = this.tabs.find((candidate) => candidate.leaf === leaf);
    if (tab === undefined) return;
    const text = leaf.getDisplayText();
    setIcon(tab.iconEl, leaf.getIcon());
    tab.titleEl.setText(text);
    tab.headerEl.setAttr('aria-label', text);
    tab.headerEl.dataset['type'] = leaf.getViewState().type;
    if (leaf === this.current) this.panelEl.setAttr('aria-label', text);
  }

  private showMenu(event: MouseEvent, leaf: WorkspaceLeaf): void {
    event.preventDefault();
    const menu = new Menu();
    const file: unknown = Reflect.get(leaf.view, 'file');
    leaf.view.onPaneMenu(menu, 'tab-header');
    if (file instanceof TFile)
      leaf.app.workspace.trigger('file-menu', menu, file, 'tab-header', leaf);
    menu.addItem((item) =>
      item
        .setSection('close')
        .setTitle('Close')
        .setIcon('x')
        .onClick(() => leaf.detach()),
    );
    menu.showAtMouseEvent(event);
  }

  private addCloseButton(inner: HTMLElement, leaf: WorkspaceLeaf): void {
    const close = inner.createDiv({
      cls: 'workspace-tab-header-inner-close-button',
      attr: { 'aria-hidden': 'true' },
    });
    setIcon(close, 'x');
    close.addEventListener('click', (event) => {
      event.stopPropagation();
      leaf.detach();
    });
  }

  private onKey(event: KeyboardEvent, leaf: WorkspaceLeaf): void {
    const at = this.tabs.findIndex((tab) => tab.leaf === leaf);
    if (event.key === 'Delete' && this.options.closable) return leaf.detach();
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      return this.options.onSelect(leaf);
    }
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const next = step === undefined ? undefined : this.tabs[at + step];
    if (next === undefined) return;
    this.options.onSelect(next.leaf);
    next.headerEl.focus();
  }
}
