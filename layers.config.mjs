/**
 * The layers of `src`, and what each may import: the one table that the linter enforces.
 *
 * - `layers`: layers below, whose values and types may be imported; a layer may always import itself.
 * - `typesOfLayers`: layers of which only types may be imported.
 * - `packages`: packages from npm; `typesOf`: packages of which only types may be imported.
 * - `node`: whether Node's built-in modules may be imported.
 * - `clock`: whether the layer may know what time it is; elsewhere *today* arrives as a value.
 * - `dom`: whether the browser's globals exist for it.
 *
 * Whatever a layer does not list, it must not import.
 */
export const LAYERS = {
  domain: {
    packages: ['luxon', 'stemmer'],
  },
  notes: {
    layers: ['domain'],
    packages: ['chrono-node', 'csv42', 'gray-matter', 'luxon'],
    typesOf: ['obsidian'],
  },
  network: {
    layers: ['domain', 'notes'],
    packages: ['dequal'],
  },
  actions: {
    layers: ['domain', 'notes', 'network'],
  },
  ui: {
    layers: ['domain', 'network'],
    typesOfLayers: ['notes', 'actions'],
    packages: ['preact', '@tanstack/virtual-core', 'obsidian'],
    clock: true,
    dom: true,
  },
  obsidian: {
    layers: ['domain', 'notes', 'network', 'actions', 'ui'],
    packages: ['obsidian', 'preact', 'valibot', 'luxon'],
    clock: true,
    dom: true,
  },
  headless: {
    layers: ['domain', 'notes', 'network', 'actions'],
    packages: ['@lezer/markdown', 'luxon', 'picocolors', 'valibot', 'yaml'],
    typesOf: ['obsidian', '@lezer/common'],
    node: true,
    clock: true,
  },
  main: {
    layers: ['domain', 'notes', 'network', 'actions', 'ui', 'obsidian'],
    packages: ['obsidian', 'preact', 'valibot', 'luxon'],
    clock: true,
    dom: true,
  },
};

/** What of Obsidian the user interface may not name: it shows widgets, and never touches the vault. */
export const OBSIDIAN_BEYOND_WIDGETS = [
  'App',
  'FileManager',
  'MetadataCache',
  'Plugin',
  'TAbstractFile',
  'TFile',
  'TFolder',
  'Vault',
  'Workspace',
  'requestUrl',
];
