import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CONVENTIONS } from '../../../src/notes/settings/conventions';
import * as marks from '../../../src/notes/writing/entry-mark';
import type { KnownEntry } from '../../../src/notes/writing/entry-place';
import { entries } from '../reading/read-note';

const ana = (line: number): { line: number; links: string[] } => ({ line, links: ['Ana'] });
const CALL = { channel: 'call', link: '[[Ana]]' };
const markAsMention = (text: string, entry: KnownEntry): string =>
  marks.markAsMention(text, entry, DEFAULT_CONVENTIONS);
const markAsTalk = (text: string, entry: KnownEntry, said: marks.Talk): string =>
  marks.markAsTalk(text, entry, said, DEFAULT_CONVENTIONS);
const talk = (text: string, line = 1): string => markAsTalk(text, ana(line), CALL);

describe('only a mention', () => {
  it.each([
    ['- met [[Ana]]', 1, '- met [[Ana]] #mention'],
    ['- met [[Ana]] ^id', 1, '- met [[Ana]] #mention ^id'],
    ['1. met\n   [[Ana]]  \n', 1, '1. met #mention\n   [[Ana]]  \n'],
    ['- [x] met [[Ana]]\r\n\t- more\r\n', 1, '- [x] met [[Ana]] #mention\r\n\t- more\r\n'],
    ['- a\n\t- met [[Ana|A]]', 2, '- a\n\t- met [[Ana|A]] #mention'],
    ['One\nmet [[Ana]] and\nBen', 2, 'One\nmet [[Ana]] and #mention\nBen'],
    ['- met [[Ana]] `code', 1, '- met [[Ana]] #mention `code'],
    ['met [[Ana]], then `a\nb`', 1, 'met [[Ana]] #mention , then `a\nb`'],
    ['met [[Ana]]\\\nBen', 1, 'met [[Ana]] #mention \\\nBen'],
    ['[[Ana]] ``a\n`b``', 1, '[[Ana]] #mention ``a\n`b``'],
    ['- `open\n``a`b``\n[[Ana]]', 1, '- `open\n``a`b`` #mention\n[[Ana]]'],
    ['- `code\n  ends` [[Ana]]', 1, '- `code\n  ends` [[Ana]] #mention'],
    ['- <b title="\n#mention"> [[Ana]]', 1, '- <b title="\n#mention"> [[Ana]] #mention'],
    ['- [[Ana]] `#mention`', 1, '- [[Ana]] `#mention` #mention'],
    ['-     code\n      -\n  [[Ana]]', 1, '-     code\n      -\n  [[Ana]] #mention'],
    [
      '- a\n    - b\n\t%% open [[Ana]] #mention',
      2,
      '- a\n    - b #mention\n\t%% open [[Ana]] #mention',
    ],
    ['- [x] * [[Ana]]', 1, '- [x] * [[Ana]] #mention'],
    ['- [ ] [[Ben]]\n\n[^1]: [[Ana]]\n-', 3, '- [ ] [[Ben]]\n\n[^1]: [[Ana]] #mention\n-'],
  ])('tags the item, or the line of running text: %j', (before, line, after) => {
    const text = markAsMention(before, ana(line));
    expect(text).toBe(after);
    expect(entries(before)).not.toEqual([]);
    expect(entries(text)).toEqual([]);
    expect(markAsMention(text, ana(line))).toBe(text);
  });

  it('knows a link beside per cent signs that are none of it, and adds nothing to code', () => {
    const two = '- [Ana](People/Ana%20Diaz.md) %%a%%\n- [Ana](<People/Ana Diaz.md>)';
    const entry = { line: 1, links: ['People/Ana Diaz.md'] };
    expect(markAsMention(two, entry)).toBe(two.replace('%%a%%', '%%a%% #mention'));
    const code = '-     code\n\n  [[Ana Diaz]]';
    expect(markAsMention(code, { line: 1, links: ['Ana Diaz'] })).toBe(`${code} #mention`);
  });

  it('takes text that looks like a logged line for none', () => {
    const text = '[[Ana Diaz]]\n7) [[Ana Diaz]] #via/call';
    const talk = { channel: 'call', link: '[[Ana Diaz]]', logHeading: 'Log' };
    expect(markAsTalk(text, { line: 1, links: ['Ana Diaz'] }, talk)).toBe(
      `${text}\n\n## Log\n\n- [[Ana Diaz]] #via/call`,
    );
  });

  it('finds Markdown links', () => {
    const entry = { line: 1, links: ['People/Ana Diaz.md'] };
    expect(markAsMention('- [Ana](People/Ana%20Diaz.md)', entry)).toBe(
      '- [Ana](People/Ana%20Diaz.md) #mention',
    );
  });

  it('does not take a word that holds the name for the link', () => {
    const text = 'x\n\n- Analysis of [[Q3]]\n- [[Ana]] said\n';
    expect(markAsMention(text, ana(3))).toBe(
      'x\n\n- Analysis of [[Q3]]\n- [[Ana]] said #mention\n',
    );
  });

  it('marks no other line with the same links where its own has an open comment', () => {
    const text = (open: string): string =>
      `- [[Ana]], [[Ben]]\n- ${open}\n    - [?] [[Ana]], [[Ben]]`;
    const entry = { line: 2, links: ['Ana', 'Ben'] };
    expect(markAsMention(text('%% open'), entry)).toBe(text('%% open #mention'));
    expect(() => markAsMention(text('<!-- open'), entry)).toThrow(/unfinished comment/);
  });

  it('reads an address beside a percent sign', () => {
    const entry = { line: 1, links: ['People/Ana Diaz.md'] };
    const text = '- [Ana](People/Ana%20Diaz.md) wants 50% off';
    expect(markAsMention(text, entry)).toBe(`${text} #mention`);
  });

  it('finds links in whatever form, where they were', () => {
    const text = '[Ben](<Ben Cho.md> "title") and [x](a(1).md)';
    expect(markAsMention(text, { line: 1, links: ['Ben Cho.md', 'a(1).md'] })).toBe(
      `${text} #mention`,
    );
  });

  it('leaves a paragraph that is tagged on another line as it is', () => {
    const text = 'met [[Ana]]\nand so on #mention\n';
    expect(markAsMention(text, ana(1))).toBe(text);
  });

  it('does not take a longer tag for it', () => {
    expect(markAsMention('- [[Ana]] #mentions #mention/x', ana(1))).toBe(
      '- [[Ana]] #mentions #mention/x #mention',
    );
  });

  it.each(['- more\n  -     code\n  [[Ana]]', '- more\n\t- [X] <!-- c -->\n  [[Ana]]'])(
    'is declined where no place in the item takes a tag: %j',
    (text) => {
      expect(() => markAsMention(text, ana(2))).toThrow(/unfinished comment or code|no longer/);
    },
  );

  it('is found where it has moved to', () => {
    expect(markAsMention('# New\n\n- [[Ben]], [[Ana]]\n- [[Ana]]', ana(1))).toBe(
      '# New\n\n- [[Ben]], [[Ana]]\n- [[Ana]] #mention',
    );
  });

  it.each([
    ['is gone', '- [[Ben]]', 'no longer in the note'],
    ['is in code by now', '```\n[[Ana]]\n```', 'no longer in the note'],
    ['is an embed by now', '![[Ana]]', 'no longer in the note'],
    ['moved, beside another like it', '\n- [[Ana]]\n- [[Ana]]', 'Several lines'],
    ['stands in a table', '[[Ana]] | x\n--- | ---\na | b', 'table'],
  ])('is declined, and nothing changed, where it %s', (_, text, reason) => {
    expect(() => markAsMention(text, ana(1))).toThrow(reason);
  });
});

