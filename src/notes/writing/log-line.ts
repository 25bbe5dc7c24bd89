import type { Direction } from '../../domain/interaction';
import { asItem, inOneLine } from './one-line';
import { safeLink } from './safe-link';

/** What a log line says: with whom, how, and what about. */
export interface LogEntry {
  /** Finished links: to the contacts, or to the day in a contact's own note. */
  readonly links: readonly string[];
  /** The channel by its name; null for none. */
  readonly channel: string | null;
  readonly direction: Direction | null;
  /** What the user writes of it; may be empty. */
  readonly text: string;
  /** Kinds of help given and received. */
  readonly gave: readonly string[];
  readonly received: readonly string[];
}

/**
 * The log line of an interaction: `- [[Ana Diaz]] #via/call Talked about the hiring freeze #received/advice`. Throws a
 * sentence where a link can't be written.
 */
export function logLine(entry: LogEntry): string {
  const { links, channel, direction, text, gave, received } = entry;
  const parts = [
    links.map(safeLink).join(', '),
    channel === null ? '' : channelTag(channel),
    direction === null ? '' : `#${direction}`,
    channel === 'introduction' && links.length > 1 ? '#introduced' : '',
    inOneLine(text),
    ...gave.map((kind) => tagBelow('gave', kind)),
    ...received.map((kind) => tagBelow('received', kind)),
  ];
  return `- ${asItem(parts.filter((part) => part !== '').join(' '))}`;
}

/** What Obsidian does not take as part of a tag, and `/`, which would begin a tag below. */
const NOT_IN_TAG = /[\s\u2000-\u206F\u2E00-\u2E7F'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\/]+/g;

/** The tag of a channel, `#via/in-person` for “in person”; empty for a name that leaves nothing to write. */
export function channelTag(channel: string): string {
  const name = tagName(channel);
  return name === '' ? '' : `#via/${name}`;
}

/** A tag below another: `#gave/advice`; the upper one alone where the name leaves nothing to write. */
function tagBelow(upper: string, name: string): string {
  const below = tagName(name);
  return below === '' ? `#${upper}` : `#${upper}/${below}`;
}

function tagName(name: string): string {
  return name
    .trim()
    .replace(NOT_IN_TAG, '-')
    .replace(/^-+|-+$/g, '');
}
