/**
 * Property tests begin from one seed, so that a failure comes again on any machine; `npm run fuzz` sets
 * another one, and many more runs, through the environment.
 */
import fc from 'fast-check';

const { FUZZ_SEED: seed, FUZZ_TIMES: times } = process.env;
const DEFAULT_RUNS = 100;

fc.configureGlobal({
  seed: seed === undefined ? 20_261_122 : Number(seed),
  numRuns: DEFAULT_RUNS * (times === undefined ? 1 : Number(times)),
});
