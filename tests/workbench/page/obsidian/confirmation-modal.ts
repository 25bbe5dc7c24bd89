import type { App } from '../app';
import { ButtonComponent } from '../settings/components';
import { Modal } from './modal';

/** Obsidian's `ConfirmationButton`: a click closes its modal once the handler is done. */
export class ConfirmationButton extends ButtonComponent {
  constructor(
    containerEl: HTMLElement,
    private readonly modal: Modal,
  ) {
    super(containerEl);
    this.onClick(() => undefined);
  }

  override onClick(handler: (event: MouseEvent) => unknown): this {
    return super.onClick(async (event) => {
      await handler(event);
      this.modal.close();
    });
  }

  setInitialFocus(): this {
    window.setTimeout(() => this.buttonEl.focus());
    return this;
  }

  setSecondary(): this {
    return this.setClass('mod-secondary');
  }

  setCancel(): this {
    return this.setClass('mod-cancel');
  }
}

/** Obsidian's `ConfirmationModal`: a question with buttons. */
export class ConfirmationModal extends Modal {
  readonly buttonContainerEl: HTMLElement;

  constructor(app: App) {
    super(app);
    this.buttonContainerEl = this.modalEl.createDiv({ cls: 'modal-button-container' });
  }

  addClass(cls: string): this {
    this.modalEl.addClass(cls);
    return this;
  }

  addCheckbox(label: string, changed: (value: boolean) => unknown): this {
    const labelEl = createEl('label', { cls: 'mod-checkbox' });
    const checkbox = labelEl.createEl('input', { attr: { type: 'checkbox' } });
    labelEl.append(label);
    checkbox.addEventListener('change', () => void changed(checkbox.checked));
    this.buttonContainerEl.prepend(labelEl);
    return this;
  }

  addButton(build: (button: ConfirmationButton) => unknown): this {
    build(new ConfirmationButton(this.buttonContainerEl, this));
    return this;
  }

  addCancelButton(text = 'Cancel'): this {
    return this.addButton((button) => button.setButtonText(text).setCancel());
  }
}
