import { beginningOf, lineBreakAt } from './lines';

/** What the frontmatter of a note says, or why it can't be read. */
export interface Frontmatter {
  /** The properties; null where there are none, or where they can't be read. */
  readonly data: Readonly<Record<string, unknown>> | null;
  /** Offsets of the block from its first to behind its last fence, without line break; null without a block. */
  readonly block: { readonly start: number; readonly end: number } | null;
  /** Offset where the text after the block begins; without a block, the first character after a BOM. */
  readonly bodyOffset: number;
  /** Why the properties can't be read, in one sentence; null where they can. */
  readonly error: string | null;
}

/**
 * Turns YAML into a value; may throw. In Obsidian this is `parseYaml`, elsewhere the `yaml` package. It
 * is given the line break behind the first fence too, so that its messages count lines as the note does.
 */
export type YamlEngine = (yaml: string) => unknown;

/** Turns a value into YAML. In Obsidian this is `stringifyYaml`, elsewhere the `yaml` package. */
export type YamlWriter = (value: unknown) => string;

/** How YAML is read and written. */
export interface Yaml {
  readonly parseYaml: YamlEngine;
  readonly stringifyYaml: YamlWriter;
}

const FENCE = '---';

/** Longer frontmatter is refused: YAML readers need time that grows with its square. */
const LONGEST_BLOCK = 50_000;

/** A longer run of blank characters is refused: gray-matter's search for comments is quadratic in it. */
const LONG_BLANK = /\s{1000}/;

/** Values nested deeper or more numerous (also by repeating anchors) are refused, so that readers may recurse. */
const DEEPEST_VALUE = 100;
const MOST_VALUES = 50_000;

/**
 * Reads the frontmatter of a note: a block that opens on the first line and closes on the next line that
 * is exactly `---`. Never throws and never evaluates what it reads, whatever language the fence names.
 */
export function readFrontmatter(text: string, parseYaml: YamlEngine): Frontmatter {
  const start = beginningOf(text);
  const nothing = { data: null, block: null, bodyOffset: start, error: null };
  if (!text.startsWith(FENCE, start)) return nothing;

  const opening = lineAt(text, start);
  const closing = opening.next < text.length ? closingFence(text, opening.next) : null;
  if (closing === null) return nothing;

  const language = text.slice(start + FENCE.length, opening.end);
  if (language !== '') return { ...nothing, error: refusalOf(language) };

  const yaml = text.slice(opening.next, closing.start).replace(/\r\n/g, '\n').replace(/\n$/, '');
  const block = { start, end: closing.end };
  return { block, bodyOffset: closing.next, ...propertiesOf(yaml, parseYaml) };
}

interface Line {
  readonly start: number;
  /** Offset behind the last character, before the line break. */
  readonly end: number;
  /** Offset of the next line. */
  readonly next: number;
}

function lineAt(text: string, start: number): Line {
  const newline = text.indexOf('\n', start);
  if (newline === -1) return { start, end: text.length, next: text.length };
  const end = newline > start && text[newline - 1] === '\r' ? newline - 1 : newline;
  return { start, end, next: newline + 1 };
}

function closingFence(text: string, from: number): Line | null {
  let at = from;
  while (at < text.length) {
    const fence = text.startsWith(FENCE, at) ? at : text.indexOf(`\n${FENCE}`, at) + 1;
    if (fence === 0) return null;
    const line = lineAt(text, fence);
    if (line.end - line.start === FENCE.length) return line;
    at = line.next;
  }
  return null;
}

/** `---js` and the like get a sentence; a dashed line or `--- text` is no attempt at frontmatter. */
function refusalOf(language: string): string | null {
  const name = /^[ \t]*([A-Za-z][\w+-]{0,30})[ \t]*$/.exec(language)?.[1];
  return name === undefined
    ? null
    : `Frontmatter in “${name}” is not read; write YAML between two lines that are exactly ---.`;
}

function propertiesOf(
  yaml: string,
  parseYaml: YamlEngine,
): { readonly data: Frontmatter['data']; readonly error: string | null } {
  const { data, reason } = readYaml(yaml, parseYaml);
  if (reason !== null) return { data: null, error: `The frontmatter can't be read: ${reason}.` };
  return { data: data !== null && Object.keys(data).length > 0 ? data : null, error: null };
}

/** The properties that some YAML is made of, null for none, or the reason why they can't be read, as part of a sentence. */
export interface YamlReading {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly reason: string | null;
}

/** Reads YAML that is made of properties, within bounds of length, depth and number; never throws. */
export function readYaml(yaml: string, parseYaml: YamlEngine): YamlReading {
  if (yaml.length > LONGEST_BLOCK) {
    return refused(`it is longer than ${LONGEST_BLOCK} characters`);
  }
  if (LONG_BLANK.test(yaml)) return refused('it has a thousand blank characters in a row');
  let data: unknown;
  try {
    data = parseYaml(`\n${yaml}`);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refused(reason.split('\n', 1)[0]?.replace(/:$/, '') ?? reason);
  }
  if (data === null || data === undefined || data === '') return { data: null, reason: null };
  if (!isRecord(data)) return refused('it is not made of properties with values');
  if (!isSmallTree(data))
    return refused('a value contains itself, is nested too deep or unfolds to too many others');
  return { data, reason: null };
}

function refused(reason: string): YamlReading {
  return { data: null, reason };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Tells whether a value holds no cycle, and is neither nested too deep nor unfolded to too many values. */
function isSmallTree(root: unknown): boolean {
  let count = 0;
  const fits = (value: unknown, depth: number): boolean => {
    count += 1;
    if (depth > DEEPEST_VALUE || count > MOST_VALUES) return false;
    if (typeof value !== 'object' || value === null) return true;
    return Object.values(value).every((part) => fits(part, depth + 1));
  };
  return fits(root, 0);
}

/** A text of a note whose frontmatter has the line breaks that it has in a former one; its body stays as it is. */
export function withLineBreaksOf(former: string, text: string): string {
  const { block: had } = readFrontmatter(former, () => null);
  const { block, bodyOffset } = readFrontmatter(text, () => null);
  if (had === null || block === null) return text;
  const newline = lineBreakAt(former, had.start);
  const written = text.slice(block.start, bodyOffset).replace(/\r?\n/g, newline);
  return text.slice(0, block.start) + written + text.slice(bodyOffset);
}
