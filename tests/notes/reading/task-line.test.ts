import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_FACTS } from '../../../src/notes/facts';
import { readTaskLines, readTaskText } from '../../../src/notes/reading/task-line';
import { isoOrNull } from './read-note';

/** A task line in short. */
function read(line: string): string {
  const { text, dueOn, startsOn } = readTaskText(line);
  return `${text} | ${isoOrNull(dueOn) ?? '-'} | ${isoOrNull(startsOn) ?? '-'}`;
}

describe('a task is due', () => {
  it.each([
    '- [ ] Send the paper 📅 2026-11-27',
    '- [ ] Send the paper 📅2026-11-27',
    '- [ ] Send 📅️ 2026-11-27 the paper',
    '* [/] Send the paper 📆 2026-11-27',
    '- [ ] Send the paper [due:: 2026-11-27]',
    '- [ ] Send the paper (due:: 2026-11-27)',
    '- [ ] Send the paper due:: 2026-11-27',
    '- [ ] Send the paper @{2026-11-27}',
    '  1. [!] Send the paper @{2026-11-27}',
    '> - [?] Send the paper @{2026-11-27}',
  ])('%s', (line) => {
    expect(read(line)).toBe('Send the paper | 2026-11-27 | -');
  });

  it.each([
    ['- [ ] Send it', 'Send it | - | -'],
    ['- [ ] Send it 📅 2026-02-30', 'Send it 📅 2026-02-30 | - | -'],
    ['- [ ] Send it 📅 tomorrow', 'Send it 📅 tomorrow | - | -'],
    ['- [ ] Send it 2026-11-27', 'Send it 2026-11-27 | - | -'],
    ['- [ ] Send the overdue:: 2026-11-27', 'Send the overdue:: 2026-11-27 | - | -'],
  ])('not: %s', (line, found) => {
    expect(read(line)).toBe(found);
  });
});

it('is found by its line, as Obsidian counts lines', () => {
  const task = { line: 2, endLine: 2, links: [], leadingLink: null, waiting: false, text: null };
  const { tasks } = readTaskLines(
    { ...NO_FACTS, tasks: [task] },
    'one\rtwo\rthree\r\n- [ ] Call 📅 2026-11-20\r\n',
  );
  expect(tasks[0]?.text).toMatchObject({ text: 'Call', dueOn: 20_777 });
});

describe('a task starts', () => {
  it.each([
    ['- [ ] Send it ⏳ 2026-12-10', 'Send it | - | 2026-12-10'],
    ['- [ ] Send it 🛫 2026-12-10', 'Send it | - | 2026-12-10'],
    ['- [ ] Send it [scheduled:: 2026-12-10]', 'Send it | - | 2026-12-10'],
    ['- [ ] Send it (start:: 2026-12-10)', 'Send it | - | 2026-12-10'],
    ['- [ ] Send it 🛫 2026-12-01 ⏳ 2026-12-10', 'Send it | - | 2026-12-10'],
    ['- [ ] Send it ⏳ 2026-12-10 📅 2026-12-20', 'Send it | 2026-12-20 | 2026-12-10'],
  ])('%s', (line, found) => {
    expect(read(line)).toBe(found);
  });
});

describe('the text of a task', () => {
  it.each([
    ['- [ ] Write to [[Ana Diaz|Ana]] of [Papaya](P.md)', 'Write to Ana of Papaya'],
    ['- [ ] Send it #waiting #work/now', 'Send it'],
    ['- [ ] Issue #12 of **the** paper', 'Issue #12 of the paper'],
    ['- [ ] Send it 🔁 every week 📅 2026-11-27', 'Send it'],
    ['- [ ] Send it ⏫ ➕ 2026-11-01 ✅ 2026-11-02', 'Send it'],
    ['- [ ] Send it [priority:: high] [id:: 7]', 'Send it'],
    ['- [ ] Send it ^block-1', 'Send it'],
    ['- [ ] ^block-1', ''],
    ['- [ ] [[Ana]] — 📅 2026-11-27', 'Ana'],
    ['- [ ] Read “A: B”, then answer', 'Read “A: B”, then answer'],
    ['- [ ] %\\%secret', '%%secret'],
    ['- [ ] \\- [ ] x', '- [ ] x'],
    ['- [ ] <\\% x %> of C:\\Users', '<% x %> of C:\\Users'],
    ['- [ ] ', ''],
  ])('%j is %j', (line, text) => {
    expect(readTaskText(line).text).toBe(text);
  });

  it('is read from any line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (line) => {
        expect(typeof readTaskText(line).text).toBe('string');
      }),
    );
  });
});

describe('the lines of tasks', () => {
  const task = { links: [], leadingLink: null, waiting: false, text: null };

  it('join the facts', () => {
    const facts = { ...NO_FACTS, tasks: [{ ...task, line: 2, endLine: 3 }] };
    const read = readTaskLines(facts, 'Title\r\n- [ ] Send\r\n  it 📅 2026-11-27\r\n- Other');
    expect(read.tasks.map(({ text }) => text?.text)).toEqual(['Send it']);
  });

  it('leave facts without tasks as they are', () => {
    expect(readTaskLines(NO_FACTS, '- [ ] Send it')).toBe(NO_FACTS);
  });
});
