import { openWindow, setActiveWindow, windowClosed } from '../base/windows';
import type { WorkspaceLeaf } from './leaf';
import { TabGroup } from './tab-group';

/** Obsidian's `WorkspaceWindow`: tabs in a window of their own. */
export class WorkspaceWindow {
  readonly win: Window;
  readonly doc: Document;
  readonly tabs: TabGroup;
  private readonly end = new AbortController();

  constructor(
    onSelect: (leaf: WorkspaceLeaf) => void,
    onKey: (event: KeyboardEvent) => void,
    private readonly onClosed: (closed: WorkspaceWindow) => void,
  ) {
    this.win = openWindow('Pop-out - Workbench');
    this.doc = this.win.document;
    const workspaceEl = this.doc.body
      .createDiv({ cls: 'app-container' })
      .createDiv({ cls: 'horizontal-main-container' })
      .createDiv({ cls: 'workspace' });
    const rootEl = workspaceEl.createEl('main', { cls: 'workspace-split mod-vertical mod-root' });
    this.tabs = new TabGroup(this, rootEl, { label: 'Open notes', closable: true, onSelect });
    const { signal } = this.end;
    const activate = () => setActiveWindow(this.win);
    for (const type of ['focusin', 'pointerdown', 'keydown'])
      this.doc.addEventListener(type, activate, { capture: true, signal });
    this.doc.addEventListener('keydown', onKey, { capture: true, signal });
    this.win.addEventListener('pagehide', () => this.close(), { signal });
  }

  /** Closes the window with all that is in it. */
  close(): void {
    if (this.end.signal.aborted) return;
    this.end.abort();
    windowClosed(this.win);
    for (const leaf of [...this.tabs.leaves]) leaf.detach();
    this.onClosed(this);
    this.win.close();
  }
}
