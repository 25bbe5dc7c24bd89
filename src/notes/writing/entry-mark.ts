import { EntryWords } from '../details';
import type { Conventions, EntryConventions } from '../settings/conventions';
import { tagsInText } from '../tag-text';
import { isBlank } from '../text/lines';
import { insertInSection } from '../text/section';
import { itemLines, proseLinesOf, type ProseLine } from '../text/prose-lines';
import type { Span } from '../text/inline-raw';
import { unlessReshaped } from '../text/same-shape';
import { HIDDEN, placeOfEntry, type EntryPlace, type KnownEntry } from './entry-place';
import { rawIn, shownIn } from './entry-words';
import { endOfWords, insertAt } from './line-end';
import { channelTag, logLine } from './log-line';

/**
 * The note with an item or paragraph tagged as a mere mention, so that its links don't count; one that is tagged so
 * already stays as it is. Throws a sentence for the user where it can't be found, or can't be tagged.
 */
export function markAsMention(
  text: string,
  entry: KnownEntry,
  conventions: EntryConventions,
): string {
  const place = placeOfEntry(text, entry);
  if (isTagged(text, place, 'mention', conventions)) return text;
  if (!place.isItem && isTable(place.reach)) throw new Error(IN_TABLE);
  return withTag(text, place, `#${conventions.tags.mention[0]}`);
}

const IN_TABLE = 'Links in a table can’t be marked. Write them below it.';

/** What makes an entry a log. */
export interface Talk {
  /** The channel by its name. */
  readonly channel: string;
  /** A finished link to the contact. */
  readonly link: string;
}

/**
 * The note with an entry made a log by its channel: an item gets the channel's tag; for running text, of which a tag makes
 * no log, a line under the log heading says so. What is there already stays as it is. Throws as `markAsMention` does.
 */
export function markAsTalk(
  text: string,
  entry: KnownEntry,
  { channel, link }: Talk,
  conventions: Pick<Conventions, 'logHeading'> & EntryConventions,
): string {
  const { tags, logHeading } = conventions;
  const place = placeOfEntry(text, entry);
  if (isTagged(text, place, 'mention', conventions)) throw new Error(isMention(tags.mention[0]));
  if (place.isItem) {
    const tag = channelTag(channel, tags);
    if (tag === '') throw new Error(NO_TAG);
    return isTagged(text, place, 'channel', conventions) ? text : withTag(text, place, tag);
  }
  const details = { direction: null, text: '', gave: [], received: [] };
  const line = logLine({ links: [link], channel, ...details }, tags);
  const prose = proseLinesOf(text);
  const isThere = prose.some(
    (written, index) =>
      written.isItem &&
      written.text.replace(MARKER, '- ').trim() === line &&
      itemLines(prose, index).filter((own) => !isBlank(own.text)).length === 1,
  );
  return isThere ? text : insertInSection(text, logHeading, line);
}

const MARKER = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+/;

const NO_TAG = 'The name of this channel can’t be a tag.';

function isMention(tag: string): string {
  return `The line is marked as only a mention. Take #${tag} out first.`;
}

function isTagged(
  text: string,
  { reach }: EntryPlace,
  says: 'mention' | 'channel',
  conventions: EntryConventions,
): boolean {
  const words = new EntryWords(conventions);
  return shownIn(text, reach).some((said) =>
    tagsInText(said).some((tag) => words.meaningOfTag(tag)?.says === says),
  );
}

const LINK = /\[\[[^[\]]*\]\]|\[[^[\]]*\]\([^()]*\)/g;

/** The note with a tag on the first line of an entry that has a place for it. Throws a sentence for the user where none has. */
function withTag(text: string, { line, reach }: EntryPlace, tag: string): string {
  const raw = rawIn(text, reach);
  const below = reach.filter(({ number, isRaw }) => number > line.number && !isRaw);
  for (const candidate of [line, ...below]) {
    const at = placeForTag(candidate, raw);
    if (at === null) continue;
    const behind = text.slice(at, candidate.end);
    const after = at === candidate.start + endOfWords(candidate.text) || /^(?:\s|$)/.test(behind);
    return unlessReshaped(text, insertAt(text, at, ` ${tag}${after ? '' : ' '}`));
  }
  throw new Error(HIDDEN);
}

/**
 * At the end of a line a tag disturbs least; where code may run beyond it, the tag follows the last link. Null where it
 * would be code in both places.
 */
function placeForTag({ start, text }: ProseLine, raw: readonly Span[]): number | null {
  const isIn = (at: number): boolean => raw.some((span) => span.start < at && at < span.end);
  const end = start + endOfWords(text);
  const isOpen = text.split('`').length % 2 === 0 || /\\\s*$/.test(text) || isIn(end);
  const links = isOpen ? [...text.matchAll(LINK)] : [];
  const link = links.findLast(({ index }) => !isIn(start + index + 1));
  if (link !== undefined) return start + link.index + link[0].length;
  return isIn(end) ? null : end;
}

function isTable(lines: readonly ProseLine[]): boolean {
  return (
    /^[\s|:-]*-[\s|:-]*$/.test(lines[1]?.text ?? '') && (lines[1]?.text.includes('|') ?? false)
  );
}
