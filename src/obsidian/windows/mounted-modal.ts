import { Modal, type App } from 'obsidian';
import type { Mounted } from '../../ui/review/review-port';

/** A modal that shows a component of the user interface; `mount` puts it into the content element. */
export class MountedModal extends Modal {
  readonly #mount: (content: HTMLElement, close: () => void) => Pick<Mounted<never>, 'unmount'>;
  #mounted: Pick<Mounted<never>, 'unmount'> | null = null;

  constructor(
    app: App,
    title: string,
    mount: (content: HTMLElement, close: () => void) => Pick<Mounted<never>, 'unmount'>,
  ) {
    super(app);
    this.setTitle(title);
    this.#mount = mount;
  }

  /** Shows the component. */
  override onOpen(): void {
    this.#mounted = this.#mount(this.contentEl, () => {
      this.close();
    });
  }

  /** Takes the component out again. */
  override onClose(): void {
    this.#mounted?.unmount();
    this.#mounted = null;
  }
}
