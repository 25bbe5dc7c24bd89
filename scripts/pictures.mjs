/**
 * `npm run pictures`: takes the documentation's pictures anew, from the built plugin in the workbench.
 */
import { join } from 'node:path';
import { ensureDependencies } from './dependencies.mjs';
import { ROOT, runNode } from './node-program.mjs';

await ensureDependencies();
process.env.RAPPORT_PICTURES = join(ROOT, 'docs', 'images');
const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
process.exitCode = await runNode([vitest, 'run', '--project=end-to-end', 'looks']);
