import { findDailyNote } from '../../actions/daily-note';
import type { Contact } from '../../domain/contact';
import type { Day } from '../../domain/day';
import { contactsLinkedIn } from '../../network/linked-contacts';
import type { Network } from '../../network/network';
import type { DailyNotes } from '../../notes/settings/conventions';
import type { LogFormProps } from '../../ui/logging/log-form-port';
import type { People } from '../../ui/people/people-port';

/** The contacts whom a text links, as its links would lead from the daily note of a day. */
export function linkedFromDailyNote(
  network: Network,
  dailyNotes: DailyNotes,
  text: string,
  on: Day,
): readonly Contact[] {
  if (!text.includes('[')) return [];
  const note = findDailyNote(dailyNotes, on);
  return contactsLinkedIn(network, text, 'path' in note ? note.path : '');
}

/** Tells which contacts a text links, as its links would lead from the daily note of a day. */
export function linkedPeople(
  network: Network,
  people: People,
  dailyNotes: DailyNotes,
): LogFormProps['linkedIn'] {
  return (text, on) =>
    linkedFromDailyNote(network, dailyNotes, text, on).flatMap(
      ({ path }) => people.find(path) ?? [],
    );
}
