import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHANNELS } from '../../../src/domain/interaction';
import { metadataOf } from '../../../src/headless/markdown/metadata';
import { EntryWords } from '../../../src/notes/details';
import { DEFAULT_CONVENTIONS } from '../../../src/notes/settings/conventions';
import { DEFAULT_TAGS } from '../../../src/notes/settings/tags';
import * as lines from '../../../src/notes/writing/log-line';

const logLine = (entry: lines.LogEntry): string => lines.logLine(entry, DEFAULT_TAGS);
const channelTag = (channel: string): string => lines.channelTag(channel, DEFAULT_TAGS);

const ANA = '[[Ana Diaz]]';

const PLAIN = { channel: null, direction: null, gave: [], received: [] };

function line(text: string): string {
  return logLine({ ...PLAIN, links: [ANA], text });
}

describe('a log line', () => {
  it('says with whom, how, and what about', () => {
    const text = 'Talked about the hiring freeze #received/advice';
    expect(logLine({ ...PLAIN, links: [ANA], channel: 'call', text })).toBe(
      '- [[Ana Diaz]] #via/call Talked about the hiring freeze #received/advice',
    );
  });

  it('names several contacts', () => {
    const links = [ANA, '[Ben](People/Ben%20Cho.md)'];
    expect(logLine({ ...PLAIN, links, channel: 'in person', text: '' })).toBe(
      '- [[Ana Diaz]], [Ben](People/Ben%20Cho.md) #via/in-person',
    );
  });

  it('says that several contacts were introduced to each other', () => {
    const introduction = { ...PLAIN, channel: 'introduction', text: '' };
    expect(logLine({ ...introduction, links: [ANA, '[[Ben]]'] })).toBe(
      '- [[Ana Diaz]], [[Ben]] #via/introduction #introduced',
    );
    expect(logLine({ ...introduction, links: [ANA] })).toBe('- [[Ana Diaz]] #via/introduction');
  });

  it('says who reached out, and what help was given and received', () => {
    const help = { gave: ['introduction', 'two words!'], received: ['advice', '!'] };
    expect(logLine({ ...PLAIN, links: [ANA], direction: 'inbound', text: 'Hi', ...help })).toBe(
      '- [[Ana Diaz]] #inbound Hi #gave/introduction #gave/two-words #received/advice #received',
    );
  });

  it('has no link that Templater would run', () => {
    expect(() => logLine({ ...PLAIN, links: ['[[<% x %>]]'], text: '' })).toThrow(/Templater/);
  });

  it('may say no more than who', () => {
    expect(line('  ')).toBe('- [[Ana Diaz]]');
  });
});

describe('the user’s text', () => {
  it.each([
    ['one\ntwo\r\n\tthree\u2028four', 'one two three four'],
    ['#tags and [[links]] %% and comments %%', '#tags and [[links]] %% and comments %%'],
    ['100 %% sure', '100 %\\% sure'],
    ['a %%%%% b', 'a %%%%% b'],
    ['a %%% b', 'a %\\%\\% b'],
    ['%% a %% b %%', '%\\% a %\\% b %\\%'],
    ['cost $$ 5', 'cost $\\$ 5'],
    ['x <!-- y', 'x \\<!-- y'],
    ['x <!-- y -->', 'x <!-- y -->'],
    ['see ^abc-1', 'see \\^abc-1'],
    ['^abc', '\\^abc'],
    ['2 ^ 3', '2 ^ 3'],
    ['- [ ] task', '- [ ] task'],
    ['# heading', '# heading'],
    ['<%* tp.x() %>', '<\\%* tp.x() %>'],
    ['<%% a %% b', '<\\%\\% a %\\% b'],
  ])('%j stands as %j', (text, written) => {
    expect(line(text)).toBe(`- [[Ana Diaz]] ${written}`);
  });

  it.each(['[x] done', '- item', '# heading', '> quote', '```', '<!-- a -->'])(
    '%s makes no other block of a line without links',
    (text) => {
      expect(logLine({ ...PLAIN, links: [], text })).toBe(`- \\${text}`);
    },
  );

  it('is one item of a list, whatever it is', () => {
    const words = fc.constantFrom(
      ...['%%', '$$', '%', '\n', '\r', '- ', '# ', '[ ] ', '`', '<!--', '-->', '^id', 'word', ' '],
      ...['[[', ']]', '\u2028', '\\', '```', '<div>', '> '],
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(words).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const written = line(text);
        expect(written).toMatch(/^- \[\[Ana Diaz\]\]/);
        expect(written).not.toMatch(/[\n\r\u2028\u2029]/);
        const { metadata } = metadataOf(`${written}\n- [[Ben Cho]]\n\n# After\n`);
        expect(metadata.listItems?.map(({ task, id }) => ({ task, id }))).toEqual([{}, {}]);
        expect(metadata.headings?.map(({ heading }) => heading)).toEqual(['After']);
        expect(metadata.links?.at(-1)?.link).toBe('Ben Cho');
      }),
    );
  });
});

describe('the tag of a channel', () => {
  it.each(CHANNELS)('is read as %s again', (channel) => {
    const words = new EntryWords(DEFAULT_CONVENTIONS);
    expect(words.meaningOfTag(channelTag(channel))).toEqual({ says: 'channel', channel });
  });

  it.each([
    ['Slack huddle', '#via/Slack-huddle'],
    [' a/b, c ', '#via/a-b-c'],
    ['Früh-stück_2', '#via/Früh-stück_2'],
    ['!?', ''],
  ])('%j is %j', (channel, tag) => {
    expect(channelTag(channel)).toBe(tag);
  });
});
