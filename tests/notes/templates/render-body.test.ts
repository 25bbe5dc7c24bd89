import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../../src/notes/text/blocks';
import { TEXT_PLACEHOLDERS } from '../../../src/notes/templates/placeholders';
import { renderBody } from '../../../src/notes/templates/render-body';
import { values } from './values';

const body = (template: string, ...given: Parameters<typeof values>): string =>
  renderBody(template, values(...given)).text;

describe('a placeholder in the text', () => {
  it.each([
    ['{{date}}', '2026-11-22'],
    ['{{date:dddd D MMMM}}', 'Sunday 22 November'],
    ['{{ Date:YYYY }}', '2026'],
    ['{{time}}', '09:05'],
    ['{{time:H.mm}}', '9.05'],
    ['# {{title}}', '# 2026-11-22 Ana Diaz'],
    ['With {{person}}', 'With [[Ana Diaz]]'],
    ['With {{people}}', 'With [[Ana Diaz]] and [[Ben Cho]]'],
    ['[[{{person}}|her]]', '[[Ana Diaz|her]]'],
    ['[[{{ person }}#Log]]', '[[Ana Diaz#Log]]'],
    ['[[{{person}}#Log|her log]]', '[[Ana Diaz#Log|her log]]'],
    ['With [[{{people}}#Log]]', 'With [[Ana Diaz#Log]] and [[Ben Cho#Log]]'],
    ['[[{{person}}]] and [[{{people}}]]', '[[Ana Diaz]] and [[Ana Diaz]] and [[Ben Cho]]'],
    ['- {{people}}', '- [[Ana Diaz]]\n- [[Ben Cho]]'],
  ])('%s of the note', (template, expected) => {
    expect(body(template, {}, ['[[Ana Diaz]]', '[[Ben Cho]]'])).toBe(expected);
  });

  it.each(TEXT_PLACEHOLDERS)('{{%s}} is the text that it stands for', (name) => {
    expect(body(`It is {{${name}}}.`, { [name]: ['Grüße, 日本 🎉'] })).toBe(
      'It is Grüße, 日本 🎉.',
    );
    expect(body(`- {{${name}}}`, { [name]: ['one', 'two'] })).toBe('- one\n- two');
    expect(body(`a\n- Label: {{${name}}}\nb`)).toBe('a\nb');
  });

  it.each(['{{First Name}}', '{{first_name}}', '{{ FIRST-NAME }}'])('may be spelled %s', (name) => {
    expect(body(name, { 'first-name': ['Ana'] })).toBe('Ana');
  });
});

describe('a value is text:', () => {
  it.each([
    ['a heading', '{{company}}', '# Acme', '\\# Acme'],
    ['a list', '{{company}}', '- Acme', '\\- Acme'],
    ['a numbered list', '{{company}}', '1. Acme', '1\\. Acme'],
    ['a quote', '{{company}}', '> Acme', '\\> Acme'],
    ['a rule', '{{company}}', '---', '\\---'],
    ['the underline of a heading', 'Text\n{{company}}', '===', 'Text\n\\==='],
    ['code', '{{company}}', '```js', '\\```js'],
    ['a task', '- {{company}}', '[ ] Acme', '- \\[ ] Acme'],
    ['HTML', '{{company}}', '<div>', '\\<div>'],
    ['a comment', '{{company}} x', '%% hidden', '%\\% hidden x'],
    ['a definition', '{{company}}', '[a]: b', '\\[a]: b'],
    ['several lines', 'At {{company}}', 'Acme\n\n# Corp', 'At Acme # Corp'],
    ['a block id', 'At {{company}}', 'Acme ^id', 'At Acme \\^id'],
    ['a cell', '| {{company}} |', 'a | b', '| a \\| b |'],
    ['another placeholder', '{{company}}', '{{role}}', '{{role}}'],
    ['a command of Templater', '{{company}}', '<% app.exit() %>', '<\\% app.exit() %>'],
    ['a name from right to left', 'With {{company}}!', 'נועה ברק', 'With נועה ברק!'],
    ['quotes and colons', '{{company}}', '"a": \'b\'', '"a": \'b\''],
  ])('%s stays what it says', (_, template, value, expected) => {
    expect(body(template, { company: [value], role: ['Boss'] })).toBe(expected);
  });

  it('nothing in it makes another block', () => {
    const start = fc.constantFrom('#', '-', '1.', '>', '```', '---', '===', '<div', '|', '%%', '');
    const value = fc.tuple(start, fc.string({ unit: 'grapheme' })).map(([a, b]) => `${a} ${b}x`);
    const template = fc.constantFrom(
      'Text\n{{company}}\nmore',
      '{{company}}',
      '# A\n\n{{company}}\n\n# B',
      '- {{company}}\n- b',
      '> {{company}}\n\nb',
      '1. {{company}}\n',
    );
    fc.assert(
      fc.property(template, value, (text, company) => {
        const kinds = (said: string): unknown =>
          blocksOf(body(text, { company: [said] })).map(({ kind }) => kind);
        expect(kinds(company)).toEqual(kinds('Acme'));
      }),
    );
  });
});

