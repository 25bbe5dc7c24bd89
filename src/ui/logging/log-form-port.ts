import type { Day } from '../../domain/day';
import type { People } from '../people/people-port';
import type { LogDraft, LogEntry, ReadDay } from './log-draft';

/** Everything the form for logging an interaction is given. */
export interface LogFormProps {
  readonly people: People;
  readonly today: Day;
  readonly readDay: ReadDay;
  readonly channels: readonly string[];
  /** What the form begins with. */
  readonly start: LogDraft;
  /** What was typed into a form that was closed without saving; takes the place of `start` until the user starts anew. */
  readonly kept: LogDraft | null;
  /** Whether a contact can be created for a name that nobody has. */
  readonly canCreate: boolean;
  /** Hears of every change, so that nothing typed is lost with the form. */
  readonly changed: (draft: LogDraft) => void;
  /** Forgets what was kept: the user starts anew. */
  readonly startAnew: () => void;
  /** Logs the entry; while it is pending the form waits, and a rejection's message is shown in the form. */
  readonly save: (entry: LogEntry) => Promise<void>;
  /** Closes the form: after the entry is saved. */
  readonly close: () => void;
}
