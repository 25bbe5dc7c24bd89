import { isBlank } from '../text/lines';
import type { Day } from '../../domain/day';
import { isOpenStatus } from '../open-status';
import { readTaskText } from '../reading/task-line';
import { itemLines, proseLinesOf, type ProseLine } from '../text/prose-lines';

/** A task as it was read, by which it is found again. */
export interface KnownTask {
  /** The line that it began on, from 1: where it is looked for first. */
  readonly line: number;
  /** Its text without markup. */
  readonly text: string;
  readonly dueOn: Day | null;
}

/** Where an open task stands in a text. */
export interface TaskPlace {
  /** The line that begins it, and its last own one. */
  readonly first: ProseLine;
  readonly last: ProseLine;
}

const TASK = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[(.)\](?=[ \t]|$)/u;

/** The lines of a text that begin a task, whatever its status. */
export function taskLinesIn(prose: readonly ProseLine[]): readonly ProseLine[] {
  return prose.filter((line) => line.isItem && TASK.test(line.text));
}

/** Where the status character of a task stands in the line that begins it. */
export function statusOffset(line: string): number {
  return (TASK.exec(line)?.[0].length ?? 0) - ']'.length - 1;
}

/**
 * Finds an open task by what it says, wherever it has moved to. Throws a sentence for the user where it is gone, no
 * longer open, or can't be told from another one.
 */
export function placeOfTask(text: string, task: KnownTask): TaskPlace {
  const prose = proseLinesOf(text);
  const alike = prose.flatMap((line, index) => {
    const status = line.isItem ? TASK.exec(line.text)?.[1] : undefined;
    const last = status === undefined ? undefined : lastIfAlike(prose, index, task);
    return last === undefined ? [] : [{ first: line, last, isOpen: isOpenStatus(status ?? '') }];
  });
  const open = alike.filter(({ isOpen }) => isOpen);
  const sameDay = open.filter((place) => dueOn(text, place) === task.dueOn);
  const likely = sameDay.length > 0 ? sameDay : open;
  const [found, second] = likely;
  const there = likely.find(({ first }) => first.number === task.line);
  if (there !== undefined) return there;
  if (task.text === '') throw new Error(GONE); // other tasks without words are none of it
  if (found === undefined) throw new Error(alike.length > 0 ? NOT_OPEN : GONE);
  if (second !== undefined) throw new Error(SEVERAL);
  return found;
}

const GONE = 'The task is no longer in the note as it was.';
const NOT_OPEN = 'The task is no longer open, so it stays as it is.';
const SEVERAL = 'Several tasks in the note read like this one, so all stay as they are.';

/**
 * The last line of a task if it reads like the one that is sought: with its first paragraph, without code, as a whole, or
 * with nothing but its first line.
 */
function lastIfAlike(
  prose: readonly ProseLine[],
  first: number,
  { text }: KnownTask,
): ProseLine | undefined {
  const own = itemLines(prose, first);
  const upTo = (end: number): readonly ProseLine[] => (end === -1 ? own : own.slice(0, end));
  const paragraph = upTo(own.findIndex((line) => isBlank(line.text)));
  const beforeCode = upTo(own.findIndex(({ isRaw }) => isRaw));
  return [paragraph, beforeCode, own, own.slice(0, 1)]
    .find((lines) => readTaskText(joined(lines)).text === text)
    ?.at(-1);
}

function joined(lines: readonly ProseLine[]): string {
  return lines.map((line) => line.text).join(' ');
}

function dueOn(text: string, { first, last }: TaskPlace): Day | null {
  return readTaskText(text.slice(first.start, last.end)).dueOn;
}
