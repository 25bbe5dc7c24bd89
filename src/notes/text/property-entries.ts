import type { Line } from './lines';

/** A property of a frontmatter block by the lines that hold it. */
export interface PropertyEntry {
  readonly name: string;
  /** The key and its colon, as written. */
  readonly key: string;
  /** What stands behind the colon. */
  readonly rest: string;
  /** Its further lines. */
  readonly below: readonly string[];
  /** Offsets of its lines, without the last line break; comments before the next property are not its own. */
  readonly start: number;
  readonly end: number;
  /** Offset behind its last line break. */
  readonly next: number;
}

/** A key in the first column: in quotes, or plain without any mark of YAML. */
const KEY =
  /^(?:"([^"\\]+)"|'([^']+)'|([^\s"'#&*!|>%@`[\]{},?:-][^:]*?|-[^\s:-][^:]*?))[ \t]*:(?=[ \t]|$)/;

/** Lines that continue the property above: indented ones, items of a list, the end of a list in brackets. */
const CONTINUATION = /^(?: |-(?: |$)|[\]}])/;

/** Values that other parts of the block refer to, or that refer to others. */
const REFERENCE = /^(?:[^:]+:|[ ]*-)[ \t]+[&*][^\s&*]/;

/**
 * The properties of a frontmatter block in order, where its lines can be told apart; null for anything else, such as
 * flow style, anchors and aliases, tabs before text, and several documents.
 */
export function propertyEntries(lines: readonly Line[]): readonly PropertyEntry[] | null {
  const entries: PropertyEntry[] = [];
  let gap: string[] = []; // blank lines and comments, whose owner the next line tells
  for (const { text, start, end, next } of lines) {
    const last = entries.at(-1);
    if (text.trim() === '' || text.startsWith('#')) {
      gap.push(text);
      continue;
    }
    if (/^ *\t/.test(text) || REFERENCE.test(text)) return null;
    if (CONTINUATION.test(text)) {
      if (last === undefined) return null;
      entries[entries.length - 1] = { ...last, below: [...last.below, ...gap, text], end, next };
      gap = [];
    } else {
      const match = KEY.exec(text);
      const name = match?.[1] ?? match?.[2] ?? match?.[3];
      if (match === null || name === undefined) return null;
      const [key] = match;
      entries.push({ name, key, rest: text.slice(key.length), below: [], start, end, next });
      gap = [];
    }
  }
  return entries;
}
