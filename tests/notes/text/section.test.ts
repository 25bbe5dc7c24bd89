import { describe, expect, it } from 'vitest';
import { insertInSection } from '../../../src/notes/text/section';

const LINE = '- [[Ana Diaz]] #via/call New';

/** A note before and after: lines that begin with `+|` were added, the others with `.|` were there. */
function added(note: string, newline = '\n'): { readonly before: string; readonly after: string } {
  const lines = note
    .split('\n')
    .map((line) => line.trimStart())
    .filter((line) => line !== '');
  const text = (kept: readonly string[]): string =>
    kept.map((line) => `${line.slice(2)}${newline}`).join('');
  return { before: text(lines.filter((line) => line.startsWith('.|'))), after: text(lines) };
}

const CASES: readonly (readonly [string, string])[] = [
  [
    'joins the list of the section',
    `.|# Sunday
     .|
     .|## Log
     .|
     .|- [[Ben Cho]] Coffee
     +|- [[Ana Diaz]] #via/call New
     .|
     .|
     .|## Next
     .|- Other`,
  ],
  [
    'stays in a compact note',
    `.|## Log
     .|- Coffee
     +|- [[Ana Diaz]] #via/call New
     .|## Next`,
  ],
  [
    'takes the list’s marker and indentation',
    `.|## Log
     .|  *   Coffee
     .|      - nested
     +|  *   [[Ana Diaz]] #via/call New`,
  ],
  [
    'continues a numbered list',
    `.|## Log
     .|1) One
     .|2) Two
     +|3) [[Ana Diaz]] #via/call New`,
  ],
  [
    'begins an empty section with a blank line',
    `.|## Log
     +|
     +|- [[Ana Diaz]] #via/call New`,
  ],
  [
    'leaves a blank line before the next heading of an empty section',
    `.|## Log
     +|
     +|- [[Ana Diaz]] #via/call New
     +|
     .|## Next
     .|
     .|Text`,
  ],
  [
    'uses the blank lines of an empty section',
    `.|## Log
     +|
     +|- [[Ana Diaz]] #via/call New
     .|
     .|## Next`,
  ],
  [
    'keeps apart from a paragraph',
    `.|## Log
     .|Slept in.
     .|Then not.
     +|
     +|- [[Ana Diaz]] #via/call New
     .|
     .|# Next`,
  ],
  [
    'keeps apart from code, whatever the code says',
    `.|## Log
     .|\`\`\`\`md
     .|## Log
     .|\`\`\`
     .|## Next
     .|\`\`\`\`
     +|
     +|- [[Ana Diaz]] #via/call New`,
  ],
  [
    'keeps apart from a table',
    `.|## Log
     .|
     .|| a | b |
     .|| - | - |
     .|| 1 | 2 |
     +|
     +|- [[Ana Diaz]] #via/call New`,
  ],
  [
    'keeps apart from a callout',
    `.|## Log
     .|> [!note]
     .|> - Quoted
     +|
     +|- [[Ana Diaz]] #via/call New`,
  ],
  [
    'follows code that is indented in a list',
    `.|## Log
     .|- Coffee
     .|  ~~~
     .|  ## Next
     .|
     .|  ~~~
     .|  more
     +|- [[Ana Diaz]] #via/call New
     .|
     .|## Next`,
  ],
  [
    'ends an item’s unclosed code with the list',
    `.|## Log
     .|- \`\`\`
     .|  code
     +|- [[Ana Diaz]] #via/call New
     .|## Next`,
  ],
  [
    'passes over headings in code, comments and frontmatter',
    `.|---
     .|a: 1
     .|## Log
     .|---
     .|~~~
     .|## Log
     .|\`\`\`
     .|~~~
     .|%%
     .|## Log
     .|%%
     .|<!-- note
     .|## Log
     .|-->
     .|    ## Log
     .|$$
     .|## Log
     .|$$
     .|> ## Log
     .|
     .|- ## Log
     .|
     .|## log 📓
     .|- Coffee
     +|- [[Ana Diaz]] #via/call New`,
  ],
  [
    'writes before rules and comments that close a section',
    `.|## Log
     .|- Coffee
     +|- [[Ana Diaz]] #via/call New
     .|
     .|---
     .|
     .|%% kanban:settings
     .|\`\`\`
     .|{}
     .|\`\`\`
     .|%%`,
  ],
  [
    'writes below a comment that says what to write',
    `.|## Log
     .|<!-- who did you talk to? -->
     +|
     +|- [[Ana Diaz]] #via/call New
     .|## Next`,
  ],
  [
    'stays out of sections below',
    `.|# Log
     .|- Coffee
     +|- [[Ana Diaz]] #via/call New
     .|## Calls
     .|- Call`,
  ],
  [
    'knows underlined headings',
    `.|Log
     .|---
     .|- Coffee
     +|- [[Ana Diaz]] #via/call New
     .|
     .|Next
     .|====
     .|Text`,
  ],
  [
    'takes the first of two such sections',
    `.|## Log
     .|- One
     +|- [[Ana Diaz]] #via/call New
     .|## Log
     .|- Two`,
  ],
  [
    'ignores closing marks of a heading',
    `.|### 📓 LOG: ###
     .|+ One
     +|+ [[Ana Diaz]] #via/call New`,
  ],
  [
    'creates the section at the end',
    `.|# Sunday
     .|
     .|- [ ] Plan
     +|
     +|## Log
     +|
     +|- [[Ana Diaz]] #via/call New
     .|
     .|`,
  ],
  [
    'creates the section below frontmatter',
    `.|---
     .|a: 1
     .|---
     +|
     +|## Log
     +|
     +|- [[Ana Diaz]] #via/call New`,
  ],
  [
    'creates the section before code that nothing closes',
    `.|# Sunday
     +|
     +|## Log
     +|
     +|- [[Ana Diaz]] #via/call New
     +|
     .|\`\`\`js
     .|## Log`,
  ],
  [
    'sees a rule, and no heading, below a table',
    `.|## Log
     .|| a | b |
     .|| - | - |
     .|| 1 | 2 |
     .|---
     .|Text
     +|
     +|- [[Ana Diaz]] #via/call New`,
  ],
  [
    'sees a heading in dashes below what is no table',
    `.|## Log
     +|
     +|- [[Ana Diaz]] #via/call New
     +|
     .|Text
     .|| - |
     .|---`,
  ],
  [
    'takes an empty item below a running text for part of it, as code may follow',
    `.|## Log
     .|1. d
     .|- 
     +|2. [[Ana Diaz]] #via/call New
     .|  \`\`\``,
  ],
  [
    'takes an empty item below a quoted list for its next item',
    `.|## Log
     .|> - q
     .|- 
     .|  \`\`\`
     +|- [[Ana Diaz]] #via/call New
     .|\`\`\``,
  ],
  [
    'stays before a comment that nothing closes',
    `.|## Log
     .|
     .|- Coffee
     +|- [[Ana Diaz]] #via/call New
     .|
     .|%%
     .|- Hidden`,
  ],
];

