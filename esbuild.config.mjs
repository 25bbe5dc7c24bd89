/**
 * Builds the plugin (`main.js` and `styles.css`, for Obsidian on every device) and the terminal program
 * (`dist/rapport.mjs`, for Node). The same sources give the same bytes. `--watch` rebuilds on change.
 */
import { build, context } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { safeGrayMatter } from './build/safe-gray-matter.mjs';

const shared = {
  absWorkingDir: import.meta.dirname,
  bundle: true,
  charset: 'utf8',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  logLevel: 'warning',
  minify: true,
  plugins: [safeGrayMatter()],
};

/** For a browser: an import of one of Node's modules does not resolve, and so fails the build. */
const plugin = {
  ...shared,
  entryPoints: ['src/main.ts'],
  outfile: 'main.js',
  platform: 'browser',
  format: 'cjs',
  target: 'es2022',
  external: ['obsidian', 'electron', '@codemirror/*', '@lezer/*'],
};

/** The style sheet, readable as it is: Obsidian loads one file. */
const styles = {
  absWorkingDir: import.meta.dirname,
  entryPoints: ['src/ui/styles/index.css'],
  outfile: 'styles.css',
  bundle: true,
  charset: 'utf8',
  logLevel: 'warning',
};

/** The `require` is for the few bundled packages that are CommonJS and ask Node for a module. */
const terminal = {
  ...shared,
  entryPoints: ['src/headless/rapport.ts'],
  outfile: 'dist/rapport.mjs',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  banner: {
    js: [
      '#!/usr/bin/env node',
      "import { createRequire } from 'node:module';",
      'const require = createRequire(import.meta.url);',
    ].join('\n'),
  },
};

if (process.argv.includes('--watch')) {
  const contexts = await Promise.all(
    [plugin, styles, terminal].map((options) => context({ ...options, logLevel: 'info' })),
  );
  await Promise.all(contexts.map((one) => one.watch()));
} else {
  const built = await Promise.allSettled(
    [plugin, styles, terminal].map((options) => build(options)),
  );
  // esbuild has printed why a build failed
  if (built.some(({ status }) => status === 'rejected')) process.exitCode = 1;
  else await reportSize();
}

async function reportSize() {
  const bytes = await readFile(new URL('main.js', import.meta.url));
  const kilobytes = (size) => `${(size / 1000).toFixed(1)} KB`;
  console.log(
    `main.js ${kilobytes(bytes.length)}, ${kilobytes(gzipSync(bytes).length)} compressed`,
  );
}
