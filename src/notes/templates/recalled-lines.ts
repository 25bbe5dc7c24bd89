import { EntryWords } from '../details';
import type { EntryConventions } from '../settings/conventions';
import { headingKey } from '../reading/outline';
import { blocksOf } from '../text/blocks';
import { indentOf, isBlank } from '../text/lines';
import { itemLines, proseLinesOf, type ProseLine } from '../text/prose-lines';
import { linkTargetsIn } from '../writing/entry-place';
import { unescaped } from '../writing/one-line';
import { ANY_LINK, plainText } from '../written-values';
import { withoutComments } from './without-comments';

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
  const end = blocks
    .slice(at + 1)
    .find((block) => block.kind === 'heading' && block.level <= own.level);
  const { prose, shown } = readingOf(text);
  const tables = tablesIn(prose);
  const section = prose.filter(
    ({ start, block }) =>
      start > own.start && start < (end?.start ?? text.length) && !tables.has(block),
  );
  return withoutTasks(section, true)
    .map((line) => recalled(shown(line), words))
    .filter((line) => line !== '')
    .slice(0, MOST_LINES);
}

/**
 * What a line of a note, from 1, says of an interaction, and what the items below it say: as `recalledLines` has it, and
 * without the contacts or the day that the line begins with, or the reason that Rapport gives for a check-in. Nothing where
 * that is all it says, or where what it links to is no longer what is meant, so that another line stands there by now.
 */
export function recalledEntry(
  text: string,
  line: number,
  isMeant: (targets: readonly string[]) => boolean,
  conventions: EntryConventions,
): readonly string[] {
  const words = new EntryWords(conventions);
  const { prose, shown } = readingOf(text);
  const at = prose.findIndex(({ number }) => number === line);
  const own = prose[at];
  if (own === undefined || !isEntry(own) || !isMeant(targetsOf(prose, at))) return [];
  const bare = withoutReason(shown(own).replace(MARKERS, ''), words).replace(LEADING, '');
  return [
    recalled(bare, words).replace(/^[\s:,·–—-]+/, ''),
    ...below(own, prose.slice(at + 1)).map((item) => recalled(shown(item), words)),
  ]
    .filter((said) => /[\p{L}\p{N}]/u.test(said))
    .slice(0, MOST_LINES);
}

/** The prose of a note, and what of a line of it is shown: all but comments and code. */
interface Reading {
  readonly prose: readonly ProseLine[];
  readonly shown: (line: ProseLine) => string;
}

function readingOf(text: string): Reading {
  const prose = proseLinesOf(text);
  const bare = withoutComments(text, prose);
  return { prose, shown: ({ start, end }) => bare.slice(start, end) };
}

/** The blocks that begin as tables or HTML do, by their numbers. */
function tablesIn(prose: readonly ProseLine[]): ReadonlySet<number> {
  const first = prose.filter(({ block }, index) => block !== prose[index - 1]?.block);
  return new Set(first.filter(({ text }) => TABLE_OR_HTML.test(text)).map(({ block }) => block));
}

const TABLE_OR_HTML = /^\s*[|<](?!!--)/;

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

/** Links that a line begins with, unless they are the subject of a sentence: of *[[Ana]] is moving*. */
const LEADING = new RegExp(
  `^${ANY_LINK}(?:(?:\\s*[,&]\\s*|\\s+and\\s+|\\s+)${ANY_LINK})*(?!\\s*\\p{Ll})`,
  'u',
);

/** Tells whether a line may say of an interaction: as an item that is not still to do or given up, or as running text. */
function isEntry({ isRaw, inList, isItem, text }: ProseLine): boolean {
  if (isRaw || (inList && !isItem) || TABLE_OR_HTML.test(text)) return false;
  return !TASK.test(text) || /^[^[]*\[[xX]\]/.test(text);
}

/** What an item, or a line of running text, links to. */
function targetsOf(prose: readonly ProseLine[], at: number): readonly string[] {
  const lines = prose[at]?.isItem === true ? itemLines(prose, at) : prose.slice(at, at + 1);
  return linkTargetsIn(lines.flatMap(({ isRaw, text }) => (isRaw ? [] : [text])).join(' '));
}

/** The lines below an item, but for its tasks, which are follow-ups by themselves. */
function below(own: ProseLine, following: readonly ProseLine[]): readonly ProseLine[] {
  if (!own.isItem) return [];
  const end = following.findIndex(
    ({ block, text }) =>
      block !== own.block || (!isBlank(text) && indentOf(text) <= indentOf(own.text)),
  );
  return withoutTasks(end === -1 ? following : following.slice(0, end), false);
}

/** Lines without code, tasks and what stands below a task; the tasks that are open stay if they are wanted. */
function withoutTasks(lines: readonly ProseLine[], withOpen: boolean): readonly ProseLine[] {
  let task: { readonly block: number; readonly column: number } | null = null;
  let [isSaid, isAfterBlank] = [true, false];
  return lines.filter((line) => {
    const isApart = isAfterBlank;
    isAfterBlank = isBlank(line.text);
    if (isAfterBlank || line.isRaw || line.beginsCode) return false;
    const column = indentOf(line.text.replace(/^(?: {0,3}> ?)+/, ''));
    const isInTask =
      task?.block === line.block && (column > task.column || (!line.isItem && !isApart));
    if (isInTask) {
      if (line.isItem) isSaid = false;
      return isSaid;
    }
    const isTask = line.isItem && TASK.test(line.text);
    task = isTask ? { block: line.block, column } : null;
    isSaid = !isTask || (withOpen && !DONE.test(line.text));
    return isSaid;
  });
}

const TASK = /^[\s>]*(?:[-*+]|\d{1,9}[.)])\s+\[.\]\s/u;

/** A task that is done or given up. */
const DONE = /^[\s>]*(?:[-*+]|\d{1,9}[.)])\s+\[[xX-]\]\s/;

/** Marks of quotes, items, tasks and callouts at the beginning of a line. */
export const MARKERS =
  /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])(?:\s+|$))?(?:\[.\](?:\s+|$))?(?:\[![^\]]*\][+-]?\s*)?/;
const TAG = /(^|\s)(#[^\s#]+)/g;

const TOO_LONG = new RegExp(`^(.{${String(LONGEST_LINE)}}).+$`, 'su');

function recalled(line: string, words: EntryWords): string {
  const plain = plainText(line.replace(MARKERS, '').replace(/!(?=\[)/g, ''))
    .replace(TAG, (whole: string, before: string, tag: string) =>
      words.meaningOfTag(tag) === null ? whole : before,
    )
    .replace(/\s\^[A-Za-z0-9-]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  return unescaped(plain).replace(TOO_LONG, '$1…');
}
