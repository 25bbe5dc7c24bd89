import { describe, expect, it } from 'vitest';
import { hasItem } from '../../../src/notes/text/has-item';

const LINE = '- [[Ana]] #outbound Replied';
const SAID = '[[Ana]] #outbound Replied';

describe('a line that a note has already', () => {
  it.each([
    ['an item', `## Log\n\n- ${SAID}\n`],
    ['an item with another marker', `* ${SAID}\n`],
    ['a numbered item', `1. Coffee\n2. ${SAID}\n`],
    ['an item behind a BOM, with line breaks of Windows', `\uFEFF- ${SAID}\r\n- Coffee\r\n`],
  ])('is %s', (_, text) => {
    expect(hasItem(text, LINE)).toBe(true);
  });

  it.each([
    ['a longer item', `- ${SAID} late\n`],
    ['an item below another', `- [ ] Plan\n  - ${SAID}\n`],
    ['a task', `- [ ] ${SAID}\n`],
    ['running text', `${SAID}\n`],
    ['a quote', `> - ${SAID}\n`],
    ['code', `\`\`\`\n- ${SAID}\n\`\`\`\n`],
    ['a comment', `%%\n- ${SAID}\n%%\n`],
    ['nothing', ''],
  ])('is not %s', (_, text) => {
    expect(hasItem(text, LINE)).toBe(false);
  });
});
