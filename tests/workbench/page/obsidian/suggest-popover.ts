import type { App } from '../app';
import { Scope } from './scope';
import { SuggestionList } from './suggestion-list';

/** Obsidian's `PopoverSuggest`: suggestions in a small box near something. */
export abstract class PopoverSuggest<T> {
  readonly scope: Scope;
  protected readonly suggestEl = createDiv({ cls: 'suggestion-container' });
  protected readonly list: SuggestionList<T>;
  protected isOpen = false;

  constructor(
    readonly app: App,
    scope?: Scope,
  ) {
    this.scope = scope ?? new Scope(app.scope);
    this.list = new SuggestionList(
      this,
      this.suggestEl.createDiv({ cls: 'suggestion' }),
      this.scope,
    );
    this.scope.register([], 'Escape', () => {
      this.close();
      return false;
    });
    this.scope.register([], 'Enter', (event) => !this.list.choose(event));
  }

  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;

  open(): void {
    if (this.isOpen) return;
    this.isOpen = true;
    this.app.keymap.pushScope(this.scope);
    activeDocument.body.append(this.suggestEl);
  }

  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.app.keymap.popScope(this.scope);
    this.list.release();
    this.suggestEl.remove();
  }

  protected placeBelow(el: HTMLElement): void {
    const { left, bottom, top, width } = el.getBoundingClientRect();
    const height = this.suggestEl.offsetHeight;
    const fits = bottom + height + 8 < el.win.innerHeight;
    this.suggestEl.setCssStyles({
      left: `${Math.max(8, Math.min(left, el.win.innerWidth - this.suggestEl.offsetWidth - 8))}px`,
      top: `${fits ? bottom + 4 : Math.max(8, top - height - 4)}px`,
      minWidth: `${width}px`,
    });
  }
}

/** Obsidian's `AbstractInputSuggest`: suggestions for an input, while it has the focus. */
export abstract class AbstractInputSuggest<T> extends PopoverSuggest<T> {
  limit = 100;
  private callback: ((value: T, event: MouseEvent | KeyboardEvent) => unknown) | null = null;
  private asked = 0;

  constructor(
    app: App,
    protected readonly textInputEl: HTMLInputElement | HTMLDivElement,
  ) {
    super(app);
    textInputEl.addEventListener('input', () => void this.update());
    textInputEl.addEventListener('focus', () => void this.update());
    textInputEl.addEventListener('blur', () => this.close());
  }

  protected abstract getSuggestions(query: string): T[] | Promise<T[]>;

  getValue(): string {
    const input = this.textInputEl;
    return input instanceof HTMLInputElement ? input.value : (input.textContent ?? '');
  }

  setValue(value: string): void {
    const input = this.textInputEl;
    if (input instanceof HTMLInputElement) input.value = value;
    else input.setText(value);
  }

  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
    this.callback?.(value, event);
  }

  onSelect(callback: (value: T, event: MouseEvent | KeyboardEvent) => unknown): this {
    this.callback = callback;
    return this;
  }

  private async update(): Promise<void> {
    const asked = (this.asked += 1);
    const values = await this.getSuggestions(this.getValue());
    if (asked !== this.asked || this.textInputEl.doc.activeElement !== this.textInputEl) return;
    if (values.length === 0) return this.close();
    this.open();
    this.list.attach(this.textInputEl);
    this.list.show(values.slice(0, this.limit));
    this.placeBelow(this.textInputEl);
  }
}
