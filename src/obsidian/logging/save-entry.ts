import { logEntry, type EntryToLog } from '../../actions/log-entry';
import { failed } from '../../actions/outcome';
import { whyLogUncounted } from '../../actions/why-uncounted';
import type { Picks } from '../../actions/picks';
import type { Network } from '../../network/network';
import type { Settings } from '../../notes/settings/settings';
import type { LogEntry } from '../../ui/logging/log-draft';
import type { ChosenPerson } from '../../ui/people/people-port';
import type { LiveNetwork } from '../live/live-network';
import type { Today } from '../live/today';
import { NOTICES } from '../strings';
import type { Actions } from '../writing/actions';
import { linkedFromDailyNote } from './linked-people';
import { savedNotice } from './saved-notice';

/** Writes an entry where the user wants it, and says so; rejects with a message where nothing was written. */
export async function saveEntry(
  actions: Actions,
  live: Pick<LiveNetwork, 'network'>,
  today: Pick<Today, 'day'>,
  entry: LogEntry,
  picks: Picks,
): Promise<void> {
  const { people } = entry;
  const newContacts = people.flatMap((person) => (person.kind === 'new' ? person.name : []));
  const followUps = entry.followUps.map((step) => ({
    ...step,
    named: (step.named ?? []).map(({ words, person }) => ({
      words,
      contact: picks.find(person) ?? person,
    })),
  }));
  let why: ReturnType<typeof whyLogUncounted> = null;
  let linked: readonly string[] = [];
  await actions.perform(
    async ({ ports, settings }) => {
      if (live.network === null) return failed('', NOTICES.stillReading);
      const contacts = contactsIn(people).map((path) => picks.now(path));
      const described = { ...entry, contacts, newContacts, followUps };
      linked = alsoLinked(described, live.network, settings);
      const outcome = await logEntry(described, live.network, settings, ports);
      if (!entry.isOnlyFollowUp)
        why = whyLogUncounted(outcome, described, live.network, settings, ports.parseYaml);
      return outcome;
    },
    () => {
      const names = people.map((person) => nameNow(actions, person, picks));
      const others = linked.flatMap((path) => actions.nameNow(path) ?? []);
      return savedNotice(entry, [...names, ...others], today.day, why);
    },
    { dailyNotes: entry.destination === 'daily note' },
  );
}

/** The contacts whom the text of an entry links beside its own, if its line counts for them too: in a daily note it does. */
function alsoLinked(
  { text, on, destination, isOnlyFollowUp, contacts }: EntryToLog,
  network: Network,
  { conventions }: Pick<Settings, 'conventions'>,
): readonly string[] {
  if (destination !== 'daily note' || isOnlyFollowUp) return [];
  return linkedFromDailyNote(network, conventions.dailyNotes, text, on)
    .map(({ path }) => path)
    .filter((path) => !contacts.includes(path));
}

/** The paths of those who are contacts already. */
export function contactsIn(people: readonly ChosenPerson[]): readonly string[] {
  return people.flatMap((person) => (person.kind === 'contact' ? person.path : []));
}

function nameNow(actions: Pick<Actions, 'nameNow'>, person: ChosenPerson, picks: Picks): string {
  if (person.kind !== 'contact') return person.name;
  return actions.nameNow(picks.find(person.path) ?? '') ?? person.name;
}
