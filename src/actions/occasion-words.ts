import type { DayOfContact, Interaction } from '../domain/interaction';
import type { Network } from '../network/network';
import { dayNamesOf } from '../notes/days/day-names';
import { readDayName } from '../notes/days/read-day';
import type { Conventions, EntryConventions } from '../notes/settings/conventions';
import { recalledEntry } from '../notes/templates/recalled-lines';
import type { Vault } from './ports';

/** How entries are read for their words, and links for their days. */
export type DatedConventions = EntryConventions & Pick<Conventions, 'dailyNotes'>;

/** Tells whether evidence is a whole note, not a line of one. */
export function isConversationNote({ kind, line }: Interaction): boolean {
  return kind === 'conversation' && line === null;
}

/** Reads notes, each once and at most so many; null for one that can't be read, or is one too many. */
export function readingNotes(
  vault: Pick<Vault, 'read'>,
  most: number,
): (path: string) => Promise<string | null> {
  const texts = new Map<string, Promise<string | null>>();
  return (path) => {
    const known = texts.get(path);
    if (known !== undefined) return known;
    if (texts.size >= most) return Promise.resolve(null);
    const text = vault.read(path).catch(() => null);
    texts.set(path, text);
    return text;
  };
}

/**
 * What the lines of a note say of an occasion, as plain texts; nothing where they no longer link the contact, or the day in
 * the contact's own note, so that others stand there by now.
 */
export function linesSaid(
  { strongest: { contact, path, on }, lines }: DayOfContact,
  text: string,
  network: Pick<Network, 'resolve'>,
  conventions: DatedConventions,
): readonly string[] {
  const names = dayNamesOf(conventions.dailyNotes);
  const isMeant = (targets: readonly string[]): boolean =>
    path === contact
      ? targets.some((target) => readDayName(target, names) === on)
      : targets.some((target) => network.resolve(target, path) === contact);
  return lines.flatMap(({ line }) =>
    line === null ? [] : recalledEntry(text, line, isMeant, conventions),
  );
}
