import matter from 'gray-matter';
import type { YamlWriter } from '../text/frontmatter';
import { NEW_STYLE, yamlKey, yamlOf, type PropertyValue } from '../text/yaml-value';

/**
 * The text of a new note: its properties in their order, as Obsidian writes them, and its body. Only for new notes,
 * since whatever style an existing note has would be lost.
 */
export function newNoteText(
  properties: Readonly<Record<string, unknown>>,
  body: string,
  stringifyYaml: YamlWriter,
): string {
  const stringify = (data: object): string =>
    Object.entries(data)
      .map(([name, value]: [string, unknown]) => propertyLines(name, value, stringifyYaml))
      .join('\n');
  const parse = (): never => {
    throw new Error('a new note is not read');
  };
  return matter.stringify({ content: body }, properties, {
    language: 'yaml',
    engines: { yaml: { parse, stringify } },
  });
}

/** The lines of a property: simple values are written as Obsidian writes them, others are left to its YAML. */
export function propertyLines(name: string, value: unknown, stringifyYaml: YamlWriter): string {
  if (value === null || value === undefined) return `${yamlKey(name)}:`;
  return isSimple(value)
    ? `${yamlKey(name)}:${yamlOf(value, NEW_STYLE, '\n')}`
    : stringifyYaml({ [name]: value }).trimEnd();
}

/** Tells whether a value is one that Rapport writes itself. */
export function isSimple(value: unknown): value is PropertyValue {
  if (Array.isArray(value)) return value.every((item) => typeof item === 'string');
  if (typeof value === 'number') return Number.isFinite(value);
  return typeof value === 'string' || typeof value === 'boolean';
}
