import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../../src/headless/markdown/yaml';
import {
  readBlockOptions,
  type BlockOptions,
  type OptionProblem,
} from '../../../src/notes/code-block/block-options';

const AS_SHIPPED: BlockOptions = {
  show: 'review',
  limit: null,
  filter: { circles: [], tags: [], organisations: [] },
  contact: null,
};

function options(source: string): BlockOptions {
  const reading = readBlockOptions(source, parseYaml);
  if (reading.kind === 'problems') throw new Error(JSON.stringify(reading.problems));
  return reading.options;
}

function problems(source: string): readonly OptionProblem[] {
  const reading = readBlockOptions(source, parseYaml);
  if (reading.kind === 'options') throw new Error('There is no problem.');
  return reading.problems;
}

describe('the options of a block', () => {
  it.each(['', '\n \n', '# only a comment', 'show:', 'limit: ""\ncircle: []\ncontact: null'])(
    'ask for the review where nothing is said: %j',
    (source) => {
      expect(options(source)).toEqual(AS_SHIPPED);
    },
  );

  it.each([
    ['show: review', 'review'],
    ['show: follow-ups', 'follow-ups'],
    ['show: Follow ups', 'follow-ups'],
    ['show: milestones', 'milestones'],
    ['Show: contact', 'contact'],
  ])('say what to show: %s', (source, show) => {
    expect(options(source).show).toBe(show);
  });

  it.each([
    ['limit: 1', 1],
    ['limit: 200', 200],
    ['limit: "12"', 12],
  ])('say how much: %s', (source, limit) => {
    expect(options(source).limit).toBe(limit);
  });

  it.each([
    ['circle: close', ['close']],
    ['circle: [inner, close]', ['inner', 'close']],
    ['circle:\n  - inner\n  - close\n  - inner', ['inner', 'close']],
    ['circle: 1', ['1']],
  ])('say which circles: %j', (source, circles) => {
    expect(options(source).filter.circles).toEqual(circles);
  });

  it.each([
    ['tag: client', ['client']],
    ['tag: "#client"', ['client']],
    ['tag: #client', ['client']],
    ['tag: #client/new', ['client/new']],
    ['tag: [#client, mentor, #a/b]', ['client', 'mentor', 'a/b']],
    ['tag:\n  - #client\n  - mentor', ['client', 'mentor']],
    ['tag: client # of the studio', ['client']],
    ['tag: client #not-this', ['client']],
    ['tag: # none', []],
    ['tag: #client\r\nshow: review\r\n', ['client']],
  ])('say which tags, with or without their sign: %j', (source, tags) => {
    expect(options(source).filter.tags).toEqual(tags);
  });

  it.each([
    ['company: Acme', ['Acme']],
    ['company: "[[Acme]]"', ['Acme']],
    ['company: [[Acme]]', ['Acme']],
    ['company: [[Companies/Acme|the others]]', ['Acme']],
    ['company: [Acme, Papaya Press]', ['Acme', 'Papaya Press']],
    [
      'company:\n  - [[Acme]]\n  - [[Diaz, Cho]]\n  - Papaya Press',
      ['Acme', 'Diaz, Cho', 'Papaya Press'],
    ],
    ['company: "[Acme](Companies/Acme%20Ltd.md)"', ['Acme Ltd']],
  ])('say which companies, by name or link: %j', (source, organisations) => {
    expect(options(source).filter.organisations).toEqual(organisations);
  });

  it.each([
    ['contact: Ana Diaz', 'Ana Diaz'],
    ['contact: People/Ana Diaz.md', 'People/Ana Diaz.md'],
    ['contact: "[[Ana Diaz]]"', '[[Ana Diaz]]'],
    ['contact: [[Ana Diaz]]', '[[Ana Diaz]]'],
    ['contact: [[Diaz, Ana]]', '[[Diaz, Ana]]'],
    ['contact: [Ana Diaz]', 'Ana Diaz'],
    ['contact: 1984', '1984'],
  ])('name a contact: %j', (source, contact) => {
    expect(options(source).contact).toBe(contact);
  });
});

