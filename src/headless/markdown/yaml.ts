import { parse } from 'yaml';

/**
 * Reads YAML as Obsidian does: dates stay text as written, a repeated key is an error. Throws on
 * invalid YAML, and on anchors used so often that they would unfold to a huge value.
 */
export function parseYaml(yaml: string): unknown {
  return parse(yaml, {
    schema: 'core',
    resolveKnownTags: false, // `!!binary` and `!!timestamp` stay text too
    maxAliasCount: 100,
    logLevel: 'error', // a warning is no failure, and nothing is printed
  });
}
