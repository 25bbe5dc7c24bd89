import { isoDay, type Day } from '../../domain/day';
import { dueDayIn, startDaysIn, type WrittenDay } from '../reading/task-line';
import { proseLinesOf } from '../text/prose-lines';
import { unlessReshaped } from '../text/same-shape';
import { addToLine, insertAt } from './line-end';
import {
  dateStyleOf,
  doneDayIn,
  doneInStyle,
  dueInStyle,
  isRecurring,
  type DateStyle,
} from './task-dates';
import {
  placeOfTask,
  statusOffset,
  taskLinesIn,
  type KnownTask,
  type TaskPlace,
} from './task-place';

/**
 * The note with a task ticked, and with the day on which it was done where the note writes such days. Throws a sentence
 * for the user where the task can't be found, and for one that comes again: the next one is for Tasks to write.
 */
export function tickTask(text: string, task: KnownTask, today: Day): string {
  const place = placeOfTask(text, task);
  const own = text.slice(place.first.start, place.last.end);
  if (isRecurring(own)) throw new Error(RECURS);
  const dated = withDoneDay(text, place, own, isoDay(today));
  const status = place.first.start + statusOffset(place.first.text);
  return unlessReshaped(text, `${dated.slice(0, status)}x${dated.slice(status + 1)}`);
}

const RECURS = 'This task repeats. Tick it with Tasks, which then writes the next one.';

function withDoneDay(text: string, place: TaskPlace, own: string, today: string): string {
  const before = doneDayIn(own);
  if (before !== null) return replaced(text, place, before, today);
  const done = doneInStyle(today, styleAt(text, own));
  return done === null ? text : addToLine(text, place.first, ` ${done}`);
}

/**
 * The note with another day on which a task is due, in the notation that it has, else in that of the note's other
 * tasks. A day before which the task is hidden moves along where it would else hide the task when it is due.
 */
export function postponeTask(text: string, task: KnownTask, to: Day): string {
  const place = placeOfTask(text, task);
  const own = text.slice(place.first.start, place.last.end);
  const due = dueDayIn(own);
  const hiding = startDaysIn(own).filter(({ day }) => day > to);
  const days = [...hiding, ...(due === null ? [] : [due])].sort((a, b) => b.start - a.start);
  const moved = days.reduce(
    (result, day) => replaced(result, place, dateOf(own, day), isoDay(to)),
    text,
  );
  if (due !== null) return moved;
  // Dates take each other's place in the same form, so that the line is as long as before.
  const added = ` ${dueInStyle(isoDay(to), styleAt(text, own))}`;
  return unlessReshaped(text, addToLine(moved, place.first, added));
}

/** The date in a written day, without the time of day that may follow it. */
function dateOf(own: string, { start, end }: WrittenDay): Pick<WrittenDay, 'start' | 'end'> {
  const written = own.slice(start, end);
  return { start, end: start + (written.includes('-') ? 'YYYY-MM-DD' : 'YYYYMMDD').length };
}

/** The note with another date in the lines of a task, by offsets in them, in the same form. */
function replaced(
  text: string,
  { first }: TaskPlace,
  { start, end }: Pick<WrittenDay, 'start' | 'end'>,
  iso: string,
): string {
  const [from, to] = [first.start + start, first.start + end];
  const written = text.slice(from, to).includes('-') ? iso : iso.replaceAll('-', '');
  return insertAt(text.slice(0, from) + text.slice(to), from, written);
}

function styleAt(text: string, own: string): DateStyle | null {
  return dateStyleOf([own, ...taskLinesIn(proseLinesOf(text)).map((line) => line.text)]);
}
