/** Where a progress bar is drawn; a terminal, of which only the current line is used. */
export interface ProgressLine {
  readonly width: number;
  readonly write: (text: string) => void;
}

/** Shown only when the work takes longer than this, and drawn anew at most so often; in milliseconds. */
const APPEARS_AFTER = 500;
const REDRAWN_AFTER = 100;

const WIDEST = 30;
const RETURN_AND_CLEAR = '\r\u001b[K';

/** A bar that shows how much has been read; it appears for long work only, and leaves nothing behind. */
export class ProgressBar {
  readonly #line: ProgressLine | null;
  readonly #now: () => number;
  #nextAt: number;
  #isShown = false;

  /** Without a line to draw on, nothing is shown; the clock gives milliseconds. */
  constructor(line: ProgressLine | null, now: () => number) {
    this.#line = line;
    this.#now = now;
    this.#nextAt = now() + APPEARS_AFTER;
  }

  /** Draws how far the work has come, if it is time. */
  show(read: number, all: number): void {
    if (this.#line === null || this.#now() < this.#nextAt) return;
    this.#nextAt = this.#now() + REDRAWN_AFTER;
    this.#isShown = true;
    const text = ` ${String(read)} of ${String(all)} notes`;
    const width = Math.max(0, Math.min(WIDEST, this.#line.width - text.length - 1));
    const done = Math.round((width * read) / Math.max(1, all));
    const bar = '█'.repeat(done) + '░'.repeat(width - done);
    this.#line.write(`${RETURN_AND_CLEAR}${bar}${text}`);
  }

  /** Takes the bar away. */
  clear(): void {
    if (this.#isShown) this.#line?.write(RETURN_AND_CLEAR);
    this.#isShown = false;
  }
}
