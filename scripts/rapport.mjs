/**
 * `npm run -s rapport -- …`: the terminal program, built first where it is missing or out of date.
 * Nothing but the program's own output goes to stdout.
 */
import { join } from 'node:path';
import { ensureBuilt } from './build-if-needed.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { CALLED_FROM, ROOT, runNode } from './node-program.mjs';

await ensureDependencies();
const program = [join(ROOT, 'dist/rapport.mjs'), ...process.argv.slice(2)];
process.exitCode = (await ensureBuilt()) || (await runNode(program, { cwd: CALLED_FROM }));
