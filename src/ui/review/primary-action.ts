import { commandOfMatch } from '../matches/command-of-match';
import type { ListItem } from './list-items';

/**
 * What Space does to a row: accepts its circle, marks its contact as in touch today, ticks its task or what is owed, or runs
 * the contact command that is the point of the row, asks what came of its introduction,
 * or drafts a message.
 */
export type PrimaryAction =
  'accept' | 'check in' | 'mark as done' | 'run command' | 'tell outcome' | 'draft message';

/** What Space does to an item of the list; null where it does nothing. */
export function primaryActionOf(item: ListItem): PrimaryAction | null {
  if (item.kind !== 'row') return null;
  const { subject, section } = item;
  switch (subject.kind) {
    case 'circle':
      return subject.rhythm.suggested === null ? null : 'accept';
    case 'contact':
      return section.id === 'today' ? 'check in' : null;
    case 'follow-up':
      return 'mark as done';
    case 'match':
      return commandOfMatch(subject.match) === undefined ? null : 'run command';
    case 'introduction':
      return 'tell outcome';
    case 'said':
      return subject.opener === undefined ? null : 'draft message';
    case 'milestone':
    case 'problem':
    case 'interaction':
      return null;
  }
}
