import type { Contact } from '../../domain/contact';
import type { Day } from '../../domain/day';
import { livingFirst } from '../../network/contact-names';
import type { Network } from '../../network/network';
import { readDay } from '../../notes/days/read-day';
import { dateOrderOf } from '../../notes/language/date-order';
import { EntryWords } from '../../notes/details';
import { readQuickLog } from '../../notes/language/quick-log';
import type { EntryConventions } from '../../notes/settings/conventions';
import type { LogFormProps } from '../../ui/logging/log-form-port';
import type { QuickLogProps, QuickLogReading } from '../../ui/logging/quick-log-port';
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
  linkedIn: LogFormProps['linkedIn'],
): ReadLine {
  const findContacts = livingFirst(network.contacts());
  const { channels } = conventions;
  const entryWords = new EntryWords(conventions);
  const order = dateOrderOf(window.navigator.language);
  const option = ({ path, name }: Contact): PersonOption =>
    people.find(path) ?? { path, name, fullName: name, detail: '' };
  return ({ line, begunOn: begun }, answers) => {
    const begunOn = dayBegun(begun, today.day);
    const chosen = new Map(Object.entries(answers));
    const read = readQuickLog(line, {
      today: begunOn,
      order,
      findContacts,
      channels,
      entryWords,
      chosen,
    });
    return {
      ...read,
      begunOn,
      people: read.contacts.map(option),
      linked: linkedIn(read.text, read.on),
      ambiguous: read.ambiguous.map(({ text, contacts }) => ({
        name: text,
        options: contacts.map(option),
      })),
    };
  };
}

/** The paths of all whom a line means: those of the interaction, and those whom only its follow-ups name. */
export function pickedIn({
  people,
  created,
  followUps,
}: Pick<QuickLogReading, 'people' | 'created' | 'followUps'>): readonly string[] {
  const named = followUps.flatMap((step) => (step.named ?? []).map(({ person }) => person));
  const paths = named.filter((person) => !created.includes(person));
  return [...new Set([...people.map(({ path }) => path), ...paths])];
}

/** The day on which a line was begun: today where that isn't known, and at the latest. */
function dayBegun(begunOn: string, today: Day): Day {
  return Math.min(readDay(begunOn, () => null) ?? today, today);
}
