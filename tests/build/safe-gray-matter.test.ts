import { runInNewContext } from 'node:vm';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { safeGrayMatter } from '../../build/safe-gray-matter.mjs';

/** The reading of frontmatter as a whole, in one bundle. */
const ENTRY = `
  import { readFrontmatter } from './frontmatter';
  import { grayMatterEngine } from './gray-matter-engine';
  export const read = (text, parseYaml) => readFrontmatter(text, grayMatterEngine(parseYaml));
`;
const NOTES = fileURLToPath(new URL('../../src/notes/text', import.meta.url));

describe('gray-matter in a bundle for the browser', () => {
  let code = '';

  beforeAll(async () => {
    const { outputFiles } = await build({
      stdin: { contents: ENTRY, resolveDir: NOTES },
      bundle: true,
      minify: true,
      platform: 'browser',
      format: 'iife',
      globalName: 'notes',
      write: false,
      plugins: [safeGrayMatter()],
    });
    code = outputFiles[0]?.text ?? '';
  });

  it('evaluates nothing and asks for nothing of Node', () => {
    expect(code).toContain('delimiters');
    expect(code).not.toMatch(/\beval\b|\bnew Function\b|\bFunction\(|\bBuffer\b|\brequire\(/);
  });

  it('is small', () => {
    expect(code.length).toBeLessThan(16_000);
  });

  it('reads frontmatter where Buffer, process and require do not exist', () => {
    const context = { globalsFound: '', read: '' };
    const script = `${code};
      globalsFound = [typeof Buffer, typeof process, typeof require].join();
      read = JSON.stringify(notes.read('---\\nname: Ana\\n---\\nText', (yaml) => ({ yaml })));`;
    runInNewContext(script, context);
    expect(context.globalsFound).toBe('undefined,undefined,undefined');
    expect(JSON.parse(context.read)).toEqual({
      data: { yaml: '\nname: Ana' },
      block: { start: 0, end: 17 },
      bodyOffset: 18,
      error: null,
    });
  });

  it('refuses code in frontmatter there, too', () => {
    const context = { touched: false, error: '' };
    const note = JSON.stringify('---js\n{ name: (touched = true) }\n---\n');
    runInNewContext(`${code}; error = notes.read(${note}, () => null).error;`, context);
    expect(context.touched).toBe(false);
    expect(context.error).toContain('“js”');
  });
});