describe.each([
  ['\\n', '\n'],
  ['\\r\\n', '\r\n'],
])('with lines that end in %s', (_, newline) => {
  it.each(CASES)('%s', (_name, note) => {
    const { before, after } = added(note, newline);
    expect(insertInSection(before, 'Log', LINE)).toBe(after);
  });

  it.each(CASES)('%s, behind a byte order mark', (_name, note) => {
    const { before, after } = added(note, newline);
    expect(insertInSection(`\uFEFF${before}`, 'Log', LINE)).toBe(`\uFEFF${after}`);
  });
});

describe('at the ends of a note', () => {
  it('keeps a missing final line break missing', () => {
    expect(insertInSection('## Log\n- a', 'Log', LINE)).toBe(`## Log\n- a\n${LINE}`);
    expect(insertInSection('## Log', 'Log', LINE)).toBe(`## Log\n\n${LINE}`);
    expect(insertInSection('Text', 'Log', LINE)).toBe(`Text\n\n## Log\n\n${LINE}`);
    expect(insertInSection('a\r\nb', 'Log', LINE)).toBe(`a\r\nb\r\n\r\n## Log\r\n\r\n${LINE}`);
  });

  it('fills an empty note', () => {
    expect(insertInSection('', 'Log', LINE)).toBe(`## Log\n\n${LINE}\n`);
    expect(insertInSection('\uFEFF', 'Log', LINE)).toBe(`\uFEFF## Log\n\n${LINE}\n`);
  });

  it('parts a new list from an indented block that it would take in', () => {
    const list = `## Log\n\n${LINE}`;
    expect(insertInSection('  ```\n- a', 'Log', LINE)).toBe(`${list}\n\n\n<!-- -->\n  \`\`\`\n- a`);
    expect(insertInSection('## Log\n\n  ## Next', 'Log', LINE)).toBe(
      `${list}\n\n<!-- -->\n\n  ## Next`,
    );
    expect(insertInSection('## Log\nText\n\n  ## Next', 'Log', LINE)).toBe(
      `## Log\nText\n\n${LINE}\n\n<!-- -->\n\n  ## Next`,
    );
  });

  it('keeps text apart that would go on with the new item', () => {
    expect(insertInSection('## Log\nText\n$$ a', 'Log', LINE)).toBe(
      `## Log\nText\n\n${LINE}\n\n$$ a`,
    );
    expect(insertInSection('## Log\nText\n\n    a\n#b\n---', 'Log', LINE)).toBe(
      `## Log\nText\n\n    a\n\n${LINE}\n\n#b\n---`,
    );
    expect(insertInSection('## Log\n- # A\nB\n---', 'Log', LINE)).toBe(
      `## Log\n- # A\n${LINE}\n\nB\n---`,
    );
  });

  it('keeps apart from a heading whose section it would else be in', () => {
    const insert = (text: string): string => insertInSection(text, 'Log', LINE, 'Check-ins');
    expect(insert('# Check-ins')).toBe(`# Check-ins\n\n# Log\n\n${LINE}`);
    expect(insert('## Check-ins')).toBe(`## Check-ins\n\n## Log\n\n${LINE}`);
    expect(insert('# Check-ins\n## Log')).toBe(`# Check-ins\n## Log\n\n# Log\n\n${LINE}`);
    expect(insert('# Check-ins\n# B\n## Log')).toBe(`# Check-ins\n# B\n## Log\n\n${LINE}`);
  });

  it('creates the heading as it is set', () => {
    expect(insertInSection('', '# 📓 Log', LINE)).toBe(`# 📓 Log\n\n${LINE}\n`);
  });
});
