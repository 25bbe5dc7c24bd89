import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { parseYaml } from '../../../src/headless/markdown/yaml';
import { DEFAULT_CONVENTIONS, type Conventions } from '../../../src/notes/settings/conventions';
import { readFrontmatter } from '../../../src/notes/text/frontmatter';
import { wholeIsoDay } from '../../../src/notes/days/read-day';
import {
  renderConversation,
  type ConversationNote,
  type RenderedNote,
} from '../../../src/notes/templates/render-conversation';
import { readNote } from '../reading/read-note';
import { DAY, values } from './values';

const YAML = { parseYaml, stringifyYaml: (value: unknown): string => stringify(value) };

function rendered(
  template: string,
  changes: Partial<ConversationNote> = {},
  conventions: Partial<Conventions> = {},
): RenderedNote {
  const note: ConversationNote = {
    template,
    values: values({}, changes.people),
    on: DAY,
    people: ['[[Ana Diaz]]'],
    channel: null,
    direction: null,
    gave: [],
    received: [],
    notes: '',
    notesHeading: 'Notes',
    ...changes,
  };
  return renderConversation(note, { ...DEFAULT_CONVENTIONS, ...conventions }, wholeIsoDay, YAML);
}

const OWN = 'type: conversation\ndate: 2026-11-22\npeople:\n  - "[[Ana Diaz]]"\n';

/** The properties of a note from a template with these properties. */
const properties = (yaml: string, ...rest: [Partial<ConversationNote>?, Partial<Conventions>?]) =>
  rendered(`---\n${yaml}---\n`, ...rest).text;

