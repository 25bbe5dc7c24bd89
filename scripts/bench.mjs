/**
 * `npm run bench`: measures the core on made-up vaults of several sizes; `--short` does the small ones.
 */
import { join } from 'node:path';
import { ensureDependencies } from './dependencies.mjs';
import { ROOT, runNode } from './node-program.mjs';

await ensureDependencies();
const { build } = await import('esbuild');

const bundle = join(ROOT, '.cache', 'bench.mjs');
await build({
  absWorkingDir: ROOT,
  entryPoints: ['tests/bench/bench.ts'],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  sourcemap: 'inline',
  logLevel: 'warning',
});
process.exitCode = await runNode([
  '--enable-source-maps',
  '--expose-gc',
  bundle,
  ...process.argv.slice(2),
]);
