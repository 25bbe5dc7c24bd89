import { logEntry } from '../../actions/log-entry';
import { failed } from '../../actions/outcome';
import type { LogEntry } from '../../ui/logging/log-draft';
import { listInWords } from '../../ui/strings';
import type { LiveNetwork } from '../live/live-network';
import { FOLLOW_UP_TEXTS, NOTICES } from '../strings';
import type { Actions } from '../writing/actions';

/** Writes an entry where the user wants it, and says so; rejects with a message where nothing was written. */
export async function saveEntry(
  actions: Actions,
  live: Pick<LiveNetwork, 'network'>,
  entry: LogEntry,
): Promise<void> {
  const { people, isOnlyFollowUp } = entry;
  const contacts = people.flatMap((person) => (person.kind === 'contact' ? person.path : []));
  const newContacts = people.flatMap((person) => (person.kind === 'new' ? person.name : []));
  await actions.perform(
    async ({ ports, settings }) =>
      live.network === null
        ? failed('', NOTICES.stillReading)
        : logEntry({ ...entry, contacts, newContacts }, live.network, settings, ports),
    () => {
      const names = listInWords(people.map((person) => nameNow(actions, person)));
      return isOnlyFollowUp ? FOLLOW_UP_TEXTS.added(names) : NOTICES.logged(names);
    },
    { dailyNotes: entry.destination === 'daily note' },
  );
}

function nameNow(actions: Pick<Actions, 'nameNow'>, person: LogEntry['people'][number]): string {
  return person.kind === 'contact' ? (actions.nameNow(person.path) ?? person.name) : person.name;
}
