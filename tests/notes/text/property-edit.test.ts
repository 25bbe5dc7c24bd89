import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseYaml } from '../../../src/headless/markdown/yaml';
import { readFrontmatter } from '../../../src/notes/text/frontmatter';
import {
  affectedNames,
  editProperty,
  type PropertyNames,
} from '../../../src/notes/text/property-edit';
import { isEmpty } from '../../../src/notes/written-values';
import type { PropertyValue } from '../../../src/notes/text/yaml-value';

const CIRCLE: PropertyNames = ['circle', 'prm-tier', 'tier'];

function edited(
  text: string,
  value: PropertyValue | null,
  names: PropertyNames = CIRCLE,
): string | object {
  const edit = editProperty(text, names, value, parseYaml);
  return edit.kind === 'edited' ? edit.text : edit;
}

const NOTE = `---
# who she is
type: person   # marks the note
circle: close # since May
aliases: [Ana, "Añá"]
company: '[[Papaya Press]]'

notes: |
  circle: none
  # no comment
tags:
- friend
---
circle: close
`;

describe('a property that the note has', () => {
  it('gets another value in its line, and nothing else changes', () => {
    expect(edited(NOTE, 'inner')).toBe(NOTE.replace('circle: close #', 'circle: inner #'));
  });

  it('is removed with its line', () => {
    expect(edited(NOTE, null)).toBe(NOTE.replace('circle: close # since May\n', ''));
  });

  it.each([
    ['circle: "close"', 'circle: "inner"'],
    ["circle: 'close'  # x", "circle: 'inner'  # x"],
    ['circle:    close', 'circle:    inner'],
    ['circle:', 'circle: inner'],
    ['circle:  # x', 'circle: inner # x'],
    ['"circle": close', '"circle": inner'],
    ['Circle: close', 'Circle: inner'],
    ['PRM_tier: close', 'PRM_tier: inner'],
    ['circle: >-\n  close\n  friends', 'circle: inner'],
    ['circle: close\n  friends', 'circle: inner'],
    ['circle: "close\n  friends"', 'circle: "inner"'],
    ['circle:\n  - close\n  - warm\n# next', 'circle: inner\n# next'],
    ['circle: [close,\n  warm]', 'circle: inner'],
    ['circle:\ntier: close', 'circle:\ntier: inner'],
    ['circle:\ntier:', 'circle: inner\ntier:'],
    ['tier: a\ncircle: close', 'tier: a\ncircle: inner'],
  ])('%j becomes %j', (before, after) => {
    expect(edited(`---\na: 1\n${before}\nb: 2\n---\n`, 'inner')).toBe(
      `---\na: 1\n${after}\nb: 2\n---\n`,
    );
  });

  it('keeps CRLF and a byte order mark', () => {
    const note = `\uFEFF${NOTE.replaceAll('\n', '\r\n')}`;
    expect(edited(note, 'inner')).toBe(note.replace('circle: close #', 'circle: inner #'));
    expect(edited(note, null)).toBe(note.replace('circle: close # since May\r\n', ''));
  });

  it('stays as it is written where it has the value already', () => {
    const note = '---\ncircle:   "close"\naliases: [ Ana ,Añá ]\n---';
    expect(edited(note, 'close')).toBe(note);
    expect(edited(note, ['Ana', 'Añá'], ['aliases'])).toBe(note);
  });

  it('keeps the comments and blank lines before the next one when removed', () => {
    const note = '---\ncircle:\n  - a\n\n# about b\nb: 2\n---\n';
    expect(edited(note, null)).toBe('---\n\n# about b\nb: 2\n---\n');
  });
});

describe('a property that the note lacks', () => {
  it('stands last', () => {
    expect(edited('---\na: 1\n# end\n---\nText', 'inner')).toBe(
      '---\na: 1\n# end\ncircle: inner\n---\nText',
    );
    expect(edited('---\r\na: |\r\n  x\r\n---', 'inner')).toBe(
      '---\r\na: |\r\n  x\r\ncircle: inner\r\n---',
    );
    expect(edited('---\n---\n', 'inner')).toBe('---\ncircle: inner\n---\n');
  });

  it.each([
    ['', '---\ncircle: inner\n---\n'],
    ['Text', '---\ncircle: inner\n---\nText'],
    ['\uFEFFText\r\n', '\uFEFF---\r\ncircle: inner\r\n---\r\nText\r\n'],
    ['----\nText', '---\ncircle: inner\n---\n----\nText'],
    ['---\nnever closed', '---\ncircle: inner\n---\n---\nnever closed'],
  ])('begins the note %j', (before, after) => {
    expect(edited(before, 'inner')).toBe(after);
  });

  it.each(['', 'Text', '---\na: 1\n---\n', '---\n---'])(
    'is removed from %j by doing nothing',
    (note) => {
      expect(edited(note, null)).toBe(note);
    },
  );
});

