import { describe, expect, it } from 'vitest';
import { DEFAULT_TAGS } from '../../../src/notes/settings/tags';
import * as lines from '../../../src/notes/writing/follow-up-line';
import { readTaskText } from '../../../src/notes/reading/task-line';

const followUpLine = (entry: lines.FollowUpEntry): string =>
  lines.followUpLine(entry, DEFAULT_TAGS);

const ANA = '[[Ana Diaz]]';
const ENTRY = { links: [ANA], text: 'Send the paper', dueOn: 20_784, waiting: false };

describe('the task of a follow-up', () => {
  it.each([
    ['with its day', {}, '- [ ] Send the paper [[Ana Diaz]] 📅 2026-11-27'],
    ['without a day', { dueOn: null }, '- [ ] Send the paper [[Ana Diaz]]'],
    [
      'that is theirs',
      { waiting: true },
      '- [ ] Send the paper [[Ana Diaz]] #waiting 📅 2026-11-27',
    ],
    [
      'that names its contact already',
      { text: 'Send [[Ana Diaz]] the paper' },
      '- [ ] Send [[Ana Diaz]] the paper 📅 2026-11-27',
    ],
    [
      'that names its contact by words',
      { text: 'Follow up with Ana', linked: [{ words: 'Ana', link: ANA }] },
      '- [ ] Follow up with [[Ana Diaz]] 📅 2026-11-27',
    ],
    [
      'whose words are looked for whole, and not at the beginning',
      { text: 'Ana: ask Anabel what Ana wants', linked: [{ words: 'Ana', link: ANA }] },
      '- [ ] Ana: ask Anabel what [[Ana Diaz]] wants 📅 2026-11-27',
    ],
    [
      'that no longer has the words',
      { linked: [{ words: 'Ana', link: ANA }] },
      '- [ ] Send the paper [[Ana Diaz]] 📅 2026-11-27',
    ],
    ['that says no more', { text: 'Follow up' }, '- [ ] Follow up with [[Ana Diaz]] 📅 2026-11-27'],
    ['that says no more, there', { text: 'Follow up', links: [] }, '- [ ] Follow up 📅 2026-11-27'],
    ['in the contact’s own note', { links: [] }, '- [ ] Send the paper 📅 2026-11-27'],
    [
      'whose text has a day of its own, which then is its only one',
      { text: 'Send the paper 📅 2026-12-01', dueOn: null },
      '- [ ] Send the paper 📅 2026-12-01 [[Ana Diaz]]',
    ],
    [
      'with another day than its text had',
      { text: 'Send the paper [due:: 2026-12-01]' },
      '- [ ] Send the paper [due:: 2026-11-27] [[Ana Diaz]]',
    ],
    [
      'on one line',
      { text: 'Send\nthe\r\npaper' },
      '- [ ] Send the paper [[Ana Diaz]] 📅 2026-11-27',
    ],
    ['as no command', { text: '<% x %>' }, '- [ ] <\\% x %> [[Ana Diaz]] 📅 2026-11-27'],
    ['as plain text', { text: '# paper' }, '- [ ] \\# paper [[Ana Diaz]] 📅 2026-11-27'],
  ])('%s', (_, changes, line) => {
    expect(followUpLine({ ...ENTRY, ...changes })).toBe(line);
  });

  it('has no link that Templater would run', () => {
    expect(() => followUpLine({ ...ENTRY, links: ['[[<% x %>]]'] })).toThrow(/Templater/);
  });

  it('reads as it was meant', () => {
    const { text, dueOn } = readTaskText(followUpLine(ENTRY));
    expect({ text, dueOn }).toEqual({ text: 'Send the paper Ana Diaz', dueOn: 20_784 });
  });
});
