import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metadataOf } from '../../../src/headless/markdown/metadata';
import { headingKey } from '../../../src/notes/reading/outline';
import { insertInSection } from '../../../src/notes/text/section';

const LINE = '- [[Ana Diaz]] #via/call New';

describe('for every note', () => {
  const piece = fc.constantFrom(
    ...['', '## Log', '# Log #', 'Log', '---', '===', '### Next', 'Text', '- a', '* b', '  - c'],
    ...['1. d', '    indented', '```', '~~~~', '  ```', '%%', '%% x %%', '<!--', '-->', '> quote'],
    ...[
      '| a |',
      '| - |',
      '\t- tab',
      '- [ ] task',
      '- ```',
      '<div>',
      '$$',
      '^id',
      '- ',
      '***',
      '   ',
    ],
    ...['> - q', '3. e', '3. ', '| a | b |', '| - | - |', '\\| x'],
    LINE,
  );
  const note = fc
    .record({
      mark: fc.constantFrom('', '\uFEFF'),
      lines: fc.array(piece, { maxLength: 14 }),
      newline: fc.constantFrom('\n', '\r\n'),
      last: fc.boolean(),
    })
    .map(({ mark, lines, newline, last }) => mark + lines.join(newline) + (last ? newline : ''));

  it('everything else stays byte for byte', () => {
    fc.assert(
      fc.property(note, (before) => {
        const after = insertInSection(before, 'Log', LINE);
        expect(withoutInsertion(before, after)).toBe(before);
      }),
    );
  });

  it('a second time adds a second line below the first', () => {
    fc.assert(
      fc.property(note, (before) => {
        const once = insertInSection(before, 'Log', LINE);
        const twice = insertInSection(once, 'Log', LINE);
        expect(linesOf(twice).length).toBe(linesOf(once).length + 1);
        expect(withoutInsertion(once, twice)).toBe(once);
      }),
    );
  });

  it('the line is an item of that section, as the note is read', () => {
    fc.assert(
      fc.property(note, (before) => {
        const after = insertInSection(before, 'Log', LINE);
        expect(headingAbove(after, before)).toBe('log');
      }),
    );
  });
});

/** The lines that say what `LINE` says, whatever the marker of their list. */
function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line.includes(LINE.slice(2)));
}

/** The text of `after` without what it has more than `before`, given that this is one piece. */
function withoutInsertion(before: string, after: string): string {
  const start = commonStart(before, after);
  return after.slice(0, start) + after.slice(start + after.length - before.length);
}

function commonStart(before: string, after: string): number {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  return start;
}

/** The heading above the list item that was added, as the reader of Markdown sees it. */
function headingAbove(after: string, before: string): string | undefined {
  const from = commonStart(before, after);
  const { listItems = [], headings = [] } = metadataOf(after).metadata;
  const line = after.slice(0, after.indexOf('[[Ana', from)).split('\n').length - 1;
  if (!listItems.some(({ position }) => position.start.line === line)) return undefined;
  const above = headings.findLast(({ position }) => position.start.line < line);
  return above === undefined ? undefined : headingKey(above.heading);
}
