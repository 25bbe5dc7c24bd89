import type { Conventions, EntryConventions } from '../notes/settings/conventions';
import { markAsMention, markAsTalk } from '../notes/writing/entry-mark';
import type { KnownEntry } from '../notes/writing/entry-place';
import { changeOneNote } from './change-one-note';
import { failed, type Outcome } from './outcome';
import type { Ports } from './ports';

/** A line of a dated note that links contacts, as it was when it was picked. */
export interface EntryToMark extends KnownEntry {
  readonly path: string;
}

/** Marks an entry as only a mention, so that it doesn't count as having been in touch. */
export function markEntryAsMention(
  entry: EntryToMark,
  conventions: EntryConventions,
  { vault }: Pick<Ports, 'vault'>,
): Promise<Outcome> {
  return changeOneNote(vault, entry.path, (text) => markAsMention(text, entry, conventions));
}

/** Makes an entry that mentions a contact say that you talked, and how. */
export async function markEntryAsTalk(
  entry: EntryToMark,
  contact: string,
  channel: string,
  conventions: Pick<Conventions, 'logHeading'> & EntryConventions,
  { vault, links }: Pick<Ports, 'vault' | 'links'>,
): Promise<Outcome> {
  const current = vault.currentPath(contact);
  if (current === null) return failed(contact, 'The note of this contact is no longer there.');
  return changeOneNote(vault, entry.path, (text) => {
    const link = links.linkTo(current, vault.currentPath(entry.path) ?? entry.path);
    return markAsTalk(text, entry, { channel, link }, conventions);
  });
}
