import { describe, expect, it } from 'vitest';
import { DEFAULT_CONVENTIONS } from '../../../src/notes/settings/conventions';
import {
  completeCheckIn,
  listsCheckIn,
  tickCheckIn,
} from '../../../src/notes/writing/check-ins-done';
import { contactOf } from './wanted-check-ins';

const ANA = 'People/Ana Diaz.md';
const BLOCK =
  '## Check-ins\n\n- [ ] [[Ben Cho]] #check-in\n- [ ] [[Ana Diaz]] · 3 weeks over #check-in\n';

const tick = (text: string, dayLink: string | null = null): string | null =>
  tickCheckIn(text, DEFAULT_CONVENTIONS, ANA, contactOf, dayLink);
const complete = (text: string): string =>
  completeCheckIn(text, DEFAULT_CONVENTIONS, ANA, '[[Ana Diaz]]', contactOf);

describe('ticking a check-in', () => {
  it('changes its box and nothing else', () => {
    expect(tick(BLOCK)).toBe(BLOCK.replace('[ ] [[Ana', '[x] [[Ana'));
    const windows = `\uFEFF${BLOCK.replaceAll('\n', '\r\n')}x`;
    expect(tick(windows)).toBe(windows.replace('[ ] [[Ana', '[x] [[Ana'));
  });

  it.each([
    ['- [ ] [[Ana Diaz]] #check-in', '- [x] [[Ana Diaz]] #check-in [[2026-11-22]]'],
    ['* [/] [[Ana Diaz]] #check-in  ', '* [x] [[Ana Diaz]] #check-in [[2026-11-22]]  '],
    ['1. [ ] [[Ana Diaz]] #check-in ^a1', '1. [x] [[Ana Diaz]] #check-in [[2026-11-22]] ^a1'],
    ['- [!] $& [[Ana Diaz]] #Check-in\r', '- [x] $& [[Ana Diaz]] #Check-in [[2026-11-22]]\r'],
  ])('writes the day behind it where one is given: %j', (line, ticked) => {
    expect(tick(`Before\n\n${line}\nafter`, '[[2026-11-22]]')).toBe(`Before\n\n${ticked}\nafter`);
  });

  it('takes the first that is open, wherever the tag is or the heading', () => {
    const text = '- [x] [[Ana Diaz]] #check-in\n- Calls\n  - [ ] [[Ana Diaz|A]] #check-in\n';
    expect(tick(text)).toBe(text.replace('[ ]', '[x]'));
    expect(tick('# Check-ins\n- [ ] [[Ana Diaz]]\n')).toBe('# Check-ins\n- [x] [[Ana Diaz]]\n');
  });

  it.each([
    ['where there is none', '# Day\n'],
    ['of another', '- [ ] [[Ben Cho]] #check-in\n'],
    [
      'that is done, cancelled or moved',
      ['x', 'X', '-', '>'].map((mark) => `- [${mark}] [[Ana Diaz]] #check-in`).join('\n'),
    ],
    ['that is no task', '## Check-ins\n- [[Ana Diaz]]\n'],
    ['that is another task', '- [ ] [[Ana Diaz]]\n'],
    ['that is someone else’s too', '- [ ] [[Ana Diaz]] and [[Ben Cho]] #check-in\n'],
    ['in a comment', '- [ ] <!-- [[Ana Diaz]] --> #check-in\n- [ ] <!-- [[Ana Diaz]] #check-in\n'],
    ['on a line that a comment begins', '- [ ] <!-- c --> [[Ana Diaz]] #check-in\n'],
    ['that is tagged as a mere mention', '- [ ] [[Ana Diaz]] #check-in #mention\n'],
    ['that a line of its text tags so', '- [ ] [[Ana Diaz]] #check-in\nin passing #mention\n'],
    ['in code', '```\n- [ ] [[Ana Diaz]] #check-in\n```\n'],
  ])('is not for one %s', (_, text) => {
    expect(tick(text)).toBeNull();
  });
});

describe('completing a check-in', () => {
  it('ticks the open one', () => {
    expect(complete(BLOCK)).toBe(BLOCK.replace('[ ] [[Ana', '[x] [[Ana'));
  });

  it.each([
    ['# Day\n', '# Day\n\n## Check-ins\n\n- [x] [[Ana Diaz]] #check-in\n'],
    [
      '## Check-ins\n- [ ] [[Ana Diaz]], [[Ben Cho]] #check-in\n',
      '## Check-ins\n- [ ] [[Ana Diaz]], [[Ben Cho]] #check-in\n- [x] [[Ana Diaz]] #check-in\n',
    ],
    [
      '## Check-ins\n- [x] [[Ana Diaz]] #check-in #mention\n',
      '## Check-ins\n- [x] [[Ana Diaz]] #check-in #mention\n- [x] [[Ana Diaz]] #check-in\n',
    ],
    [
      '## Check-ins\n- [x] [[Ana Diaz]]\n-`` #mention\n',
      '## Check-ins\n- [x] [[Ana Diaz]]\n-`` #mention\n- [x] [[Ana Diaz]] #check-in\n',
    ],
  ])('else writes a done one: %j', (text, expected) => {
    expect(complete(text)).toBe(expected);
  });

  it.each([BLOCK, '# Day\n', '## Check-ins\n- [X] [[Ana Diaz]] called\n'])(
    'twice is completing it once: %j',
    (text) => {
      const once = complete(text);
      expect(complete(once)).toBe(once);
    },
  );
});

it.each([
  ['- [ ] [[Ana Diaz]] #check-in', true],
  ['- [x] [[Ana Diaz]], [[Ben Cho]] #check-in', true],
  ['- [ ] [[Ana Diaz]], [[Ben Cho]] #check-in', false],
  ['- [x] [[Ben Cho]] #check-in', false],
])('whether completing adds no line: %s', (text, expected) => {
  const lists = listsCheckIn(text, DEFAULT_CONVENTIONS, ANA, '[[Ana Diaz]]', contactOf);
  expect(lists).toBe(expected);
  expect(complete(text).split('\n').length === 1).toBe(expected);
});
