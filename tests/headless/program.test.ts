import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { vaultOf } from './terminal';

const PERSON = '---\ntype: person\ncircle: close\ncreated: 2026-01-01\n---\n';

describe('the program', () => {
  let folder = '';
  let program = '';

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'rapport-program-'));
    program = join(folder, 'rapport.mjs');
    await build({
      entryPoints: ['src/headless/rapport.ts'],
      outfile: program,
      bundle: true,
      platform: 'node',
      format: 'esm',
      banner: {
        js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
      },
    });
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' });

  it('reviews a vault as of today, without colours where no terminal reads', () => {
    const { status, stdout, stderr } = run('review', vaultOf({ 'Ana Diaz.md': PERSON }));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('1 contact');
    expect(stdout.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });

  it('prints nothing but JSON with --json', () => {
    const { stdout, stderr } = run('review', vaultOf({ 'Ana Diaz.md': PERSON }), '--json');
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({ counts: { contacts: 1 } });
  });

  it('refuses with one line and status 2', () => {
    const { status, stdout, stderr } = run('review', join(folder, 'nowhere'));
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.split('\n')).toHaveLength(2);
  });

  it('is quiet when its reader goes away', async () => {
    const notes = Object.fromEntries(
      Array.from({ length: 800 }, (_, index) => [`Person ${String(index)}.md`, PERSON]),
    );
    const child = spawn(process.execPath, [program, 'review', vaultOf(notes), '--json']);
    let errors = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.once('close', resolve));
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
  });
});
