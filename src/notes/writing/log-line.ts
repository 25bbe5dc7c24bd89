import type { Direction } from '../../domain/interaction';
import type { Tags } from '../settings/tags';
import { tagPart } from '../tag-text';
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
export function logLine(entry: LogEntry, tags: Tags): string {
  const { links, channel, direction, text, gave, received } = entry;
  const parts = [
    links.map(safeLink).join(', '),
    channel === null ? '' : channelTag(channel, tags),
    direction === null ? '' : `#${tags[direction][0]}`,
    channel === 'introduction' && links.length > 1 ? `#${tags.introduced[0]}` : '',
    inOneLine(text),
    ...gave.map((kind) => tagBelow(tags.gave[0], kind)),
    ...received.map((kind) => tagBelow(tags.received[0], kind)),
  ];
  return `- ${asItem(parts.filter((part) => part !== '').join(' '))}`;
}

/** The tag of a channel, `#via/in-person` for “in person”; empty for a name that leaves nothing to write. */
export function channelTag(channel: string, tags: Pick<Tags, 'channel'>): string {
  const name = tagPart(channel);
  return name === '' ? '' : `#${tags.channel[0]}/${name}`;
}

/** A tag below another: `#gave/advice`; the upper one alone where the name leaves nothing to write. */
function tagBelow(upper: string, name: string): string {
  const below = tagPart(name);
  return below === '' ? `#${upper}` : `#${upper}/${below}`;
}
