import { SuggestModal, type App } from 'obsidian';
import type { OpenPopups } from './open-popups';

/** One of the things to choose from. */
export interface Choice<T> {
  readonly title: string;
  /** What is said of it in the second line; empty for none. */
  readonly detail: string;
  readonly value: T;
}

/** What is asked. */
export interface Question<T> {
  readonly placeholder: string;
  /** What is said where nothing fits what is typed. */
  readonly nothing: string;
  /** The choices for what is typed, the likeliest first. */
  readonly choicesFor: (typed: string) => readonly Choice<T>[];
}

/** Lets the user choose by typing; null where the user leaves without choosing. */
export function choose<T>(
  app: App,
  popups: Pick<OpenPopups, 'open'>,
  question: Question<T>,
): Promise<T | null> {
  return new Promise((resolve) => {
    popups.open(new ChoiceModal(app, question, resolve));
  });
}

/** The choices whose titles hold every word that is typed, whatever the case. */
export function choicesNamed<T>(
  choices: readonly Choice<T>[],
  typed: string,
): readonly Choice<T>[] {
  const words = typed.toLowerCase().split(/\s+/);
  return choices.filter(({ title }) => words.every((word) => title.toLowerCase().includes(word)));
}

class ChoiceModal<T> extends SuggestModal<Choice<T>> {
  readonly #question: Question<T>;
  readonly #resolve: (value: T | null) => void;

  constructor(app: App, question: Question<T>, resolve: (value: T | null) => void) {
    super(app);
    this.#question = question;
    this.#resolve = resolve;
    this.setPlaceholder(question.placeholder);
    this.emptyStateText = question.nothing;
  }

  override getSuggestions(query: string): Choice<T>[] {
    return [...this.#question.choicesFor(query.trim())];
  }

  override renderSuggestion({ title, detail }: Choice<T>, element: HTMLElement): void {
    element.addClass('mod-complex');
    const content = element.createDiv('suggestion-content');
    content.createDiv({ cls: 'suggestion-title', text: title });
    if (detail !== '') content.createDiv({ cls: 'suggestion-note', text: detail });
  }

  override onChooseSuggestion({ value }: Choice<T>): void {
    this.#resolve(value);
  }

  override onClose(): void {
    super.onClose();
    // Obsidian closes the modal before it tells what was chosen.
    queueMicrotask(() => {
      this.#resolve(null);
    });
  }
}
