import type { Dismissals } from '../../actions/ports';
import { isoDay, type Day } from '../../domain/day';
import {
  withDismissal,
  withoutDismissal,
  withRenamedContact,
  type Owed,
} from '../../domain/dismissal';
import { DERIVED_KINDS } from '../../domain/follow-up';
import { readIsoDay } from '../../notes/days/read-day';
import {
  anything,
  list,
  Misfit,
  object,
  oneOf,
  readOr,
  text,
  wholeNumber,
  type JsonReader,
} from '../../notes/settings/stored-json';
import type { Today } from '../live/today';
import type { Configuration } from '../settings/configuration';
import type { ActionNotices } from '../writing/action-notices';

/** What dismissed follow-ups are kept with. */
export interface DismissedSources {
  readonly configuration: Pick<Configuration, 'viewState' | 'saveViewState'>;
  readonly today: Pick<Today, 'day'>;
  readonly notices: Pick<ActionNotices, 'sayFailure'>;
  /** Where a note is now; null where it is gone. */
  readonly currentPath: (path: string) => string | null;
}

/** The follow-ups without a task that the user has dismissed, as part of the view state. */
export class DismissedFollowUps implements Dismissals {
  readonly #sources: DismissedSources;
  readonly #changed: () => void;
  #stored: unknown = undefined;
  #all: readonly Owed[] = [];

  /** `changed` hears of every dismissal that comes or goes. */
  constructor(sources: DismissedSources, changed: () => void) {
    this.#sources = sources;
    this.#changed = changed;
  }

  /** All of them; the same list until one comes or goes. */
  get all(): readonly Owed[] {
    const stored = this.#sources.configuration.viewState('dismissed');
    if (stored !== this.#stored) {
      this.#stored = stored;
      this.#all = readDismissed(stored);
    }
    return this.#all;
  }

  /** Dismisses a follow-up; forgets what would be gone by now anyway. */
  add(owed: Owed): Promise<void> {
    return this.#save(withDismissal(this.all, this.#asNow(owed), this.#sources.today.day));
  }

  /** Takes a dismissal back. */
  remove(owed: Owed): Promise<void> {
    return this.#save(withoutDismissal(this.all, this.#asNow(owed)));
  }

  /** Hears of a rename, so that what is dismissed follows its contacts. */
  renamed(oldPath: string, path: string): void {
    const { all } = this;
    const renamed = withRenamedContact(all, oldPath, path);
    if (renamed !== all) this.#sources.notices.sayFailure(this.#save(renamed));
  }

  /** What is owed to its contacts where their notes are now. */
  #asNow(owed: Owed): Owed {
    const contacts = owed.contacts.map((path) => this.#sources.currentPath(path) ?? path);
    return { ...owed, contacts };
  }

  async #save(all: readonly Owed[]): Promise<void> {
    const stored = all.length === 0 ? undefined : all.map(storedOwed);
    const saving = this.#sources.configuration.saveViewState('dismissed', stored);
    this.#changed();
    await saving;
  }
}

function storedOwed(owed: Owed): unknown {
  return { ...owed, on: isoDay(owed.on) };
}

/** Reads what was stored; whatever can't be read is as good as absent. */
function readDismissed(stored: unknown): readonly Owed[] {
  return readOr(list(anything), stored, []).flatMap((item) => readOr(owedReader, item, []));
}

const dayReader: JsonReader<Day> = (value, place) => {
  const day = readIsoDay(text(value, place));
  if (day === null) throw new Misfit(value, place);
  return day;
};

/** More than so many messages a day are as good as so many. */
const MOST_TIMES = 10_000;

const owedReader = object<Owed>({
  kind: oneOf(DERIVED_KINDS),
  contacts: list(text),
  on: dayReader,
  times: wholeNumber(MOST_TIMES),
});
