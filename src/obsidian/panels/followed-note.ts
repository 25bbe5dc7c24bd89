import type { Network } from '../../network/network';
import type { RenameListener } from '../live/vault-notes';

/** How a view tells what it is about. */
export interface Following<Subject> {
  /** While there is nothing to show. */
  readonly nothing: Subject;
  /** What a note that was opened is about; null where the view stays with what it shows. */
  readonly read: (network: Network, path: string) => Subject | null;
  /** The subject with its notes where they are by now. */
  readonly moved: (subject: Subject, pathNow: (path: string) => string) => Subject;
}

/** What a view is about that follows the note which was opened last, until it is turned to something else. */
export class FollowedNote<Subject> implements RenameListener {
  readonly #following: Following<Subject>;
  /** The note that was opened last. */
  #opened: string | null = null;
  #kept: Subject;
  readonly #listeners = new Set<() => void>();

  constructor(following: Following<Subject>) {
    this.#following = following;
    this.#kept = following.nothing;
  }

  /** What it is about, as the network knows it. */
  now(network: Network): Subject {
    const read = this.#opened === null ? null : this.#following.read(network, this.#opened);
    if (read !== null) this.#kept = read;
    return this.#kept;
  }

  /** Hears that a note was opened. */
  opened(path: string | null): void {
    if (path === null || path === this.#opened) return;
    this.#opened = path;
    this.#changed();
  }

  /** Turns to something, until a note is opened that is about something else. */
  turnTo(subject: Subject): void {
    this.#opened = null;
    this.#kept = subject;
    this.#changed();
  }

  /** Hears that a note was renamed. */
  renamed(oldPath: string, path: string): void {
    const moved = (one: string): string => (one === oldPath ? path : one);
    this.#kept = this.#following.moved(this.#kept, moved);
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
