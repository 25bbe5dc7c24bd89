import { Network } from '../../network/network';
import { NO_FACTS, type NoteFacts } from '../../notes/facts';
import { createNoteReader, type Note, type NoteReader } from '../../notes/reading/note-reader';
import { problemWith, type Problem } from '../../notes/problem';
import type { Settings } from '../../notes/settings/settings';
import { readTaskLines } from '../../notes/reading/task-line';
import { withKnownTexts } from './known-task-texts';
import { PathQueue } from './path-queue';
import type { Scheduler } from './scheduler';

/** The vault's Markdown notes, as they are when asked for. */
export interface VaultNotes {
  paths(): readonly string[];
  /** A note as Obsidian's metadata has it by now; null when there is none. */
  note(path: string): Note | null;
  /** The text of a note; null when it can't be read. */
  text(path: string): Promise<string | null>;
}

/** How far reading has come, in notes. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Work goes on for this long, in milliseconds, before the app has its turn. */
const SLICE = 8;

/** So many notes are attributed between two looks at the clock. */
const PORTION = 50;

/**
 * Keeps one network in step with the notes. All it hears are paths that may have changed; it looks at each when its
 * turn comes, so that neither the order of events matters nor whether they come while the vault is first read.
 */
export class NetworkFeed {
  readonly network: Network;
  /** What the network is built under. */
  readonly settings: Settings;
  readonly #reader: NoteReader;
  readonly #notes: VaultNotes;
  readonly #scheduler: Scheduler;
  readonly #changed: (feed: NetworkFeed) => void;
  /** Notes that may have changed. */
  readonly #waiting: PathQueue;
  /** Notes taken in, whose evidence isn't attributed yet. */
  readonly #staged = new Set<string>();
  /** Notes with open tasks whose text is to be read. */
  readonly #unread = new PathQueue();
  readonly #total: number;
  #isWorking = false;
  #isStopped = false;
  #isBuilt = false;
  /** Whether contacts or notes came or went, so that other notes' tasks may concern contacts now. */
  #mayConcernOthers = false;
  #revision = -1;

  /** Prepares to read every note; `start` begins. */
  constructor(
    settings: Settings,
    notes: VaultNotes,
    scheduler: Scheduler,
    changed: (feed: NetworkFeed) => void,
  ) {
    const { conventions, rules } = settings;
    this.settings = settings;
    this.network = new Network(rules);
    this.#reader = createNoteReader(conventions, rules.circles);
    this.#notes = notes;
    this.#scheduler = scheduler;
    this.#changed = changed;
    this.#waiting = new PathQueue(notes.paths());
    this.#total = this.#waiting.size;
  }

  /** How far the first reading has come; null once the network is whole. */
  get progress(): Progress | null {
    if (this.#isBuilt) return null;
    return { done: Math.max(0, this.#total - this.#waiting.size), total: this.#total };
  }

  /** Where the conventions themselves can't be used. */
  get problems(): readonly Problem[] {
    return this.#reader.problems;
  }

  /** Begins to read the vault. */
  start(): void {
    this.#begin();
  }

  /** Hears that notes were created, changed or deleted, by their paths. */
  notesChanged(paths: readonly string[]): void {
    for (const path of paths) this.#waiting.add(path);
    if (this.#isBuilt) this.#begin();
  }

  /** Stops for good. */
  stop(): void {
    this.#isStopped = true;
  }

  /** Works until nothing waits. A failure here is a mistake of Rapport's; the next change is taken in all the same. */
  #begin(): void {
    this.#work().catch((error: unknown) => {
      console.error(error);
    });
  }

  async #work(): Promise<void> {
    if (this.#isWorking) return;
    this.#isWorking = true;
    try {
      let until = this.#scheduler.now() + SLICE;
      while (!this.#isStopped) {
        if (!this.#stageNext() && !this.#settleSome()) {
          const unread = this.#unread.take();
          if (unread === undefined) break;
          await this.#readTasks(unread);
        }
        if (this.#scheduler.now() < until) continue;
        this.#tell();
        await this.#scheduler.nextSlice();
        until = this.#scheduler.now() + SLICE;
      }
    } finally {
      this.#isWorking = false;
    }
    this.#tell();
  }

  /** Takes in the next note that may have changed; tells whether there was one. */
  #stageNext(): boolean {
    const path = this.#waiting.take();
    if (path === undefined) return false;
    this.#staged.add(path);
    const contact = this.network.contact(path);
    const before = this.network.facts(path);
    const read = this.#factsAt(path);
    const facts = read === null ? null : withKnownTexts(read, before);
    if (facts?.tasks.some(({ text }) => text !== null) === true) this.#unread.add(path);
    this.network.stage(path, facts);
    const cameOrWent = (before === undefined) !== (facts === null);
    if (cameOrWent || this.network.contact(path) !== contact) this.#mayConcernOthers = true;
    return true;
  }

  /** Attributes some of what was taken in; tells whether there was any. */
  #settleSome(): boolean {
    if (this.#staged.size === 0 && this.#isBuilt) return false;
    if (!this.network.settle(PORTION)) return true;
    const concerned = this.#mayConcernOthers
      ? this.network.notesWithUnreadTasks()
      : [...this.#staged].filter((path) => this.network.hasUnreadTasks(path));
    for (const path of concerned) this.#unread.add(path);
    this.#staged.clear();
    this.#mayConcernOthers = false;
    this.#isBuilt = true;
    return true;
  }

  /** Reads the text of a note's open tasks, and joins it to what the note says by then. */
  async #readTasks(path: string): Promise<void> {
    let facts: NoteFacts | null;
    try {
      const text = await this.#notes.text(path);
      facts = this.#factsAt(path);
      if (text === null || facts === null) return;
      facts = readTaskLines(facts, text);
    } catch {
      facts = unreadable(path);
    }
    this.network.stage(path, facts);
    this.network.settle();
  }

  /** What a note says by now; null where there is none. */
  #factsAt(path: string): NoteFacts | null {
    try {
      const note = this.#notes.note(path);
      return note === null ? null : this.#reader.factsOf(note);
    } catch {
      return unreadable(path);
    }
  }

  /** Tells of progress, and of changes that a view could show. */
  #tell(): void {
    if (this.#isStopped) return;
    const { revision } = this.network.takeChange();
    if (this.#isBuilt && revision === this.#revision) return;
    if (this.#isBuilt) this.#revision = revision;
    this.#changed(this);
  }
}

function unreadable(path: string): NoteFacts {
  return { ...NO_FACTS, problems: [problemWith(path, '', null, 'This note could not be read.')] };
}
