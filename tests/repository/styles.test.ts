import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('the style sheet is what the build makes of its parts', async () => {
  const { outputFiles } = await build({
    entryPoints: ['src/ui/styles/index.css'],
    bundle: true,
    charset: 'utf8',
    write: false,
  });
  expect(readFileSync('styles.css', 'utf8')).toBe(outputFiles[0]?.text);
});
