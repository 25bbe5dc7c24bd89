import type { CachedMetadata, LinkCache, ListItemCache, Pos, TagCache } from 'obsidian';
import { isoDay, type Day } from '../../src/domain/day';

/** A note of a made-up vault, as Obsidian's metadata has it. */
export interface SyntheticNote {
  readonly path: string;
  readonly metadata: CachedMetadata;
  readonly createdOn: null;
}

/** The day on which made-up vaults end. */
export const LAST_DAY: Day = 20_779; // 2026-11-22

const CIRCLES = ['inner', 'close', 'steady', 'warm', 'distant'];
const TAGS = ['#idea', '#project/alpha', '#reading', '#health', '#to-file'];

/** A repeatable source of numbers from 0 to 1: the same vault each time. Source: mulberry32 by Tommy Ettinger. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * A vault of so many notes, in the shuffled order in which files come: a tenth contacts, a fifth daily notes with 6
 * links each, the rest ordinary notes with links, tags, and tasks in some of them.
 */
export function syntheticVault(size: number): readonly SyntheticNote[] {
  const random = randomFrom(size);
  const contacts = size / 10;
  const daily = size / 5;
  const notes: SyntheticNote[] = [];
  for (let index = 0; index < contacts; index += 1) notes.push(contactNote(index, random));
  for (let index = 0; index < daily; index += 1)
    notes.push(dailyNote(index, daily, contacts, random));
  const others = size - contacts - daily;
  for (let index = 0; index < others; index += 1)
    notes.push(otherNote(index, others, contacts, random));
  return shuffled(notes, random);
}

/** The name of a made-up contact. */
export function contactName(index: number): string {
  return `Person ${String(index).padStart(5, '0')}`;
}

function contactNote(index: number, random: () => number): SyntheticNote {
  const frontmatter: Record<string, unknown> = {
    type: 'person',
    aliases: [`P${String(index)}`],
    circle: CIRCLES[Math.floor(random() * CIRCLES.length)],
    company: `[[Company ${String(index % 500)}]]`,
    created: isoDay(LAST_DAY - 800 - (index % 700)),
  };
  if (index % 5 === 0) frontmatter['birthday'] = isoDay(LAST_DAY - 12_000 - (index % 9000));
  return {
    path: `People/${contactName(index)}.md`,
    metadata: { frontmatter, ...body([], []) },
    createdOn: null,
  };
}

/** Several folders hold a daily note of the same day, so that a large vault doesn't need a thousand years. */
const DAYS = 2000;

function dailyNote(
  index: number,
  count: number,
  contacts: number,
  random: () => number,
): SyntheticNote {
  const day = LAST_DAY - Math.min(DAYS, count) + 1 + (index % DAYS);
  const lines: Line[] = Array.from({ length: 6 }, (_, place) => ({
    link: contactName(Math.floor(random() * contacts)),
    task: place === 0 ? 'x' : place === 1 ? ' ' : undefined,
    tag: place === 2 ? '#via/call' : undefined,
  }));
  const folder = `Journal/${String(Math.floor(index / DAYS))}`;
  return {
    path: `${folder}/${isoDay(day)}.md`,
    metadata: body(lines, ['#journal']),
    createdOn: null,
  };
}

function otherNote(
  index: number,
  count: number,
  contacts: number,
  random: () => number,
): SyntheticNote {
  const lines: Line[] = Array.from({ length: 4 }, () => ({
    link: `Note ${String(Math.floor(random() * count))}`,
    task: undefined,
    tag: undefined,
  }));
  if (index % 20 === 0)
    lines.push({ link: contactName(Math.floor(random() * contacts)), task: ' ', tag: undefined });
  const tag = TAGS[index % TAGS.length] ?? '#idea';
  const frontmatter = {
    created: isoDay(LAST_DAY - (index % 3000)),
    status: 'open',
    tags: ['note'],
  };
  return {
    path: `Notes/${String(index % 200)}/Note ${String(index)}.md`,
    metadata: { frontmatter, ...body(lines, [tag]) },
    createdOn: null,
  };
}

interface Line {
  readonly link: string;
  readonly task: string | undefined;
  readonly tag: string | undefined;
}

const LINE = 80;

/** A note's body: a heading, then a list with one link an item. */
function body(lines: readonly Line[], tags: readonly string[]): CachedMetadata {
  const listStart = LINE;
  const links: LinkCache[] = [];
  const listItems: ListItemCache[] = [];
  const found: TagCache[] = tags.map((tag) => ({ tag, position: span(0, 30, 30 + tag.length) }));
  lines.forEach(({ link, task, tag }, index) => {
    const line = index + 1;
    links.push({
      link,
      original: `[[${link}]]`,
      displayText: link,
      position: span(line, 12, 16 + link.length),
    });
    listItems.push({
      position: span(line, 0, 70),
      parent: -1,
      ...(task === undefined ? {} : { task }),
    });
    if (tag !== undefined) found.push({ tag, position: span(line, 50, 50 + tag.length) });
  });
  const heading = { heading: 'Notes', level: 2, position: span(0, 0, 10) };
  const paragraph = { type: 'paragraph', position: span(0, 20, 60) };
  const list = {
    type: 'list',
    position: {
      start: { line: 1, col: 0, offset: listStart },
      end: { line: lines.length, col: 70, offset: lines.length * LINE + 70 },
    },
  };
  const sections = [{ type: 'heading', position: heading.position }, paragraph];
  if (lines.length === 0) return { headings: [heading], sections, tags: found };
  return { headings: [heading], sections: [...sections, list], links, listItems, tags: found };
}

function span(line: number, from: number, to: number): Pos {
  const point = (col: number): Pos['start'] => ({ line, col, offset: line * LINE + col });
  return { start: point(from), end: point(to) };
}

function shuffled<T>(items: readonly T[], random: () => number): readonly T[] {
  const result = [...items];
  for (let index = result.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    const [a, b] = [result[index], result[other]];
    if (a !== undefined && b !== undefined) [result[index], result[other]] = [b, a];
  }
  return result;
}
