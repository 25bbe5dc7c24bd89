import type { DraftPort } from '../drafts/draft-port';

/** A message as it is typed. */
export interface MessageDraft {
  /** Paths of the contacts whom it is about. */
  readonly contacts: readonly string[];
  /** The name of its template. */
  readonly template: string;
  readonly subject: string;
  readonly body: string;
  /** Whether the user has changed what the template made. */
  readonly isEdited: boolean;
}

/** How a message leaves: on the clipboard, in the user's mail program, or on the clipboard with a profile opened beside it. */
export type Leaving = 'copy' | 'mail' | 'profile';

/** Everything the form is given. */
export interface MessageFormProps extends DraftPort<MessageDraft> {
  readonly names: readonly string[];
  /** Whether a note says an address for mail. */
  readonly canMail: boolean;
  /** The host of a profile that can be opened; null where no note names one. */
  readonly profile: string | null;
  /** What can be asked for once it has left, such as to log it; null for nothing. */
  readonly then: string | null;
  /** Lets the message leave; a rejection's message is shown in the form. */
  readonly send: (how: Leaving, draft: MessageDraft, goesOn: boolean) => Promise<void>;
  readonly close: () => void;
}
