import * as codeMirrorState from '@codemirror/state';
import * as codeMirrorView from '@codemirror/view';
import type { PluginManifest } from 'obsidian';
import type { App } from './app';
import { recordError } from './base/errors';
import { obsidian } from './obsidian';
import { Plugin } from './obsidian/plugin';

/** The files of a built plugin. */
export interface PluginFiles {
  readonly manifest: PluginManifest;
  readonly script: string;
  readonly styles: string;
}

type PluginModule = (
  require: (name: string) => unknown,
  module: { exports: unknown },
  exports: unknown,
) => void;
type PluginClass = new (app: App, manifest: PluginManifest) => Plugin;

/** Fetches a plugin by the name under which the server serves it. */
export async function fetchPlugin(name: string): Promise<PluginFiles> {
  const get = async (file: string) => fetch(`plugins/${encodeURIComponent(name)}/${file}`);
  const [manifest, script, styles] = await Promise.all(
    ['manifest.json', 'main.js', 'styles.css'].map(get),
  );
  if (!manifest?.ok || !script?.ok) {
    throw new Error(`The plugin "${name}" isn't built: manifest.json or main.js is missing.`);
  }
  const about = (await manifest.json()) as PluginManifest;
  return {
    manifest: { ...about, dir: `.obsidian/plugins/${about.id}` },
    script: await script.text(),
    styles: styles?.ok === true ? await styles.text() : '',
  };
}

/** Runs a plugin's script, and loads the plugin with its styles. */
export async function startPlugin(app: App, files: PluginFiles): Promise<Plugin> {
  const { manifest, script, styles } = files;
  const run = await moduleOf(manifest.id, script);
  const module: { exports: unknown } = { exports: {} };
  run(requireInPlugin, module, module.exports);
  const Exported = classOf(module.exports);
  const plugin = new Exported(app, manifest);
  const sheet = document.head.createEl('style', { text: styles });
  sheet.dataset['plugin'] = manifest.id;
  app.workspace.trigger('css-change');
  plugin.register(() => {
    sheet.remove();
    app.workspace.trigger('css-change');
  });
  await plugin.start();
  return plugin;
}

/** What a plugin can ask for: Obsidian, and what of CodeMirror it types its editor with. */
const GIVEN: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['obsidian', obsidian],
  ['@codemirror/state', codeMirrorState],
  ['@codemirror/view', codeMirrorView],
]);

/** Everything else is missing, as Node's modules are on a phone. */
function requireInPlugin(name: string): unknown {
  if (GIVEN.has(name)) return GIVEN.get(name);
  const message = `A plugin can't require "${name}" here: Obsidian on a phone doesn't have it.`;
  recordError(message);
  throw new Error(message);
}

function classOf(exports: unknown): PluginClass {
  const exported: unknown = Reflect.get(Object(exports) as object, 'default') ?? exports;
  const isPlugin = typeof exported === 'function' && exported.prototype instanceof Plugin;
  if (!isPlugin) throw new Error("The plugin's default export is no subclass of Plugin.");
  return exported as PluginClass;
}

/** A script element, not evaluation, so that the page can forbid evaluation altogether. */
async function moduleOf(id: string, script: string): Promise<PluginModule> {
  const key = `plugin-${id}`;
  const source =
    `window[${JSON.stringify(key)}] = function (require, module, exports) {` +
    `${script}\n};\n//# sourceURL=plugins/${id}/main.js`;
  const url = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  const element = document.createElement('script');
  element.src = url;
  await new Promise((resolve, reject) => {
    element.onload = resolve;
    element.onerror = () => reject(new Error(`The script of "${id}" can't be read.`));
    document.head.append(element);
  });
  element.remove();
  URL.revokeObjectURL(url);
  const loaded = Reflect.get(window, key) as PluginModule | undefined;
  Reflect.deleteProperty(window, key);
  if (loaded === undefined) throw new Error(`The script of "${id}" has a syntax error.`);
  return loaded;
}
