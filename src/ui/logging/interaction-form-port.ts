import type { LogPrefill } from './log-prefill';

/** What the user says about an interaction. */
export interface InteractionEntry {
  /** One line, trimmed; may be empty. */
  readonly text: string;
  readonly channel: string | null;
}

/** Everything the form for logging an interaction is given. */
export interface InteractionFormProps {
  /** The names of the contacts it was with. */
  readonly names: readonly string[];
  /** What the form begins with. */
  readonly prefill: Pick<LogPrefill, 'text' | 'channel'>;
  /** What else is logged, in words; null for nothing but what the form asks. */
  readonly also: string | null;
  /** Logs the entry; while it is pending the form waits, and a rejection's message is shown in the form. */
  readonly save: (entry: InteractionEntry) => Promise<void>;
  /** Closes the form: after the entry is saved. */
  readonly close: () => void;
}
