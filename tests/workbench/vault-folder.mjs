/**
 * Reads a vault folder into memory. Nothing here writes.
 */
import { lstat, readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

const TEXT = /\.(md|base|canvas|json|csv|txt|vcf|ics|css)$/i;
const IGNORED = new Set(['.git', '.trash', 'node_modules', '.DS_Store']);

/** Every file of a vault as `{files, config, stats}`; `config` holds what lies under `.obsidian`. */
export async function readVault(folder) {
  const vault = { files: {}, config: {}, stats: {} };
  await readFolder(folder, '', vault);
  return vault;
}

async function readFolder(folder, prefix, vault) {
  const entries = await readdir(join(folder, prefix), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = prefix === '' ? entry.name : `${prefix}/${entry.name}`;
    if (IGNORED.has(entry.name) || entry.isSymbolicLink()) continue;
    if (entry.isDirectory()) await readFolder(folder, path, vault);
    else if (entry.isFile()) await readOne(folder, path, vault);
  }
}

async function readOne(folder, path, vault) {
  const hidden = path.split('/').some((part) => part.startsWith('.'));
  if (hidden && !path.startsWith('.obsidian/')) return;
  if (hidden && !TEXT.test(path)) return;
  const full = join(folder, path);
  const text = TEXT.test(path) ? await readFile(full, 'utf8') : '';
  if (hidden) {
    vault.config[path] = text;
    return;
  }
  const { birthtimeMs, mtimeMs, size } = await lstat(full);
  vault.files[path] = text;
  vault.stats[path] = { ctime: Math.round(birthtimeMs), mtime: Math.round(mtimeMs), size };
}
