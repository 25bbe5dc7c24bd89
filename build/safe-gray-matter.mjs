/**
 * Makes gray-matter fit for Obsidian on every device: no evaluation, no YAML reader of its own, no
 * Node. What is left reads frontmatter with the engines that it is given.
 */
import { readFile } from 'node:fs/promises';

const STUBS = 'safe-gray-matter';
const INSIDE = /[\\/]node_modules[\\/]gray-matter[\\/]/;

/** Its own engines, one of which evaluates; its YAML reader; and Node's file system. */
const STUBBED = /^(?:(?:\.\.?\/)+(?:lib\/)?engines|js-yaml|fs)$/;

/** All that it asks of Node's Buffer: an untouched copy of the text, and that nothing is a buffer. */
const BUFFER = 'const Buffer = { from: (text) => text, isBuffer: () => false };\n';

/** An esbuild plugin that replaces the parts of gray-matter that must not be in a plugin's bundle. */
export function safeGrayMatter() {
  return {
    name: STUBS,
    setup(build) {
      build.onResolve({ filter: STUBBED }, ({ path, importer }) =>
        INSIDE.test(importer) ? { path, namespace: STUBS } : undefined,
      );
      build.onLoad({ filter: /.*/, namespace: STUBS }, () => ({
        contents: 'module.exports = {};',
      }));
      build.onLoad({ filter: /[\\/]gray-matter[\\/]lib[\\/]utils\.js$/ }, async ({ path }) => ({
        contents: BUFFER + (await readFile(path, 'utf8')),
      }));
    },
  };
}
