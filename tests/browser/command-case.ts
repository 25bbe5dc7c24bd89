/** What a command leads to, by keyboard alone. */
export interface CommandCase {
  readonly id: string;
  /** Its name in the palette. */
  readonly name: string;
  /** The note that is being edited; Ana's where nothing else is said. */
  readonly note?: string;
  /** Words of the line at whose beginning the cursor stands; else it stands where the note begins. */
  readonly cursorAt?: string;
  /** Commands that are run before, by id. */
  readonly after?: readonly string[];
  /** The dialogs that open one after the other, by name, and what is typed there before Enter is pressed. */
  readonly dialogs: readonly (readonly [name: string, typed: string])[];
  /** What is said once it is done; null for what only shows something. */
  readonly said: string | null;
  /** Where the focus is afterwards: where it was, in the text of a note that opens, in the review, or in another view. */
  readonly ends: 'as it was' | 'in a note' | 'in the review' | 'in a panel';
  /** What the review or that view shows then. */
  readonly shows?: string;
  /** Whether the command only runs where something is left to be undone by it. */
  readonly isUndo?: boolean;
}

/** Where the focus may be after a command. */
export const ENDS = {
  atOnce: 'as it was',
  inNote: 'in a note',
  inReview: 'in the review',
  inPanel: 'in a panel',
} as const;
