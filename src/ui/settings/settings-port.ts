/** What the form for one word of a list is given. */
export interface WordFormProps {
  /** What is asked for. */
  readonly label: string;
  /** The word to change; empty for a new one. */
  readonly value: string;
  /** What is wrong with a word, in one sentence; undefined where nothing is. */
  readonly problem: (word: string) => string | undefined;
  readonly save: (word: string) => Promise<void>;
  readonly close: () => void;
}

/** A note that names a circle. */
export interface NamingNote {
  readonly path: string;
  readonly name: string;
}

/** What the question whether to rename a circle in notes is given. */
export interface RenameCircleProps {
  readonly from: string;
  readonly to: string;
  readonly notes: readonly NamingNote[];
  /** Writes the new name into the notes; a rejection's message is shown. */
  readonly rename: () => Promise<void>;
  /** Keeps the old name as another name of the circle. */
  readonly keep: () => Promise<void>;
  readonly close: () => void;
}

/** What the exported settings are shown with. */
export interface ExportSettingsProps {
  readonly text: string;
  readonly copy: () => Promise<void>;
  /** Saves them in the vault and gives the path of the file. */
  readonly save: () => Promise<string>;
}

/** A setting that an import changes, in words. */
export interface ShownChange {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** What pasted settings would do, in words. */
export type ImportPreview =
  | { readonly kind: 'empty' }
  | { readonly kind: 'unreadable'; readonly message: string }
  | {
      readonly kind: 'readable';
      readonly changes: readonly ShownChange[];
      /** What is kept although this version doesn't know it. */
      readonly others: readonly string[];
      /** What can't be understood: where, and what would be. */
      readonly problems: readonly { readonly place: string; readonly message: string }[];
    };

/** What the form for importing settings is given. */
export interface ImportSettingsProps {
  readonly preview: (text: string) => ImportPreview;
  readonly apply: (text: string) => Promise<void>;
  readonly close: () => void;
}