describe('values', () => {
  it.each<[PropertyValue, string]>([
    ['2026-11-22', 'x: 2026-11-22'],
    ['Book fair, Bologna', 'x: Book fair, Bologna'],
    ['[[Ana Diaz]]', 'x: "[[Ana Diaz]]"'],
    ['yes', 'x: "yes"'],
    ['12:30', 'x: "12:30"'],
    ['017', 'x: "017"'],
    ['a: b', 'x: "a: b"'],
    ['a #b', 'x: "a #b"'],
    [' a ', 'x: " a "'],
    ['two\nlines', 'x: "two\\nlines"'],
    ['---', 'x: "---"'],
    ['', 'x: ""'],
    [14, 'x: 14'],
    [true, 'x: true'],
    [[], 'x: []'],
    [['Ana', '#b'], 'x:\n  - Ana\n  - "#b"'],
  ])('%j is written as %j', (value, yaml) => {
    expect(edited('---\n---', value, ['x'])).toBe(`---\n${yaml}\n---`);
  });

  it.each<[string, readonly string[], string]>([
    ['x: [a, b] # c', ['a', 'b, c'], 'x: [a, "b, c"] # c'],
    ["x: ['a']", ["it's"], "x: ['it''s']"],
    ['x: # c\n- a\n- b', ['b'], 'x: # c\n- b'],
    ['x:\n    -   "a"', ['b', 'c'], 'x:\n    -   "b"\n    -   "c"'],
    ['x: a', ['a', 'b'], 'x:\n  - a\n  - b'],
  ])('the list %j keeps its style', (before, value, after) => {
    expect(edited(`---\n${before}\n---`, value, ['x'])).toBe(`---\n${after}\n---`);
  });
});

describe('frontmatter that is not edited line by line', () => {
  it.each([
    '{circle: close}',
    'circle: &c close\ntier2: *c',
    'a: &c 1\nb: *c',
    '<<: *x',
    '  circle: close\n  a: 1',
    'a:\n\tb: 1',
    '? circle\n: close',
    '- circle',
    'circle: close\n...',
  ])('%j is left to the processor, or refused', (yaml) => {
    const edit = editProperty(`---\n${yaml}\n---\n`, CIRCLE, 'inner', parseYaml);
    expect(edit.kind).not.toBe('edited');
  });

  it('duplicate keys are left to the processor, whether or not they can be read', () => {
    const note = '---\ncircle: a\ncircle: b\n---\n';
    const lenient = (yaml: string): unknown => parse(yaml, { uniqueKeys: false });
    const needsProcessor = { kind: 'needs-processor', name: 'circle' };
    expect(editProperty(note, CIRCLE, 'inner', lenient)).toEqual(needsProcessor);
    expect(editProperty(note, CIRCLE, 'inner', parseYaml)).toEqual(needsProcessor);
  });

  it('names the property that the note has to the processor', () => {
    expect(editProperty('---\n{Tier: close}\n---', CIRCLE, 'inner', parseYaml)).toEqual({
      kind: 'needs-processor',
      name: 'Tier',
    });
  });

  it.each(['a: [1', 'a: "b', 'a: b: c', 'just text'])('%j is refused with a reason', (yaml) => {
    expect(editProperty(`---\n${yaml}\n---\n`, CIRCLE, 'inner', parseYaml)).toEqual({
      kind: 'invalid',
      reason: expect.stringMatching(/^The frontmatter can't be read: .+\.$/s) as string,
    });
  });

  it('is not read in another language', () => {
    const edit = editProperty('---js\n{}\n---\n', CIRCLE, 'inner', parseYaml);
    expect(edit.kind).toBe('invalid');
  });
});

describe('for every note', () => {
  const line = fc.constantFrom(
    ...[
      'a: 1',
      'circle: close',
      'Tier: "x"',
      '# comment',
      '',
      '  - item',
      '- item',
      'b: |',
      '  text',
    ],
    ...["c: 'd' # e", 'list: [x, y]', '  # indented', 'd: >', '"e f": g', 'g: [', ']', 'h: {i: j}'],
    ...['tier:', '\tx: y', 'k: &l m', '\uFEFFz: 1'],
  );
  const note = fc
    .record({
      mark: fc.constantFrom('', '\uFEFF'),
      lines: fc.array(line, { maxLength: 7 }),
      newline: fc.constantFrom('\n', '\r\n'),
      body: fc.constantFrom('', '\n', '\ncircle: close\n---\n', '\r\n# Log'),
    })
    .map(({ mark, lines, newline, body }) => mark + ['---', ...lines, '---'].join(newline) + body);
  const value = fc.oneof(
    fc.string(),
    fc.string({ unit: 'grapheme' }),
    fc.integer(),
    fc.boolean(),
    fc.array(fc.string(), { maxLength: 3 }),
    fc.constant(null),
  );

  it('reading gives what was written, and every other property as it was', () => {
    fc.assert(
      fc.property(note, value, (before, written) => {
        const edit = editProperty(before, CIRCLE, written, parseYaml);
        if (edit.kind !== 'edited') return;
        const now = readFrontmatter(edit.text, parseYaml).data ?? {};
        const then = readFrontmatter(before, parseYaml).data ?? {};
        const affected = affectedNames(then, CIRCLE, written);
        const others = (data: object): unknown =>
          Object.entries(data).filter(([name]) => !affected.includes(name));
        expect(now[edit.name]).toEqual(written ?? undefined);
        expect(affectedNames(now, CIRCLE, written)).toEqual(written === null ? [] : [edit.name]);
        expect(others(now)).toEqual(others(then));
      }),
    );
  });

  it('all other lines stay as they are', () => {
    fc.assert(
      fc.property(note, value, (before, written) => {
        const edit = editProperty(before, ['new one'], written, parseYaml);
        if (edit.kind !== 'edited') return;
        const removed = editProperty(edit.text, ['new one'], null, parseYaml);
        expect(removed).toEqual({ ...edit, text: before });
      }),
    );
  });

  it('writing the same again changes nothing', () => {
    fc.assert(
      fc.property(note, value, (before, written) => {
        const edit = editProperty(before, CIRCLE, written, parseYaml);
        if (edit.kind !== 'edited' || isEmpty(written)) return;
        expect(editProperty(edit.text, [edit.name], written, parseYaml)).toEqual(edit);
      }),
    );
  });

  it('plain text never throws', () => {
    fc.assert(
      fc.property(fc.string(), value, (before, written) => {
        editProperty(before, CIRCLE, written, parseYaml);
      }),
    );
  });
});
