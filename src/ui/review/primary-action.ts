import { commandNamed } from '../contact/contact-commands';
import { commandOfMatch } from '../matches/command-of-match';
import type { ListItem } from './list-items';
import type { Subject } from './row-model';

/**
 * What Space does to a row: accepts its circle, marks its contact as in touch today, ticks its task or what is owed, or runs
 * the contact command that is the point of the row, asks what came of its introduction,
 * drafts a message, or adds a contact to those to meet.
 */
export type PrimaryAction =
  | 'accept'
  | 'check in'
  | 'mark as done'
  | 'run command'
  | 'tell outcome'
  | 'draft message'
  | 'plan to meet';

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
      if (subject.opener !== undefined) return 'draft message';
      if (subject.meetAt !== undefined) return 'plan to meet';
      return isOffered(subject) ? 'run command' : null;
    case 'milestone':
    case 'problem':
    case 'interaction':
      return null;
  }
}

/** Whether a row has a contact command that is of use for its contact. */
function isOffered({ command, contact }: Extract<Subject, { kind: 'said' }>): boolean {
  return command !== undefined && commandNamed(command, [contact]) !== undefined;
}
