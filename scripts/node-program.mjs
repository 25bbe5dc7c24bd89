/**
 * Runs Node programs: the project's own and those of installed packages, the same on every platform.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The repository's root folder. */
export const ROOT = join(import.meta.dirname, '..');

/** The folder npm was called from, which a relative path that a user gives is relative to. */
export const CALLED_FROM = process.env.INIT_CWD ?? process.cwd();

/** Runs a Node program and gives its exit code; ending by a signal counts as failure. */
export function runNode(args, { cwd = ROOT, env = {}, stdout = 'inherit' } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['inherit', stdout, 'inherit'],
    });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** The file of a command that an installed package brings, for example `tsc` of `typescript`. */
export function programOf(name, command = name) {
  const folder = join(ROOT, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}
