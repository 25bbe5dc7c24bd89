import type { CachedMetadata, LinkCache, Pos, SectionCache } from 'obsidian';
import type { EntryWords, TagMeaning } from '../details';

/** A list item or a piece of running text that holds links, with what surrounds it. */
export interface Passage {
  readonly links: readonly LinkCache[];
  /** Rapport's own tags in it. */
  readonly tags: readonly TagMeaning[];
  /** The list item; null for running text. */
  readonly item: ListItem | null;
  /** The named headings whose sections it lies in. */
  readonly zones: readonly string[];
}

/** A list item with its place in the list. */
export interface ListItem {
  /** Index among the note's list items. */
  readonly index: number;
  readonly position: Pos;
  /** The status character of a task; null for a plain item. */
  readonly status: string | null;
  /** The item that holds this one, or null. */
  readonly parent: ListItem | null;
}

/** Sections whose links are no evidence: quotes, code, headings, comments and what Obsidian itself reads. */
const SILENT = new Set([
  'heading',
  'code',
  'comment',
  'blockquote',
  'callout',
  'yaml',
  'math',
  'html',
]);

/** Tells whether links in such a section are read at all. */
function isSilent(section: SectionCache | undefined): boolean {
  return section === undefined || SILENT.has(section.type);
}

/** What stands in the text of a note, in order; each part is worked out when it is first asked for. */
export class Outline {
  readonly metadata: CachedMetadata;
  readonly #words: EntryWords;
  #links: readonly LinkCache[] | null = null;
  #items: readonly ListItem[] | null = null;
  #ownTags: readonly OwnTag[] | null = null;

  constructor(metadata: CachedMetadata, words: EntryWords) {
    this.metadata = metadata;
    this.#words = words;
  }

  /** The links in the text. */
  get links(): readonly LinkCache[] {
    return (this.#links ??= inOrder(this.metadata.links));
  }

  /** The list items, with their parents. */
  get items(): readonly ListItem[] {
    return (this.#items ??= listItemsOf(this.metadata));
  }

  /** Rapport's own tags. */
  get ownTags(): readonly OwnTag[] {
    return (this.#ownTags ??= ownTagsOf(this.metadata, this.#words));
  }
}

/**
 * The passages of a note that hold links, in the order of the note: a list item each, or the links of one line of
 * running text. Zones are the headings, by `headingKey`, that the caller asks for; a zone ends at the next heading of
 * its level or higher.
 */
export function passagesOf(outline: Outline, zoneNames: HeadingNames): readonly Passage[] {
  const { links, metadata } = outline;
  if (links.length === 0) return NO_PASSAGES;
  const { items, ownTags: tags } = outline;
  const sections = metadata.sections ?? [];
  const zones = zoneReader(metadata, zoneNames);
  const passages: (Passage & { links: LinkCache[] })[] = [];
  let section = 0;
  let nextItem = 0;
  for (const link of links) {
    const { start } = link.position;
    while (section < sections.length && endOf(sections[section]) <= start.offset) section += 1;
    const around = sections[section];
    if (around === undefined || startOf(around) > start.offset || isSilent(around)) continue;
    while (nextItem < items.length && startOf(items[nextItem]) <= start.offset) nextItem += 1;
    const item = around.type === 'list' ? holderOf(items, nextItem, start.offset) : null;
    const last = passages.at(-1);
    if (last !== undefined && isSamePassage(last, item, link)) {
      last.links.push(link);
      continue;
    }
    const place = item ?? around;
    passages.push({
      links: [link],
      tags: meaningsWithin(tags, place),
      item,
      zones: zones(startOf(place)),
    });
  }
  return passages;
}

function listItemsOf({ listItems = [] }: CachedMetadata): readonly ListItem[] {
  /** The last item and those that hold it, outermost first: a later item's parent is among them. */
  const open: ListItem[] = [];
  return listItems.map(({ position, task, parent: parentLine }, index) => {
    while (open.length > 0 && open.at(-1)?.position.start.line !== parentLine) open.pop();
    const item = { index, position, status: task ?? null, parent: open.at(-1) ?? null };
    open.push(item);
    return item;
  });
}

/** One of Rapport's own tags, and where it stands. */
interface OwnTag extends Placed {
  readonly meaning: TagMeaning;
}

function ownTagsOf({ tags }: CachedMetadata, words: EntryWords): readonly OwnTag[] {
  if (tags === undefined) return NO_OWN_TAGS;
  let found: OwnTag[] | null = null;
  for (const { tag, position } of tags) {
    const meaning = words.meaningOfTag(tag);
    if (meaning !== null) (found ??= []).push({ meaning, position });
  }
  return found === null ? NO_OWN_TAGS : inOrder(found);
}

/** What the tags within a range mean, given a note's own tags in order. */
export function meaningsWithin(tags: readonly OwnTag[], range: Placed): readonly TagMeaning[] {
  if (tags.length === 0) return NO_TAGS;
  return placesWithin(tags, range).map(({ meaning }) => meaning);
}

/** Those of some places, given in order, that lie within a range; found by halving, however many there are. */
export function placesWithin<T extends Placed>(places: readonly T[], range: Placed): readonly T[] {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(places[middle]) < startOf(range)) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let place = places[low]; place !== undefined; place = places[(low += 1)]) {
    if (startOf(place) >= endOf(range)) break;
    if (endOf(place) <= endOf(range)) found.push(place);
  }
  return found;
}

/** Headings that mean something, as they are compared: without case, emoji and punctuation. */
export class HeadingNames {
  readonly #keys: ReadonlySet<string>;
  /** Rules out nearly every other heading before it is compared with care. */
  readonly #beginnings: RegExp;

