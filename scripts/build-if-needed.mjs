/**
 * Knows whether what was built is older than what it was built from, and builds it then.
 */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runNode } from './node-program.mjs';

const SOURCES = ['src', 'build', 'esbuild.config.mjs', 'package-lock.json'];

/** Builds the plugin and the terminal program, unless they are up to date: the exit code. */
export async function ensureBuilt() {
  const sources = Math.max(...SOURCES.map((path) => newestIn(join(ROOT, path))));
  const outputs = ['main.js', 'styles.css', 'dist/rapport.mjs'].map((path) =>
    modified(join(ROOT, path)),
  );
  return Math.min(...outputs) > sources ? 0 : build();
}

/** Builds the plugin and the terminal program; what the build prints goes to stderr. */
export function build() {
  return runNode(['esbuild.config.mjs'], { stdout: 2 });
}

function newestIn(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isDirectory()) return modified(path);
  const children = readdirSync(path).map((name) => newestIn(join(path, name)));
  return Math.max(stats.mtimeMs, ...children);
}

function modified(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
