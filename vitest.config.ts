/**
 * Four kinds of tests: `unit` runs anywhere and in every time zone, `fuzz` tries every write on many random
 * notes, `repository` checks the project itself, `end-to-end` drives the built plugin in a browser.
 */
import { defineConfig } from 'vitest/config';

const ANY_TEST = 'tests/**/*.test.{ts,tsx}';
const REPOSITORY = 'tests/repository/**';
const FUZZ = 'tests/fuzz/**';
const END_TO_END = 'tests/end-to-end/**';

export default defineConfig({
  test: {
    allowOnly: false,
    projects: [
      {
        test: {
          name: 'unit',
          include: [ANY_TEST],
          exclude: [REPOSITORY, FUZZ, END_TO_END],
          setupFiles: ['tests/property-tests.ts'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'fuzz',
          include: [`${FUZZ}/*.test.ts`],
          setupFiles: ['tests/property-tests.ts'],
          testTimeout: 600_000,
        },
      },
      {
        test: { name: 'repository', include: [`${REPOSITORY}/*.test.ts`], testTimeout: 60_000 },
      },
      {
        test: {
          name: 'end-to-end',
          include: [`${END_TO_END}/*.test.ts`],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
