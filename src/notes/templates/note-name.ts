import { piecesOf, valueOf, type PlaceholderValues } from './placeholders';

/** The longest name of a file, in bytes of UTF-8: file systems allow 255, and a number and `.md` may follow. */
const LONGEST_NAME = 180;

/** So many people are named; with more, the first ones and a number are. */
const MOST_NAMED = 4;

/**
 * A text as the name of a file on every device: without characters that a file system or a link doesn't allow, not
 * hidden, and not too long. Empty where nothing is left.
 */
export function safeNoteName(text: string): string {
  const name = text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}\u2028\u2029]+/gu, ' ')
    .replace(/[\\/:|]+/g, '-')
    .replace(/["<>?*#^[\]]+/g, ' ')
    .replace(/%%+/g, '%')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.-]+|[\s.-]+$/g, '');
  const short = shortened(name);
  return RESERVED.test(short) ? `${short}_` : short;
}

/** Names that Windows keeps for devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * The name of a new note from a pattern, folders with it where the pattern itself has them: slashes in values are not
 * folders, and no part leads out of the folder. In the pattern `title` is the name of the template.
 */
export function noteNameFrom(
  pattern: string,
  people: readonly string[],
  values: PlaceholderValues,
): string {
  const text = piecesOf(pattern)
    .map((piece) => {
      if (piece.kind !== 'placeholder') return piece.text;
      if (piece.name === 'person') return asPart(people.slice(0, 1));
      if (piece.name === 'people') return asPart(named(people));
      const value = valueOf(piece, values);
      if (!('items' in value)) return value.kind === 'cursor' ? '' : asPart([piece.text]);
      return value.kind === 'date' ? value.items.join('') : asPart(value.items);
    })
    .join('');
  return text
    .split('/')
    .map(safeNoteName)
    .filter((part) => part !== '')
    .join('/');
}

function asPart(items: readonly string[]): string {
  return items.join(', ').replace(/[\\/]+/g, '-');
}

function named(people: readonly string[]): readonly string[] {
  if (people.length <= MOST_NAMED) return people;
  const shown = people.slice(0, MOST_NAMED - 1);
  return [...shown, `+${String(people.length - shown.length)}`];
}

function shortened(name: string): string {
  if (bytesOf(name) <= LONGEST_NAME) return name;
  let short = '';
  let bytes = bytesOf('…');
  for (const character of name) {
    bytes += bytesOf(character);
    if (bytes > LONGEST_NAME) break;
    short += character;
  }
  return `${short.trimEnd()}…`;
}

/** The length of a text in UTF-8. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x1_0000 ? 3 : 4;
  }
  return bytes;
}
