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
  /** Makes the note; while it is pending the form waits, and a rejection's message is shown in the form. */
  readonly create: (name: string) => Promise<void>;
  /** Opens the note of a contact. */
  readonly open: (path: string) => void;
  readonly close: () => void;
}
