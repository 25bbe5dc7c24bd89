import type { Menu, Modal } from 'obsidian';

/** The modals and the menu that are open, so that none outlives the plugin. */
export class OpenPopups {
  readonly #modals = new Set<Modal>();
  /** Obsidian shows one at a time; closing one that is closed does nothing. */
  #menu: Pick<Menu, 'close'> | null = null;
  #isStopped = false;

  /** Opens a modal, and forgets it when it closes. */
  open(modal: Modal): void {
    if (this.#isStopped) return;
    this.#modals.add(modal);
    modal.setCloseCallback(() => {
      this.#modals.delete(modal);
    });
    modal.open();
  }

  /** Hears of a menu that has been shown. */
  menuShown(menu: Pick<Menu, 'close'>): void {
    this.#menu = menu;
    if (this.#isStopped) menu.close();
  }

  /** Closes all of them, and opens no more. */
  stop(): void {
    this.#isStopped = true;
    this.#menu?.close();
    for (const modal of [...this.#modals]) modal.close();
  }
}
