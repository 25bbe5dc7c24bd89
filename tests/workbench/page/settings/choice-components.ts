import { setTooltip } from '../obsidian/tooltip';
import { ValueComponent } from './components';

/** Obsidian's `ToggleComponent`. */
export class ToggleComponent extends ValueComponent<boolean> {
  readonly toggleEl: HTMLElement;
  private readonly checkbox: HTMLInputElement;

  constructor(containerEl: HTMLElement) {
    super();
    this.toggleEl = containerEl.createDiv({ cls: 'checkbox-container' });
    this.checkbox = this.toggleEl.createEl('input', { attr: { type: 'checkbox', role: 'switch' } });
    this.checkbox.addEventListener('change', () => {
      this.show();
      this.onChanged();
    });
    this.toggleEl.addEventListener('click', ({ target }) => {
      if (target !== this.checkbox) this.onClick();
    });
  }

  override setDisabled(disabled: boolean): this {
    this.checkbox.disabled = disabled;
    this.toggleEl.toggleClass('is-disabled', disabled);
    return super.setDisabled(disabled);
  }

  getValue(): boolean {
    return this.checkbox.checked;
  }

  setValue(on: boolean): this {
    this.checkbox.checked = on;
    this.show();
    return this;
  }

  setTooltip(tooltip: string): this {
    setTooltip(this.toggleEl, tooltip);
    return this;
  }

  onClick(): void {
    if (!this.checkbox.disabled) this.checkbox.click();
  }

  private show(): void {
    this.toggleEl.toggleClass('is-enabled', this.checkbox.checked);
  }
}

/** Obsidian's `SliderComponent`. */
export class SliderComponent extends ValueComponent<number> {
  readonly sliderEl: HTMLInputElement;
  private readonly valueEl: HTMLElement;
  private format: ((value: number) => string) | null = null;

  constructor(containerEl: HTMLElement) {
    super();
    this.valueEl = containerEl.createSpan({ cls: 'setting-item-value' });
    this.sliderEl = containerEl.createEl('input', { cls: 'slider', attr: { type: 'range' } });
    this.sliderEl.addEventListener('input', () => this.show());
    this.sliderEl.addEventListener('change', () => this.onChanged());
  }

  override setDisabled(disabled: boolean): this {
    this.sliderEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  setLimits(min: number | null, max: number | null, step: number | 'any'): this {
    if (min !== null) this.sliderEl.min = String(min);
    if (max !== null) this.sliderEl.max = String(max);
    this.sliderEl.step = String(step);
    return this;
  }

  setInstant(instant: boolean): this {
    this.sliderEl.oninput = instant ? () => this.onChanged() : null;
    return this;
  }

  getValue(): number {
    return this.sliderEl.valueAsNumber;
  }

  setValue(value: number): this {
    this.sliderEl.value = String(value);
    this.show();
    return this;
  }

  getValuePretty(): string {
    return this.format?.(this.getValue()) ?? String(this.getValue());
  }

  setDisplayFormat(format: (value: number) => string): this {
    this.format = format;
    this.show();
    return this;
  }

  setDynamicTooltip(): this {
    this.format ??= String;
    this.show();
    return this;
  }

  private show(): void {
    if (this.format !== null) this.valueEl.setText(this.getValuePretty());
  }
}

/** Obsidian's `ColorComponent`, for `#rrggbb`. */
export class ColorComponent extends ValueComponent<string> {
  private readonly inputEl: HTMLInputElement;

  constructor(containerEl: HTMLElement) {
    super();
    this.inputEl = containerEl.createEl('input', { attr: { type: 'color' } });
    this.inputEl.addEventListener('change', () => this.onChanged());
  }

  override setDisabled(disabled: boolean): this {
    this.inputEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  getValue(): string {
    return this.inputEl.value;
  }

  setValue(value: string): this {
    this.inputEl.value = value;
    return this;
  }
}
