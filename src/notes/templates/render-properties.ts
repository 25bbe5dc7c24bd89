import { grayMatterEngine } from '../text/gray-matter-engine';
import { readFrontmatter, type YamlEngine } from '../text/frontmatter';
import { piecesOf, valueOf, type Piece, type PlaceholderValues, type Value } from './placeholders';

/** The properties of a note from a template. */
export interface RenderedProperties {
  readonly data: Readonly<Record<string, unknown>>;
  /** The template's own lines, with words for placeholders and commands. */
  readonly yaml: string;
  /** Tells whether some of these lines hold no placeholder. */
  readonly isFixed: (lines: string) => boolean;
  /** Puts commands of Templater's, which stand as words in the properties so far, back as they were. */
  readonly restore: (yaml: string) => string;
  /** The same for the properties as they are written; throws a sentence where a command was lost that stood on lines of its own. */
  readonly restoreAll: (yaml: string) => string;
  /** The placeholders that nobody knows, as they stand. */
  readonly unknown: readonly string[];
}

/** A number that YAML would write otherwise than it stands: `007`, `1.10`, `+5`, `1_000`, `0x1F`, `1e3`. */
const RESPELLED_NUMBER =
  /(^|[\s,[{])(\+\d[\d.]*|[-+]?(?:0[\dxo][\da-f_]*|\d[\d_]*\.\d*0|\d+_[\d_]+|\d[\d.]*e[-+]?\d+))(?=$|[\s,\]}])/gim;

/** What stands for a word in the template’s properties: a command or a number as it is written, or what a placeholder comes to. */
type Stand =
  | { readonly kind: 'verbatim' | 'unknown'; readonly text: string }
  | { readonly kind: 'value'; readonly text: string; readonly items: readonly (string | number)[] };

/**
 * Fills in the properties of a template. Placeholders are words while the YAML is read, and values only afterwards, so
 * that none opens a property or ends the frontmatter, whatever it holds and however the template quotes it. A property
 * that is nothing but a placeholder with several values is a list; one whose placeholders have nothing to say is empty.
 * Throws a sentence where the template's properties can't be read.
 */
export function renderProperties(
  yaml: string,
  values: PlaceholderValues,
  parseYaml: YamlEngine,
): RenderedProperties {
  const stands: Stand[] = [];
  const { note, people, texts } = values;
  const { title, dateFormat, timeFormat } = note;
  const written = [yaml, title, dateFormat, timeFormat, ...people, ...Object.values(texts).flat()];
  const word = unusedWord(written.join('\n'));
  const verbatim = (text: string): string => {
    stands.push({ kind: 'verbatim', text });
    return `${word}${String(stands.length - 1)}z`;
  };
  const pieces = piecesOf(yaml);
  const words = pieces.map((piece, index) => {
    if (piece.kind === 'text')
      return piece.text.replace(
        RESPELLED_NUMBER,
        (_, before: string, figure: string) => before + verbatim(figure),
      );
    const at = stands.length;
    if (piece.kind !== 'placeholder') {
      stands.push({ kind: 'verbatim', text: piece.text });
      // On lines of its own it is no YAML, and a comment is what stays where it is.
      if (isOnOwnLines(pieces, index)) return `# ${word}${String(at)}y`;
    } else {
      const value = valueOf(piece, values);
      if (value.kind === 'unknown') stands.push({ kind: 'unknown', text: piece.text });
      else
        stands.push({
          kind: 'value',
          text: piece.text,
          items: 'items' in value ? value.items.map((item) => asProperty(item, value.kind)) : [],
        });
    }
    return `${word}${String(at)}z`;
  });
  const worded = words.join('');
  const block = `---\n${worded}\n---\n`;
  const { data, error } = readFrontmatter(block, grayMatterEngine(parseYaml));
  if (error !== null) throw new Error(error);
  const standing = new RegExp(`${word}(\\d+)z`, 'g');
  const ownLines = new RegExp(`# ${word}(\\d+)y`, 'g');
  const fill = filling(stands, standing);
  const restore = (text: string): string =>
    text.replace(standing, (_, at: string) => stands[Number(at)]?.text ?? '');
  return {
    data: Object.fromEntries(
      Object.entries(data ?? {}).map(([name, value]) => [restore(name), fill(value)]),
    ),
    yaml: worded,
    isFixed: (lines) =>
      [...lines.matchAll(standing)].every(({ 1: at }) => stands[Number(at)]?.kind === 'verbatim'),
    restore,
    restoreAll: (text) => {
      const found = new Set<string>();
      const restored = restore(text).replace(ownLines, (_, at: string) => {
        found.add(at);
        return stands[Number(at)]?.text ?? '';
      });
      if ([...worded.matchAll(ownLines)].some(([, at = '']) => !found.has(at)))
        throw new Error(COMMAND_LOST);
      return restored;
    },
    unknown: [...new Set(stands.flatMap(({ kind, text }) => (kind === 'unknown' ? [text] : [])))],
  };
}

const COMMAND_LOST =
  'The template has a command of Templater’s on a line of its own among its properties, which can’t be kept there. Write it behind a property, or into the text.';

/** Tells whether a piece has the lines on which it stands for itself. */
function isOnOwnLines(pieces: readonly Piece[], index: number): boolean {
  const [before, after] = [pieces[index - 1], pieces[index + 1]];
  return (
    (before === undefined || (before.kind === 'text' && /\n[ \t]*$/.test(before.text))) &&
    (after === undefined || (after.kind === 'text' && /^[ \t]*\n/.test(after.text)))
  );
}

/** A word that a text does not hold, which YAML takes for plain text wherever it stands. */
function unusedWord(text: string): string {
  let word = 'rapportvalue';
  while (text.includes(word)) word += 'x';
  return word;
}

/** Puts values in the place of words, in texts, lists and whatever is nested. */
function filling(stands: readonly Stand[], standing: RegExp): (value: unknown) => unknown {
  const fillText = (text: string): unknown => {
    const found = [...text.matchAll(standing)].flatMap(({ 1: at }) => stands[Number(at)] ?? []);
    const [only] = found;
    if (only === undefined) return text;
    if (only.kind === 'value' && found.length === 1 && text.replace(standing, '').trim() === '')
      return only.items.length > 1 ? only.items : (only.items[0] ?? null);
    const filled = text.replace(standing, (word, at: string) => {
      const stand = stands[Number(at)];
      if (stand?.kind === 'value') return stand.items.join(', ');
      return stand?.kind === 'unknown' ? stand.text : word;
    });
    const isEmpty = found.every((stand) => stand.kind === 'value' && stand.items.length === 0);
    return isEmpty && !/[\p{L}\p{N}]/u.test(filled) ? null : filled.trim();
  };
  const fill = (value: unknown): unknown => {
    if (typeof value === 'string') return fillText(value);
    if (Array.isArray(value))
      return value.flatMap((item: unknown) => {
        const filled = fill(item);
        return filled === null && item !== null ? [] : filled;
      });
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, fill(part)]));
  };
  return fill;
}

/**
 * A value as text of a property: on one line, and with nothing that looks like a placeholder or command, since a note
 * that has one in its properties is taken for a template.
 */
function asProperty(
  item: string,
  kind: Extract<Value, { items: unknown }>['kind'],
): string | number {
  if (kind === 'link') return item;
  if (kind === 'date' && /^(?:0|[1-9]\d{0,14})$/.test(item)) return Number(item);
  return propertyText(item);
}

/** A text on one line that nothing takes for a placeholder or for a command of Templater's. */
export function propertyText(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/\{(?=\{)/g, '{ ')
    .replace(/<(?=%)/g, '< ')
    .trim();
}
