import { describe, expect, it } from 'vitest';
import { insertInSection, insertLinesInSection } from '../../../src/notes/text/section';

const LINE = '- [[Ana Diaz]] #via/call New';

describe.each([
  ['\\n', '\n'],
  ['\\r\\n', '\r\n'],
])('a bullet without a word, with lines that end in %s', (_, newline) => {
  const written = (note: string): string =>
    insertInSection(note.replaceAll('\n', newline), 'Log', LINE).replaceAll(newline, '\n');

  it.each([
    ['## Log\n- \n', `## Log\n${LINE}\n`],
    ['## Log\n\n-\n\n## Next\n', `## Log\n\n${LINE}\n\n## Next\n`],
    ['## Log\n- \t \n## Next\n- \n', `## Log\n${LINE}\n## Next\n- \n`],
    ['\uFEFF## Log\n* \n\n---\n', `\uFEFF## Log\n*${LINE.slice(1)}\n\n---\n`],
    ['## Log\n  + \n', `## Log\n  +${LINE.slice(1)}\n`],
    ['## Log\n- ', `## Log\n${LINE}`],
    ['## Log\n- \n%% note %%\n', `## Log\n${LINE}\n%% note %%\n`],
    ['## Log\n- \n\n  ## Next\n', `## Log\n${LINE}\n\n<!-- -->\n\n  ## Next\n`],
    ['## Log\n- \nNext\n---\n', `## Log\n${LINE}\n\nNext\n---\n`],
  ])('gives its place to the line: %j', (note, expected) => {
    expect(written(note)).toBe(expected);
  });

  it.each([
    ['## Log\n- [ ] \n', `## Log\n- [ ] \n${LINE}\n`],
    ['## Log\n- Coffee\n- \n', `## Log\n- Coffee\n- \n${LINE}\n`],
    ['## Log\n- \n- \n', `## Log\n- \n- \n${LINE}\n`],
    ['## Log\n- \n  - \n', `## Log\n- \n  - \n${LINE}\n`],
    ['## Log\n- \n  Text\n', `## Log\n- \n  Text\n${LINE}\n`],
    ['## Log\n1. \n', `## Log\n1. \n2.${LINE.slice(1)}\n`],
    ['## Log\n- %%x%%\n', `## Log\n- %%x%%\n${LINE}\n`],
    ['## Log\n- ^id\n', `## Log\n- ^id\n${LINE}\n`],
    ['## Log\n- \n\nText\n', `## Log\n- \n\nText\n\n${LINE}\n`],
    ['## Log\nText\n\n- \n', `## Log\nText\n\n- \n${LINE}\n`],
    ['- \n\n## Log\n', `- \n\n## Log\n\n${LINE}\n`],
  ])('stays where it is not that, or not all: %j', (note, expected) => {
    expect(written(note)).toBe(expected);
  });

  it('gives its place to several lines', () => {
    const note = '## Log\n* \n\n## Next\n'.replaceAll('\n', newline);
    expect(insertLinesInSection(note, 'Log', ['- a', '- b'])).toBe(
      '## Log\n* a\n* b\n\n## Next\n'.replaceAll('\n', newline),
    );
  });
});
