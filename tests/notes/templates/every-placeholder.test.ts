import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { parseYaml } from '../../../src/headless/markdown/yaml';
import { wholeIsoDay } from '../../../src/notes/days/read-day';
import { DEFAULT_CONVENTIONS } from '../../../src/notes/settings/conventions';
import { blocksOf } from '../../../src/notes/text/blocks';
import { readFrontmatter } from '../../../src/notes/text/frontmatter';
import {
  TEXT_PLACEHOLDERS,
  type PlaceholderValues,
} from '../../../src/notes/templates/placeholders';
import { renderBody } from '../../../src/notes/templates/render-body';
import { renderConversation } from '../../../src/notes/templates/render-conversation';
import { readNote } from '../reading/read-note';
import { DAY, values } from './values';

/** What a value may hold that means something in YAML, in Markdown, to templates or to none of them. */
const NASTY: readonly string[] = [
  'plain',
  '"quoted"',
  "it's",
  `"a" and 'b'`,
  'a: b',
  'a:',
  ': a',
  'a # b',
  '# a',
  '---',
  '--- a',
  'a\n---\nb: c',
  '\n---\n',
  'a\nb',
  'a\r\nb',
  'a\u2028b',
  'a\tb',
  '...',
  '- a',
  '1. a',
  '> a',
  '> [!note] a',
  '[!note] a',
  '```',
  '~~~ js',
  '===',
  '***',
  '| a |',
  '<div>',
  '<!-- a',
  '%% a',
  '$$ a',
  '[ ] a',
  '[x]: a',
  '[[a]]',
  '[a, b]',
  '{a: b}',
  '{{date}}',
  '{{person}} {{x}}',
  '{{cursor}}',
  '<% tp.x() %>',
  '<%* x',
  '*a',
  '&a b',
  '!a b',
  '@a',
  '`a`',
  '%a',
  '? a',
  'true',
  'null',
  '~',
  '0017',
  '1.10',
  '2026-11-22',
  'a\\',
  '\\n',
  'a ^id',
  '👩‍👩‍👧 🎉',
  'נועה ברק',
  'مها 2',
  '日本',
  'rapportvalue0z',
  '$& $1 $`',
];

/** A placeholder, and the values of a template in which it stands for a text; null where it can't stand for any. */
interface Case {
  readonly placeholder: string;
  readonly standingFor: (text: string) => PlaceholderValues | null;
  readonly empty: PlaceholderValues | null;
}

const LINK = (text: string): string => `[[${text.replace(/[[\]|#^\p{C}\u2028]+/gu, ' ').trim()}]]`;

