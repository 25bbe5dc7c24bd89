import type { Day } from '../../domain/day';
import type { DraftPort } from '../drafts/draft-port';
import type { DayReader } from '../follow-up/follow-up-port';

/** The news of a new job as the user tells it. */
export interface NewJobEntry {
  readonly organisation: string;
  /** Empty for the role that the note has. */
  readonly role: string;
  readonly since: Day;
  /** The organisations that they leave, by name. */
  readonly leaves: readonly string[];
  /** When to congratulate; null for no follow-up. */
  readonly congratulateOn: Day | null;
}

/** What the form holds: texts as they are typed. */
export interface NewJobDraft {
  /** Path of the contact's note. */
  readonly contact: string;
  readonly organisation: string;
  readonly role: string;
  /** The first day there, in the user's words; empty for today. */
  readonly since: string;
  /** The day to congratulate, in the user's words; empty for none. */
  readonly congratulate: string;
  /** The organisations, by name, where they stay as well. */
  readonly stays: readonly string[];
}

/** What would be written: properties by name, and lines; or why nothing can be. */
export type NewJobWrites =
  | {
      readonly properties: readonly {
        readonly name: string;
        readonly values: readonly string[];
      }[];
      readonly lines: readonly string[];
    }
  | { readonly problem: string };

/** Everything the form for a new job is given. */
export interface NewJobProps extends DraftPort<NewJobDraft> {
  readonly name: string;
  /** The role that the note has; empty for none. */
  readonly role: string;
  /** The organisations that they may leave, by name. */
  readonly current: readonly string[];
  /** Names of organisations that notes know, to choose from. */
  readonly organisations: readonly string[];
  readonly today: Day;
  /** Reads a day that leans to the past, and one to come. */
  readonly readSince: DayReader;
  readonly readDue: DayReader;
  readonly preview: (entry: NewJobEntry) => NewJobWrites;
  /** Records it; while it is pending the form waits, and a rejection's message is shown in the form. */
  readonly save: (entry: NewJobEntry) => Promise<void>;
  readonly close: () => void;
}
