/** What a log line says: with whom, how, and what about. */
export interface LogEntry {
  /** Finished links: to the contacts, or to the day in a contact's own note. */
  readonly links: readonly string[];
  /** The channel by its name; null for none. */
  readonly channel: string | null;
  /** What the user writes of it; may be empty. */
  readonly text: string;
}

/** The log line of an interaction: `- [[Ana Diaz]] #via/call Talked about the hiring freeze`. */
export function logLine({ links, channel, text }: LogEntry): string {
  const parts = [links.join(', '), channel === null ? '' : channelTag(channel), inOneLine(text)];
  const line = parts.filter((part) => part !== '').join(' ');
  return `- ${line.replace(BLOCK_START, '\\$&')}`;
}

/** What Obsidian does not take as part of a tag, and `/`, which would begin a tag below. */
const NOT_IN_TAG = /[\s\u2000-\u206F\u2E00-\u2E7F'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\/]+/g;

/** The tag of a channel, `#via/in-person` for “in person”; empty for a name that leaves nothing to write. */
export function channelTag(channel: string): string {
  const name = channel
    .trim()
    .replace(NOT_IN_TAG, '-')
    .replace(/^-+|-+$/g, '');
  return name === '' ? '' : `#via/${name}`;
}

/** Marks that would make something other than text of an item that begins with them. */
const BLOCK_START = /^(?:\[.\](?=\s|$)|[-*+>](?=\s|$)|#{1,6}(?=\s|$)|`{3}|~{3}|---|<(?=[!?/a-z]))/i;

/**
 * The user's text on one line, as data: tags and links are the user's own wish and stay, but nothing in it reaches
 * beyond the line, as comments and mathematics without end would, or gives the line a block id.
 */
function inOneLine(text: string): string {
  return closed(closed(text.replace(BREAK, ' ').trim(), '%'), '$')
    .replace(/<!--(?![^]*-->)/g, '\\<!--')
    .replace(/(^|\s)\^(?=[A-Za-z0-9-]+$)/, '$1\\^');
}

/** Line breaks of any kind, and other control characters. */
const BREAK = /[\p{Cc}\u2028\u2029]+/gu;

/** A text in which no doubled mark lacks its twin; backslashes keep such marks apart. */
function closed(text: string, mark: '%' | '$'): string {
  const doubled = text.split(mark + mark).length - 1;
  if (doubled % 2 === 0) return text;
  return text.replace(mark === '%' ? /%{2,}/g : /\${2,}/g, (run) =>
    run.replaceAll(mark, () => `\\${mark}`).slice(1),
  );
}
