import { readFrontmatter, type Yaml } from '../text/frontmatter';
import { linesOf } from '../text/lines';
import { editProperty, isSame } from '../text/property-edit';
import { propertyEntries, type PropertyEntry } from '../text/property-entries';
import { isSimple, newNoteText, propertyLines } from './new-note-text';
import type { RenderedProperties } from './render-properties';

/**
 * The properties of a new note between their fences. Those that are as the template has them keep its lines to the
 * letter, comments and all, since reading and writing them again would lose `+31612345678` or `1.10`; of others only the
 * value is written. A template whose lines can't be told apart is written anew.
 */
export function frontmatterOf(
  properties: Readonly<Record<string, unknown>>,
  template: Pick<RenderedProperties, 'data' | 'yaml' | 'isFixed'>,
  engines: Yaml,
): string {
  const anew = (): string => newNoteText(properties, '', engines.stringifyYaml);
  const yaml = template.yaml === '' ? '' : `${template.yaml}\n`;
  const entries = propertyEntries(linesOf(yaml, 0, yaml.length));
  if (entries === null) return anew();
  const written = Object.entries(properties).map(([name, value]) => {
    const at = entries.findIndex((candidate) => candidate.name === name);
    const entry = entries[at];
    if (entry === undefined) return `${propertyLines(name, value, engines.stringifyYaml)}\n`;
    const comments = yaml.slice(entries[at - 1]?.next ?? 0, entry.start);
    const lines = yaml.slice(entry.start, entry.next);
    // Quotes around a placeholder are there for its braces, and are no style of the value.
    if (!template.isFixed(lines))
      return `${comments}${propertyLines(name, value, engines.stringifyYaml)}\n`;
    return (
      comments +
      (isSame(value, template.data[name]) ? lines : changed(lines, entry, value, engines))
    );
  });
  const text = `---\n${written.join('')}${yaml.slice(entries.at(-1)?.next ?? 0)}---\n`;
  const { data, error } = readFrontmatter(text, engines.parseYaml);
  return error === null && isSame(data ?? {}, properties) ? text : anew();
}

const FENCE = '---\n';

/** The lines of a property with another value, in the style that they have as far as it can be kept. */
function changed(
  lines: string,
  { name }: PropertyEntry,
  value: unknown,
  { parseYaml, stringifyYaml }: Yaml,
): string {
  if (isSimple(value)) {
    const edit = editProperty(`${FENCE}${lines}${FENCE}`, [name], value, parseYaml);
    if (edit.kind === 'edited') return edit.text.slice(FENCE.length, -FENCE.length);
  }
  return `${propertyLines(name, value, stringifyYaml)}\n`;
}
