import { setIcon } from '../obsidian/icons';
import { setTooltip } from '../obsidian/tooltip';

/** Obsidian's `BaseComponent`. */
export abstract class BaseComponent {
  disabled = false;

  then(callback: (component: this) => unknown): this {
    callback(this);
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.disabled = disabled;
    return this;
  }
}

/** Obsidian's `ValueComponent`. */
export abstract class ValueComponent<T> extends BaseComponent {
  private changed: ((value: T) => unknown) | null = null;

  abstract getValue(): T;
  abstract setValue(value: T): this;

  onChange(callback: (value: T) => unknown): this {
    this.changed = callback;
    return this;
  }

  /** Tells that the user changed the value. */
  onChanged(): void {
    this.changed?.(this.getValue());
  }
}

/** Obsidian's `ButtonComponent`. */
export class ButtonComponent extends BaseComponent {
  readonly buttonEl: HTMLButtonElement;

  constructor(containerEl: HTMLElement) {
    super();
    this.buttonEl = containerEl.createEl('button', { attr: { type: 'button' } });
  }

  override setDisabled(disabled: boolean): this {
    this.buttonEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  setCta(): this {
    return this.setClass('mod-cta');
  }

  removeCta(): this {
    this.buttonEl.removeClass('mod-cta');
    return this;
  }

  setWarning(): this {
    return this.setClass('mod-warning');
  }

  setDestructive(): this {
    return this.setClass('mod-destructive');
  }

  removeDestructive(): this {
    this.buttonEl.removeClass('mod-destructive');
    return this;
  }

  setTooltip(tooltip: string): this {
    setTooltip(this.buttonEl, tooltip);
    return this;
  }

  setButtonText(name: string): this {
    this.buttonEl.setText(name);
    return this;
  }

  setIcon(icon: string): this {
    setIcon(this.buttonEl, icon);
    return this;
  }

  setClass(cls: string): this {
    this.buttonEl.addClass(cls);
    return this;
  }

  onClick(callback: (event: MouseEvent) => unknown): this {
    this.buttonEl.onclick = (event) => void callback(event);
    return this;
  }
}

/** Obsidian's `ExtraButtonComponent`; here it is a real button. */
export class ExtraButtonComponent extends BaseComponent {
  readonly extraSettingsEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    super();
    this.extraSettingsEl = containerEl.createDiv({
      cls: 'clickable-icon extra-setting-button',
      attr: { role: 'button', tabindex: '0', 'aria-label': 'Options' },
    });
    this.setIcon('settings');
    this.extraSettingsEl.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      this.extraSettingsEl.click();
    });
  }

  override setDisabled(disabled: boolean): this {
    this.extraSettingsEl.toggleClass('is-disabled', disabled);
    this.extraSettingsEl.setAttr('aria-disabled', disabled ? 'true' : null);
    return super.setDisabled(disabled);
  }

  setTooltip(tooltip: string): this {
    setTooltip(this.extraSettingsEl, tooltip);
    return this;
  }

  setIcon(icon: string): this {
    setIcon(this.extraSettingsEl, icon);
    return this;
  }

  onClick(callback: () => unknown): this {
    this.extraSettingsEl.onclick = () => {
      if (!this.disabled) callback();
    };
    return this;
  }
}

/** Obsidian's `DisplayValueComponent`. */
export class DisplayValueComponent {
  readonly valueEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    this.valueEl = containerEl.createSpan({ cls: 'setting-item-value' });
  }

  setValue(value: string | null): this {
    this.valueEl.setText(value ?? '');
    return this;
  }

  setStatus(status: 'warning' | null): this {
    this.valueEl.toggleClass('mod-warning', status === 'warning');
    return this;
  }
}

/** Obsidian's `ProgressBarComponent`, from 0 to 100. */
export class ProgressBarComponent extends ValueComponent<number> {
  private readonly barEl: HTMLProgressElement;

  constructor(containerEl: HTMLElement) {
    super();
    const attr = { max: 100, 'aria-label': 'Progress' };
    this.barEl = containerEl.createEl('progress', { cls: 'setting-progress-bar', attr });
  }

  getValue(): number {
    return this.barEl.value;
  }

  setValue(value: number): this {
    this.barEl.value = value;
    return this;
  }
}