describe('we talked', () => {
  it.each([
    ['- [[Ana]]', '- [[Ana]] #via/call'],
    ['- [[Ana]] on hiring ^id', '- [[Ana]] on hiring #via/call ^id'],
    ['- [[Ana]] #via/email', '- [[Ana]] #via/email'],
    ['- # [[Ana]]\n      - #via/email', '- # [[Ana]] #via/call\n      - #via/email'],
    ['- [[Ana]] <!-- #via/email -->', '- [[Ana]] <!-- #via/email --> #via/call'],
    ['- about\n  [[Ana]]\r\n', '- about #via/call\n  [[Ana]]\r\n'],
  ])('tags an item with the channel, so that it is a log: %j', (before, after) => {
    const text = talk(before);
    expect(text).toBe(after);
    expect(entries(text)).toEqual(['1 log Ana']);
    expect(talk(text)).toBe(text);
  });

  it('writes a log line for running text', () => {
    const text = talk('met [[Ana]] at noon\r\n\r\n## Log\r\n\r\n* x\r\n');
    expect(text).toBe('met [[Ana]] at noon\r\n\r\n## Log\r\n\r\n* x\r\n* [[Ana]] #via/call\r\n');
    expect(entries(text)).toEqual(['1 mention Ana', '6 log Ana']);
    expect(talk(text)).toBe(text);
  });

  it('writes a log line beside one that goes on as a mere mention', () => {
    const text = talk('met [[Ana]]\n\n- [[Ana]] #via/call\n  #mention\n');
    expect(entries(text)).toEqual(['1 mention Ana', '8 log Ana']);
  });

  it.each(['- [[Ana]] #mention', 'met [[Ana]]\n#mention'])(
    'not what is only a mention: %j',
    (text) => {
      expect(() => talk(text)).toThrow('only a mention');
    },
  );

  it('not in a channel without a name', () => {
    expect(() => markAsTalk('- [[Ana]]', ana(1), { ...CALL, channel: '…' })).toThrow('tag');
  });
});

