import { readFrontmatter, type YamlEngine } from './frontmatter';
import { lineBreakAt, linesOf } from './lines';
import { propertyEntries, type PropertyEntry } from './property-entries';
import { propertyKey } from '../settings/vocabulary';
import { isEmpty } from '../written-values';
import { NEW_STYLE, styleOf, yamlKey, yamlOf, type PropertyValue } from './yaml-value';

/** What came of editing a property in the text of a note; `name` is the property that holds the value. */
export type PropertyEdit =
  | { readonly kind: 'edited'; readonly text: string; readonly name: string }
  /** The shape of the frontmatter doesn't allow it line by line, but Obsidian's own processor can. */
  | { readonly kind: 'needs-processor'; readonly name: string }
  /** The frontmatter can't be read, so it must not be written; the reason is a sentence. */
  | { readonly kind: 'invalid'; readonly reason: string };

/** Names of a property that mean the same; the first is for notes that have none of them. */
export type PropertyNames = readonly [string, ...string[]];

type Data = Readonly<Record<string, unknown>>;

const FENCE = '---';

/**
 * The note with one property set, under the name that it already has for it, or removed under all of them where the value is
 * null, by editing only the lines of that property. Parsing before and after makes sure that nothing else changes.
 */
export function editProperty(
  text: string,
  names: PropertyNames,
  value: PropertyValue | null,
  parseYaml: YamlEngine,
): PropertyEdit {
  const { data, block, bodyOffset, error } = readFrontmatter(text, parseYaml);
  const before = data ?? {};
  const name = nameInUse(before, names);
  const affected = affectedNames(before, names, value);
  const closing = block === null ? bodyOffset : block.end - FENCE.length;
  const opening = block === null ? bodyOffset : text.indexOf('\n', block.start) + 1;
  const entries = propertyEntries(linesOf(text, opening, closing));
  if (entries !== null && hasDuplicates(entries)) return { kind: 'needs-processor', name };
  if (error !== null) return { kind: 'invalid', reason: error };
  if (haveAll(before, affected, value)) return { kind: 'edited', text, name };
  if (entries === null) return { kind: 'needs-processor', name };

  const newline = lineBreakAt(text, block?.start ?? bodyOffset);
  const entry = entries.find((candidate) => candidate.name === name);
  const edited =
    value === null
      ? without(text, entries, affected)
      : entry !== undefined
        ? splice(text, entry.start, entry.end, rewritten(entry, value, newline))
        : withNew(text, closing, name, value, newline, block === null);
  return changesOnly(text, edited, affected, value, parseYaml)
    ? { kind: 'edited', text: edited, name }
    : { kind: 'needs-processor', name };
}

/** Tells, by parsing both, whether two texts of a note differ in nothing but some properties, which now have this value. */
export function changesOnly(
  before: string,
  after: string,
  names: readonly string[],
  value: PropertyValue | null,
  parseYaml: YamlEngine,
): boolean {
  const [from, to] = [readFrontmatter(before, parseYaml), readFrontmatter(after, parseYaml)];
  const others = (data: Data): unknown =>
    Object.entries(data).filter(([key]) => !names.includes(key));
  return (
    from.error === null &&
    to.error === null &&
    before.slice(from.bodyOffset) === after.slice(to.bodyOffset) &&
    isSame(others(from.data ?? {}), others(to.data ?? {})) &&
    haveAll(to.data ?? {}, names, value)
  );
}

/** The names that a write concerns: where it removes, all by which a note has the property, since any of them would still say it. */
export function affectedNames(
  properties: Data,
  names: PropertyNames,
  value: PropertyValue | null,
): readonly string[] {
  return value === null ? presentNames(properties, names) : [nameInUse(properties, names)];
}

/** The name by which a note has a property: the first one with a value, else the first one, else the default. */
export function nameInUse(properties: Data, names: PropertyNames): string {
  const present = presentNames(properties, names);
  return present.find((name) => !isEmpty(properties[name])) ?? present[0] ?? names[0];
}

function presentNames(properties: Data, names: PropertyNames): readonly string[] {
  return names.flatMap((name) =>
    Object.keys(properties).filter((key) => propertyKey(key) === propertyKey(name)),
  );
}

function hasDuplicates(entries: readonly PropertyEntry[]): boolean {
  return new Set(entries.map(({ name }) => name)).size < entries.length;
}

function without(
  text: string,
  entries: readonly PropertyEntry[],
  names: readonly string[],
): string {
  return entries
    .filter(({ name }) => names.includes(name))
    .reduceRight((left, { start, next }) => splice(left, start, next, ''), text);
}

/** A new property stands last; a note without frontmatter begins with it. */
function withNew(
  text: string,
  at: number,
  name: string,
  value: PropertyValue,
  newline: string,
  isFirst: boolean,
): string {
  const line = `${yamlKey(name)}:${yamlOf(value, NEW_STYLE, newline)}${newline}`;
  const fence = isFirst ? `${FENCE}${newline}` : '';
  return splice(text, at, at, `${fence}${line}${fence}`);
}

/** The space behind a colon, the value in that line, and a comment. */
const REST =
  /^([ \t]*)("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|(?:[^\s"'#](?:(?![ \t]#).)*?)?)([ \t]+#.*|[ \t]*)$/;

/** A property with another value; the spelling of its key, a comment behind it, and its style stay. */
function rewritten(entry: PropertyEntry, value: PropertyValue, newline: string): string {
  const [, gap = '', , comment = ''] = REST.exec(entry.rest) ?? [];
  const yaml = yamlOf(value, styleOf(entry.rest, entry.below), newline);
  if (!yaml.startsWith(' ')) return `${entry.key}${comment}${yaml}`;
  return `${entry.key}${gap}${gap === '' ? yaml : yaml.slice(1)}${comment}`;
}

/** Tells whether properties have a value; no value means that there are no such properties. */
function haveAll(data: Data, names: readonly string[], value: PropertyValue | null): boolean {
  return names.every((name) =>
    value === null ? !Object.hasOwn(data, name) : isSame(data[name], value),
  );
}

/** Tells whether two values read from YAML are the same, the order of properties included. */
export function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null)
    return Object.is(a, b);
  const [left, right] = [Object.entries(a), Object.entries(b)];
  return (
    Array.isArray(a) === Array.isArray(b) &&
    left.length === right.length &&
    left.every(([key, part], index) => {
      const [otherKey, otherPart] = right[index] ?? [];
      return key === otherKey && isSame(part, otherPart);
    })
  );
}

function splice(text: string, start: number, end: number, piece: string): string {
  return text.slice(0, start) + piece + text.slice(end);
}
