import type { Day } from '../../domain/day';
import type { OwnWords } from './own-words';

/** A conversation as it is told before the next one. */
export interface RecalledConversation {
  readonly on: Day;
  readonly channel: string | null;
  readonly topics: readonly string[];
  /** The note that tells of it, and the line there, from 1; null for the whole note. */
  readonly path: string;
  readonly line: number | null;
  /** Sections of a conversation note, which may be rendered. */
  readonly sections: readonly OwnWords[];
  /** What lines of a note say, as plain texts. */
  readonly lines: readonly string[];
}

/** What to ask next time, as the last conversation note that says so has it. */
export interface ToAsk {
  readonly on: Day;
  readonly path: string;
  readonly lines: readonly string[];
}

/** What is recalled of conversations with a contact. */
export interface Recollection {
  /** Newest first; only those of which something is written down. */
  readonly conversations: readonly RecalledConversation[];
  readonly toAsk: ToAsk | null;
  /** Whether there are older interactions, which were not looked at. */
  readonly hasEarlier: boolean;
}

/** How much is recalled. */
export interface RecollectionLimits {
  /** So many conversations are told. */
  readonly conversations: number;
  /** So many notes are read at most. */
  readonly notes: number;
}

/** The limits of a recollection that the user has asked to go on so many times: it begins with 3 conversations and 10 notes. */
export function recollectionLimits(asked: number): RecollectionLimits {
  return { conversations: 3 * (asked + 1), notes: 10 * (asked + 1) };
}
