/**
 * `npm run pictures`: builds the plugin, and takes all pictures of the documentation anew, from the sample vault in the
 * workbench on a day that doesn't change.
 */
import { join } from 'node:path';
import { ensureDependencies } from './dependencies.mjs';
import { ROOT, runNode } from './node-program.mjs';

await ensureDependencies();
process.env.RAPPORT_PICTURES = join(ROOT, 'docs', 'images');
const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
const built = await runNode([join(ROOT, 'esbuild.config.mjs')]);
process.exitCode =
  built !== 0 ? built : await runNode([vitest, 'run', '--project=end-to-end', 'pictures']);
