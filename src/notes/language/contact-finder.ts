import type { Contact } from '../../domain/contact';

/** A name in a text, and whose it is: several contacts' where it doesn't say which. */
export interface FoundName {
  /** Offset after the name. */
  readonly end: number;
  /** The contacts of that name; one at least. */
  readonly contacts: readonly Contact[];
}

/** Knows contacts by the names that people type for them. */
export interface ContactFinder {
  /** The longest name that begins at an offset of a text. */
  readonly nameAt: (text: string, start: number) => FoundName | null;
  /** The contacts to which a link can lead. */
  readonly linked: (target: string) => readonly Contact[];
}
