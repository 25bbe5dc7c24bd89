import { setIcon, SuggestModal, type App } from 'obsidian';
import { CHOOSERS } from '../strings';
import type { Choice } from './choices';
import type { OpenPopups } from './open-popups';

/** What is asked. */
export interface Question<T> {
  /** Stands in the empty field, and names the window to who can't see it. */
  readonly placeholder: string;
  /** Stands below it where nothing fits what is typed. */
  readonly nothingFits: string;
  /** What can be typed that is not among the choices, said below them; nothing where they are all. */
  readonly typing?: string;
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

class ChoiceModal<T> extends SuggestModal<Choice<T>> {
  readonly #question: Question<T>;
  readonly #answer: (value: T | null) => void;

  constructor(app: App, question: Question<T>, answer: (value: T | null) => void) {
    super(app);
    this.#question = question;
    this.#answer = answer;
    this.emptyStateText = question.nothingFits;
    this.setPlaceholder(question.placeholder);
    const { typing } = question;
    if (typing !== undefined) this.setInstructions(CHOOSERS.keys(typing));
  }

  /** The choices that fit what is typed. */
  override getSuggestions(query: string): Choice<T>[] {
    return [...this.#question.choicesFor(query)];
  }

  /** Shows a choice in its line. */
  override renderSuggestion(choice: Choice<T>, line: HTMLElement): void {
    const { title, aside, reason = '', isCurrent } = choice;
    line.addClass('rapport-choice');
    line.createEl('bdi', { text: title, cls: 'rapport-choice-title' });
    if (aside !== '') line.createSpan({ text: aside, cls: 'rapport-choice-aside' });
    if (reason !== '') line.createSpan({ text: reason, cls: 'rapport-choice-reason' });
    if (isCurrent !== true) return;
    const mark = line.createSpan({ cls: 'rapport-choice-current' });
    mark.createSpan({ text: CHOOSERS.current });
    setIcon(mark.createSpan({ cls: 'rapport-icon' }), 'check');
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
