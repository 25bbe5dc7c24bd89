import { statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SIZE_LIMIT } from '../size-limit';

test('the plugin is small enough for a phone', () => {
  expect(statSync('main.js').size).toBeLessThanOrEqual(SIZE_LIMIT);
});
