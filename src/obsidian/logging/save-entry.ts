import { logInteraction } from '../../actions/log-interaction';
import { listInWords } from '../../ui/strings';
import type { LogEntry } from '../../ui/logging/log-draft';
import { NOTICES } from '../strings';
import type { Actions } from '../writing/actions';

/** Writes an entry where the user wants it, and says so; rejects with a message where nothing was written. */
export async function saveEntry(actions: Actions, entry: LogEntry): Promise<void> {
  const contacts = entry.people.flatMap((person) => (person.kind === 'contact' ? person.path : []));
  const { destination } = entry;
  await actions.perform(
    ({ ports, settings }) =>
      logInteraction(
        { ...entry, contacts },
        destination === 'conversation note' ? 'daily note' : destination,
        settings,
        ports,
      ),
    () => NOTICES.logged(listInWords(entry.people.map((person) => nameNow(actions, person)))),
    { dailyNotes: destination === 'daily note' },
  );
}

function nameNow(actions: Pick<Actions, 'nameNow'>, person: LogEntry['people'][number]): string {
  return person.kind === 'contact' ? (actions.nameNow(person.path) ?? person.name) : person.name;
}
