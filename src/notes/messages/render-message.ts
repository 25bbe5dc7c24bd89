import { readFrontmatter, type YamlEngine } from '../text/frontmatter';
import { placeholderName } from '../templates/placeholders';
import { textOf } from '../written-values';
import {
  MESSAGE_PLACEHOLDERS,
  type MessagePlaceholder,
  type MessageTemplate,
  type MessageValues,
} from './message-template';

/** A message that is filled in, as plain text. */
export interface RenderedMessage {
  /** On one line; empty where the template has none, or a value of it is missing. */
  readonly subject: string;
  readonly body: string;
  /** The placeholders that mean nothing to Rapport, each once; they are left as they stand. */
  readonly unknown: readonly string[];
}

const PLACEHOLDER = /\{\{\s*(\p{L}[\p{L}\p{N} _-]*?)\s*\}\}/gu;

/**
 * A sentence of a line, up to the mark that ends it and the blanks behind that; a mark within a word, as in an address, ends
 * none.
 */
const SENTENCE =
  /(?:\{\{[^{}\n]*\}\}|[^.!?…]|[.!?…](?![.!?…]*["”’)\]]*(?:\s|$)))*(?:[.!?…]+["”’)\]]*\s*)?/gu;

/**
 * A message filled in. A sentence of which a value is missing is left out whole, and a paragraph of which nothing is left;
 * values are text, whatever they hold. Templates that can't be read as notes have no subject.
 */
export function renderMessage(
  { text }: MessageTemplate,
  values: MessageValues,
  parseYaml: YamlEngine,
): RenderedMessage {
  const { data, bodyOffset } = readFrontmatter(text, parseYaml);
  const subject = textOf(Object.entries(data ?? {}).find(([name]) => /^subject$/i.test(name))?.[1]);
  const body = text.slice(bodyOffset).replace(/\r\n?/g, '\n');
  const unknown = [...`${subject}\n${body}`.matchAll(PLACEHOLDER)].flatMap(([, name = '']) =>
    isKnown(placeholderName(name)) ? [] : [name],
  );
  return {
    subject: filledIn(subject.replace(/\s+/g, ' '), values).trim(),
    body: `${filledIn(body, values)
      .replace(/\n{3,}/g, '\n\n')
      .trim()}\n`,
    unknown: [...new Set(unknown)],
  };
}

function filledIn(text: string, values: MessageValues): string {
  return text
    .split('\n')
    .flatMap((line) => {
      const sentences = line.match(SENTENCE)?.filter((sentence) => sentence !== '') ?? [];
      const left = sentences.filter((sentence) => isComplete(sentence, values));
      if (left.length === 0 && sentences.length > 0) return [];
      return left
        .map((sentence) => inserted(sentence, values))
        .join('')
        .trimEnd();
    })
    .join('\n');
}

function isComplete(sentence: string, values: MessageValues): boolean {
  return [...sentence.matchAll(PLACEHOLDER)].every(([, name = '']) => {
    const known = placeholderName(name);
    return !isKnown(known) || valueOf(known, values) !== '';
  });
}

function inserted(sentence: string, values: MessageValues): string {
  return sentence.replace(PLACEHOLDER, (written, name: string) => {
    const known = placeholderName(name);
    return isKnown(known) ? valueOf(known, values) : written;
  });
}

/** A value within a sentence, which brings its own end; on one line. */
function valueOf(name: MessagePlaceholder, values: MessageValues): string {
  return (values[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.…]+$/, '');
}

function isKnown(name: string): name is MessagePlaceholder {
  return MESSAGE_PLACEHOLDERS.some((known) => known === name);
}
