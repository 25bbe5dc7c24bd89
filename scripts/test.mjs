/**
 * `npm test`: everything that must hold before a change is good. All steps run, even after one failed;
 * the last line sums up. A test that runs in several time zones counts once, and passes if it passes in all.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ensureDependencies } from './dependencies.mjs';
import { ROOT, programOf, runNode } from './node-program.mjs';

/** Greenwich, and zones whose midnight is eight hours later and thirteen earlier. */
const TIME_ZONES = ['UTC', 'America/Los_Angeles', 'Pacific/Auckland'];

const RESULTS = join(ROOT, '.cache', 'tests');

/** Whether each step and each test has passed, by name. */
const passed = new Map();

/** The tests that did not run: the data they read is not at hand. */
const skipped = new Set();

await ensureDependencies();
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

await step('Formatting', 'prettier', ['--check', '--log-level', 'warn', '.']);
await step('Types', 'typescript', [], 'tsc');
await step('Lint, layers and cycles', 'eslint', ['--max-warnings', '0', '.']);
await step('Dead code', 'knip');
await step('Files that only a test uses', 'knip', ['--production', '--include', 'files']);
for (const zone of TIME_ZONES) await tests('unit', zone);
await tests('fuzz', 'UTC');
const isBuilt = await step('Build', null, ['esbuild.config.mjs']);
await tests('repository', 'UTC');
if (isBuilt) await tests('end-to-end', 'UTC');
else record('End-to-end tests, which need the build', false);

const failures = [...passed].filter(([, ok]) => !ok).map(([name]) => name);
for (const name of failures) console.log(`failed: ${name}`);
for (const name of skipped) console.log(`skipped: ${name}`);
console.log(`${passed.size - failures.length} passed, ${failures.length} failed`);
process.exitCode = failures.length > 0 ? 1 : 0;

/** Runs one program as a step, under its heading. */
async function step(heading, packageName, args = [], command = packageName) {
  console.log(`\n── ${heading}`);
  const program = packageName === null ? [] : [programOf(packageName, command)];
  return record(heading, (await runNode([...program, ...args])) === 0);
}

/** Runs one kind of tests in one time zone, and counts each test. */
async function tests(kind, zone) {
  console.log(`\n── Tests: ${kind}, ${zone}`);
  const file = join(RESULTS, `${kind}-${zone.replaceAll('/', '-')}.json`);
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  const args = [programOf('vitest'), 'run', `--project=${kind}`, ...reporters];
  const code = await runNode(args, { env: { TZ: zone } });
  const failed = countTests(file);
  if (code !== 0 && failed === 0) record(`The ${kind} tests in ${zone}`, false);
}

/** Counts the tests of one result file: how many of them failed. */
function countTests(file) {
  let failed = 0;
  for (const { name, assertionResults } of resultsIn(file)) {
    for (const { status, fullName } of assertionResults) {
      const test = `${relative(ROOT, name)}: ${fullName}`;
      if (status === 'passed' || status === 'failed') record(test, status === 'passed');
      else skipped.add(test);
      if (status === 'failed') failed += 1;
    }
  }
  return failed;
}

function resultsIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).testResults;
  } catch {
    return [];
  }
}

/** Notes an outcome; what has failed once stays failed. */
function record(name, ok) {
  passed.set(name, ok && passed.get(name) !== false);
  return ok;
}
