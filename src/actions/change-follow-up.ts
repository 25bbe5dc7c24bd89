import type { Day } from '../domain/day';
import { postponeTask, tickTask } from '../notes/writing/task-change';
import type { KnownTask } from '../notes/writing/task-place';
import { changeOneNote } from './change-one-note';
import type { Outcome } from './outcome';
import type { Ports } from './ports';

/** The task of a follow-up, as the review knew it. */
export interface FollowUpTask extends KnownTask {
  /** The path that its note had then. */
  readonly path: string;
}

/** Ticks the task of a follow-up, with the day of today where its note writes such days. */
export function tickFollowUp(
  task: FollowUpTask,
  { vault, clock }: Pick<Ports, 'vault' | 'clock'>,
): Promise<Outcome> {
  return changeOneNote(vault, task.path, (text) => tickTask(text, task, clock.today()));
}

/** Gives the task of a follow-up another day on which it is due. */
export function postponeFollowUp(
  task: FollowUpTask,
  to: Day,
  { vault }: Pick<Ports, 'vault'>,
): Promise<Outcome> {
  return changeOneNote(vault, task.path, (text) => postponeTask(text, task, to));
}
