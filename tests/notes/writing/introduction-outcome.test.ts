import { describe, expect, it } from 'vitest';
import { DEFAULT_CONVENTIONS } from '../../../src/notes/settings/conventions';
import { DEFAULT_TAGS } from '../../../src/notes/settings/tags';
import { withOutcome } from '../../../src/notes/writing/introduction-outcome';

const LINKS = ['Ana Diaz', 'Ben Cho'];
const write = (text: string, outcome: string | null, line = 1): string =>
  withOutcome(text, { line, links: LINKS }, outcome, DEFAULT_CONVENTIONS);

describe('what came of an introduction', () => {
  it.each([
    ['- [[Ana Diaz]] and [[Ben Cho]] #introduced', 'talked', '#introduced/talked'],
    ['- [[Ana Diaz]] and [[Ben Cho]] #introduced/talked', 'helped', '#introduced/helped'],
    ['- [[Ana Diaz]] and [[Ben Cho]] #introduced/a/b', 'nothing', '#introduced/nothing'],
    ['- [[Ana Diaz]] and [[Ben Cho]] #introduced/talked', null, '#introduced'],
    ['- [[Ana Diaz]] and [[Ben Cho]] #Introduced', 'got married', '#Introduced/got-married'],
  ])('stands in the tag of its line: %s, %s', (line, outcome, tag) => {
    const after = line.replace(/#\S+$/, tag);
    expect(write(`${line}\r\n- more\r\n`, outcome)).toBe(`${after}\r\n- more\r\n`);
  });

  it.each([
    [
      '- `#introduced` [[Ana Diaz]], [[Ben Cho]] #introduced #via/email\n',
      '- `#introduced` [[Ana Diaz]], [[Ben Cho]] #introduced/helped #via/email\n',
    ],
    [
      '- [x] [[Ana Diaz]]\n  and [[Ben Cho]]\n  #introduced, at last\n',
      '- [x] [[Ana Diaz]]\n  and [[Ben Cho]]\n  #introduced/helped, at last\n',
    ],
    [
      '- #introducedlater [[Ana Diaz]] [[Ben Cho]] (#introduced)  #introduced\n',
      '- #introducedlater [[Ana Diaz]] [[Ben Cho]] (#introduced)  #introduced/helped\n',
    ],
  ])('leaves everything else as it is: %j', (before, after) => {
    expect(write(before, 'helped')).toBe(after);
  });

  it('follows the line to where it stands now', () => {
    const line = '- [[Ana Diaz]] and [[Ben Cho]] #introduced';
    expect(write(`# Day\n\n${line}`, 'talked', 7)).toBe(`# Day\n\n${line}/talked`);
  });

  it('stands below the user’s own word', () => {
    const tags = { ...DEFAULT_TAGS, introduced: ['people/met'] as const };
    const text = '- [[Ana Diaz]] [[Ben Cho]] #people/met/talked';
    const entry = { line: 1, links: LINKS };
    expect(withOutcome(text, entry, 'helped', { ...DEFAULT_CONVENTIONS, tags })).toBe(
      '- [[Ana Diaz]] [[Ben Cho]] #people/met/helped',
    );
  });

  it.each([
    ['- [[Ana Diaz]] and [[Ben Cho]]', 'talked', /no longer says/],
    ['- [[Clara Novak]] #introduced', 'talked', /no longer in the note/],
    ['- [[Ana Diaz]] and [[Ben Cho]] #introduced', '…', /letters/],
  ])('is declined where it can’t be written: %s, %s', (text, outcome, why) => {
    expect(() => write(text, outcome)).toThrow(why);
  });
});
