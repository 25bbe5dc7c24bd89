import type { EntryWords } from '../notes/details';
import { tagsInText } from '../notes/tag-text';
import type { Block } from '../notes/text/blocks';
import { indentOf } from '../notes/text/lines';

/** A list item by its own words, or another block as a whole. */
export interface Said {
  readonly lines: readonly string[];
  /** Whether it can't tell who was there: as a task that isn't done, what stands below it, a quote or a mere mention. */
  readonly isAside: boolean;
}

/** What a block says, without code, comments and embeds; nothing where it holds no text. */
export function saidIn(
  text: string,
  { kind, start, end }: Block,
  words: EntryWords,
): readonly Said[] {
  if (kind !== 'text' && kind !== 'list' && kind !== 'heading') return [];
  const block = text.slice(start, end);
  if (/^\s*(?:`{3}|~{3}|\$\$)/.test(block)) return [];
  const lines = block
    .replace(/(`+)[^`]+\1|%%[^]*?%%|<!--[^]*?-->|!\[\[[^\]]*\]\]|!\[[^\]]*\]\([^)]*\)/g, ' ')
    .split('\n');
  const isMention = (part: readonly string[]): boolean =>
    part.flatMap(tagsInText).some((tag) => words.meaningOfTag(tag)?.says === 'mention');
  if (kind !== 'list') return [{ lines, isAside: isQuote(block) || isMention(lines) }];
  let task: number | null = null; // the indentation of the open task above
  return itemsOf(lines).map((item) => {
    const [first = ''] = item;
    if (task === null || indentOf(first) <= task)
      task = OPEN_TASK.test(first) ? indentOf(first) : null;
    const isOpen = task !== null && !DONE_TASK.test(first);
    return { lines: item, isAside: isOpen || isMention(item) };
  });
}

const ITEM = /^\s*(?:[-*+]|\d{1,9}[.)])(?:\s|$)/;
const OPEN_TASK = /^\s*(?:[-*+]|\d{1,9}[.)])\s+\[[^xX]\]\s/u;
const DONE_TASK = /^\s*(?:[-*+]|\d{1,9}[.)])\s+\[[xX]\]\s/;

function isQuote(block: string): boolean {
  return /^\s*>/.test(block);
}

/** The lines of a list by its items. */
function itemsOf(lines: readonly string[]): readonly (readonly string[])[] {
  const starts = lines.flatMap((line, index) => (index === 0 || ITEM.test(line) ? [index] : []));
  return starts.map((start, index) => lines.slice(start, starts[index + 1]));
}
