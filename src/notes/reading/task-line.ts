import type { Day } from '../../domain/day';
import type { NoteFacts, TaskFacts, TaskText } from '../facts';
import { readIsoDay } from '../days/read-day';
import { unescaped } from '../writing/one-line';
import { plainText } from '../written-values';

/** Joins the text of a note's open tasks to its facts; where the note has changed since, a task has no text. */
export function readTaskLines(facts: NoteFacts, text: string): NoteFacts {
  if (facts.tasks.length === 0) return facts;
  const lines = text.split(/\r?\n/);
  return { ...facts, tasks: facts.tasks.map((task) => ({ ...task, text: taskText(lines, task) })) };
}

function taskText(lines: readonly string[], { line, endLine }: TaskFacts): TaskText {
  return readTaskText(lines.slice(line - 1, endLine).join(' '));
}

/** Notations of a day that a task is due, of the Tasks, Dataview and Kanban plugins. */
const DUE = [
  /[📅📆🗓]\uFE0F?\s*(\d{4}-\d\d-\d\d)/u,
  /[[(]due::\s*([^\])]*)[\])]/i,
  /(?:^|\s)due::\s*(\d{4}-\d\d-\d\d)/i,
  /@\{(\d{4}-\d\d-\d\d)\}/,
];

/** Notations of a day before which a task is not yet to be shown. */
const START = [
  /[⏳⌛🛫]\uFE0F?\s*(\d{4}-\d\d-\d\d)/gu,
  /[[(](?:start|scheduled)::\s*([^\])]*)[\])]/gi,
];

/** What is about the task rather than its text: other dates, recurrence, priority, ids, tags, block ids. */
const MARKUP = [
  /[✅➕❌]\uFE0F?\s*\d{4}-\d\d-\d\d/gu,
  /🔁\uFE0F?[^📅📆🗓⏳⌛🛫✅➕❌#]*/gu,
  /[🔺⏫🔼🔽⏬]\uFE0F?/gu,
  /[[(][\w-]+::[^\])]*[\])]/g,
  /(?:^|\s)#(?=[^\s#]*[^\d\s#])[^\s#]+/g,
  /(?:^|\s)\^[\w-]+\s*$/,
  /\*\*|__/g,
];

/** Reads the line of a task: its text without markup, the day it is due, and the day it starts. */
export function readTaskText(line: string): TaskText {
  const body = line.replace(/^[\s>]*(?:[-*+]|\d+[.)])\s+\[.\]\s*/u, '');
  const dueOn = dueDayIn(body)?.day ?? null;
  const startsOn = startDaysIn(body).reduce<Day | null>(
    (latest, { day }) => (latest === null || day > latest ? day : latest),
    null,
  );
  return { text: withoutMarkup(body, dueOn !== null), dueOn, startsOn };
}

/** A day as it is written in a text, by offsets. */
export interface WrittenDay {
  readonly day: Day;
  readonly start: number;
  readonly end: number;
}

/** The day on which a task is due, in the text of its lines; null without one. */
export function dueDayIn(text: string): WrittenDay | null {
  for (const pattern of DUE) {
    const match = pattern.exec(text);
    const day = match === null ? null : writtenDay(match);
    if (day !== null) return day;
  }
  return null;
}

/** The days before which a task is not yet to be shown, in the text of its lines. */
export function startDaysIn(text: string): readonly WrittenDay[] {
  return START.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => writtenDay(match) ?? []),
  );
}

function writtenDay({ 0: all, 1: written = '', index }: RegExpExecArray): WrittenDay | null {
  const trimmed = written.trim();
  const day = readIsoDay(trimmed);
  const start = index + all.lastIndexOf(trimmed);
  return day === null ? null : { day, start, end: start + trimmed.length };
}

function withoutMarkup(body: string, hasDue: boolean): string {
  const patterns = [...(hasDue ? DUE : []), ...START, ...MARKUP];
  const bare = patterns.reduce((text, pattern) => text.replace(pattern, ' '), body);
  const plain = plainText(bare)
    .replace(/\s+/g, ' ')
    .replace(/^[\s—–:-]+|[\s—–:-]+$/gu, '');
  return unescaped(plain);
}