describe('the properties of a conversation note', () => {
  it('say what it is, when, with whom and how', () => {
    expect(rendered('Hi', { channel: 'in person' }).text).toBe(
      `---\n${OWN}channel: in person\n---\nHi\n`,
    );
  });

  it.each([
    ['channel: call', null, 'By call.\n'],
    ['Channel: [call, video]', null, 'By call, video.\n'],
    ['channel: call', 'letter', 'By letter.\n'],
    ['channel: {{channel}}', null, ''],
    ['channel: <% tp.channel %>', null, ''],
    ['channel:', null, ''],
  ])('say how the body has it: %s, or %s', (property, channel, expected) => {
    const { text } = rendered(`---\n${property}\n---\nBy {{channel}}.\n`, {
      channel,
      values: values({ channel: channel === null ? [] : [channel] }),
    });
    expect(text.split('\n---\n')[1]).toBe(expected);
  });

  it('are refused where a command on a line of its own would be lost', () => {
    expect(() => properties('base: &b [a]\n<% x %>\n')).toThrow('on a line of its own');
  });

  it('name everyone, who reached out, and the help', () => {
    expect(
      rendered('', {
        people: ['[[Ana Diaz]]', '[Ben](People/Ben%20Cho.md)'],
        direction: 'inbound',
        gave: ['advice'],
        received: ['referral', 'thanks'],
      }).text,
    ).toBe(`---
type: conversation
date: 2026-11-22
people:
  - "[[Ana Diaz]]"
  - "[Ben](People/Ben%20Cho.md)"
direction: inbound
gave:
  - advice
received:
  - referral
  - thanks
---
`);
  });

  it.each([
    ['others stay behind', 'area: work\n', `${OWN}area: work\n`],
    ['an explicit type wins', 'type: coffee\n', OWN.replace('conversation', 'coffee')],
    [
      'another marker is a type',
      'category: Meetings\n',
      OWN.replace('type: conversation', 'category: Meetings'),
    ],
    ['an empty type is filled in', 'type:\n', OWN],
    ['an explicit channel stays', 'channel: letter\n', `${OWN}channel: letter\n`],
    ['an empty channel is filled in', 'channel:\n', `${OWN}channel: call\n`],
    ['a fixed day is no day of it', 'date: 2020-01-01\n', OWN],
    [
      'the day stays as written',
      'date: "[[{{date}}]]"\n',
      OWN.replace('2026-11-22', '"[[2026-11-22]]"'),
    ],
    ['under another name', 'when:\n', OWN.replace('date:', 'when:')],
    [
      'beside a name whose value is no day',
      'date:\nstart: "09:00"\nwhen: morning\n',
      `${OWN}start: "09:00"\nwhen: morning\n`,
    ],
    ['beside such a name alone', 'when: morning\n', `${OWN}when: morning\n`],
    [
      'people beside what names nobody',
      'people:\nwith: Zoom\ncontacts: 3\n',
      `${OWN}with: Zoom\ncontacts: 3\n`,
    ],
    ['people beside such a name alone', 'with: Zoom\n', `${OWN}with: Zoom\n`],
    [
      'people are joined',
      'people: ["[[Me]]"]\n',
      OWN.replace('people:\n  - "[[Ana Diaz]]"', 'people: ["[[Me]]", "[[Ana Diaz]]"]'),
    ],
    ['people are named once', 'people: {{people}}\n', OWN],
    ['people in brackets are named once', 'people:\n  - "[[{{person}}]]"\n', OWN],
    ['participants elsewhere are enough', 'with: {{people}}\n', OWN.replace('people:', 'with:')],
    ['an empty one stays', 'company: {{company}}\ntopics:\n', `${OWN}company:\ntopics:\n`],
    ['lists lose what says nothing', 'topics: [a, "{{role}}"]\n', `${OWN}topics:\n  - a\n`],
    ['a phone number stays', 'phone: +31612345678\n', `${OWN}phone: +31612345678\n`],
    [
      'a command on lines of its own stays there',
      'area: work\n<%* const x =\n  1 %>\ntopics: [a]\n',
      `${OWN}area: work\n<%* const x =\n  1 %>\ntopics: [a]\n`,
    ],
    [
      'a command after all properties stays there',
      'area: work\n<% x %>\n',
      `${OWN}area: work\n<% x %>\n`,
    ],
    ['figures stay', 'a: 01234\nb: 1.10\n', `${OWN}a: 01234\nb: 1.10\n`],
    [
      'figures stay beside a placeholder',
      'a: [007, 1.10, +5, 1_000, 1e3, 0x1F, 42, "1.10", v1.20, "{{date}}"]\nb:\n  c: 1.10\n  d: "{{date}}"\n',
      `${OWN}a:\n  - 007\n  - 1.10\n  - +5\n  - 1_000\n  - 1e3\n  - 0x1F\n  - 42\n  - "1.10"\n  - v1.20\n  - 2026-11-22\nb:\n  c: 1.10\n  d: 2026-11-22\n`,
    ],
    ['comments stay', '# mine\na: b # c\n# end\n', `${OWN}# mine\na: b # c\n# end\n`],
    ['blocks stay', 'a: >-\n  b\n  c\n', `${OWN}a: >-\n  b\n  c\n`],
    [
      'a comment stays behind what is filled in',
      'date: # when?\n',
      OWN.replace('22\n', '22 # when?\n'),
    ],
    ['nested ones stay', 'a:\n  b: "{{date}}"\n', `${OWN}a:\n  b: 2026-11-22\n`],
    ['a year is a number', 'year: {{date:YYYY}}\n', `${OWN}year: 2026\n`],
    ['text around a value', 'note: "on {{date}}: x"\n', `${OWN}note: "on 2026-11-22: x"\n`],
    ['commands stay as they are', 'a: <% tp.x("b: c") %>\n', `${OWN}a: <% tp.x("b: c") %>\n`],
    ['unknown ones stay, in quotes', 'a: {{weather}}\n', `${OWN}a: "{{weather}}"\n`],
    ['a name that needs quotes', '"a: b": 1\n', `${OWN}"a: b": 1\n`],
  ])('%s', (_, yaml, expected) => {
    const channel = expected.includes('call') ? 'call' : null;
    expect(properties(yaml, { channel })).toBe(`---\n${expected}---\n`);
  });

  it('say how as the user chose it, else as the template', () => {
    const said = (channel: string | null) => properties('channel: letter\n', { channel });
    expect(said('call')).toContain('\nchannel: call\n');
    expect(said(null)).toContain('\nchannel: letter\n');
  });

  it('say who reached out as the user does, else as the template', () => {
    const said = (direction: 'inbound' | null) =>
      properties('direction: outbound\n', { direction });
    expect(said('inbound')).toContain('\ndirection: inbound\n');
    expect(said(null)).toContain('\ndirection: outbound\n');
  });

  it('follow the user’s names for them', () => {
    const vocabulary = { ...DEFAULT_CONVENTIONS.vocabulary, participants: ['attendees'] };
    const conventions = {
      markerProperties: ['kind'],
      conversationMarkers: ['meeting'],
      vocabulary,
    };
    expect(rendered('', {}, conventions).text).toBe(
      '---\nkind: meeting\ndate: 2026-11-22\nattendees:\n  - "[[Ana Diaz]]"\n---\n',
    );
  });

  it.each([
    ['invalid YAML', '---\na: [1\n---\n'],
    ['another language', '---js\n{}\n---\n'],
  ])('can’t come from a template with %s', (_, template) => {
    expect(() => rendered(template)).toThrow(/[Ff]rontmatter/);
  });

  it('name what nobody knows in properties and text', () => {
    expect(rendered('---\na: "{{x}}"\n---\n{{y}} {{x}}').unknown).toEqual(['{{x}}', '{{y}}']);
  });
});

