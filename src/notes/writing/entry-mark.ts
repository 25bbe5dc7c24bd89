import { EntryWords } from '../details';
import type { Conventions, EntryConventions } from '../settings/conventions';
import { tagsInText } from '../tag-text';
import { insertInSection } from '../text/section';
import { proseLinesOf, type ProseLine } from '../text/prose-lines';
import { unlessReshaped } from '../text/same-shape';
import { placeOfEntry, type EntryPlace, type KnownEntry } from './entry-place';
import { addToLine, insertAt } from './line-end';
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
  if (isTagged(place, 'mention', conventions)) return text;
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
  if (isTagged(place, 'mention', conventions)) throw new Error(isMention(tags.mention[0]));
  if (place.isItem) {
    const tag = channelTag(channel, tags);
    if (tag === '') throw new Error(NO_TAG);
    return isTagged(place, 'channel', conventions) ? text : withTag(text, place, tag);
  }
  const details = { direction: null, text: '', gave: [], received: [] };
  const line = logLine({ links: [link], channel, ...details }, tags);
  const isThere = proseLinesOf(text).some(
    (written) => written.isItem && written.text.replace(MARKER, '- ').trim() === line,
  );
  return isThere ? text : insertInSection(text, logHeading, line);
}

const MARKER = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+/;

const NO_TAG = 'The name of this channel can’t be a tag.';

function isMention(tag: string): string {
  return `The line is marked as only a mention. Take #${tag} out first.`;
}

function isTagged(
  { reach }: EntryPlace,
  says: 'mention' | 'channel',
  conventions: EntryConventions,
): boolean {
  const words = new EntryWords(conventions);
  return reach.some(({ text }) =>
    tagsInText(text).some((tag) => words.meaningOfTag(tag)?.says === says),
  );
}

const LINK = /\[\[[^[\]]*\]\]|\[[^[\]]*\]\([^()]*\)/g;

/** At the end of its line a tag disturbs least; where code may run beyond it, the tag follows the last link. */
function withTag(text: string, { line }: EntryPlace, tag: string): string {
  const isOpen = line.text.split('`').length % 2 === 0 || /\\\s*$/.test(line.text);
  const link = isOpen ? [...line.text.matchAll(LINK)].at(-1) : undefined;
  if (link === undefined) return unlessReshaped(text, addToLine(text, line, ` ${tag}`));
  const behind = line.text.charAt(link.index + link[0].length);
  const after = behind === '' || /\s/.test(behind) ? '' : ' ';
  const at = line.start + link.index + link[0].length;
  return unlessReshaped(text, insertAt(text, at, ` ${tag}${after}`));
}

function isTable(lines: readonly ProseLine[]): boolean {
  return (
    /^[\s|:-]*-[\s|:-]*$/.test(lines[1]?.text ?? '') && (lines[1]?.text.includes('|') ?? false)
  );
}
