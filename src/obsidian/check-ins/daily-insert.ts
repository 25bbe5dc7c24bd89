import type { Clock } from '../live/today';

/** What the automatic insert looks at, and what it does. */
export interface DailyInsertSources {
  /** Whether the user wants it. */
  readonly isWanted: () => boolean;
  /** Where today's daily note lies; null where its format does not say. */
  readonly todaysPath: () => string | null;
  /** Whether all notes have been read, so that it is known who is due. */
  readonly isReady: () => boolean;
  /** Whether the user is at the app, rather than another device that syncs. */
  readonly hasFocus: () => boolean;
  readonly clock: Clock;
  readonly insert: (path: string) => void;
}

/** A file that is older than this, in milliseconds, when it appears comes from elsewhere. */
const FRESH = 10_000;

/**
 * A new note is settled after so many milliseconds without a change. Obsidian saves every two seconds while the user types,
 * and Templater fills a note in a moment after it was created.
 */
const SETTLING = 2500;

/**
 * Inserts check-ins into today's daily note when the user creates it, once that has been filled from its template and
 * nobody is typing in it. Notes of other days, and those that sync brings, are left alone.
 */
export class DailyInsert {
  readonly #sources: DailyInsertSources;
  /** Path of the note that waits; null for none. */
  #waiting: string | null = null;
  #isSettled = false;
  #cancel: () => void = () => undefined;

  constructor(sources: DailyInsertSources) {
    this.#sources = sources;
  }

  /** Hears of a file that has appeared, made at a time in milliseconds since 1970. */
  created(path: string, madeAt: number): void {
    const { isWanted, todaysPath, hasFocus, clock } = this.#sources;
    if (!isWanted() || path !== todaysPath()) return;
    const age = clock.now().getTime() - madeAt;
    if (Math.abs(age) > FRESH || !hasFocus()) return;
    this.#waiting = path;
    this.#settle();
  }

  /** Hears that a note has been changed. */
  changed(path: string): void {
    if (path === this.#waiting) this.#settle();
  }

  /** Hears that a file has gone from a path. */
  gone(path: string): void {
    if (path === this.#waiting) this.stop();
  }

  /** Hears that more notes may have been read. */
  networkChanged(): void {
    const { isWanted, isReady, todaysPath, insert } = this.#sources;
    const path = this.#waiting;
    if (path === null || !this.#isSettled || !isReady()) return;
    this.stop();
    if (isWanted() && path === todaysPath()) insert(path);
  }

  /** Waits for no note any more. */
  stop(): void {
    this.#cancel();
    this.#waiting = null;
    this.#isSettled = false;
  }

  #settle(): void {
    this.#cancel();
    this.#isSettled = false;
    this.#cancel = this.#sources.clock.after(SETTLING, () => {
      this.#isSettled = true;
      this.networkChanged();
    });
  }
}
