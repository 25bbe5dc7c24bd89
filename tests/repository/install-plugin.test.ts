import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

describe('npm run install-plugin', () => {
  let vault = '';

  beforeEach(() => {
    vault = mkdtempSync(join(tmpdir(), 'rapport vault '));
  });
  afterEach(() => {
    rmSync(vault, { recursive: true, force: true });
  });

  const script = (...args: readonly string[]) =>
    spawnSync(process.execPath, ['scripts/install-plugin.mjs', ...args], { encoding: 'utf8' });
  const inPlugin = (file: string) => join(vault, '.obsidian', 'plugins', 'rapport', file);

  it('copies the three files of the plugin into the vault, and says what to do next', () => {
    mkdirSync(join(vault, '.obsidian'));
    const { status, stdout, stderr } = script(vault);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('Community plugins');
    for (const file of ['main.js', 'manifest.json', 'styles.css']) {
      expect(readFileSync(inPlugin(file), 'utf8')).toBe(readFileSync(file, 'utf8'));
    }
  });

  it('replaces an older version, and keeps its settings', () => {
    mkdirSync(join(vault, '.obsidian', 'plugins', 'rapport'), { recursive: true });
    writeFileSync(inPlugin('main.js'), 'old');
    writeFileSync(inPlugin('data.json'), '{"budget":3}');
    expect(script(vault).status).toBe(0);
    expect(readFileSync(inPlugin('main.js'), 'utf8')).not.toBe('old');
    expect(readFileSync(inPlugin('data.json'), 'utf8')).toBe('{"budget":3}');
  });

  it('refuses a folder that is no vault with one line, and writes nothing', () => {
    const { status, stdout, stderr } = script(vault);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe(`Not an Obsidian vault, it has no .obsidian folder: ${vault}\n`);
    expect(existsSync(join(vault, '.obsidian'))).toBe(false);
  });

  it.each([[[]], [['one', 'two']]])('asks for one vault: %j', (args) => {
    const { status, stderr } = script(...args);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'Usage: npm run install-plugin -- VAULT\n',
    });
  });
});
