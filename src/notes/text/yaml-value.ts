/** A value that Rapport writes to a property. */
export type PropertyValue = string | number | boolean | readonly string[];

/** How the value in place is written: a new value keeps to it where it can. */
export interface YamlStyle {
  readonly quote: '"' | "'" | null;
  /** What stands before an item of a list; null for a list in brackets. */
  readonly item: string | null;
}

/** How Obsidian itself writes values. */
export const NEW_STYLE: YamlStyle = { quote: null, item: '  - ' };

/** The value behind a property's colon, with a space, or lines of list items below it. */
export function yamlOf(value: PropertyValue, style: YamlStyle, newline: string): string {
  if (typeof value === 'number' || typeof value === 'boolean') return ` ${String(value)}`;
  if (typeof value === 'string') return ` ${scalar(value, style.quote)}`;
  if (value.length === 0) return ' []';
  const { item } = style;
  if (item === null) return ` [${value.map((text) => flowScalar(text, style.quote)).join(', ')}]`;
  return value.map((text) => `${newline}${item}${scalar(text, style.quote)}`).join('');
}

/** The style in which a property's text is written, from what stands behind its colon and the lines below. */
export function styleOf(rest: string, below: readonly string[]): YamlStyle {
  const value = rest.trim();
  const firstItem = below.find((line) => /^ *-(?: |$)/.test(line));
  const prefix = firstItem === undefined ? undefined : /^ *- */.exec(firstItem)?.[0];
  const sample =
    prefix === undefined ? value.replace(/^\[\s*/, '') : firstItem?.slice(prefix.length);
  return {
    quote: sample?.startsWith('"') === true ? '"' : sample?.startsWith("'") === true ? "'" : null,
    item: value.startsWith('[') ? null : prefix === undefined ? NEW_STYLE.item : listPrefix(prefix),
  };
}

function listPrefix(prefix: string): string {
  return prefix.endsWith(' ') ? prefix : `${prefix} `;
}

/** The name of a property as it is written before its colon. */
export function yamlKey(name: string): string {
  return PLAIN_KEY.test(name) && !RESERVED.test(name) ? name : JSON.stringify(name);
}

const PLAIN_KEY = /^\p{L}[\p{L}\p{N} _-]*$/u;

/** Texts that every YAML reader takes for a text without quotes: words, days as Obsidian writes them, `6 weeks`. */
const PLAIN =
  /^(?:\p{L}(?:[\p{L}\p{N}_()&+/.,'’ -]*[\p{L}\p{N}_()&+/.,'’-])?|\d{4}-\d\d-\d\d|\d{1,5} [A-Za-z]+)$/u;

/** Words that some YAML reader takes for something else. */
const RESERVED = /^(?:y|n|yes|no|on|off|true|false|null|nan|inf)$/i;

function scalar(text: string, quote: YamlStyle['quote']): string {
  if (quote === "'" && !/\p{Cc}/u.test(text)) return `'${text.replaceAll("'", "''")}'`;
  if (quote === null && PLAIN.test(text) && !RESERVED.test(text)) return text;
  return JSON.stringify(text);
}

function flowScalar(text: string, quote: YamlStyle['quote']): string {
  return text.includes(',') ? scalar(text, quote ?? '"') : scalar(text, quote);
}
