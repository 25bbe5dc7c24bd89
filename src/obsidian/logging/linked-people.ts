import { findDailyNote } from '../../actions/daily-note';
import { contactsLinkedIn } from '../../network/linked-contacts';
import type { Network } from '../../network/network';
import type { DailyNotes } from '../../notes/settings/conventions';
import type { LogFormProps } from '../../ui/logging/log-form-port';
import type { People } from '../../ui/people/people-port';

/** Tells which contacts a text links, as its links would lead from the daily note of a day. */
export function linkedPeople(
  network: Network,
  people: People,
  dailyNotes: DailyNotes,
): LogFormProps['linkedIn'] {
  return (text, on) => {
    if (!text.includes('[')) return [];
    const note = findDailyNote(dailyNotes, on);
    const linked = contactsLinkedIn(network, text, 'path' in note ? note.path : '');
    return linked.flatMap(({ path }) => people.find(path) ?? []);
  };
}
