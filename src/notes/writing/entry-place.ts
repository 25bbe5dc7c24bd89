import { indentOf, isBlank, withoutIndent } from '../text/lines';
import { itemLines, proseLinesOf, type ProseLine } from '../text/prose-lines';
import { interrupts } from '../text/raw-block';
import { linksIn } from '../written-values';

/** A list item or line of running text with links, as it was read, by which it is found again. */
export interface KnownEntry {
  /** Its line from 1, where it is looked for first. */
  readonly line: number;
  /** What its links point to, as the note's facts have it. */
  readonly links: readonly string[];
}

/** Where an entry stands in a text. */
export interface EntryPlace {
  /** The line to write into: the item's first that is no code, or the line of running text. */
  readonly line: ProseLine;
  /** Everything to which a tag in that line applies: the item's own lines, or those of the paragraph. */
  readonly reach: readonly ProseLine[];
  readonly isItem: boolean;
}

/**
 * Finds an entry by its links, wherever it has moved to. Throws a sentence for the user where it is gone or can't be
 * told from another one.
 */
export function placeOfEntry(text: string, entry: KnownEntry): EntryPlace {
  const prose = proseLinesOf(text);
  const wanted = entry.links.map(comparable);
  const places = prose.flatMap((line, index): readonly Passage[] => {
    if (line.isRaw || (line.inList && !line.isItem)) return [];
    const own = line.isItem ? itemLines(prose, index) : [line];
    const links = linksOf(own);
    const isHere = own.some(({ number }) => number === entry.line);
    const isAlike = isHere ? names(own, wanted) : links.join('\n') === wanted.join('\n');
    return isAlike ? [{ own, isHere }] : [];
  });
  const there = places.find(({ isHere }) => isHere);
  if (there !== undefined) return placeOf(there, prose);
  if (isHidden(prose, entry.line, wanted)) throw new Error(HIDDEN);
  const [found, second] = places;
  if (found === undefined) throw new Error(GONE);
  if (second !== undefined) throw new Error(SEVERAL);
  return placeOf(found, prose);
}

/** Tells whether a line still has these links, in what only looks like code or a comment: then no other line is meant. */
function isHidden(prose: readonly ProseLine[], line: number, targets: readonly string[]): boolean {
  const index = prose.findIndex(({ number }) => number === line);
  if (index < 0) return false;
  const text = itemLines(prose, index).map((own) => own.text);
  const linked = linkTargetsIn(text.join(' '));
  return targets.every((target) => linked.includes(target));
}

/** The lines of an item, or one of running text, which could be the entry. */
interface Passage {
  readonly own: readonly ProseLine[];
  /** Whether it is where the entry was. */
  readonly isHere: boolean;
}

function placeOf({ own: lines }: Passage, prose: readonly ProseLine[]): EntryPlace {
  const own = withinItem(lines);
  const [first] = own;
  const column = first?.beginsCode === true ? columnBehindMarker(first.text) : 0;
  const line = own.find(
    ({ isRaw, beginsCode, text }) =>
      !isRaw && !beginsCode && !isBlank(text) && indentOf(text) >= column,
  );
  if (line === undefined) throw new Error(column === 0 ? GONE : HIDDEN);
  const { block } = line;
  const isItem = first?.isItem === true;
  return { line, isItem, reach: isItem ? own : prose.filter((other) => other.block === block) };
}

/** The lines of an item without those below a block that is indented less, to which its tags don't reach. */
function withinItem(own: readonly ProseLine[]): readonly ProseLine[] {
  const [first] = own;
  if (first?.isItem !== true) return own;
  const column = columnBehindMarker(first.text);
  const end = own.findIndex(
    ({ text }, index) =>
      index > 0 && indentOf(text) < column && interrupts(own, index, withoutIndent(text)),
  );
  return end === -1 ? own : own.slice(0, end);
}

/** Where an item that begins with code goes on; what is indented less belongs to another item. */
function columnBehindMarker(item: string): number {
  const [, marker = ''] = /^[ \t]*([-*+]|\d{1,9}[.)])/.exec(item) ?? [];
  return indentOf(item) + marker.length + 1;
}

const GONE = 'The line is no longer in the note as it was.';
/** What is said where a line can't be written into without its words being hidden. */
export const HIDDEN = 'The line stands in an unfinished comment or code, so it stays as it is.';
const SEVERAL = 'Several lines in the note have these links, so all stay as they are.';

const EMBED = /!\[\[[^[\]]*\]\]/g;

/** Tells whether lines link all of these notes, in whatever form their links are written. */
function names(lines: readonly ProseLine[], targets: readonly string[]): boolean {
  const text = textOf(lines).replace(EMBED, '');
  const linked = linkTargetsIn(text);
  return targets.every(
    (target) => linked.includes(target) || linksTo(target).some((link) => text.includes(link)),
  );
}

/** The beginnings of links that metadata knows and a plain look at the line may not. */
function linksTo(target: string): readonly string[] {
  return [`[[${target}]]`, `[[${target}|`, `[[${target}\\|`, `](${target}`, `](<${target}`];
}

function textOf(lines: readonly ProseLine[]): string {
  return lines.flatMap(({ isRaw, text }) => (isRaw ? [] : [text])).join(' ');
}

function linksOf(lines: readonly ProseLine[]): readonly string[] {
  return linkTargetsIn(textOf(lines));
}

/** What the links in a text point to, as entries are known by them; embeds are none. */
export function linkTargetsIn(text: string): readonly string[] {
  return linksIn(text.replace(EMBED, '')).map(({ target }) => comparable(target));
}

/** What a link points to, whether the note or its metadata writes it; in tables a backslash parts it from its words. */
function comparable(target: string): string {
  const written = target.replace(/\\$/, '').trim();
  return written.replace(/(?:%[0-9a-f]{2})+/gi, (escapes) => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      return escapes; // per cent signs that are part of the name
    }
  });
}