  constructor(headings: readonly string[]) {
    this.#keys = new Set(headings.map(headingKey));
    const beginnings = [...this.#keys]
      .map((key) => Array.from(key).slice(0, 3).join('[^\\p{L}\\p{N}]*'))
      .filter(Boolean);
    this.#beginnings = beginnings.length === 0 ? /(?!)/ : new RegExp(beginnings.join('|'), 'iu');
  }

  /** The key of a heading that is among these; null for others. */
  find(heading: string): string | null {
    if (!this.#beginnings.test(heading)) return null;
    const key = headingKey(heading);
    return this.#keys.has(key) ? key : null;
  }
}

/** A heading as it is compared: without case, emoji and punctuation. */
export function headingKey(heading: string): string {
  return heading.toLowerCase().replace(/[^\p{Letter}\p{Number}]+/gu, '');
}

/** Tells, for ascending offsets, which of the named headings' sections hold them. */
export function zoneReader(
  { headings = [] }: CachedMetadata,
  names: HeadingNames,
): (offset: number) => readonly string[] {
  const open: { readonly level: number; readonly key: string }[] = [];
  let zones: readonly string[] = NO_ZONES;
  let next = 0;
  return (offset) => {
    for (; next < headings.length; next += 1) {
      const heading = headings[next];
      if (heading === undefined || heading.position.start.offset > offset) break;
      while ((open.at(-1)?.level ?? 0) >= heading.level) open.pop();
      const key = names.find(heading.heading);
      if (key !== null) open.push({ level: heading.level, key });
      zones = open.length === 0 ? NO_ZONES : open.map((zone) => zone.key);
    }
    return zones;
  };
}

interface Placed {
  readonly position: Pos;
}

const NO_TAGS: readonly TagMeaning[] = [];
const NO_OWN_TAGS: readonly OwnTag[] = [];
const NO_ZONES: readonly string[] = [];
const NO_PASSAGES: readonly Passage[] = [];

function startOf(place: Placed | undefined): number {
  return place?.position.start.offset ?? Infinity;
}

function endOf(place: Placed | undefined): number {
  return place?.position.end.offset ?? 0;
}

/** Places by position; Obsidian lists them so, but nothing promises it. */
function inOrder<T extends Placed>(places: readonly T[] = []): readonly T[] {
  let last = -1;
  for (const place of places) {
    const start = place.position.start.offset;
    if (start < last) return [...places].sort((a, b) => startOf(a) - startOf(b));
    last = start;
  }
  return places;
}

/** The item whose own range holds an offset, given how many items begin before it. */
function holderOf(items: readonly ListItem[], before: number, offset: number): ListItem | null {
  const last = items[before - 1] ?? null;
  if (last === null || offset < last.position.end.offset) return last;
  // Text that follows an item's children belongs to an item further up.
  for (let item = last.parent; item !== null; item = item.parent)
    if (offset < item.position.end.offset) return item;
  return last;
}

function isSamePassage(passage: Passage, item: ListItem | null, link: LinkCache): boolean {
  if (item !== null || passage.item !== null) return passage.item === item;
  return passage.links[0]?.position.start.line === link.position.start.line;
}
