import type { Direction } from '../../domain/interaction';

/** What a form for logging begins with, where it is opened from outside. */
export interface LogPrefill {
  readonly text?: string;
  /** The day in words, or in ISO form. */
  readonly day?: string;
  readonly channel?: string;
  readonly direction?: Direction;
}
