import type { Day } from '../../domain/day';
import type { DraftPort } from '../drafts/draft-port';
import type { People, PersonOption } from '../people/people-port';
import type { LogDraft, LogEntry, ReadDay } from './log-draft';

/** Everything the form for logging an interaction is given. */
export interface LogFormProps extends DraftPort<LogDraft> {
  readonly people: People;
  readonly today: Day;
  readonly readDay: ReadDay;
  readonly channels: readonly string[];
  /** The kinds of help to choose from. */
  readonly helpKinds: readonly string[];
  /** The contacts whom a text links, written into the daily note of a day. */
  readonly linkedIn: (text: string, on: Day) => readonly PersonOption[];
  /** Whether a contact can be created for a name that nobody has. */
  readonly canCreate: boolean;
  /** Logs the entry; while it is pending the form waits, and a rejection's message is shown in the form. */
  readonly save: (entry: LogEntry) => Promise<void>;
  /** Closes the form: after the entry is saved. */
  readonly close: () => void;
}
