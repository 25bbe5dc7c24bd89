import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metadataOf } from '../../../src/headless/markdown/metadata';
import { DEFAULT_CONVENTIONS } from '../../../src/notes/settings/conventions';
import { addCheckIns } from './add-check-ins';
import { completeCheckIn, tickCheckIn } from '../../../src/notes/writing/check-ins-done';
import { insertionAt } from '../../../src/notes/writing/check-ins-here';
import { contactOf, WANTED, wantedWith } from './wanted-check-ins';

const ANA = 'People/Ana Diaz.md';

const piece = fc.constantFrom(
  ...[
    '',
    '## Check-ins',
    '# ✅ check ins',
    '### Next',
    'Text',
    '---',
    '===',
    '- a',
    '* b',
    '  - c',
  ],
  ...['- [ ] [[Ana Diaz]] #check-in', '- [x] [[Ben Cho]] #check-in', '- [[Ana Diaz]] called'],
  ...[
    '  - [ ] [[Ana Diaz]] #check-in',
    '- [ ] [[Ana Diaz]] and [[Ben Cho]]',
    '> - [ ] [[Ben Cho]]',
  ],
  ...['```', '~~~~', '  ```', '%%', '%% x %%', '<!--', '-->', '$$', '<div>', '- ', '- [ ] ', '***'],
  ...[
    '1. d',
    '3. e',
    '    indented',
    '\t- tab',
    '| a |',
    '| - |',
    '^id',
    '   ',
    '- ```',
    '[[Ana Diaz]]',
  ],
);
const note = fc
  .record({
    mark: fc.constantFrom('', '\uFEFF', '---\na: 1\n---\n'),
    lines: fc.array(piece, { maxLength: 14 }),
    newline: fc.constantFrom('\n', '\r\n'),
    last: fc.boolean(),
  })
  .map(({ mark, lines, newline, last }) => mark + lines.join(newline) + (last ? newline : ''));
const budget = fc.integer({ min: 0, max: 4 });

describe('for every note', () => {
  it('adding check-ins twice gives the same bytes as adding them once', () => {
    fc.assert(
      fc.property(note, budget, (before, most) => {
        const once = addCheckIns(before, DEFAULT_CONVENTIONS, wantedWith(most), contactOf);
        expect(addCheckIns(once, DEFAULT_CONVENTIONS, wantedWith(most), contactOf)).toBe(once);
      }),
    );
  });

  it('adding check-ins leaves everything else byte for byte, and exceeds no budget', () => {
    fc.assert(
      fc.property(note, budget, (before, most) => {
        const after = addCheckIns(before, DEFAULT_CONVENTIONS, wantedWith(most), contactOf);
        const added = pieceAdded(before, after);
        expect(WANTED.filter(({ link }) => added.includes(link)).length).toBeLessThanOrEqual(most);
      }),
    );
  });

  it('every check-in that was added is an open task, as the note is read', () => {
    fc.assert(
      fc.property(note, (before) => {
        const after = addCheckIns(before, DEFAULT_CONVENTIONS, wantedWith(4), contactOf);
        const added = linesWith(after, ' #check-in').filter(
          (line) => !linesWith(before, ' #check-in').includes(line),
        );
        const { listItems = [] } = metadataOf(after).metadata;
        const open = listItems.filter(({ task }) => task === ' ');
        const lines = after.split('\n');
        const read = open.map(({ position }) => lines[position.start.line]?.trim());
        for (const line of added) expect(read).toContain(line);
      }),
    );
  });

  it('completing a check-in twice is completing it once', () => {
    fc.assert(
      fc.property(note, (before) => {
        const once = completeCheckIn(before, DEFAULT_CONVENTIONS, ANA, '[[Ana Diaz]]', contactOf);
        expect(completeCheckIn(once, DEFAULT_CONVENTIONS, ANA, '[[Ana Diaz]]', contactOf)).toBe(
          once,
        );
      }),
    );
  });

  it('ticking a check-in changes its box alone', () => {
    fc.assert(
      fc.property(note, (before) => {
        const ticked = tickCheckIn(before, DEFAULT_CONVENTIONS, ANA, contactOf, null);
        if (ticked === null) return;
        const lines = ticked.split('\n');
        const changed = before.split('\n').filter((line, at) => line !== lines[at]);
        expect(changed).toEqual([expect.stringMatching(/\[ \] \[\[Ana Diaz\]\]/)]);
        expect(ticked).toHaveLength(before.length);
      }),
    );
  });

  it('items inserted at a line are items, and everything else stays', () => {
    fc.assert(
      fc.property(note, fc.nat(14), (before, line) => {
        const found = insertionAt(before, line, ['- [ ] [[Dora Eng]] #check-in']);
        if (found === null) return;
        const after = before.slice(0, found.at) + found.text + before.slice(found.at);
        const { listItems = [], links = [] } = metadataOf(after).metadata;
        const at = after.slice(0, after.indexOf('[[Dora')).split('\n').length - 1;
        expect(listItems.find(({ position }) => position.start.line === at)?.task).toBe(' ');
        expect(links.some(({ link }) => link === 'Dora Eng')).toBe(true);
      }),
    );
  });
});

/** What `after` has more than `before`, given that it is one piece. */
function pieceAdded(before: string, after: string): string {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  const end = start + after.length - before.length;
  expect(after.slice(0, start) + after.slice(end)).toBe(before);
  return after.slice(start, end);
}

function linesWith(text: string, part: string): readonly string[] {
  return text.split('\n').flatMap((line) => (line.includes(part) ? [line.trim()] : []));
}
