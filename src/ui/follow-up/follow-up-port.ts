import type { Day } from '../../domain/day';
import type { Owed } from '../../domain/dismissal';
import type { DraftPort } from '../drafts/draft-port';

/** The task of a follow-up, as the review shows it. */
export interface WrittenTask {
  readonly path: string;
  /** The line that it begins on, from 1. */
  readonly line: number;
  /** What it says, without markup; may be empty. */
  readonly text: string;
  readonly dueOn: Day | null;
}

/** A line of a dated note that mentions a contact. */
export interface Mention {
  /** Path of the contact's note. */
  readonly contact: string;
  readonly path: string;
  /** From 1. */
  readonly line: number;
}

/** What can be asked for the task of a follow-up. */
export interface TaskPort {
  markDone(task: WrittenTask): void;
  /** Asks for another day, and writes it. */
  postpone(task: WrittenTask): void;
}

/** What can be asked for a follow-up that no task stands for. */
export interface OwedPort {
  /** Logs today that it is done. */
  logDone(owed: Owed): void;
  /** Opens the form for logging with what that would log, to say more. */
  logIt(owed: Owed): void;
  /** Asks for a day, and makes it a task for that day. */
  putOff(owed: Owed): void;
  /** Takes it for dealt with, or not owed, without writing anything. */
  dismiss(owed: Owed): void;
}

/** What can be asked for a mention. */
export interface MentionPort {
  /** Marks it as only a mention, which doesn't count. */
  onlyMention(mention: Mention): void;
  /** Asks how you talked, and writes it. */
  weTalked(mention: Mention): void;
}

/** A day to choose, by the words that lead to it. */
export interface DayChoice {
  readonly title: string;
  readonly day: Day;
}

/** Reads a day that the user types; null for what is none. */
export type DayReader = (text: string) => Day | null;

/** What the user says about a follow-up. */
export interface FollowUpEntry {
  /** One line, trimmed; may be empty. */
  readonly text: string;
  readonly dueOn: Day | null;
  /** Whether they are to do it. */
  readonly waiting: boolean;
  readonly place: 'contact note' | 'daily note';
}

/** What the form for a follow-up holds: texts as they are typed. */
export interface FollowUpDraft extends Pick<FollowUpEntry, 'text' | 'waiting' | 'place'> {
  /** Paths of the contacts it concerns. */
  readonly contacts: readonly string[];
  /** The due day in the user's words; may be empty. */
  readonly due: string;
}

/** Everything the form for a follow-up is given. */
export interface FollowUpFormProps extends DraftPort<FollowUpDraft> {
  /** The names of the contacts it concerns; the first one's note can hold it. */
  readonly names: readonly [string, ...string[]];
  readonly today: Day;
  readonly choices: readonly DayChoice[];
  readonly readDay: DayReader;
  /** Adds the entry; while it is pending the form waits, and a rejection's message is shown in the form. */
  readonly save: (entry: FollowUpEntry) => Promise<void>;
  /** Closes the form: after the entry is saved. */
  readonly close: () => void;
}
