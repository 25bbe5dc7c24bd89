import type { Scope } from './scope';

/** Who fills a list of suggestions and hears what is chosen. */
export interface SuggestionOwner<T> {
  renderSuggestion(value: T, el: HTMLElement): void;
  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;
}

let lastId = 0;

/** Suggestions below an input, walked with the arrow keys while the input keeps the focus. */
export class SuggestionList<T> {
  private readonly id = `suggestions-${(lastId += 1)}`;
  private values: readonly T[] = [];
  private items: HTMLElement[] = [];
  private selected = 0;
  private input: HTMLElement | null = null;

  constructor(
    private readonly owner: SuggestionOwner<T>,
    private readonly containerEl: HTMLElement,
    scope: Scope,
  ) {
    containerEl.id = this.id;
    containerEl.setAttrs({ role: 'listbox', 'aria-label': 'Suggestions' });
    scope.register([], 'ArrowDown', () => this.move(1));
    scope.register([], 'ArrowUp', () => this.move(-1));
    scope.register([], 'Home', () => this.input === null || this.moveTo(0));
    scope.register([], 'End', () => this.input === null || this.moveTo(this.items.length - 1));
  }

  /** Makes an input say, to who can't see it, that it has suggestions and which one is active. */
  attach(input: HTMLElement): void {
    this.input = input;
    input.setAttrs({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'true' });
    input.setAttr('aria-controls', this.id);
  }

  /** Takes back what `attach` said. */
  release(): void {
    this.input?.setAttr('aria-expanded', 'false');
    this.input?.removeAttribute('aria-activedescendant');
    this.input?.removeAttribute('aria-controls');
  }

  show(values: readonly T[]): void {
    this.values = values;
    this.containerEl.empty();
    this.items = values.map((value, at) => {
      const attr = { role: 'option', id: `${this.id}-${at}`, 'aria-selected': 'false' };
      const item = this.containerEl.createDiv({ cls: 'suggestion-item', attr });
      this.owner.renderSuggestion(value, item);
      item.addEventListener('mousemove', () => this.select(at));
      item.addEventListener('mousedown', (event) => event.preventDefault());
      item.addEventListener('click', (event) => this.owner.selectSuggestion(value, event));
      return item;
    });
    this.select(0);
  }

  /** Chooses the active suggestion, if there is one. */
  choose(event: MouseEvent | KeyboardEvent): boolean {
    const value = this.values[this.selected];
    if (this.items[this.selected] === undefined || value === undefined) return false;
    this.owner.selectSuggestion(value, event);
    return true;
  }

  private move(by: number): false {
    const count = this.items.length;
    return this.moveTo(count === 0 ? 0 : (this.selected + by + count) % count);
  }

  private moveTo(at: number): false {
    this.select(at);
    this.items[at]?.scrollIntoView({ block: 'nearest' });
    return false;
  }

  private select(at: number): void {
    this.items[this.selected]?.removeClass('is-selected');
    this.items[this.selected]?.setAttr('aria-selected', 'false');
    this.selected = at;
    const item = this.items[at];
    item?.addClass('is-selected');
    item?.setAttr('aria-selected', 'true');
    if (item === undefined) this.input?.removeAttribute('aria-activedescendant');
    else this.input?.setAttr('aria-activedescendant', item.id);
  }
}
