import { EntryWords } from '../details';
import type { Conventions, EntryConventions } from '../settings/conventions';
import { tagsInText } from '../tag-text';
import { blocksOf, type Block } from '../text/blocks';
import { indentOf, type Line } from '../text/lines';
import { itemLines, proseLinesOf, type ProseLine } from '../text/prose-lines';
import { isSameHeading } from '../text/section';
import { linksIn } from '../written-values';
import { shownIn } from './entry-words';

/** Tells the path of the contact to which a link in the note leads; null for any other link. */
export type ContactOfLink = (link: string) => string | null;

/** How the user's notes say what a check-in is. */
export type CheckInConventions = Pick<Conventions, 'checkInsHeading'> & EntryConventions;

/** A list item that is about being in touch with someone. */
export interface CheckInItem {
  readonly line: Line;
  /** The status character of a task and where in the text it stands; null for a plain item. */
  readonly task: { readonly status: string; readonly at: number } | null;
  /** The links in it, as written: `People/Ana Diaz`. */
  readonly links: readonly string[];
  /** Its line without inline code and embeds, whose links are none. */
  readonly text: string;
  /** Whether it is tagged as a mere mention, which is no check-in when it is done. */
  readonly isMention: boolean;
}

/**
 * The check-ins that a note lists: items tagged so, and those under the check-ins heading, where a plain item
 * below another one is a remark on it.
 */
export function checkInItems(
  text: string,
  conventions: CheckInConventions,
): readonly CheckInItem[] {
  const words = new EntryWords(conventions);
  const found: CheckInItem[] = [];
  const prose = proseLinesOf(text);
  const isMention = (item: Line): boolean => isTaggedMention(text, prose, item, words);
  /** Level of the check-ins heading whose section goes on; null outside. */
  let open: number | null = null;
  for (const block of blocksOf(text)) {
    if (block.kind === 'heading') {
      if (isSameHeading(block.title, conventions.checkInsHeading))
        open = Math.min(open ?? Infinity, block.level);
      else if (open !== null && block.level <= open) open = null;
    } else if (block.kind === 'list')
      found.push(...itemsIn(block, open !== null, words, isMention));
  }
  return found;
}

const TASK = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[(.)\](?=[ \t]|$)/su;

function itemsIn(
  { items }: Extract<Block, { kind: 'list' }>,
  isUnderHeading: boolean,
  words: EntryWords,
  isMention: (item: Line) => boolean,
): readonly CheckInItem[] {
  const root = indentOf(items[0]?.text ?? '');
  return items.flatMap((line) => {
    const [marked, status] = TASK.exec(line.text) ?? [];
    const at = line.start + (marked?.length ?? 0) - 1 - (status?.length ?? 0);
    const task = status === undefined ? null : { status, at };
    const shown = withoutCode(line.text);
    const isRemark = task === null && indentOf(line.text) > root;
    const says = tagsInText(shown).map((tag) => words.meaningOfTag(tag)?.says);
    if (line.isCode || (!says.includes('check-in') && (!isUnderHeading || isRemark))) return [];
    const links = linksIn(shown).map(({ target }) => target);
    return [{ line, task, text: shown, links, isMention: isMention(line) }];
  });
}

/** Tells whether an item is tagged as a mention, be it on a line that goes on with its text. */
function isTaggedMention(
  text: string,
  prose: readonly ProseLine[],
  { start }: Line,
  words: EntryWords,
): boolean {
  const index = prose.findIndex((line) => line.start === start);
  return shownIn(text, itemLines(prose, index)).some((said) =>
    tagsInText(said).some((tag) => words.meaningOfTag(tag)?.says === 'mention'),
  );
}

/** A comment where an item begins takes the whole line, wherever it is closed; in its words it takes what it holds. */
const BEGINS_COMMENT = /^([ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[.\][ \t]+)?)<!--.*$/su;

/** A line without code, comments and embeds. */
function withoutCode(line: string): string {
  return line
    .replace(/(`+)[^`]+\1(?!`)/g, ' ')
    .replace(BEGINS_COMMENT, '$1')
    .replace(/<!--[^]*?-->/g, ' ')
    .replace(/!(?=\[)(?:\[\[[^\]]*\]\]|\[[^\]]*\]\([^)]*\))/g, ' ');
}

/** Tells whether an item says anything. */
export function saysSomething({ text }: CheckInItem): boolean {
  return !/^\s*(?:[-*+]|\d{1,9}[.)])\s*(?:\[.\])?\s*$/su.test(text);
}
