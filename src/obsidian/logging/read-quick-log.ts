import type { Contact } from '../../domain/contact';
import { ContactNames } from '../../network/contact-names';
import type { Network } from '../../network/network';
import { dateOrderOf } from '../../notes/language/date-order';
import { EntryWords } from '../../notes/details';
import { readQuickLog } from '../../notes/language/quick-log';
import type { EntryConventions } from '../../notes/settings/conventions';
import type { QuickLogProps } from '../../ui/logging/quick-log-port';
import type { People, PersonOption } from '../../ui/people/people-port';
import type { Today } from '../live/today';

/** Reads a line in the user's words. */
export type ReadLine = QuickLogProps['read'];

/** The reader of lines that knows the contacts of a network as they are now. */
export function lineReader(
  network: Network,
  people: People,
  today: Pick<Today, 'day'>,
  conventions: EntryConventions,
): ReadLine {
  const findContacts = new ContactNames(network.contacts().filter(({ died }) => !died));
  const { channels } = conventions;
  const entryWords = new EntryWords(conventions);
  const order = dateOrderOf(window.navigator.language);
  const option = ({ path, name }: Contact): PersonOption =>
    people.find(path) ?? { path, name, detail: '' };
  return (line, meant) => {
    const chosen = new Map(Object.entries(meant));
    const read = readQuickLog(line, {
      today: today.day,
      order,
      findContacts,
      channels,
      entryWords,
      chosen,
    });
    return {
      ...read,
      people: read.contacts.map(option),
      ambiguous: read.ambiguous.map(({ text, contacts }) => ({
        name: text,
        options: contacts.map(option),
      })),
    };
  };
}