/** Pieces of a daily note, with what could be mistaken for the entry. */
const parts = fc.array(
  fc.constantFrom(
    '# [[Ana]]',
    '',
    'text',
    '- item',
    '  continued [[Ben]]',
    '\t- [[Ben]] #via/call',
    '- [ ] [[Ana]]',
    '```\n[[Ana]]\n```',
    '> [[Ana]]',
    '%%\n[[Ana]]\n%%',
    '![[Ana]]',
  ),
  { maxLength: 6 },
);

it('a mark counts as meant, and all other lines stay as they were', () => {
  const lines = fc.constantFrom(
    '- so [[Ana]] says',
    '* [[Ana|A]] ^id',
    'with [[Ana]], who',
    '1. [[Ana]]',
  );
  const breaks = fc.constantFrom('\n', '\r\n');
  fc.assert(
    fc.property(parts, parts, lines, breaks, (above, below, line, newline) => {
      const around = (written: string): string =>
        [...above, '', '# Here', '', written, '', '# There', ...below]
          .join('\n')
          .replaceAll('\n', newline);
      const number =
        around('@')
          .split('\n')
          .findIndex((text) => text.trim() === '@') + 1;
      fc.pre(entries(around(line)).includes(`${String(number)} mention Ana`));
      const others = entries(around('none'));

      const mention = markAsMention(around(line), ana(number));
      expect(entries(mention)).toEqual(others);
      expect(mention.split('\n').filter((_, index) => index !== number - 1)).toEqual(
        around(line)
          .split('\n')
          .filter((_, index) => index !== number - 1),
      );
      const talked = talk(around(line), number);
      expect(entries(talked).filter((entry) => entry.endsWith('log Ana'))).toHaveLength(1);
      expect(
        talked
          .split(newline)
          .filter((text) => !text.includes('[[Ana'))
          .slice(0, 3),
      ).toEqual(
        around(line)
          .split(newline)
          .filter((text) => !text.includes('[[Ana'))
          .slice(0, 3),
      );
    }),
  );
});
