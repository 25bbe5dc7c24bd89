import { EntryWords } from '../details';
import type { EntryConventions } from '../settings/conventions';
import { headingKey } from '../reading/outline';
import { blocksOf, type Block } from '../text/blocks';
import { indentOf, linesOf, type Line } from '../text/lines';
import { unescaped } from '../writing/one-line';
import { plainText } from '../written-values';

/** So many lines of a note are recalled: enough to remember by. */
export const MOST_LINES = 8;
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

/**
 * What a line of a note, from 1, says of an interaction, and what the items below it say: as `recalledLines` has it, and
 * without the contacts or the day that the line begins with, or the reason that Rapport gives for a check-in. Nothing where
 * that is all it says.
 */
export function recalledEntry(
  text: string,
  line: number,
  conventions: EntryConventions,
): readonly string[] {
  const words = new EntryWords(conventions);
  const [own, ...following] = linesOf(text).slice(line - 1);
  if (own === undefined || /^\s*(?:\||<)/.test(own.text)) return [];
  const bare = withoutReason(own.text.replace(MARKERS, ''), words).replace(LEADING, '');
  return [
    recalled(bare, words).replace(/^[\s:,·–—-]+/, ''),
    ...below(own, following).map((item) => recalled(item, words)),
  ]
    .filter((said) => /[\p{L}\p{N}]/u.test(said))
    .slice(0, MOST_LINES);
}

/** The line of a check-in without its reason, which stands before the tag that Rapport writes behind it. */
function withoutReason(line: string, words: EntryWords): string {
  const from = line.indexOf(' · ');
  const tag = [...line.matchAll(TAG)].find(
    ([, , name = '']) => words.meaningOfTag(name)?.says === 'check-in',
  );
  return from < 0 || tag === undefined || tag.index < from
    ? line
    : line.slice(0, from) + line.slice(tag.index);
}

const LINK = '(?:\\[\\[[^[\\]]+\\]\\]|\\[[^[\\]]*\\]\\([^()]*\\))';

/** Links that a line begins with, unless they are the subject of a sentence: of *[[Ana]] is moving*. */
const LEADING = new RegExp(
  `^${LINK}(?:(?:\\s*[,&]\\s*|\\s+and\\s+|\\s+)${LINK})*(?!\\s*\\p{Ll})`,
  'u',
);

/** The items below an item that are no tasks, which are follow-ups by themselves. */
function below(own: Line, following: readonly Line[]): readonly string[] {
  const end = following.findIndex(
    ({ text }) => text.trim() !== '' && indentOf(text) <= indentOf(own.text),
  );
  const inside = end === -1 ? following : following.slice(0, end);
  if (!ITEM.test(own.text)) return [];
  return inside.map(({ text }) => text).filter((text) => !TASK.test(text));
}

const ITEM = /^\s*(?:[-*+]|\d{1,9}[.)])\s/;
const TASK = /^[\s>]*(?:[-*+]|\d{1,9}[.)])\s+\[.\]\s/;

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
