import { Platform } from 'obsidian-test-mocks/obsidian';
import type { FuzzyMatch, Instruction } from 'obsidian';
import type { App } from '../app';
import { Modal } from './modal';
import { prepareFuzzySearch, renderMatches } from './search';
import { SuggestionList } from './suggestion-list';

/** Obsidian's `SuggestModal`: an input with suggestions, in the middle of the window. */
export abstract class SuggestModal<T> extends Modal {
  limit = 100;
  emptyStateText = 'No results found.';
  readonly inputEl: HTMLInputElement;
  readonly resultContainerEl: HTMLElement;
  private readonly list: SuggestionList<T>;
  private readonly instructionsEl: HTMLElement;
  private asked = 0;

  constructor(app: App) {
    super(app);
    this.modalEl.empty();
    this.modalEl.addClass('prompt');
    this.modalEl.removeClass('modal');
    this.modalEl.removeAttribute('aria-labelledby');
    this.modalEl.setAttr('aria-label', 'Choose');
    const box = this.modalEl.createDiv({ cls: 'prompt-input-container' });
    if (Platform.isPhone) box.append(this.closeButton);
    this.inputEl = box.createEl('input', {
      cls: 'prompt-input',
      attr: { type: 'text', 'aria-label': 'Search', autocomplete: 'off', spellcheck: 'false' },
    });
    this.resultContainerEl = this.modalEl.createDiv({ cls: 'prompt-results' });
    this.instructionsEl = createDiv({ cls: 'prompt-instructions' });
    this.list = new SuggestionList(this, this.resultContainerEl, this.scope);
    this.list.attach(this.inputEl);
    this.inputEl.addEventListener('input', () => void this.update());
    this.scope.register(null, 'Enter', (event) => {
      if (!event.isComposing) this.selectActiveSuggestion(event);
      return false;
    });
  }

  abstract getSuggestions(query: string): T[] | Promise<T[]>;
  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract onChooseSuggestion(item: T, event: MouseEvent | KeyboardEvent): void;

  override open(): void {
    super.open();
    this.inputEl.focus();
    void this.update();
  }

  setPlaceholder(placeholder: string): void {
    this.inputEl.placeholder = placeholder;
    this.inputEl.setAttr('aria-label', placeholder);
    this.modalEl.setAttr('aria-label', placeholder);
  }

  setInstructions(instructions: Instruction[]): void {
    this.instructionsEl.empty();
    for (const { command, purpose } of instructions) {
      const item = this.instructionsEl.createDiv({ cls: 'prompt-instruction' });
      item.createSpan({ cls: 'prompt-instruction-command', text: command });
      item.createSpan({ text: purpose });
    }
    this.modalEl.append(this.instructionsEl);
  }

  onNoSuggestion(): void {
    this.list.show([]);
    if (this.emptyStateText === '') return;
    const attr = { role: 'option', 'aria-disabled': 'true', 'aria-selected': 'false' };
    this.resultContainerEl.createDiv({ cls: 'suggestion-empty', text: this.emptyStateText, attr });
  }

  /** As in Obsidian, the modal is closed, and `onClose` has run, before the choice is reported. */
  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
    this.close();
    this.onChooseSuggestion(value, event);
  }

  selectActiveSuggestion(event: MouseEvent | KeyboardEvent): void {
    this.list.choose(event);
  }

  /** Obsidian's undocumented way to ask for the suggestions again. */
  updateSuggestions(): void {
    void this.update();
  }

  private async update(): Promise<void> {
    const asked = (this.asked += 1);
    const answer = this.getSuggestions(this.inputEl.value);
    const values = answer instanceof Promise ? await answer : answer;
    if (asked !== this.asked) return;
    if (values.length === 0) this.onNoSuggestion();
    else this.list.show(values.slice(0, this.limit));
  }
}

/** Obsidian's `FuzzySuggestModal`: suggestions from a fixed list, found by some of their letters. */
export abstract class FuzzySuggestModal<T> extends SuggestModal<FuzzyMatch<T>> {
  abstract getItems(): T[];
  abstract getItemText(item: T): string;
  abstract onChooseItem(item: T, event: MouseEvent | KeyboardEvent): void;

  override getSuggestions(query: string): FuzzyMatch<T>[] {
    const search = prepareFuzzySearch(query);
    const found = this.getItems().flatMap((item) => {
      const match = search(this.getItemText(item));
      return match === null ? [] : [{ item, match }];
    });
    return query.trim() === '' ? found : found.sort((a, b) => b.match.score - a.match.score);
  }

  override renderSuggestion({ item, match }: FuzzyMatch<T>, el: HTMLElement): void {
    renderMatches(el, this.getItemText(item), match.matches);
  }

  override onChooseSuggestion({ item }: FuzzyMatch<T>, event: MouseEvent | KeyboardEvent): void {
    this.onChooseItem(item, event);
  }
}
