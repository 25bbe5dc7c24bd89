import { moment } from 'obsidian-test-mocks/obsidian';
import { ValueComponent } from './components';

/** Obsidian's `AbstractTextComponent`. */
export class AbstractTextComponent<
  T extends HTMLInputElement | HTMLTextAreaElement,
> extends ValueComponent<string> {
  constructor(readonly inputEl: T) {
    super();
    inputEl.addEventListener('input', () => this.onChanged());
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

  setPlaceholder(placeholder: string): this {
    this.inputEl.placeholder = placeholder;
    return this;
  }
}

/** Obsidian's `TextComponent`. */
export class TextComponent extends AbstractTextComponent<HTMLInputElement> {
  constructor(containerEl: HTMLElement) {
    super(containerEl.createEl('input', { attr: { type: 'text', spellcheck: 'false' } }));
  }
}

/** Obsidian's `TextAreaComponent`. */
export class TextAreaComponent extends AbstractTextComponent<HTMLTextAreaElement> {
  constructor(containerEl: HTMLElement) {
    super(containerEl.createEl('textarea', { attr: { spellcheck: 'false' } }));
  }
}

/** Obsidian's `SearchComponent`. */
export class SearchComponent extends AbstractTextComponent<HTMLInputElement> {
  readonly clearButtonEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    const box = containerEl.createDiv({ cls: 'search-input-container' });
    const attr = { type: 'search', enterkeyhint: 'search', spellcheck: 'false' };
    super(box.createEl('input', { attr: { ...attr, 'aria-label': 'Search' } }));
    this.clearButtonEl = box.createDiv({
      cls: 'search-input-clear-button',
      attr: { role: 'button', 'aria-label': 'Clear search' },
    });
    this.clearButtonEl.addEventListener('click', () => {
      this.setValue('');
      this.onChanged();
      this.inputEl.focus();
    });
    this.showClearButton();
  }

  override setValue(value: string): this {
    super.setValue(value);
    this.showClearButton();
    return this;
  }

  override setPlaceholder(placeholder: string): this {
    this.inputEl.setAttr('aria-label', placeholder);
    return super.setPlaceholder(placeholder);
  }

  override onChanged(): void {
    this.showClearButton();
    super.onChanged();
  }

  private showClearButton(): void {
    this.clearButtonEl.toggle(this.inputEl.value !== '');
  }
}

/** Obsidian's `MomentFormatComponent`: a date format and what today looks like in it. */
export class MomentFormatComponent extends TextComponent {
  sampleEl: HTMLElement | null = null;
  private defaultFormat = '';

  setDefaultFormat(defaultFormat: string): this {
    this.defaultFormat = defaultFormat;
    return this.setPlaceholder(defaultFormat);
  }

  setSampleEl(sampleEl: HTMLElement): this {
    this.sampleEl = sampleEl;
    this.updateSample();
    return this;
  }

  override setValue(value: string): this {
    super.setValue(value);
    this.updateSample();
    return this;
  }

  override onChanged(): void {
    this.updateSample();
    super.onChanged();
  }

  updateSample(): void {
    this.sampleEl?.setText(moment().format(this.getValue() || this.defaultFormat));
  }
}

/** Obsidian's `DropdownComponent`. */
export class DropdownComponent extends ValueComponent<string> {
  readonly selectEl: HTMLSelectElement;

  constructor(containerEl: HTMLElement) {
    super();
    this.selectEl = containerEl.createEl('select', { cls: 'dropdown' });
    this.selectEl.addEventListener('change', () => this.onChanged());
  }

  override setDisabled(disabled: boolean): this {
    this.selectEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  addOption(value: string, display: string): this {
    this.selectEl.createEl('option', { value, text: display });
    return this;
  }

  addOptions(options: Record<string, string>): this {
    for (const [value, display] of Object.entries(options)) this.addOption(value, display);
    return this;
  }

  getValue(): string {
    return this.selectEl.value;
  }

  setValue(value: string): this {
    this.selectEl.value = value;
    return this;
  }
}
