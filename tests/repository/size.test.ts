import { statSync } from 'node:fs';
import { expect, test } from 'vitest';

/**
 * In bytes. A plugin that takes longer than this to load and parse is felt on a phone. Reading the review took 250 KB;
 * acting on it brings forms, templates and a reader of days in natural language, which alone takes 50 KB.
 */
const SIZE_LIMIT = 550_000;

test('the plugin is small enough for a phone', () => {
  expect(statSync('main.js').size).toBeLessThanOrEqual(SIZE_LIMIT);
});
