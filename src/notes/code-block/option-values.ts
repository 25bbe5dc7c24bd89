import { nameOf, pathInLink } from '../paths';
import { itemsOf, linksIn, textOf } from '../written-values';

/**
 * A value with links as text: YAML reads `[[Ana Diaz]]` without quotes as a list in a list, and `[[Diaz, Ana]]` as one of
 * two texts.
 */
export function withLinks(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const link = linkIn(value);
  return (
    link ?? value.map((item: unknown) => (Array.isArray(item) ? (linkIn(item) ?? item) : item))
  );
}

function linkIn(list: readonly unknown[]): string | null {
  const [inner, ...others] = list;
  if (others.length > 0 || !Array.isArray(inner) || inner.length === 0) return null;
  const texts = inner.map((part: unknown) => (isScalar(part) ? String(part) : null));
  return texts.includes(null) ? null : `[[${texts.join(', ')}]]`;
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/** The texts of a value or a list of values, links as the names of their notes; null where something else is among them. */
export function namesOf(value: unknown): readonly string[] | null {
  const names: string[] = [];
  for (const item of itemsOf(withLinks(value))) {
    if (!isScalar(item)) return null;
    const link = linksIn(String(item))[0];
    const name = link === undefined ? textOf(item) : nameOf(pathInLink(link.target));
    if (name !== '') names.push(name);
  }
  return [...new Set(names)];
}

/**
 * Options with quotes around tags: YAML takes `#client` where a value stands for a comment, and the option for empty.
 * A `#` with a space behind it, and one further on in a value, stay comments.
 */
export function withQuotedTags(yaml: string): string {
  return yaml
    .split('\n')
    .map((line) => (/["']/.test(line) ? line : quoteTags(line)))
    .join('\n');
}

function quoteTags(line: string): string {
  if (!/^\s*(?:-|tags?\s*:)\s/i.test(line)) return line;
  return line.replace(
    /((?:^\s*(?:-|tags?\s*:)|[[,])\s*)(#[^\s#,[\]{}]+)/gi,
    (_, before: string, tag: string) => `${before}"${tag}"`,
  );
}
