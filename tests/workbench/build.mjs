/**
 * Builds the workbench page into `dist/workbench/`.
 */
import { build as bundle } from 'esbuild';
import { cp, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { safeGrayMatter } from '../../build/safe-gray-matter.mjs';

const here = dirname(fileURLToPath(import.meta.url));

/** The repository's root folder. */
export const root = join(here, '..', '..');

/** The folder the built page is written to. */
export const output = join(root, 'dist', 'workbench');

/**
 * The mocks throw when a property they don't know is read. Obsidian answers `undefined`, and plugins
 * rely on it for their own optional properties, so the proxy that throws is replaced by none.
 */
const plainMocks = {
  name: 'plain-mocks',
  setup(build) {
    build.onLoad({ filter: /strict-proxy\.mjs$/ }, () => ({
      contents:
        'export const strictProxy = (value) => value; export const bypassStrictProxy = strictProxy;',
    }));
  },
};

/** Node's modules don't exist in the page: a bundled library that asks for one gets nothing. */
const withoutNode = {
  name: 'without-node',
  setup(build) {
    build.onResolve({ filter: /^(node:.*|buffer|fs|path|os)$/ }, (args) => ({
      path: args.path,
      namespace: 'without-node',
    }));
    build.onLoad({ filter: /.*/, namespace: 'without-node' }, () => ({
      contents: 'module.exports = {};',
      loader: 'js',
    }));
  },
};

/** Bundles the page's script, joins its style sheets and copies its HTML into the folder `to`. */
export async function build({ to = output, minify = false } = {}) {
  await mkdir(to, { recursive: true });
  await bundle({
    entryPoints: [join(here, 'page', 'main.ts')],
    outfile: join(to, 'workbench.js'),
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    sourcemap: 'inline',
    minify,
    logLevel: 'warning',
    plugins: [plainMocks, safeGrayMatter(), withoutNode],
  });
  const sheets = (await readdir(join(here, 'theme')))
    .filter((name) => name.endsWith('.css'))
    .sort();
  const styles = await Promise.all(
    sheets.map((name) => readFile(join(here, 'theme', name), 'utf8')),
  );
  await writeFile(join(to, 'workbench.css'), styles.join('\n'));
  await cp(join(here, 'page', 'index.html'), join(to, 'index.html'));
  return to;
}
