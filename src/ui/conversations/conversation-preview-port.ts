/** Where a note says a contact: in a property, below a heading, elsewhere in its text, or in its own name. */
export type PlaceInNote =
  | { readonly kind: 'property' | 'heading'; readonly name: string }
  | { readonly kind: 'text' | 'note name' };

/** Somebody who may have taken part. */
export interface PossibleParticipant {
  /** Path of the contact's note. */
  readonly path: string;
  readonly name: string;
  readonly place: PlaceInNote;
  /** Whether the note says that they took part, so that they are chosen at first. */
  readonly isPresent: boolean;
}

/** Everything that the preview of a note as a conversation note is given. */
export interface ConversationPreviewProps {
  /** The properties to add, with their values, but for the participants. */
  readonly properties: readonly { readonly name: string; readonly value: string }[];
  /** What the note says that can't be read, and therefore stays, in a sentence; null for nothing. */
  readonly stays: string | null;
  /** The property that holds the participants. */
  readonly peopleProperty: string;
  readonly people: readonly PossibleParticipant[];
  /** Adds the properties, with the participants by path; a rejection's message is shown. */
  readonly write: (participants: readonly string[]) => Promise<void>;
  readonly close: () => void;
}
