import { ESLint } from 'eslint';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

/** The rules that hold the layers; the others need types, which these small projects don't have. */
const LAYER_RULES = new Set([
  'boundaries/dependencies',
  'boundaries/no-unknown-dependencies',
  'boundaries/no-unknown-files',
  'import-x/no-cycle',
  'no-restricted-globals',
  'no-restricted-imports',
  'no-restricted-syntax',
  'no-undef',
  'obsidianmd/no-nodejs-modules',
  'max-lines',
]);

describe('the layers', () => {
  let project = '';

  beforeEach(() => {
    project = realpathSync(mkdtempSync(join(tmpdir(), 'rapport-layers-')));
  });
  afterEach(() => {
    rmSync(project, { recursive: true, force: true });
  });

  /** Lints a project of these files with the repository's own configuration: the rules it breaks. */
  async function broken(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(project, path)), { recursive: true });
      writeFileSync(join(project, path), text);
    }
    const eslint = new ESLint({
      cwd: project,
      overrideConfigFile: resolve('eslint.config.mjs'),
      overrideConfig: [
        {
          files: ['**/*.ts'],
          settings: { 'boundaries/root-path': project },
          languageOptions: { parserOptions: { projectService: false } },
        },
      ],
      ruleFilter: ({ ruleId }) => LAYER_RULES.has(ruleId),
    });
    const results = await eslint.lintFiles(['src']);
    return results.flatMap((file) => file.messages.map(({ ruleId, message }) => ruleId ?? message));
  }

  const LAYER = 'boundaries/dependencies';
  const value = 'export const value = 1;\n';

  describe('allow what the table lists', () => {
    it.each([
      ['notes', `import { value } from '../domain/below';\nexport const copy = value;`],
      ['notes', `import type { TFile } from 'obsidian';\nexport type Note = TFile;`],
      ['ui', `import type { Facts } from '../notes/below';\nexport type Shown = Facts;`],
      ['ui', `import { setIcon } from 'obsidian';\nexport const icon = setIcon;`],
      ['ui', `import { useMemo } from 'preact/hooks';\nexport const memo = useMemo;`],
      ['headless', `import { sep } from 'node:path';\nexport const separator = sep;`],
      ['headless', `import { version } from '../../package.json';\nexport const own = version;`],
      ['obsidian', `import { Plugin } from 'obsidian';\nexport const base = Plugin;`],
    ])('%s: %s', async (layer, text) => {
      expect(
        await broken({
          [`src/${layer}/case.ts`]: text,
          'package.json': '{ "version": "1.0.0" }',
          'src/domain/below.ts': value,
          'src/notes/below.ts': 'export type Facts = string;\n',
        }),
      ).toEqual([]);
    });
  });

  describe('refuse an import of a layer above', () => {
    it.each([
      ['domain', 'notes'],
      ['domain', 'network'],
      ['notes', 'network'],
      ['network', 'actions'],
      ['actions', 'ui'],
      ['actions', 'obsidian'],
      ['ui', 'obsidian'],
      ['obsidian', 'headless'],
      ['headless', 'obsidian'],
      ['headless', 'ui'],
    ])('%s → %s', async (layer, above) => {
      expect(
        await broken({
          [`src/${layer}/case.ts`]: `import { value } from '../${above}/above';\nexport const copy = value;`,
          [`src/${above}/above.ts`]: value,
        }),
      ).toEqual([LAYER]);
    });

    it('as a type', async () => {
      expect(
        await broken({
          'src/domain/case.ts': `export type { Above } from '../network/above';`,
          'src/network/above.ts': 'export type Above = string;\n',
        }),
      ).toEqual([LAYER]);
    });

    it('asked for while running', async () => {
      expect(
        await broken({
          'src/domain/case.ts': `export const late = () => import('../network/above');`,
          'src/network/above.ts': value,
        }),
      ).toEqual([LAYER]);
    });
  });

  describe('refuse a package that is not listed', () => {
    it.each([
      ['domain', `import { TFile } from 'obsidian';\nexport const file = TFile;`],
      ['domain', `import type { TFile } from 'obsidian';\nexport type Note = TFile;`],
      ['notes', `import { parseYaml } from 'obsidian';\nexport const parse = parseYaml;`],
      ['notes', `import { type TFile } from 'obsidian';\nexport type Note = TFile;`],
      ['network', `import { TFile } from 'obsidian';\nexport const file = TFile;`],
      ['actions', `import type { App } from 'obsidian';\nexport type Whole = App;`],
      ['actions', `import { h } from 'preact';\nexport const element = h;`],
      ['ui', `import matter from 'gray-matter';\nexport const parse = matter;`],
      ['headless', `import { Notice } from 'obsidian';\nexport const notice = Notice;`],
    ])('%s: %s', async (layer, text) => {
      expect(await broken({ [`src/${layer}/case.ts`]: text })).toEqual([LAYER]);
    });
  });

  it.each(['domain', 'notes', 'network', 'actions', 'ui', 'obsidian'])(
    'refuse a Node built-in in %s',
    async (layer) => {
      const text = `import { sep } from 'node:path';\nexport const separator = sep;`;
      expect(await broken({ [`src/${layer}/case.ts`]: text })).toContain(LAYER);
    },
  );

  it.each(['domain', 'ui', 'obsidian'])('refuse a Node global in %s', async (layer) => {
    const text = `export const folder = process.cwd();\nexport const bytes = Buffer.from('');`;
    expect(await broken({ [`src/${layer}/case.ts`]: text })).toEqual(['no-undef', 'no-undef']);
  });

  it.each(['domain', 'notes', 'network', 'actions', 'headless'])(
    'refuse the DOM in %s',
    async (layer) => {
      const text = `export const title = document.title;\nexport const wide = window.innerWidth;`;
      expect(await broken({ [`src/${layer}/case.ts`]: text })).toEqual(['no-undef', 'no-undef']);
    },
  );

  describe('refuse to read a clock', () => {
    it.each([
      ['domain', 'export const now = Date.now();', 'no-restricted-globals'],
      ['notes', 'export const now = new Date();', 'no-restricted-globals'],
      ['network', `export const now = DateTime.now();`, 'no-restricted-syntax'],
      ['actions', `export const now = DateTime.local();`, 'no-restricted-syntax'],
      ['domain', `export const now = DateTime.utc();`, 'no-restricted-syntax'],
      ['domain', `export const ago = DateTime.utc(2026).toRelative();`, 'no-restricted-syntax'],
      ['domain', `export const ago = DateTime.utc(2026).diffNow();`, 'no-restricted-syntax'],
    ])('%s: %s', async (layer, text, rule) => {
      const declared = `declare const DateTime: any;\n${text}`;
      expect(await broken({ [`src/${layer}/case.ts`]: declared })).toEqual([rule]);
    });
  });

  it('refuse what of Obsidian is more than a widget in the user interface', async () => {
    const text = `import type { Vault } from 'obsidian';\nexport type Notes = Vault;`;
    expect(await broken({ 'src/ui/case.ts': text })).toEqual(['no-restricted-imports']);
  });

  it('refuse a cycle, also one of types', async () => {
    expect(
      await broken({
        'src/domain/first.ts': `import { second } from './second';\nexport const first = () => second;`,
        'src/domain/second.ts': `import { first } from './first';\nexport const second = () => first;`,
      }),
    ).toEqual(['import-x/no-cycle', 'import-x/no-cycle']);
  });

  it('refuse a file outside every layer', async () => {
    expect(await broken({ 'src/elsewhere/case.ts': value })).toEqual([
      'boundaries/no-unknown-files',
    ]);
  });

  it('refuse a file past 400 lines', async () => {
    expect(await broken({ 'src/domain/case.ts': '\n'.repeat(401) + value })).toEqual(['max-lines']);
  });

  it('cannot be switched off by a comment', async () => {
    const text = `/* eslint-disable */\nimport { TFile } from 'obsidian';\nexport const file = TFile;`;
    expect(await broken({ 'src/domain/case.ts': text })).toContain(LAYER);
  });
});
