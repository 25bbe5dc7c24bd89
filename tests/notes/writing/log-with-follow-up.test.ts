import { describe, expect, it } from 'vitest';
import { logWithFollowUp } from '../../../src/notes/writing/log-with-follow-up';
import { entries, readNote } from '../reading/read-note';

const LOG = '- [[Ana]] #via/call Talked';
const TASK = '- [ ] Send the paper [[Ana]] 📅 2026-11-27';
const write = (text: string): string => logWithFollowUp(text, 'Log', LOG, TASK);

describe('a follow-up below a log line', () => {
  it.each([
    ['', `## Log\n\n${LOG}\n\t${TASK}\n`],
    [
      '## Log\r\n\r\n- a\r\n\r\n## Next\r\n',
      `## Log\r\n\r\n- a\r\n${LOG}\r\n\t${TASK}\r\n\r\n## Next\r\n`,
    ],
    ['## Log\n* a\n  * b\n', `## Log\n* a\n  * b\n* ${LOG.slice(2)}\n  ${TASK}\n`],
    ['## Log\n1. a\n   - b\n', `## Log\n1. a\n   - b\n2. ${LOG.slice(2)}\n   ${TASK}\n`],
    [`## Log\n${LOG}\n\n## Log\n${LOG}`, `## Log\n${LOG}\n${LOG}\n\t${TASK}\n\n## Log\n${LOG}`],
  ])('is an item of its own, indented as the note does it: %j', (before, after) => {
    expect(write(before)).toBe(after);
  });

  it.each(['', '## Log\n1. a\n   - b\n', '# Day\r\n\r\n## Log\r\n\r\n* a\r\n    * b\r\n'])(
    'is a follow-up and no evidence, and the log is one: %j',
    (before) => {
      const { tasks } = readNote('Daily/2026-11-20.md', write(before));
      expect(tasks).toMatchObject([{ links: ['Ana'], text: { text: 'Send the paper Ana' } }]);
      expect(entries(write(before))).toEqual([expect.stringMatching(/^\d+ log Ana$/)]);
    },
  );
});
