/** Something to choose, in words. */
export interface Choice<T> {
  readonly title: string;
  /** What is said beside it; may be empty. */
  readonly aside: string;
  /** Why it is offered, in a line of its own; absent where the title says all. */
  readonly reason?: string;
  /** Whether it holds as things are. */
  readonly isCurrent?: boolean;
  readonly value: T;
}

/** The choices whose titles hold every word that is typed, whatever the case. */
export function choicesNamed<T>(
  choices: readonly Choice<T>[],
  typed: string,
): readonly Choice<T>[] {
  const words = typed.toLowerCase().split(/\s+/);
  return choices.filter(({ title }) => words.every((word) => title.toLowerCase().includes(word)));
}
