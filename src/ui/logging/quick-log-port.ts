import type { Day } from '../../domain/day';
import type { DraftPort } from '../drafts/draft-port';
import type { PersonOption } from '../people/people-port';
import type { LogEntry } from './log-draft';

/** What a line means, as far as it is understood; its text is what it says beside all that, word for word. */
export interface QuickLogReading extends Omit<LogEntry, 'people' | 'destination'> {
  readonly people: readonly PersonOption[];
  /** Names that several contacts go by: which one is for the user to say. */
  readonly ambiguous: readonly AmbiguousName[];
  /** Names that no contact goes by. */
  readonly unknown: readonly string[];
  /** The day from which the days in it are counted. */
  readonly begunOn: Day;
  /** The contacts whom its text links. */
  readonly linked: readonly PersonOption[];
  /** Dates in it that no calendar has, as they are written. */
  readonly noDays: readonly string[];
  /** What may be the day of a line that names none plainly; it stays in the text. */
  readonly leftDays: readonly string[];
  /** Whether it seems to say that nobody was reached. */
  readonly isMissed: boolean;
  /** What of it may still be to do, though it is taken for what took place; null for nothing. */
  readonly mayBeToDo: string | null;
  /** Names for which contacts are to be created. */
  readonly created: readonly string[];
}

/** A name that several contacts go by. */
export interface AmbiguousName {
  readonly name: string;
  readonly options: readonly PersonOption[];
}

/** What the user has said of names that a line leaves open: the path of the contact that is meant, null for a new one. */
export type Answers = Readonly<Record<string, string | null>>;

/** What the quick log holds. */
export interface QuickLogDraft {
  readonly line: string;
  /** The day on which the line was begun, from which its days are counted, in ISO form; empty where that isn't known. */
  readonly begunOn: string;
}

/** Everything the quick log is given. */
export interface QuickLogProps extends DraftPort<QuickLogDraft> {
  /** Reads a line, given what the user has said about names in it. */
  readonly read: (draft: QuickLogDraft, answers: Answers) => QuickLogReading;
  /** Where it is written, in words. */
  readonly destination: LogEntry['destination'];
  readonly today: Day;
  /** Logs the entry; while it is pending the form waits, and a rejection's message is shown in it. */
  readonly save: (entry: LogEntry) => Promise<void>;
  readonly close: () => void;
}
