import { statSync } from 'node:fs';
import { expect, test } from 'vitest';

/** A plugin that takes longer than this to load and parse is felt on a phone; in bytes. */
const SIZE_LIMIT = 250_000;

test('the plugin is small enough for a phone', () => {
  expect(statSync('main.js').size).toBeLessThanOrEqual(SIZE_LIMIT);
});
