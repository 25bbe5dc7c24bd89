import { dayOf, type Day } from '../../domain/day';

/** What the device's clock says, and timers that ring by it. */
export interface Clock {
  /** The date and time on the device's calendar. */
  now(): Date;
  /** Calls a function after so many milliseconds, or later where the device slept; gives back how to call it off. */
  after(milliseconds: number, run: () => void): () => void;
}

/** The clock of the window. */
export const windowClock: Clock = {
  now: () => new Date(),
  after: (milliseconds, run) => {
    const timer = window.setTimeout(run, milliseconds);
    return () => {
      window.clearTimeout(timer);
    };
  },
};

/** The date on the device's calendar at an instant. */
export function dayAt(instant: Date): Day | null {
  return dayOf(instant.getFullYear(), instant.getMonth() + 1, instant.getDate());
}

/** The clock is looked at this often, in milliseconds, since a journey can change the time zone at any time. */
const LONGEST_WAIT = 15 * 60 * 1000;

/** Knows which day is today, and tells when that changes: at midnight, after sleep, in another time zone. */
export class Today {
  readonly #clock: Clock;
  readonly #changed: () => void;
  #day: Day;
  #cancel: () => void = () => undefined;

  /** Begins to watch the clock; `stop` ends it. */
  constructor(clock: Clock, changed: () => void) {
    this.#clock = clock;
    this.#changed = changed;
    this.#day = dayAt(clock.now()) ?? 0;
    this.#wait();
  }

  /** The device's local date. */
  get day(): Day {
    this.#look();
    return this.#day;
  }

  /** Looks at the clock again: for when the window comes back into view. */
  check(): void {
    this.#cancel();
    this.#look();
    this.#wait();
  }

  /** Stops watching. */
  stop(): void {
    this.#cancel();
  }

  /** A timer is late after sleep, so whoever asks for the day has the clock looked at. */
  #look(): void {
    const day = dayAt(this.#clock.now()) ?? this.#day;
    if (day === this.#day) return;
    this.#day = day;
    this.#changed();
  }

  #wait(): void {
    const now = this.#clock.now();
    const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
    const wait = Math.min(midnight.getTime() - now.getTime(), LONGEST_WAIT);
    this.#cancel = this.#clock.after(wait, () => {
      this.check();
    });
  }
}
