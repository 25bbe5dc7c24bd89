import { logEntry } from '../../actions/log-entry';
import { failed } from '../../actions/outcome';
import type { Picks } from '../../actions/picks';
import type { LogEntry } from '../../ui/logging/log-draft';
import type { ChosenPerson } from '../../ui/people/people-port';
import { listInWords } from '../../ui/strings';
import type { LiveNetwork } from '../live/live-network';
import { FOLLOW_UP_TEXTS, NOTICES } from '../strings';
import type { Actions } from '../writing/actions';

/** Writes an entry where the user wants it, and says so; rejects with a message where nothing was written. */
export async function saveEntry(
  actions: Actions,
  live: Pick<LiveNetwork, 'network'>,
  entry: LogEntry,
  picks: Picks,
): Promise<void> {
  const { people, isOnlyFollowUp } = entry;
  const newContacts = people.flatMap((person) => (person.kind === 'new' ? person.name : []));
  await actions.perform(
    async ({ ports, settings }) => {
      if (live.network === null) return failed('', NOTICES.stillReading);
      const contacts = contactsIn(people).map((path) => picks.now(path));
      return logEntry({ ...entry, contacts, newContacts }, live.network, settings, ports);
    },
    () => {
      const names = listInWords(people.map((person) => nameNow(actions, person, picks)));
      return isOnlyFollowUp ? FOLLOW_UP_TEXTS.added(names) : NOTICES.logged(names);
    },
    { dailyNotes: entry.destination === 'daily note' },
  );
}

/** The paths of those who are contacts already. */
export function contactsIn(people: readonly ChosenPerson[]): readonly string[] {
  return people.flatMap((person) => (person.kind === 'contact' ? person.path : []));
}

function nameNow(actions: Pick<Actions, 'nameNow'>, person: ChosenPerson, picks: Picks): string {
  if (person.kind !== 'contact') return person.name;
  return actions.nameNow(picks.find(person.path) ?? '') ?? person.name;
}