describe('an option that can’t be followed', () => {
  it.each([
    [
      'show: revew',
      'show',
      'revew',
      'A block shows review, follow-ups, milestones or contact. Did you mean “review”?',
    ],
    [
      'show: [review]',
      'show',
      '["review"]',
      'A block shows review, follow-ups, milestones or contact.',
    ],
    ['show: 3', 'show', '3', 'A block shows review, follow-ups, milestones or contact.'],
    ['limit: 0', 'limit', '0', 'A limit is a whole number from 1 to 200.'],
    ['limit: -3', 'limit', '-3', 'A limit is a whole number from 1 to 200.'],
    ['limit: 201', 'limit', '201', 'A limit is a whole number from 1 to 200.'],
    ['limit: 2.5', 'limit', '2.5', 'A limit is a whole number from 1 to 200.'],
    ['limit: .inf', 'limit', 'Infinity', 'A limit is a whole number from 1 to 200.'],
    ['limit: many', 'limit', 'many', 'A limit is a whole number from 1 to 200.'],
    ['limit: true', 'limit', 'true', 'A limit is a whole number from 1 to 200.'],
    ['limit: [1, 2]', 'limit', '[1,2]', 'A limit is a whole number from 1 to 200.'],
    [
      'tags: client',
      'tags',
      'client',
      'There is no such option. The options are show, limit, circle, tag, company and contact. Did you mean “tag”?',
    ],
    [
      'colour: red',
      'colour',
      'red',
      'There is no such option. The options are show, limit, circle, tag, company and contact.',
    ],
    ['limit: 3\nLIMIT: 4', 'LIMIT', '4', 'An option can be there only once.'],
    [
      'circle: { name: close }',
      'circle',
      '{"name":"close"}',
      'Write one name or a list of names, such as “close” or “[inner, close]”.',
    ],
    [
      'tag: "#"',
      'tag',
      '#',
      'Write one name or a list of names, such as “client” or “[client, mentor]”.',
    ],
    [
      'contact: [Ana, Ben]',
      'contact',
      '["Ana","Ben"]',
      'Name one contact by its name, an alias, its path or a link to its note.',
    ],
    [
      'contact: { a: 1 }',
      'contact',
      '{"a":1}',
      'Name one contact by its name, an alias, its path or a link to its note.',
    ],
    [
      'show: contact\ncircle: close',
      'circle',
      'close',
      'With “show: contact” the block shows one contact; leave this option out.',
    ],
    [
      '__proto__: { show: contact }',
      '__proto__',
      '{"show":"contact"}',
      'There is no such option. The options are show, limit, circle, tag, company and contact.',
    ],
    [
      'constructor: 1',
      'constructor',
      '1',
      'There is no such option. The options are show, limit, circle, tag, company and contact.',
    ],
  ])('%j', (source, property, value, message) => {
    expect(problems(source)).toEqual([{ property, value, message }]);
  });

  it.each([
    ['review'],
    ['- show: review'],
    ['show: ['],
    ['company: [[Acme]], [[Papaya]]'],
    ['a: &a [*a]'],
    [`circle: ${'x'.repeat(60_000)}`],
  ])('is told in plain words where the YAML can’t be read: %.40j', (source) => {
    const message =
      'Write one option on a line, such as “show: review”. The options are show, limit, circle, tag, company and ' +
      'contact. Close every bracket, and put quotes around links.';
    expect(problems(source).map((found) => found.message)).toEqual([message]);
  });

  it('is told where it is there twice', () => {
    const messages = problems('show: review\nshow: contact').map(({ message }) => message);
    expect(messages).toEqual(['An option can be there only once.']);
  });

  it('is told with all others, in the order of the block', () => {
    const source = 'tags: client\nlimit: 0\ncolour: red\nshow: all';
    expect(problems(source).map(({ property }) => property)).toEqual([
      'tags',
      'limit',
      'colour',
      'show',
    ]);
  });

  it('is shown cut where it is long', () => {
    expect(problems(`limit: ${'9'.repeat(300)}x`)[0]?.value).toHaveLength(120);
  });
});

describe('reading options', () => {
  const value = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '[[Ana]]',
      '#client',
      '[#a, b]',
      '[[',
      '{a: 1}',
      '&a [*a]',
      '-3',
      '!!js/function x',
      '|',
    ),
  );
  const name = fc.oneof(
    fc.constantFrom('show', 'limit', 'circle', 'tag', 'company', 'contact', '__proto__', '- tag'),
    fc.string(),
  );
  const lines = fc.array(fc.tuple(name, value).map(([key, text]) => `${key}: ${text}`));

  it('never throws, and gives options or says what is wrong', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          lines.map((all) => all.join('\n')),
          fc.string(),
        ),
        (source) => {
          const reading = readBlockOptions(source, parseYaml);
          if (reading.kind === 'problems') {
            expect(reading.problems.length).toBeGreaterThan(0);
            for (const { message } of reading.problems) expect(message).toMatch(/\S[.?]$/u);
          } else {
            const { limit, filter } = reading.options;
            expect(limit === null || (limit >= 1 && limit <= 200)).toBe(true);
            expect([...filter.circles, ...filter.tags, ...filter.organisations]).not.toContain('');
          }
        },
      ),
    );
  });

  it('never throws, whatever YAML is read as', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(readBlockOptions('x', () => data)).toHaveProperty('kind');
        expect(
          readBlockOptions('x', () => ({ show: data, limit: data, tag: data })),
        ).toHaveProperty('kind');
        expect(
          readBlockOptions('x', () => ({ circle: data, company: data, contact: data })),
        ).toHaveProperty('kind');
      }),
    );
  });
});
