import { SuggestModal, type App } from 'obsidian';
import type { OpenPopups } from './open-popups';

/** Something to choose, in words. */
export interface Choice<T> {
  readonly title: string;
  /** What is said beside it; may be empty. */
  readonly aside: string;
  readonly value: T;
}

/** What is asked. */
export interface Question<T> {
  /** Stands in the empty field, and names the window to who can't see it. */
  readonly placeholder: string;
  /** Stands below it where nothing fits what is typed. */
  readonly nothingFits: string;
  /** The choices that fit what is typed. */
  readonly choicesFor: (query: string) => readonly Choice<T>[];
}

/** Asks for one of several choices, which typing narrows down; null where the user goes away without one. */
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
  readonly #answer: (value: T | null) => void;

  constructor(app: App, question: Question<T>, answer: (value: T | null) => void) {
    super(app);
    this.#question = question;
    this.#answer = answer;
    this.emptyStateText = question.nothingFits;
    this.setPlaceholder(question.placeholder);
  }

  /** The choices that fit what is typed. */
  override getSuggestions(query: string): Choice<T>[] {
    return [...this.#question.choicesFor(query)];
  }

  /** Shows a choice in its line. */
  override renderSuggestion({ title, aside }: Choice<T>, line: HTMLElement): void {
    line.addClass('rapport-choice');
    line.createSpan({ text: title });
    if (aside !== '') line.createSpan({ text: aside, cls: 'rapport-choice-aside' });
  }

  /** Answers with what was chosen. */
  override onChooseSuggestion({ value }: Choice<T>): void {
    this.#answer(value);
  }

  /** Obsidian closes the window before it tells what was chosen; only afterwards is it known that nothing was. */
  override onClose(): void {
    super.onClose();
    queueMicrotask(() => {
      this.#answer(null);
    });
  }
}