const CASES: readonly Case[] = [
  ...TEXT_PLACEHOLDERS.map((name) => ({
    placeholder: `{{${name}}}`,
    standingFor: (text: string) => values({ [name]: [text] }),
    empty: values(),
  })),
  {
    placeholder: '{{title}}',
    standingFor: (text) => ({ ...values(), note: { ...values().note, title: text } }),
    empty: { ...values(), note: { ...values().note, title: '' } },
  },
  ...['{{person}}', '{{people}}'].map((placeholder) => ({
    placeholder,
    standingFor: (text: string) =>
      /<%|\{\{/.test(text) || LINK(text) === '[[]]' ? null : values({}, [LINK(text)]),
    empty: values({}, []),
  })),
  ...['date', 'time'].map((name) => ({
    placeholder: `{{${name}}}`,
    standingFor: (text: string) =>
      /[[\]{}]/.test(text) // which ends the format's plain text, or the placeholder
        ? null
        : {
            ...values(),
            note: { ...values().note, dateFormat: `[${text}]`, timeFormat: `[${text}]` },
          },
    empty: null,
  })),
];

const BODIES: readonly string[] = [
  '@',
  'a @ b',
  'Text\n@\nmore',
  '# @',
  '## A @\n\n- @\n',
  '- @\n- b',
  '- [ ] @',
  '1. @',
  '> @',
  '> [!info] @\n> - @\n> - a\n\nb',
  '| a | @ |\n|---|---|\n| @ | b |',
];

/** The text of a placeholder; null where it has none. */
type Said = string | number | null;

/** Properties with a placeholder, and what each then is, given its text. */
const PROPERTIES: readonly (readonly [string, (text: Said) => unknown])[] = [
  ['plain: @', (text) => text],
  ['double: "@"', (text) => text],
  ["single: '@'", (text) => text],
  ['commented: @ # why', (text) => text],
  ['list:\n  - @\n  - x', (text) => (text === null ? ['x'] : [text, 'x'])],
  ['flow: ["@", x]', (text) => (text === null ? ['x'] : [text, 'x'])],
  ['nested:\n  inner: "@"', (text) => ({ inner: text })],
  ['within: "a @ b"', (text) => (text === null ? 'a  b' : `a ${String(text)} b`)],
];

const YAML = `---\n${PROPERTIES.map(([yaml]) => yaml).join('\n')}\n---\n`;

/** All these properties, given the text of their placeholder. */
const expected = (text: Said): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    PROPERTIES.map(([yaml, of]): [string, unknown] => [yaml.slice(0, yaml.indexOf(':')), of(text)]),
  );

const note = (template: string, given: PlaceholderValues): string =>
  renderConversation(
    {
      template,
      values: given,
      on: DAY,
      people: ['[[Ana Diaz]]'],
      channel: null,
      direction: null,
      gave: [],
      received: [],
      notes: '',
      notesHeading: 'Notes',
    },
    DEFAULT_CONVENTIONS,
    wholeIsoDay,
    { parseYaml, stringifyYaml: (value) => stringify(value) },
  ).text;

/** A text as a property holds it: on one line, and nothing that is taken for a template's. */
const asProperty = (text: string): string =>
  text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replaceAll('{{', '{ {')
    .replaceAll('<%', '< %')
    .trim();

describe.each(CASES.map((one) => [one.placeholder, one] as const))(
  '%s',
  (placeholder, { standingFor, empty }) => {
    const isLink = /person|people/.test(placeholder);
    const isDate = /date\}|time/.test(placeholder) && !placeholder.includes('last');

    it('is text in the body, whatever it holds', () => {
      const harmless = standingFor('word');
      if (harmless === null) throw new Error('A word is harmless');
      for (const body of BODIES) {
        const template = body.replaceAll('@', () => placeholder);
        const shape = (said: string): unknown => [
          blocksOf(said).map(({ kind }) => kind),
          said.split('\n').length,
        ];
        const expected = shape(renderBody(template, harmless).text);
        for (const text of NASTY) {
          const given = standingFor(text);
          if (given === null) continue;
          const { text: said, cursor, unknown } = renderBody(template, given);
          expect([body, text, shape(said)]).toEqual([body, text, expected]);
          expect([cursor, unknown]).toEqual([null, []]);
        }
      }
    });

    it('is text in a property, whatever it holds and however it is quoted', () => {
      const template = `${YAML.replaceAll('@', () => placeholder)}Body\n`;
      for (const text of NASTY) {
        const given = standingFor(text);
        if (given === null) continue;
        const made = note(template, given);
        const plain = isLink ? LINK(text) : asProperty(text);
        const isNumber = isDate && /^(?:0|[1-9]\d*)$/.test(plain);
        const own = { type: 'conversation', date: '2026-11-22', people: ['[[Ana Diaz]]'] };
        expect([text, readFrontmatter(made, parseYaml).data]).toEqual([
          text,
          { ...own, ...expected(isNumber ? Number(plain) : plain) },
        ]);
        expect(made.endsWith('---\nBody\n')).toBe(true);
        expect(readNote('Conversations/a.md', made).conversation?.on).toBe(DAY);
      }
    });

    if (empty === null) return;
    it('is nothing where it has no value', () => {
      expect(renderBody(`a\n- Label: ${placeholder}\nb`, empty).text).toBe('a\nb');
      const made = note(
        YAML.replaceAll('@', () => placeholder),
        empty,
      );
      expect(readFrontmatter(made, parseYaml).data).toMatchObject(expected(null));
    });
  },
);
