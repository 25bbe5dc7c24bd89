import type { CachedMetadata } from 'obsidian';
import { metadataOf } from '../../src/headless/markdown/metadata';
import type { VaultNotes } from '../../src/obsidian/live/network-feed';
import type { Scheduler } from '../../src/obsidian/live/scheduler';
import type { Clock } from '../../src/obsidian/live/today';

/** A vault in memory; metadata is as a note's text has it, unless `stale` metadata is put in its place. */
export class FakeVault implements VaultNotes {
  readonly texts = new Map<string, string>();
  readonly stale = new Map<string, CachedMetadata>();
  /** Paths of the notes whose text was read, in order. */
  readonly textsRead: string[] = [];
  /** Paths of the notes whose metadata was asked for, in order. */
  readonly notesRead: string[] = [];

  constructor(notes: Readonly<Record<string, string>>) {
    for (const [path, text] of Object.entries(notes)) this.texts.set(path, text);
  }

  paths(): readonly string[] {
    return [...this.texts.keys()];
  }

  note(path: string): ReturnType<VaultNotes['note']> {
    this.notesRead.push(path);
    const text = this.texts.get(path);
    if (text === undefined) return null;
    return { path, metadata: this.stale.get(path) ?? metadataOf(text).metadata, createdOn: null };
  }

  async text(path: string): Promise<string | null> {
    this.textsRead.push(path);
    await Promise.resolve();
    return this.texts.get(path) ?? null;
  }
}

/** A clock that stands still until it is moved, and a scheduler whose slices end when the test says so. */
export class FakeScheduler implements Scheduler {
  /** Milliseconds that pass each time the clock is looked at. */
  readonly #step: number;
  #now = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(step = 0) {
    this.#step = step;
  }

  now(): number {
    this.#now += this.#step;
    return this.#now;
  }

  nextSlice(): Promise<void> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** Whether work waits for its next slice. */
  get isWaiting(): boolean {
    return this.#waiting.length > 0;
  }

  /** Lets the work that waits go on for one slice. */
  async slice(): Promise<void> {
    for (const resume of this.#waiting.splice(0)) resume();
    await quiet();
  }

  /** Lets the work go on until none waits; gives back the number of slices it took. */
  async finish(): Promise<number> {
    let slices = 0;
    await quiet();
    while (this.isWaiting) {
      slices += 1;
      await this.slice();
    }
    return slices;
  }
}

/** Resolves when nothing is left to do but what waits for timers or slices. */
export async function quiet(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}

/** A device clock that a test moves. */
export class FakeClock implements Clock {
  #now: Date;
  #timers: { readonly at: number; readonly run: () => void }[] = [];

  constructor(now: string) {
    this.#now = new Date(now);
  }

  now(): Date {
    return new Date(this.#now);
  }

  after(milliseconds: number, run: () => void): () => void {
    const timer = { at: this.#now.getTime() + milliseconds, run };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  }

  /** How many timers are running. */
  get timers(): number {
    return this.#timers.length;
  }

  /** Moves the clock on, ringing the timers on the way. */
  moveTo(now: string): void {
    const end = new Date(now);
    for (;;) {
      const next = this.#timers.filter(({ at }) => at <= end.getTime()).sort(byTime)[0];
      if (next === undefined) break;
      this.#timers = this.#timers.filter((other) => other !== next);
      this.#now = new Date(Math.max(next.at, this.#now.getTime()));
      next.run();
    }
    this.#now = end;
  }

  /** Moves the clock without ringing any timer, as sleep and journeys do. */
  jumpTo(now: string): void {
    this.#now = new Date(now);
  }
}

function byTime(a: { readonly at: number }, b: { readonly at: number }): number {
  return a.at - b.at;
}
