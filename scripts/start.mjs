/**
 * `npm start`: shows Rapport with the bundled sample vault, or with `npm start -- PATH` with one's own.
 * Prints the review, and serves the plugin in a browser. Notes are read into memory; none is written.
 */
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build-if-needed.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { CALLED_FROM, ROOT, runNode } from './node-program.mjs';
import { openInBrowser } from './open-in-browser.mjs';

/** The day on which the sample vault's story takes place. */
const SAMPLE = { name: 'sample', folder: join(ROOT, 'tests/vaults/sample'), today: '2026-11-22' };

const { vault, open } = choices();
await ensureDependencies();
if ((await build()) !== 0) stop('Rapport could not be built: see above.', 1);

const day = vault.today === undefined ? [] : ['--today', vault.today];
await runNode([join(ROOT, 'dist/rapport.mjs'), 'review', vault.folder, ...day]);

const url = await serveWorkbench();
console.log(`\nRapport with this vault, in your browser: ${url}
What you change there stays in that page; no note is written. Press Ctrl-C to end.`);
if (open) openInBrowser(url);

/** Builds the workbench and serves it with the vault: the address to open. */
async function serveWorkbench() {
  const workbench = await import('../tests/workbench/build.mjs');
  const { serve } = await import('../tests/workbench/server.mjs');
  await workbench.build();
  const server = await serve({ vaults: { [vault.name]: vault.folder } });
  process.once('SIGINT', () => void server.close().then(() => process.exit(0)));
  const query = new URLSearchParams({ vault: vault.name });
  if (vault.today !== undefined) query.set('today', vault.today);
  return `${server.url}?${query}`;
}

/** What the command line asks for. */
function choices() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { 'no-open': { type: 'boolean' } },
    });
    if (positionals.length > 1) throw new Error('One vault at a time.');
    return { vault: vaultAt(positionals[0]), open: values['no-open'] !== true };
  } catch (error) {
    return stop(`${error.message}\nUsage: npm start -- [VAULT] [--no-open]`, 2);
  }
}

function vaultAt(path) {
  if (path === undefined) return SAMPLE;
  const folder = resolve(CALLED_FROM, path);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Error(`Not a folder: ${folder}`);
  }
  return { name: 'own', folder };
}

function stop(message, code) {
  console.error(message);
  return process.exit(code);
}
