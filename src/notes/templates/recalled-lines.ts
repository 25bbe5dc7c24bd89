import { EntryWords } from '../details';
import type { EntryConventions } from '../settings/conventions';
import { headingKey } from '../reading/outline';
import { blocksOf, type Block } from '../text/blocks';
import { linesOf } from '../text/lines';
import { unescaped } from '../writing/one-line';
import { plainText } from '../written-values';

/** What of a note is recalled: enough to remember by. */
const MOST_LINES = 8;
const LONGEST_LINE = 280;

/**
 * The lines under a heading of an earlier note, as plain texts to show in another: without markers, links and comments,
 * and without Rapport's tags, which would tell there of something that happened before. Lists of things to do give only
 * what is still open. At most so many lines, cut to a length.
 */
export function recalledLines(
  text: string,
  heading: string,
  conventions: EntryConventions,
): readonly string[] {
  const words = new EntryWords(conventions);
  const blocks = blocksOf(text);
  const at = blocks.findIndex(
    (block) => block.kind === 'heading' && headingKey(block.title) === headingKey(heading),
  );
  const own = blocks[at];
  if (own?.kind !== 'heading') return [];
  const rest = blocks.slice(at + 1);
  const end = rest.findIndex((block) => block.kind === 'heading' && block.level <= own.level);
  const section = end === -1 ? rest : rest.slice(0, end);
  return section
    .flatMap((block) => linesOfBlock(text, block))
    .map((line) => recalled(line, words))
    .filter((line) => line !== '')
    .slice(0, MOST_LINES);
}

function linesOfBlock(text: string, { kind, start, end }: Block): readonly string[] {
  if (kind !== 'text' && kind !== 'list') return [];
  const lines = linesOf(text, start, end).map((line) => line.text);
  if (/^\s*(?:`{3}|~{3}|\$\$|\||<)/.test(lines[0] ?? '')) return [];
  return lines.filter((line) => !DONE.test(line));
}

/** A task that is done or given up. */
const DONE = /^[\s>]*(?:[-*+]|\d{1,9}[.)])\s+\[[xX-]\]\s/;

const MARKERS =
  /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])(?:\s+|$))?(?:\[.\](?:\s+|$))?(?:\[![^\]]*\][+-]?\s*)?/;
const TAG = /(^|\s)(#[^\s#]+)/g;
const COMMENTS = /%%.*?(?:%%|$)|<!--.*?(?:-->|$)/g;

const TOO_LONG = new RegExp(`^(.{${String(LONGEST_LINE)}}).+$`, 'su');

function recalled(line: string, words: EntryWords): string {
  const plain = plainText(
    line
      .replace(MARKERS, '')
      .replace(COMMENTS, ' ')
      .replace(/!(?=\[)/g, ''),
  )
    .replace(TAG, (whole: string, before: string, tag: string) =>
      words.meaningOfTag(tag) === null ? whole : before,
    )
    .replace(/\s\^[A-Za-z0-9-]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  return unescaped(plain).replace(TOO_LONG, '$1…');
}
