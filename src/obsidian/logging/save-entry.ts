import { logEntry } from '../../actions/log-entry';
import { failed } from '../../actions/outcome';
import type { LogEntry } from '../../ui/logging/log-draft';
import type { LiveNetwork } from '../live/live-network';
import type { Today } from '../live/today';
import { NOTICES } from '../strings';
import type { Actions } from '../writing/actions';
import { savedNotice } from './saved-notice';

/** Writes an entry where the user wants it, and says so; rejects with a message where nothing was written. */
export async function saveEntry(
  actions: Actions,
  live: Pick<LiveNetwork, 'network'>,
  today: Pick<Today, 'day'>,
  entry: LogEntry,
): Promise<void> {
  const { people } = entry;
  const contacts = people.flatMap((person) => (person.kind === 'contact' ? person.path : []));
  const newContacts = people.flatMap((person) => (person.kind === 'new' ? person.name : []));
  const followUp = entry.followUp && {
    ...entry.followUp,
    named: (entry.followUp.named ?? []).map(({ words, person }) => ({ words, contact: person })),
  };
  await actions.perform(
    async ({ ports, settings }) =>
      live.network === null
        ? failed('', NOTICES.stillReading)
        : logEntry({ ...entry, contacts, newContacts, followUp }, live.network, settings, ports),
    () => {
      const names = people.map((person) => nameNow(actions, person));
      return savedNotice(entry, names, today.day);
    },
    { dailyNotes: entry.destination === 'daily note' },
  );
}

function nameNow(actions: Pick<Actions, 'nameNow'>, person: LogEntry['people'][number]): string {
  return person.kind === 'contact' ? (actions.nameNow(person.path) ?? person.name) : person.name;
}
