import { describe, expect, it } from 'vitest';
import { DEFAULT_CONVENTIONS } from '../../../src/notes/settings/conventions';
import { DEFAULT_TAGS } from '../../../src/notes/settings/tags';
import { hasCheckIns } from '../../../src/notes/writing/check-ins-block';
import { addCheckIns } from './add-check-ins';
import * as lines from '../../../src/notes/writing/check-ins-line';
import { contactOf, WANTED, wantedWith } from './wanted-check-ins';

const ANA = '- [ ] [[Ana Diaz]] · 3 weeks over · every 6 weeks #check-in';
const BEN = '- [ ] [[Ben Cho]] · due today #check-in';
const CHO =
  '- [ ] [Cho (the elder)](People/Cho%20(the%20elder).md) · no contact recorded #check-in';

const checkInLine = (link: string, reason: string): string =>
  lines.checkInLine(link, reason, DEFAULT_TAGS);

const add = (text: string, budget = 5): string =>
  addCheckIns(text, DEFAULT_CONVENTIONS, wantedWith(budget), contactOf);

describe('the line of a check-in', () => {
  it('is a task that says why', () => {
    expect(checkInLine('[[Ana Diaz]]', '3 weeks over · every 6 weeks')).toBe(ANA);
    expect(checkInLine('[[Ana Diaz]]', ' ')).toBe('- [ ] [[Ana Diaz]] #check-in');
    expect(lines.doneCheckInLine('[[Ana Diaz]]', DEFAULT_TAGS)).toBe(
      '- [x] [[Ana Diaz]] #check-in',
    );
  });

  it.each([
    ['a #tag', 'a \\#tag'],
    ['[[Ben Cho]]', '\\[\\[Ben Cho\\]\\]'],
    ['[x](y.md)', '\\[x\\](y.md)'],
    ['due 📅 2026-11-27 ⏳ 2026-11-20', 'due  2026-11-27  2026-11-20'],
    ['(due:: 2026-11-27) @{2026-11-27}', '(due\\:: 2026-11-27) \\@\\{2026-11-27\\}'],
    ['two\nlines ^id', 'two lines \\^id'],
    ['%% *not* `code`', '\\%\\% \\*not\\* \\`code\\`'],
  ])('has the reason as data: %j', (reason, written) => {
    expect(checkInLine('[[Ana Diaz]]', reason)).toBe(`- [ ] [[Ana Diaz]] · ${written} #check-in`);
  });
});

describe('check-ins are added', () => {
  it.each([
    ['to an empty note', '', `## Check-ins\n\n${ANA}\n${BEN}\n${CHO}\n`],
    ['at the end', '# Day\n', `# Day\n\n## Check-ins\n\n${ANA}\n${BEN}\n${CHO}\n`],
    [
      'where the template has the heading',
      '# ✅ Check ins\n\n## Log\n',
      `# ✅ Check ins\n\n${ANA}\n${BEN}\n${CHO}\n\n## Log\n`,
    ],
    [
      'in the style of the list that is there',
      '## Check-ins\r\n* [ ] Call mum\r\n',
      `## Check-ins\r\n* [ ] Call mum\r\n${[ANA, BEN, CHO].map((line) => `*${line.slice(1)}`).join('\r\n')}\r\n`,
    ],
    [
      'below those that are there, whatever was made of them',
      `## Check-ins\n- [x] ${BEN.slice(6)}\n`,
      `## Check-ins\n- [x] ${BEN.slice(6)}\n${ANA}\n${CHO}\n`,
    ],
  ])('%s', (_, text, expected) => {
    expect(add(text)).toBe(expected);
    expect(add(expected)).toBe(expected);
  });

  it.each([
    ['in another order', `## Check-ins\n${CHO}\n${ANA}\n${BEN}\n`],
    ['edited', '## Check-ins\n- [[ana diaz|Ana]]!\n- [-] [[Ben Cho#Now]]\n' + `${CHO}\n`],
    ['anywhere, by their tag', `${ANA}\n${BEN}\n\n# Other\n${CHO}\n`],
    ['in one line', `## Check-ins\n- [ ] [[Ana Diaz]] and [[Ben Cho]]\n${CHO}\n`],
    ['below another item, as tasks', `## Check-ins\n- First\n  ${ANA}\n  ${BEN}\n  ${CHO}\n`],
    ['under a lower heading', `## Check-ins\n\n### Family\n${ANA}\n${BEN}\n${CHO}\n`],
    ['by path', `## Check-ins\n- [ ] [[People/Ana Diaz|Ana]]\n${BEN}\n${CHO}\n`],
  ])('to nobody who is listed: %s', (_, text) => {
    expect(add(text)).toBe(text);
  });

  it.each([
    ['in code', '```\n## Check-ins\n- [ ] [[Ana Diaz]] #check-in\n```\n'],
    ['in inline code', '## Check-ins\n- `[[Ana Diaz]]`\n'],
    ['in an embed', '## Check-ins\n- ![[Ana Diaz]]\n'],
    ['in a quote', '## Check-ins\n> - [ ] [[Ana Diaz]] #check-in\n'],
    ['in a remark', '## Check-ins\n- [ ] [[Ben Cho]]\n  - like [[Ana Diaz]]\n'],
    ['elsewhere without the tag', '- [ ] [[Ana Diaz]]\n\n## Check-ins\n'],
    ['elsewhere with another tag', '- [ ] [[Ana Diaz]] #check-in/later #check-ins\n'],
    ['below the next heading', '## Check-ins\n\n## Log\n- [[Ana Diaz]]\n'],
  ])('to who is linked but not listed: %s', (_, text) => {
    expect(add(text)).toContain(ANA);
  });

  it.each([
    [3, '', [ANA, BEN, CHO]],
    [2, '', [ANA, BEN]],
    [0, '', []],
    [2, '- [x] [[Ben Cho]] #check-in\n', [ANA]],
    [2, '- [ ] [[Dora Eng]] #check-in\n', [ANA]],
    [2, '- [ ] [[Dora Eng]] and [[Ben Cho]] #check-in\n', []],
    [2, '- [ ] [[Nobody]] and Mum #check-in\n', [ANA, BEN]],
  ])('within a budget of %i, of which “%s” takes its part', (budget, text, added) => {
    const after = add(text, budget);
    expect(
      after.split('\n').filter((line) => !text.includes(line) && line.startsWith('-')),
    ).toEqual(added);
    expect(add(after, budget)).toBe(after);
  });

  it('once for a contact who is wanted twice', () => {
    const twice = { ...wantedWith(5), wanted: [...WANTED, ...WANTED] };
    expect(addCheckIns('', DEFAULT_CONVENTIONS, twice, contactOf)).toBe(add(''));
  });
});

it.each([
  ['## Check-ins\n- [ ] [[Ana Diaz]]\n', true],
  ['## Check-ins\n- Call mum\n', true],
  ['- [ ] Mum #check-in\n', true],
  ['## Check-ins\n', false],
  ['## Check-ins\n\nWho needs me?\n\n- \n- [ ] \n', false],
  ['## Log\n- [[Ana Diaz]]\n', false],
])('whether a note lists check-ins: %j', (text, expected) => {
  expect(hasCheckIns(text, DEFAULT_CONVENTIONS)).toBe(expected);
});
