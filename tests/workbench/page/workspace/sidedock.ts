import { Platform } from 'obsidian-test-mocks/obsidian';
import type { WorkspaceLeaf } from './leaf';
import { TabGroup } from './tab-group';

/** Obsidian's `WorkspaceSidedock`, and on a phone its `WorkspaceMobileDrawer`: a sidebar. */
export class Sidedock {
  readonly containerEl: HTMLElement;
  readonly tabs: TabGroup;
  collapsed: boolean;

  constructor(
    parentEl: HTMLElement,
    readonly side: 'left' | 'right',
    onSelect: (leaf: WorkspaceLeaf) => void,
    private readonly onToggle: () => void,
  ) {
    const kind = Platform.isPhone ? 'workspace-drawer' : 'workspace-split mod-sidedock';
    const label = side === 'left' ? 'Left sidebar' : 'Right sidebar';
    this.containerEl = parentEl.createEl(side === 'left' ? 'nav' : 'aside', {
      cls: `${kind} mod-horizontal mod-${side}${Platform.isPhone ? '' : `-split`}`,
      attr: { 'aria-label': label },
    });
    this.tabs = new TabGroup(this, this.containerEl, {
      label: `${label} tabs`,
      closable: false,
      onSelect,
    });
    this.collapsed = Platform.isPhone;
    this.show();
  }

  toggle(): void {
    if (this.collapsed) this.expand();
    else this.collapse();
  }

  collapse(): void {
    this.collapsed = true;
    this.show();
  }

  expand(): void {
    this.collapsed = false;
    this.show();
    const leaf = this.tabs.selected;
    if (leaf !== null) void leaf.loadIfDeferred();
  }

  private show(): void {
    this.containerEl.toggleClass('is-sidedock-collapsed', this.collapsed);
    this.onToggle();
  }
}
