import { nameOf } from '../../../src/notes/paths';
import type { WantedCheckIn, WantedCheckIns } from '../../../src/notes/writing/check-ins-block';

const CONTACTS = ['Ana Diaz', 'Ben Cho', 'Cho (the elder)', 'Dora Eng'];

/** Resolves links to these contacts by name, as Obsidian does. */
export function contactOf(link: string): string | null {
  const name = nameOf(decodeURI(link).split('#', 1)[0] ?? '').toLowerCase();
  const found = CONTACTS.find((contact) => contact.toLowerCase() === name);
  return found === undefined ? null : `People/${found}.md`;
}

/** Check-ins of three contacts, the last with a link that is hard to take apart. */
export const WANTED: readonly WantedCheckIn[] = [
  {
    contact: 'People/Ana Diaz.md',
    link: '[[Ana Diaz]]',
    reason: '3 weeks over · every 6 weeks',
  },
  { contact: 'People/Ben Cho.md', link: '[[Ben Cho]]', reason: 'due today' },
  {
    contact: 'People/Cho (the elder).md',
    link: '[Cho (the elder)](People/Cho%20(the%20elder).md)',
    reason: 'no contact recorded',
  },
];

/** These check-ins within a budget. */
export function wantedWith(budget: number): WantedCheckIns {
  return { wanted: WANTED, room: (listed) => Math.max(0, budget - listed.size) };
}
