import { PropertyLookup, type Frontmatter, type Property } from '../notes/properties';
import type { Vocabulary } from '../notes/settings/vocabulary';
import { readFrontmatter } from '../notes/text/frontmatter';
import type { PropertyValue } from '../notes/text/yaml-value';
import { textOf, textsOf } from '../notes/written-values';
import { reasonOf, type Failure } from './failure';
import { done, failed, type Outcome } from './outcome';
import type { Ports } from './ports';
import type { Written } from './undo';
import { writeProperty } from './write-property';

/** A circle that has another name in the settings now. */
export interface RenamedCircle {
  readonly from: string;
  readonly to: string;
}

/** Tells whether a note's properties name a circle by just this word, whatever its case. */
export function namesCircle(
  properties: Frontmatter,
  word: string,
  vocabulary: Vocabulary,
): boolean {
  return propertyNaming(properties, word, new PropertyLookup(vocabulary)) !== null;
}

/**
 * Writes the new name of a circle into notes that name the old one, each in the property that says so, in its style. A note
 * that can't be written, or names another circle by then, is named, and does not keep the others from it; undoing takes back
 * all that were written.
 */
export async function renameCircle(
  paths: readonly string[],
  { from, to }: RenamedCircle,
  vocabulary: Vocabulary,
  ports: Pick<Ports, 'vault' | 'parseYaml'>,
): Promise<Outcome> {
  if (paths.length === 0) return failed('', 'No note names this circle.');
  const lookup = new PropertyLookup(vocabulary);
  const written: Written[] = [];
  const failures: Failure[] = [];
  for (const path of paths) {
    try {
      const change = await renameIn(path, from, to, lookup, ports);
      if (change !== null) written.push(change);
    } catch (error) {
      failures.push({ path: ports.vault.currentPath(path) ?? path, reason: reasonOf(error) });
    }
  }
  const [first, ...rest] = failures;
  return first !== undefined && failures.length === paths.length
    ? { kind: 'failed', failures: [first, ...rest] }
    : done(written, failures);
}

const NAMES_ANOTHER = 'The note does not name this circle any more, so it stays as it is.';

async function renameIn(
  path: string,
  from: string,
  to: string,
  lookup: PropertyLookup,
  ports: Pick<Ports, 'vault' | 'parseYaml'>,
): Promise<Written | null> {
  const { vault, parseYaml } = ports;
  const current = vault.currentPath(path);
  if (current === null) throw new Error('The note is no longer there.');
  const { data, error } = readFrontmatter(await vault.read(current), parseYaml);
  if (error !== null) throw new Error(error);
  const property = propertyNaming(data ?? {}, from, lookup);
  if (property === null) throw new Error(NAMES_ANOTHER);
  const value = withName(property.value, to);
  return writeProperty(ports, path, [property.name], value, (now) => {
    const found = propertyNaming(now, from, lookup);
    if (found?.name !== property.name) throw new Error(NAMES_ANOTHER);
    if (JSON.stringify(found.value) !== JSON.stringify(property.value))
      throw new Error(NAMES_ANOTHER);
  });
}

/** The property that says the circle, where it says this word; as readers of notes do, only its first text counts. */
function propertyNaming(
  properties: Frontmatter,
  word: string,
  lookup: PropertyLookup,
): Property | null {
  const property = lookup.of(properties).first('circle');
  if (property === null) return null;
  const [first = ''] = textsOf(property.value);
  return first.trim().toLowerCase() === word.trim().toLowerCase() ? property : null;
}

/**
 * The value with the circle's name in place of its first text: a link stays a link, a list keeps its other items. Throws
 * for lists of anything but texts, which can't be written without changing more.
 */
function withName(value: unknown, name: string): PropertyValue {
  if (!Array.isArray(value)) return named(value, name);
  const place = value.findIndex((item) => textOf(item) !== '');
  return value.map((item: unknown, index) => {
    if (index === place) return named(item, name);
    if (typeof item !== 'string') throw new Error(NOT_TEXTS);
    return item;
  });
}

const NOT_TEXTS = 'The circle stands in a list of other things than texts, so it stays as it is.';

function named(value: unknown, name: string): string {
  const [, target, display] = /^\s*\[\[([^[\]|]*)(\|[^[\]]*)?\]\]\s*$/.exec(String(value)) ?? [];
  if (target === undefined) return name;
  return display === undefined ? `[[${name}]]` : `[[${target}|${name}]]`;
}
