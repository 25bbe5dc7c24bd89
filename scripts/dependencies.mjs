/**
 * Installs the packages that `package-lock.json` names, when they are not there yet. A machine needs
 * nothing but Node and npm, and nothing is installed twice.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runNode } from './node-program.mjs';

const OLDEST_NODE = [20, 19];

/** Makes sure that this is a Node that works and that the packages are installed; else ends here. */
export async function ensureDependencies() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
    stop(`Rapport needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.version}.`);
  }
  if (areInstalled()) return;
  const npm = process.env.npm_execpath;
  if (npm === undefined) stop('The packages are missing: run `npm ci` first.');
  console.error('Installing packages, once …');
  const code = await runNode([npm, 'ci', '--no-audit', '--no-fund'], { stdout: 2 });
  if (code !== 0) stop('The packages could not be installed: see above.');
}

/** Whether npm's own record of what it installed has every package of the lock file. */
function areInstalled() {
  const wanted = packagesIn('package-lock.json') ?? {};
  const present = packagesIn(join('node_modules', '.package-lock.json'));
  return (
    present !== null &&
    Object.entries(wanted).every(
      ([path, { version, optional }]) =>
        path === '' || optional || present[path]?.version === version,
    )
  );
}

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(join(ROOT, file), 'utf8')).packages;
  } catch {
    return null;
  }
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
