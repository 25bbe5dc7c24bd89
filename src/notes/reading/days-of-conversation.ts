import type { Day } from '../../domain/day';
import { findDayInName, readDay, whyNoDay, type DayNames } from '../days/read-day';
import { problemWith, type Problem } from '../problem';
import type { Properties } from '../properties';
import type { NotePath } from './note-kind';

/** The days that a note names: the last one where it is about several, and what could not be read. */
export interface DaysRead {
  readonly on: Day | null;
  readonly until?: Day;
  readonly problems: readonly Problem[];
}

/** The first and the last day of what goes on for several. */
export interface Span {
  readonly on: Day;
  readonly until: Day;
}

/** The day of a conversation note, or the days where a value may name several: of its properties, else in its name. */
export function dayOfConversation(
  { path, fileName }: NotePath,
  marked: boolean,
  properties: Properties,
  names: DayNames,
  readSpan: (value: unknown, names: DayNames) => Span | null = () => null,
): DaysRead {
  const problems: Problem[] = [];
  for (const { name, value } of properties.all('conversationDay')) {
    const on = readDay(value, names);
    if (on !== null) return { on, problems };
    const span = readSpan(value, names);
    if (span !== null) return { ...span, problems };
    problems.push(problemWith(path, name, value, whyNoDay(value)));
  }
  const on = findDayInName(fileName);
  if (on === null && marked && problems.length === 0) {
    const message = `This conversation has no day. Add one, for example date: 2026-01-24.`;
    problems.push(problemWith(path, 'date', null, message));
  }
  return { on, problems };
}
