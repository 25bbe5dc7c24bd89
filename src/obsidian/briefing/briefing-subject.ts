import type { Network } from '../../network/network';
import type { RenameListener } from '../live/vault-notes';

/** Whom a briefing is about, and the conversation note that says so, where one does. */
export interface Briefed {
  /** Paths of contacts. */
  readonly people: readonly string[];
  readonly note: string | null;
}

/** While nobody is to be prepared for. */
export const NOBODY: Briefed = { people: [], note: null };

/**
 * Whom the briefing is about: the contact or the people of the conversation note that was last opened, or who was picked since.
 * Any other note leaves it as it is.
 */
export class BriefingSubject implements RenameListener {
  /** The note that was opened last. */
  #opened: string | null = null;
  #kept: Briefed = NOBODY;
  readonly #listeners = new Set<() => void>();

  /** Whom it is about, as the network knows them. */
  now(network: Network): Briefed {
    const opened = this.#opened === null ? NOBODY : briefedBy(network, this.#opened);
    if (opened.people.length > 0) this.#kept = opened;
    return this.#kept;
  }

  /** Hears that a note was opened. */
  opened(path: string | null): void {
    if (path === null || path === this.#opened) return;
    this.#opened = path;
    this.#changed();
  }

  /** Turns to a contact, until another contact's or conversation's note is opened. */
  pick(contact: string): void {
    this.#opened = null;
    this.#kept = { people: [contact], note: null };
    this.#changed();
  }

  /** Hears that a note was renamed. */
  renamed(oldPath: string, path: string): void {
    const moved = (one: string): string => (one === oldPath ? path : one);
    const { people, note } = this.#kept;
    this.#kept = { people: people.map(moved), note: note === null ? null : moved(note) };
    if (this.#opened !== null) this.#opened = moved(this.#opened);
  }

  /** Calls a listener after changes; gives back how to end that. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  #changed(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}

/** Whom a note asks to be prepared for: the contact whose it is, or those with whom the conversation is. */
function briefedBy(network: Network, path: string): Briefed {
  if (network.contact(path) !== undefined) return { people: [path], note: null };
  return { people: network.participants(path), note: path };
}
