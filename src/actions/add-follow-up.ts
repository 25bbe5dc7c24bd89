import type { Day } from '../domain/day';
import type { Conventions } from '../notes/settings/conventions';
import type { Tags } from '../notes/settings/tags';
import type { Writing } from '../notes/settings/writing';
import { insertInSection } from '../notes/text/section';
import { followUpLine } from '../notes/writing/follow-up-line';
import { changeOneNote } from './change-one-note';
import { changeDailyNote, dailyNotePath } from './daily-note';
import { reasonOf } from './failure';
import { done, failed, type Outcome } from './outcome';
import type { Ports } from './ports';

/** A follow-up, as the user tells it. */
export interface FollowUpToAdd {
  /** Paths of the contacts' notes, as they were when they were picked. */
  readonly contacts: readonly string[];
  /** What there is to do; may be empty. */
  readonly text: string;
  readonly dueOn: Day | null;
  /** Whether they are to do it. */
  readonly waiting: boolean;
  /** The note of the first contact, or today's daily note. */
  readonly place: 'contact note' | 'daily note';
}

/**
 * Adds a follow-up as a task under the heading of follow-ups. Contacts that were renamed meanwhile are linked under their
 * new names; the contact in whose own note it stands needs no link.
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
      insertInSection(text, followUpsHeading, lineIn(path, followUp, tags, ports), checkInsHeading);
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

function lineIn(
  path: string,
  followUp: FollowUpToAdd,
  tags: Tags,
  { vault, links }: Pick<Ports, 'vault' | 'links'>,
): string {
  const contacts = new Set(
    followUp.contacts.map((contact) => vault.currentPath(contact) ?? contact),
  );
  const isTold = followUp.text.trim() !== '';
  const linked = [...contacts].filter((contact) => contact !== path || !isTold);
  return followUpLine(
    { ...followUp, links: linked.map((contact) => links.linkTo(contact, path)) },
    tags,
  );
}
