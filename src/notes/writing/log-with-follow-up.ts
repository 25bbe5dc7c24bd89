import { proseLinesOf, type ProseLine } from '../text/prose-lines';
import { lineBreakAt } from '../text/lines';
import { insertInSection } from '../text/section';
import { insertAt } from './line-end';

/** The marker that Rapport's own lines begin with, and those of any list. */
const OWN_MARKER = '- ';
const ITEM = /^([ \t]*)((?:[-*+]|\d{1,9}[.)])[ \t]+)(.*)$/;

/**
 * The note with a log line in the section under a heading, as `insertInSection` puts it there, and below it, as an item of
 * its own, the task of a follow-up: an open task is no evidence, wherever it stands. The task is indented as the note's
 * other nested items are, else by a tab.
 */
export function logWithFollowUp(text: string, heading: string, log: string, task: string): string {
  const logged = insertInSection(text, heading, log);
  const from = commonStart(text, logged);
  const to = from + logged.length - text.length;
  const prose = proseLinesOf(logged);
  const line = prose.findLast(
    ({ isItem, start, end, text: written }) =>
      isItem &&
      start < to &&
      end >= from &&
      ITEM.exec(written)?.[3] === log.slice(OWN_MARKER.length),
  );
  if (line === undefined) throw new Error(NO_LINE);
  const newline = lineBreakAt(logged, line.end);
  return insertAt(logged, line.end, `${newline}${indentBelow(line, prose)}${task}`);
}

const NO_LINE = 'There is no place for the follow-up below the line of the log.';

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a.charAt(length) === b.charAt(length)) length += 1;
  return length;
}

/** The indentation of an item below a line; with spaces it reaches to the line's text at least. */
function indentBelow({ text }: ProseLine, prose: readonly ProseLine[]): string {
  const [, own = '', marker = ''] = ITEM.exec(text) ?? [];
  const nested = prose.find((line) => line.isItem && /^[ \t]/.test(line.text));
  const [, spaces = ''] = /^( +)/.exec(nested?.text ?? '') ?? [];
  return spaces === '' ? `${own}\t` : own + ' '.repeat(Math.max(spaces.length, marker.length));
}