describe('several values', () => {
  const texts = { 'last-notes': ['one', 'two'], interests: ['a', 'b'] };

  it.each([
    ['{{last-notes}}', '- one\n- two'],
    ['> {{last-notes}}', '> - one\n> - two'],
    ['  * {{last-notes}} ', '  * one\n  * two'],
    ['> - {{last-notes}}', '> - one\n> - two'],
    ['- [ ] {{last-notes}}', '- [ ] one\n- [ ] two'],
    ['Likes {{interests}}.', 'Likes a, b.'],
    ['- Likes {{interests}}', '- Likes a, b'],
    ['```\n{{last-notes}}\n```', '```\none · two\n```'],
  ])('%s', (template, expected) => {
    expect(body(template, texts)).toBe(expected);
  });

  it('that are sentences are told apart by dots', () => {
    expect(body('Ask: {{ask-next-time}}', { 'ask-next-time': ['a, b', 'c'] })).toBe(
      'Ask: a, b · c',
    );
  });
});

describe('where there is nothing to say', () => {
  it.each([
    ['a line goes', 'a\nLast time: {{last-notes}}\nb', 'a\nb'],
    ['an item goes', '- {{company}}\n- b', '- b'],
    ['a line of a quote goes', '> Hi\n> - Ask: {{ask-next-time}}', '> Hi'],
    ['a whole quote goes', 'a\n\n> {{last-ago}}\n> - {{last-notes}}\n\nb', 'a\n\nb'],
    ['the blank line after it goes along', '{{company}}\n\n# A\n\n- {{role}}\n\nb\n', '# A\n\nb\n'],
    ['a heading with words stays', '## About {{company}}\n', '## About \n'],
    ['a heading without words goes', '# {{company}}\nb', 'b'],
    ['a tag without a name makes no heading', '#{{company}} text\nb', 'b'],
    ['nor beside another value', '#{{company}} {{date}}', ' 2026-11-22'],
    ['nor in a quote or an item', '- #{{company}} {{date}} b', '-  2026-11-22 b'],
    ['nor within a line', '{{date}} #work/{{role}} #{{company}}', '2026-11-22 #work/ '],
    ['a row of a table stays', '| Company | {{company}} |', '| Company |  |'],
    ['a line with another value stays', '{{date}} at {{company}}', '2026-11-22 at '],
    ['a line for the cursor stays', '- {{company}}{{cursor}}', '- '],
    ['a line with a command stays', '{{company}} <% x %>', ' <% x %>'],
    ['code stays', '```\nfrom {{company}}\n```', '```\nfrom \n```'],
  ])('%s', (_, template, expected) => {
    expect(body(template)).toBe(expected);
  });
});

describe('of the last time, where nothing was said', () => {
  const when = { 'last-ago': ['today'], 'last-channel': ['call'] };

  it.each([
    ['a line that says when goes', 'Last time, {{last-ago}}: {{last-notes}}\nb', 'b'],
    ['one that only says when stays', 'Last time: {{last-ago}}', 'Last time: today'],
    ['one that says more stays', '{{date}}: {{last-notes}}', '2026-11-22: '],
    [
      'one of two sentences is enough',
      '{{last-ago}}: {{last-notes}} {{ask-next-time}}',
      'today:  So?',
    ],
  ])('%s', (_, template, expected) => {
    const asks = template.includes('ask') ? { 'ask-next-time': ['So?'] } : {};
    expect(body(template, { ...when, ...asks })).toBe(expected);
  });

  it.each([
    ['a callout goes with its title', '> [!info] {{last-ago}}\n> - {{last-notes}}\n\nb', 'b'],
    ['and with its blank lines', 'a\n\n> [!info]- Last\n>\n> {{last-notes}}\n> \n\nb', 'a\n\nb'],
    [
      'one with words of its own stays',
      '> [!info] Last\n> {{last-notes}}\n> Smile.',
      '> [!info] Last\n> Smile.',
    ],
    ['one that is only a title stays', '> [!info] {{last-ago}}\n\nb', '> [!info] today\n\nb'],
    ['one without its title stays a callout', '> [!tip]+ {{role}}\n> - a', '> [!tip]+\n> - a'],
    [
      'one with the cursor stays',
      '> [!info] Last\n> {{last-notes}}\n> {{cursor}}',
      '> [!info] Last\n> ',
    ],
    ['a plain quote stays', '> Last\n> {{last-notes}}', '> Last'],
    ['one in code stays', '```\n> [!info] a\n> {{last-notes}}\n```', '```\n> [!info] a\n> \n```'],
  ])('%s', (_, template, expected) => {
    expect(body(template, when)).toBe(expected);
  });
});

describe('the rest of a template', () => {
  it.each(['<% tp.date.now("{{date}}") %>', '<%*\n{{title}}\n%>', 'Plain [[{{ ]] }} {{}} {{1}}'])(
    'stays: %s',
    (template) => {
      expect(renderBody(template, values())).toMatchObject({ text: template, unknown: [] });
    },
  );

  it('names what it does not know, once each, and leaves it', () => {
    const template = '{{weather}} {{date:X}}\n- {{weather}}';
    expect(renderBody(template, values())).toMatchObject({
      text: template,
      unknown: ['{{weather}}', '{{date:X}}'],
    });
  });

  it.each([
    ['{{cursor}}', 0],
    ['- {{company}}\n\n# A\n\n- {{cursor}}\n', 7],
    ['{{date}} {{cursor}}{{cursor}}b', 11],
    ['{{people}}\n{{cursor}}', 13],
    ['none', null],
  ])('has its cursor: %s', (template, cursor) => {
    const rendered = renderBody(template, values());
    expect(rendered.cursor).toBe(cursor);
    expect(rendered.text).not.toContain('cursor');
  });
});
