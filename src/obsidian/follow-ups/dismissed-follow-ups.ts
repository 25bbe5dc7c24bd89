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
  list,
  Misfit,
  object,
  oneOf,
  text,
  wholeNumber,
  type JsonReader,
} from '../../notes/settings/stored-json';
import { KeptDismissals, type DismissalSources } from '../dismissals/kept-dismissals';
import type { Today } from '../live/today';

/** What dismissed follow-ups are kept with. */
export interface DismissedSources extends DismissalSources {
  readonly today: Pick<Today, 'day'>;
}

/** The follow-ups without a task that the user has dismissed; what would be gone by now anyway is forgotten. */
export class DismissedFollowUps extends KeptDismissals<Owed> {
  /** `changed` hears of every dismissal that comes or goes. */
  constructor(sources: DismissedSources, changed: () => void) {
    const kind = {
      part: 'dismissed',
      read: owedReader,
      write: (owed: Owed) => ({ ...owed, on: isoDay(owed.on) }),
      added: (all: readonly Owed[], owed: Owed) => withDismissal(all, owed, sources.today.day),
      removed: withoutDismissal,
      renamed: withRenamedContact,
      moved: (owed: Owed, pathNow: (path: string) => string) => ({
        ...owed,
        contacts: owed.contacts.map(pathNow),
      }),
    } as const;
    super(sources, kind, changed);
  }
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
