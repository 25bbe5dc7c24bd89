import type { Network } from '../../network/network';
import type { Problem } from '../../notes/problem';
import type { Settings } from '../../notes/settings/settings';
import { NetworkFeed, type Progress, type VaultNotes } from './network-feed';
import type { Scheduler } from './scheduler';

/** The network of the vault under the settings in force; while other settings take effect, the former stays in view. */
export class LiveNetwork {
  readonly #notes: VaultNotes;
  readonly #scheduler: Scheduler;
  readonly #changed: () => void;
  #shown: NetworkFeed | null = null;
  #next: NetworkFeed | null = null;
  #isStopped = false;
  /** Who waits for the first network. */
  #waiting: readonly ((network: Network | null) => void)[] = [];
  /** What the network in view, or the one that will be, is built under. */
  #builtUnder = '';

  constructor(notes: VaultNotes, scheduler: Scheduler, changed: () => void) {
    this.#notes = notes;
    this.#scheduler = scheduler;
    this.#changed = changed;
  }

  /**
   * Reads the whole vault under these settings, unless they differ from the last ones only in how Rapport writes; a
   * reading under earlier settings is given up.
   */
  build(settings: Settings): void {
    const { rules, conventions } = settings;
    const under = JSON.stringify([rules, conventions]);
    if (this.#isStopped || under === this.#builtUnder) return;
    this.#builtUnder = under;
    this.#next?.stop();
    this.#next = new NetworkFeed(settings, this.#notes, this.#scheduler, (feed) => {
      this.#hear(feed);
    });
    this.#next.start();
  }

  /** Hears that notes were created, changed or deleted, by their paths. */
  notesChanged(paths: readonly string[]): void {
    this.#shown?.notesChanged(paths);
    this.#next?.notesChanged(paths);
  }

  /** The network as far as it is whole; null until the vault has been read once. */
  get network(): Network | null {
    return this.#shown?.network ?? null;
  }

  /** The network, once the vault has been read; null where this stops before. */
  whenRead(): Promise<Network | null> {
    if (this.#shown !== null || this.#isStopped) return Promise.resolve(this.network);
    return new Promise((resolve) => {
      this.#waiting = [...this.#waiting, resolve];
    });
  }

  /** The settings under which the network in view was built; null until there is one. */
  get settings(): Settings | null {
    return this.#shown?.settings ?? null;
  }

  /** How far the first reading has come. */
  get progress(): Progress {
    return this.#next?.progress ?? { done: 0, total: 0 };
  }

  /** Where the conventions in force can't be used. */
  get problems(): readonly Problem[] {
    return this.#shown?.problems ?? [];
  }

  /** Stops for good. */
  stop(): void {
    this.#isStopped = true;
    this.#shown?.stop();
    this.#next?.stop();
    this.#tellWaiting(null);
  }

  #tellWaiting(network: Network | null): void {
    for (const tell of this.#waiting) tell(network);
    this.#waiting = [];
  }

  #hear(feed: NetworkFeed): void {
    if (feed === this.#next && feed.progress === null) {
      this.#shown?.stop();
      this.#shown = feed;
      this.#next = null;
      this.#tellWaiting(this.network);
    }
    if (feed === this.#shown || this.#shown === null) this.#changed();
  }
}
