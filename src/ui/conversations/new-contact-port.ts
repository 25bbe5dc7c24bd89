import type { DraftPort } from '../drafts/draft-port';

/** A contact of the name that is typed. */
export interface Namesake {
  readonly path: string;
  readonly name: string;
}

/** What the form for a new contact holds. */
export interface NewContactDraft {
  readonly name: string;
}

/** Everything that the form for a new contact is given. */
export interface NewContactProps extends DraftPort<NewContactDraft> {
  /** What else will be written, by the names of properties. */
  readonly known: readonly (readonly [name: string, value: string])[];
  /** The contacts that go by a name already. */
  readonly namesakes: (name: string) => readonly Namesake[];
  /** The user's templates to choose from, with their names; none where the settings name one. */
  readonly templates: readonly { readonly path: string; readonly name: string }[];
  /**
   * Makes the note, from the template at a path, or from Rapport's own for null where there are some to choose from; while it
   * is pending the form waits, and a rejection's message is shown in the form.
   */
  readonly create: (name: string, template: string | null) => Promise<void>;
  /** Opens the note of a contact. */
  readonly open: (path: string) => void;
  readonly close: () => void;
}
