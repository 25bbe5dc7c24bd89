import type { Network } from '../../network/network';
import { FollowedNote } from '../panels/followed-note';

/** Whom a briefing is about, and the conversation note that says so, where one does. */
export interface Briefed {
  /** Paths of contacts. */
  readonly people: readonly string[];
  readonly note: string | null;
}

/** While nobody is to be prepared for. */
export const NOBODY: Briefed = { people: [], note: null };

/**
 * Whom the briefing is about: the contact or the people of the conversation note that was last opened, or who was picked since.
 * Any other note leaves it as it is.
 */
export class BriefingSubject extends FollowedNote<Briefed> {
  constructor() {
    super({
      nothing: NOBODY,
      read: briefedBy,
      moved: ({ people, note }, pathNow) => ({
        people: people.map(pathNow),
        note: note === null ? null : pathNow(note),
      }),
    });
  }

  /** Turns to a contact, until another contact's or conversation's note is opened. */
  pick(contact: string): void {
    this.turnTo({ people: [contact], note: null });
  }
}

/** Whom a note asks to be prepared for: the contact whose it is, or those with whom the conversation is; null for nobody. */
export function briefedBy(network: Network, path: string): Briefed | null {
  if (network.contact(path) !== undefined) return { people: [path], note: null };
  const people = network.participants(path);
  return people.length === 0 ? null : { people, note: path };
}
