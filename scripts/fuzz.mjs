/**
 * `npm run fuzz`: the unit tests with many more runs of each property, and every write on other random notes, from a
 * seed of its own, which it prints; `-- --seed N` takes that seed again, `-- --times N` multiplies the runs by N.
 */
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { ensureDependencies } from './dependencies.mjs';
import { programOf, runNode } from './node-program.mjs';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(randomInt(2 ** 31)) },
    times: { type: 'string', default: '50' },
  },
});

await ensureDependencies();
console.log(`Seed ${values.seed}: npm run fuzz -- --seed ${values.seed} --times ${values.times}`);
const args = [
  programOf('vitest'),
  'run',
  '--project=unit',
  '--project=fuzz',
  '--testTimeout=600000',
];
process.exitCode = await runNode(args, {
  env: { FUZZ_SEED: values.seed, FUZZ_TIMES: values.times },
});
