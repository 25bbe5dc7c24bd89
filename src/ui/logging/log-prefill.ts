import type { Day } from '../../domain/day';
import type { Direction } from '../../domain/interaction';
import type { HelpDraft } from './log-draft';

/** What a form for logging an interaction begins with, beside its contacts; the user sees and changes it before saving. */
export interface LogPrefill {
  readonly text?: string;
  /** The day on which it took place. */
  readonly on?: Day;
  readonly channel?: string;
  readonly direction?: Direction;
  readonly help?: HelpDraft;
}
