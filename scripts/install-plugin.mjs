/**
 * `npm run install-plugin -- VAULT`: copies the built plugin into a vault. The vault's own settings
 * of the plugin (`data.json`) stay as they are.
 */
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureBuilt } from './build-if-needed.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { CALLED_FROM, ROOT } from './node-program.mjs';

const FILES = ['main.js', 'manifest.json', 'styles.css'];

const vault = vaultFrom(process.argv.slice(2));
await ensureDependencies();
if ((await ensureBuilt()) !== 0) stop('The plugin could not be built: see above.', 1);
const folder = join(vault, '.obsidian', 'plugins', 'rapport');
try {
  mkdirSync(folder, { recursive: true });
  for (const file of FILES) copyFileSync(join(ROOT, file), join(folder, file));
} catch (error) {
  stop(`The plugin could not be copied: ${error.message}`);
}
console.log(`Copied ${FILES.join(', ')} to ${folder}

Next, in Obsidian: open Settings → Community plugins, allow them if asked, and switch on Rapport.
Already switched on? Switch it off and on again, or reload Obsidian, to load this version.`);

/** The vault's folder, as an absolute path from where npm was called. */
function vaultFrom([path, ...rest]) {
  if (path === undefined || rest.length > 0) stop('Usage: npm run install-plugin -- VAULT');
  const folder = resolve(CALLED_FROM, path);
  if (!existsSync(join(folder, '.obsidian', '.'))) {
    stop(`Not an Obsidian vault, it has no .obsidian folder: ${folder}`);
  }
  return folder;
}

function stop(message, code = 2) {
  console.error(message);
  process.exit(code);
}
