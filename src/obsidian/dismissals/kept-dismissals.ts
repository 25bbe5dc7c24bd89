import type { Dismissals } from '../../actions/ports';
import { anything, list, readOr, type JsonReader } from '../../notes/settings/stored-json';
import type { Configuration } from '../settings/configuration';
import type { ViewPart } from '../settings/view-state';
import type { ActionNotices } from '../writing/action-notices';

/** What dismissals are kept with. */
export interface DismissalSources {
  readonly configuration: Pick<Configuration, 'viewState' | 'saveViewState'>;
  readonly notices: Pick<ActionNotices, 'sayFailure'>;
  /** Where a note is now; null where it is gone. */
  readonly currentPath: (path: string) => string | null;
}

/** What is dismissed of one kind: where it is stored, how, and what becomes of the list. */
export interface DismissedKind<Thing> {
  readonly part: ViewPart;
  readonly read: JsonReader<Thing>;
  readonly write: (thing: Thing) => unknown;
  /** The list with one more. */
  readonly added: (all: readonly Thing[], thing: Thing) => readonly Thing[];
  /** The list without one. */
  readonly removed: (all: readonly Thing[], thing: Thing) => readonly Thing[];
  /** The list after a rename; the same where none names the note. */
  readonly renamed: (all: readonly Thing[], from: string, to: string) => readonly Thing[];
  /** The same thing with the paths that its notes have now. */
  readonly moved: (thing: Thing, pathNow: (path: string) => string) => Thing;
}

/** What the user has dismissed of one kind, as part of the view state. */
export class KeptDismissals<Thing> implements Dismissals<Thing> {
  readonly #sources: DismissalSources;
  readonly #kind: DismissedKind<Thing>;
  readonly #changed: () => void;
  #stored: unknown = undefined;
  #all: readonly Thing[] = [];

  /** `changed` hears of every dismissal that comes or goes. */
  constructor(sources: DismissalSources, kind: DismissedKind<Thing>, changed: () => void) {
    this.#sources = sources;
    this.#kind = kind;
    this.#changed = changed;
  }

  /** All of them; the same list until one comes or goes. What can't be read is as good as absent. */
  get all(): readonly Thing[] {
    const { part, read } = this.#kind;
    const stored = this.#sources.configuration.viewState(part);
    if (stored !== this.#stored) {
      this.#stored = stored;
      this.#all = readOr(list(anything), stored, []).flatMap((item) => {
        const thing = readOr(read, item, UNREADABLE);
        return thing === UNREADABLE ? [] : [thing];
      });
    }
    return this.#all;
  }

  /** Dismisses something. */
  add(thing: Thing): Promise<void> {
    return this.#save(this.#kind.added(this.all, this.#asNow(thing)));
  }

  /** Takes a dismissal back. */
  remove(thing: Thing): Promise<void> {
    return this.#save(this.#kind.removed(this.all, this.#asNow(thing)));
  }

  /** Hears of a rename, so that what is dismissed follows its notes. */
  renamed(oldPath: string, path: string): void {
    const { all } = this;
    const renamed = this.#kind.renamed(all, oldPath, path);
    if (renamed !== all) this.#sources.notices.sayFailure(this.#save(renamed));
  }

  #asNow(thing: Thing): Thing {
    return this.#kind.moved(thing, (path) => this.#sources.currentPath(path) ?? path);
  }

  async #save(all: readonly Thing[]): Promise<void> {
    const { part, write } = this.#kind;
    const stored = all.length === 0 ? undefined : all.map(write);
    const saving = this.#sources.configuration.saveViewState(part, stored);
    this.#changed();
    await saving;
  }
}

const UNREADABLE = Symbol('unreadable');
