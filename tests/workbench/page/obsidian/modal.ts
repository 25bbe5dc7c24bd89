import type { App } from '../app';
import { rememberFocus, trapTab } from './focus';
import { setIcon } from './icons';
import { Scope } from './scope';

let lastId = 0;

/** Obsidian's `Modal`: a dialog above everything, closed by Escape, its button or a click beside it. */
export class Modal {
  readonly scope = new Scope();
  readonly containerEl = createDiv({ cls: 'modal-container mod-dim' });
  readonly modalEl: HTMLElement;
  readonly titleEl: HTMLElement;
  readonly contentEl: HTMLElement;
  shouldRestoreSelection = true;
  protected readonly closeButton: HTMLElement;
  private readonly headerEl: HTMLElement;
  private closeCallback: (() => unknown) | null = null;
  private restoreFocus: (() => void) | null = null;

  constructor(readonly app: App) {
    const backdrop = this.containerEl.createDiv({ cls: 'modal-bg' });
    backdrop.addEventListener('click', () => this.close());
    const id = `modal-title-${(lastId += 1)}`;
    this.modalEl = this.containerEl.createDiv({
      cls: 'modal',
      attr: { role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': id, tabindex: '-1' },
    });
    this.headerEl = this.modalEl.createDiv({ cls: 'modal-header' });
    const attr = { id, role: 'heading', 'aria-level': '2' };
    this.titleEl = this.headerEl.createDiv({ cls: 'modal-title', attr });
    this.contentEl = this.modalEl.createDiv({ cls: 'modal-content' });
    this.closeButton = this.modalEl.createEl('button', {
      cls: 'modal-close-button clickable-icon',
      attr: { type: 'button', 'aria-label': 'Close' },
    });
    setIcon(this.closeButton, 'x');
    this.closeButton.addEventListener('click', () => this.close());
    this.scope.register([], 'Escape', () => {
      this.close();
      return false;
    });
    this.scope.register(null, 'Tab', (event) => trapTab(this.modalEl, event));
  }

  open(): void {
    if (this.containerEl.isConnected) return;
    this.restoreFocus = rememberFocus();
    this.app.keymap.pushScope(this.scope);
    activeDocument.body.append(this.containerEl);
    this.modalEl.focus({ preventScroll: true });
    void this.onOpen();
    if (this.titleEl.textContent === '') this.nameFromContent();
    if (this.modalEl.doc.activeElement === this.modalEl) this.focusFirst();
  }

  close(): void {
    if (!this.containerEl.isConnected) return;
    this.app.keymap.popScope(this.scope);
    this.containerEl.remove();
    if (this.shouldRestoreSelection) this.restoreFocus?.();
    this.onClose();
    this.closeCallback?.();
  }

  onOpen(): void | Promise<void> {}

  onClose(): void {}

  setTitle(title: string): this {
    this.titleEl.setText(title);
    return this;
  }

  setContent(content: string | DocumentFragment): this {
    this.contentEl.setText(content);
    return this;
  }

  setCloseCallback(callback: () => unknown): this {
    this.closeCallback = callback;
    return this;
  }

  private focusFirst(): void {
    const first = this.contentEl.querySelector<HTMLElement>('input, textarea, select, button');
    first?.focus({ preventScroll: true });
  }

  private nameFromContent(): void {
    const heading = this.contentEl.querySelector('h1, h2, h3, .setting-item-heading');
    this.modalEl.removeAttribute('aria-labelledby');
    this.modalEl.setAttribute('aria-label', heading?.textContent || 'Dialog');
  }
}
