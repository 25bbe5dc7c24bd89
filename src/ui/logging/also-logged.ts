import type { LogDestination } from '../../notes/settings/writing';
import type { ChosenPerson, PersonOption } from '../people/people-port';
import { listInWords, LOG_FORM } from '../strings';

/**
 * What is said of contacts whom the typed text links beside those who are chosen: in a daily note the line counts for them
 * too. Null where there are none, or the entry goes where only those chosen count.
 */
export function alsoLogged(
  linked: readonly PersonOption[],
  chosen: readonly ChosenPerson[],
  destination: LogDestination,
): string | null {
  if (destination !== 'daily note') return null;
  const paths = chosen.flatMap((person) => (person.kind === 'contact' ? person.path : []));
  const others = linked.filter(({ path }) => !paths.includes(path));
  return others.length === 0
    ? null
    : LOG_FORM.alsoLogs(listInWords(others.map(({ fullName }) => fullName)));
}
