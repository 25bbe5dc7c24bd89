/**
 * The linter: strict type-aware rules, Obsidian's published review, the layer table and no import cycles.
 * Nothing in `src` or `tests` can switch a rule off: a comment that tries is ignored, and reported.
 */
import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import boundaries from 'eslint-plugin-boundaries';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import obsidianmd from 'eslint-plugin-obsidianmd';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { LAYERS, OBSIDIAN_BEYOND_WIDGETS } from './layers.config.mjs';

const SOURCES = ['src/**/*.{ts,tsx}'];
const TESTS = ['tests/**/*.{ts,tsx}', 'vitest.config.ts'];
const EXTENSIONS = ['.ts', '.tsx', '.mjs', '.js'];

/** Files of the layers for which `test` holds. */
const filesOf = (test) =>
  Object.entries(LAYERS)
    .filter(([, layer]) => test(layer))
    .map(([name]) => (name === 'main' ? 'src/main.ts' : `src/${name}/**/*.{ts,tsx}`));

/** The row of one layer, as policies of the boundaries plugin. */
const policiesOf = ([name, layer]) => {
  const from = name === 'main' ? { file: { categories: 'main' } } : { element: { type: name } };
  const local = (types) => ({ element: { types: { anyOf: types } }, module: { origin: 'local' } });
  const external = (source) => ({ module: { origin: 'external', source } });
  const type = { kind: 'type' };
  const { layers = [], typesOfLayers = [], packages = [], typesOf = [] } = layer;
  return [
    { from, allow: { to: local([name, ...layers]) } },
    typesOfLayers.length > 0 && { from, allow: { to: local(typesOfLayers), dependency: type } },
    packages.length > 0 && { from, allow: { to: external(packages) } },
    typesOf.length > 0 && { from, allow: { to: external(typesOf), dependency: type } },
    layer.node && { from, allow: { to: { module: { origin: 'core' } } } },
  ].filter(Boolean);
};

const layerTable = {
  name: 'rapport/layers',
  files: SOURCES,
  plugins: { boundaries },
  settings: {
    'import/resolver': { node: { extensions: EXTENSIONS } },
    'boundaries/dependency-nodes': ['import', 'dynamic-import', 'export', 'require'],
    'boundaries/elements': Object.keys(LAYERS)
      .filter((type) => type !== 'main')
      .map((type) => ({ type, pattern: `src/${type}`, partialMatch: false })),
    // the version that the program tells
    'boundaries/ignore': ['package.json', 'manifest.json'],
    'boundaries/files': [{ category: 'main', pattern: 'src/main.ts' }],
  },
  rules: {
    'boundaries/dependencies': [
      'error',
      {
        default: 'disallow',
        checkAllOrigins: true,
        message: 'This layer may not import "{{ dependency.source }}": see layers.config.mjs.',
        policies: Object.entries(LAYERS).flatMap(policiesOf),
      },
    ],
    'boundaries/no-unknown-dependencies': 'error',
    'boundaries/no-unknown-files': 'error',
  },
};

const noCycles = {
  name: 'rapport/no-cycles',
  files: [...SOURCES, ...TESTS],
  plugins: { 'import-x': importX },
  settings: {
    'import-x/resolver-next': [createNodeResolver({ extensions: EXTENSIONS })],
    'import-x/extensions': EXTENSIONS,
    'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
  },
  rules: { 'import-x/no-cycle': 'error', 'import-x/no-self-import': 'error' },
};

/** Reading the clock: only the faces do, everything below is told what day it is. */
const CLOCKS = [
  { selector: 'MemberExpression[object.name="DateTime"][property.name=/^(now|local)$/]' },
  {
    selector:
      'CallExpression[callee.object.name="DateTime"][callee.property.name="utc"][arguments.length=0]',
  },
  { selector: 'MemberExpression[property.name="diffNow"]' },
  {
    selector:
      'CallExpression[callee.property.name=/^toRelative(Calendar)?$/]:not(:has(Property[key.name="base"]))',
  },
].map((rule) => ({ ...rule, message: 'This layer never reads a clock: take today as a value.' }));

/** A parameter that an interface asks for and nobody needs begins with an underscore. */
const UNUSED = ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }];

const strictTypes = {
  name: 'rapport/strict-types',
  files: SOURCES,
  extends: [tseslint.configs.strictTypeChecked],
  rules: {
    '@typescript-eslint/ban-ts-comment': 'error',
    '@typescript-eslint/consistent-type-imports': 'error',
    '@typescript-eslint/explicit-module-boundary-types': 'error',
    '@typescript-eslint/no-import-type-side-effects': 'error',
    '@typescript-eslint/no-unsafe-type-assertion': 'error',
    '@typescript-eslint/no-unused-vars': UNUSED,
    '@typescript-eslint/require-await': 'off',
    '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    '@typescript-eslint/switch-exhaustiveness-check': [
      'error',
      { considerDefaultExhaustiveForUnions: true },
    ],
    'no-undef': 'error',
    eqeqeq: ['error', 'always', { null: 'ignore' }],
  },
};

export default defineConfig([
  {
    ignores: ['main.js', 'dist/', '.cache/', 'tests/fixtures/', 'tests/vaults/'],
  },
  {
    name: 'rapport/everywhere',
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
    rules: { 'max-lines': ['error', { max: 400, skipBlankLines: false, skipComments: false }] },
  },
  {
    name: 'rapport/types',
    files: [...SOURCES, ...TESTS],
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
  },
  { name: 'rapport/obsidian', files: SOURCES, extends: [obsidianmd.configs.recommended] },
  strictTypes,
  layerTable,
  noCycles,
  {
    name: 'rapport/no-clock',
    files: filesOf((layer) => !layer.clock),
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'Date', message: 'This layer never reads a clock: use luxon and civil days.' },
      ],
      'no-restricted-syntax': ['error', ...CLOCKS],
    },
  },
  {
    name: 'rapport/no-dom',
    files: filesOf((layer) => !layer.dom),
    languageOptions: {
      globals: {
        ...Object.fromEntries(Object.keys(globals.browser).map((name) => [name, 'off'])),
        URL: 'readonly',
        structuredClone: 'readonly',
      },
    },
  },
  {
    name: 'rapport/ui',
    files: filesOf((layer) => layer === LAYERS.ui),
    rules: {
      'no-restricted-imports': [
        'error',
        {
          name: 'obsidian',
          importNames: OBSIDIAN_BEYOND_WIDGETS,
          message: 'The user interface shows widgets; ask an action for anything else.',
        },
      ],
    },
  },
  {
    name: 'rapport/node',
    files: filesOf((layer) => layer.node),
    languageOptions: { globals: globals.node },
    rules: {
      'no-console': 'off',
      'obsidianmd/hardcoded-config-path': 'off',
      'obsidianmd/no-nodejs-modules': 'off',
      'obsidianmd/prefer-window-timers': 'off',
      'obsidianmd/rule-custom-message': 'off',
    },
  },
  {
    name: 'rapport/tests',
    files: TESTS,
    extends: [js.configs.recommended, tseslint.configs.recommendedTypeChecked],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': UNUSED,
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
      'no-restricted-syntax': [
        'error',
        ...['object.name', 'object.object.name'].map((name) => ({
          selector: `MemberExpression[${name}=/^(it|test|describe)$/][property.name=/^(only|skip|todo)$/]`,
          message: 'Every test runs. One that needs data that may be missing uses skipIf.',
        })),
      ],
    },
  },
  {
    name: 'rapport/scripts',
    files: ['**/*.mjs'],
    extends: [js.configs.recommended],
    languageOptions: { globals: globals.node },
  },
]);