describe('a value in a property is text:', () => {
  it.each([
    ['a colon', 'a: b'],
    ['a hash', 'a # b'],
    ['quotes', `"a" 'b'`],
    ['the end of the frontmatter', '---'],
    ['a list', '- a'],
    ['a flow', '[a, {b: c}]'],
    ['a truth value', 'true'],
    ['a number', '0017'],
    ['nothing', 'null'],
    ['an emoji', '🎉 yes'],
    ['from right to left', 'נועה ברק'],
    ['a backslash', 'a\\nb'],
    ['an anchor', '*a'],
    ['a word of ours', 'rapportvalue0z'],
  ])('%s', (_, value) => {
    for (const quote of ['', '"', "'"]) {
      const template = `---\ncompany: ${quote}{{company}}${quote}\n---\n`;
      const { text } = rendered(template, { values: values({ company: [value] }) });
      expect(readFrontmatter(text, parseYaml).data).toMatchObject({ company: value });
    }
  });

  it('on one line, and none that is taken for a placeholder or command', () => {
    const company = ['a\n---\nb: c', '{{date}}', '<% x %>'];
    const { text } = rendered('---\ncompany: {{company}}\n---\n', { values: values({ company }) });
    expect(readFrontmatter(text, parseYaml).data?.['company']).toEqual([
      'a --- b: c',
      '{ {date}}',
      '< % x %>',
    ]);
    expect(readNote('C/a.md', text).conversation).not.toBeNull();
  });

  it('whatever it is, the conversation is read as meant', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('---', '\n---\n', 'type: person', '\ntype: person\n', '{{date}}', '"', "'"),
    );
    const name = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .map((word) => word.replace(/[\p{C}[\]|#^<>{}\\/:]/gu, '').trim())
      .filter((word) => word !== '');
    const template = fc.constantFrom(
      '---\ncompany: {{company}}\nnote: "x {{company}}"\n---\n# {{company}}\n- {{company}}\n',
      "---\na: '{{company}}'\nb: |\n  {{company}}\n---\n{{company}}",
      '---\n- not properties\n---\n',
      '{{company}}\n---\n',
    );
    fc.assert(
      fc.property(
        template,
        fc.array(text),
        fc.array(name, { minLength: 1 }),
        (from, said, names) => {
          fc.pre(!from.includes('not properties'));
          const people = [...new Set(names)].map((person) => `[[${person}]]`);
          const given = { values: values({ company: said }, people), people };
          const note = readNote('Conversations/Note.md', rendered(from, given).text);
          expect(note.problems).toEqual([]);
          expect(note.conversation?.on).toBe(DAY);
          expect(note.conversation?.participants).toEqual(
            people.map((link) => ({ link: link.slice(2, -2) })),
          );
        },
      ),
    );
  });
});

describe('what was said', () => {
  it.each([
    [
      'in the item that waits',
      '## Notes\n\n- {{cursor}}\n\n## Next\n',
      '## Notes\n\n- One\n- Two\n\n## Next\n',
    ],
    [
      'below what is there',
      '## Notes\n\n- a\n\n## Next\n- {{cursor}}',
      '## Notes\n\n- a\n- One\n- Two\n\n## Next\n- \n',
    ],
    ['under a heading of its own', 'Hi', 'Hi\n\n## Notes\n\n- One\n- Two\n'],
  ])('stands %s, with the cursor behind it', (_, template, expected) => {
    const { text, cursor } = rendered(template, { notes: 'One\n\nTwo' });
    expect(text).toBe(`---\n${OWN}---\n${expected}`);
    expect(text.slice(0, cursor)).toMatch(/- Two$/);
  });

  it('is text', () => {
    const { text } = rendered('', { notes: '[ ] # a\nb <% tp.x() %>' });
    expect(text).toContain('- \\[ ] # a\n- b <\\% tp.x() %>\n');
  });
});

it('templates of other editors make the same note', () => {
  const template = '---\na: b\n---\n\n## Notes\n\n- {{cursor}}\n';
  expect(rendered(`\uFEFF${template.replaceAll('\n', '\r\n')}`)).toEqual(rendered(template));
});

it('the cursor is where the template says, else at the end', () => {
  const { text, cursor } = rendered('---\na: b\n---\n## Notes\n\n- {{cursor}}\n\n## Next\n');
  expect(text.slice(cursor)).toBe('\n\n## Next\n');
  expect(rendered('Hi').cursor).toBe(rendered('Hi').text.length - 1);
});
