import type { Conventions } from '../notes/settings/conventions';
import type { Writing } from '../notes/settings/writing';
import { insertInSection } from '../notes/text/section';
import { changeOneNote } from './change-one-note';
import { changeDailyNote, dailyNotePath } from './daily-note';
import { reasonOf } from './failure';
import { followUpTask, type NextStep } from './follow-up-task';
import { done, failed, type Outcome } from './outcome';
import type { Ports } from './ports';

/** A follow-up, as the user tells it. */
export interface FollowUpToAdd extends NextStep {
  /** Paths of the contacts' notes, as they were when they were picked. */
  readonly contacts: readonly string[];
  /** Whether they are to do it. */
  readonly waiting: boolean;
  /** The note of the first contact, or today's daily note. */
  readonly place: 'contact note' | 'daily note';
  /** Whether the contact in whose own note it stands is linked too, since the text wants the name. */
  readonly linksOwn?: boolean;
}

/**
 * Adds a follow-up as a task under the heading of follow-ups. Contacts that were renamed meanwhile are linked under their
 * new names; the contact in whose own note it stands needs no link, unless that is asked for.
 */
export async function addFollowUp(
  followUp: FollowUpToAdd,
  {
    dailyNotes,
    checkInsHeading,
    tags,
  }: Pick<Conventions, 'dailyNotes' | 'checkInsHeading' | 'tags'>,
  { followUpsHeading }: Pick<Writing, 'followUpsHeading'>,
  ports: Pick<Ports, 'vault' | 'links' | 'clock'>,
): Promise<Outcome> {
  const { vault, clock } = ports;
  const [first] = followUp.contacts;
  if (first === undefined) return failed('', 'Choose a contact to follow up with.');
  const gone = followUp.contacts.find((contact) => vault.currentPath(contact) === null);
  if (gone !== undefined) return failed(gone, 'The note of this contact is no longer there.');
  const insert =
    (path: string) =>
    (text: string): string =>
      insertInSection(
        text,
        followUpsHeading,
        followUpTask(followUp, followUp.contacts, path, tags, ports),
        checkInsHeading,
      );
  if (followUp.place === 'contact note')
    return changeOneNote(vault, first, (text) => insert(vault.currentPath(first) ?? first)(text));
  let path = '';
  try {
    path = dailyNotePath(dailyNotes, clock.today());
    const change = await changeDailyNote(ports, dailyNotes, clock.today(), insert(path));
    return done(change === null ? [] : [change]);
  } catch (error) {
    return failed(path, reasonOf(error));
  }
}
