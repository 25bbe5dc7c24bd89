import fc from 'fast-check';
import { RANDOM_LINE } from './random-line';

/** A property of a note, most of which mean something to Rapport, in the many ways in which YAML can write it. */
const PROPERTY = fc.constantFrom(
  ...[
    'type: person',
    'type: [person, author]',
    "Type: 'meeting'",
    'tags: [person]',
    'tags:\n  - work',
  ],
  ...[
    'circle: close',
    'Circle: "close" # for now',
    'tier: close',
    'prm-tier:',
    'circle: [close, work]',
  ],
  ...[
    'cadence: 6 weeks',
    "Cadence: 'never'",
    'keep-in-touch: 14',
    'cadence: &c 6 weeks',
    'also: *c',
  ],
  ...[
    'snooze-until: 2026-12-24',
    'snooze_until:',
    'paused: true',
    'paused: yes',
    'Paused: [false]',
  ],
  ...[
    'last-contact: 2026-10-01',
    'date: 2026-11-03',
    'date: soon',
    'created: 2026-01-02',
    'met: 2020',
  ],
  ...['people: "[[Ana Diaz]]"', 'people:\n- "[[Ana Diaz]]"\n-  Cho # a friend', 'participants: []'],
  ...['attendees: [Ben, "[[Ana Diaz]]"]', 'aliases:\n  - Anita', 'name: Ana', 'died: 2025-01-01'],
  ...[
    '# a comment',
    '',
    '   ',
    'note: |\n  many\n\n  lines',
    'note: >-\n  folded\n  text',
    'a: 1',
    'a: 2',
  ],
  ...['"quoted key": x', "'single': y", '? odd\n: one', 'nested:\n  circle: far\n  deep: {x: [1]}'],
  ...['emoji 👩‍🚀: שלום', 'text: "# no comment"', 'contact: false', 'url: https://example.org/#x'],
  ...[
    'list:\n- a\n-\n  b: 1',
    'time: 12:30',
    '\ttab: x',
    'bad: [',
    '- item',
    '<<: {a: 1}',
    'x: !!binary y',
  ],
  ...[
    'company: Acme ',
    'empty: ""',
    'null: ~',
    '1: one',
    'true: x',
    'a:b',
    'long: ' + 'word '.repeat(40),
  ],
);

/** What stands before a note's text: nothing, a block in any shape, or what only looks like one. */
const FRONTMATTER = fc.oneof(
  { weight: 4, arbitrary: fc.constant<readonly string[]>([]) },
  {
    weight: 8,
    arbitrary: fc
      .tuple(
        fc.constantFrom(...[['type: person'], ['type: person', 'circle: close'], [], []]),
        fc.array(PROPERTY, { maxLength: 4 }),
      )
      .map(([first, others]) => [
        '---',
        ...[...first, ...others].flatMap((it) => it.split('\n')),
        '---',
      ]),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom(
        ...[
          '{type: person, circle: close}',
          '{type: person,\n cadence: 3 months\n}',
          '{}',
          '[a, b]',
        ],
        ...[
          'a: &x [1]\nb: *x\ntype: person',
          'type: person\n...',
          'text',
          'type: person\n--- # two',
        ],
        ...[
          'type: person\nTYPE: person\ncircle: close\nCircle: far',
          '%YAML 1.2',
          '"type": "person"',
        ],
      )
      .map((yaml) => ['---', ...yaml.split('\n'), '---']),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<readonly string[]>(
      ...[
        ['---js', 'module.exports = 1', '---'],
        ['---', 'type: person'],
        ['--- ', 'a: 1', '---'],
      ],
      ...[
        ['', '---', 'type: person', '---'],
        ['---', '---'],
        ['----', 'a: 1', '----'],
        ['---', '--- '],
      ],
    ),
  },
);

/** What ends the lines of a note, and its last one. */
const NEWLINE = fc.constantFrom('\n', '\n', '\r\n');

/** Any note: text of what means something to Obsidian, to other plugins or to Rapport, in combinations that nobody meant. */
export const RANDOM_NOTE: fc.Arbitrary<string> = fc
  .record({
    mark: fc.constantFrom('', '', '', '\uFEFF'),
    frontmatter: FRONTMATTER,
    lines: fc.array(RANDOM_LINE, { maxLength: 12 }),
    newline: NEWLINE,
    other: fc.option(fc.nat({ max: 14 }), { nil: null, freq: 6 }),
    end: fc.constantFrom('', '\n', '\n', '\n\n', '\n  \n'),
  })
  .map(({ mark, frontmatter, lines, newline, other, end }) => {
    const all = [...frontmatter, ...lines].join('\n') + end;
    let number = 0;
    // Now and then one line ends otherwise than the rest.
    const isOther = (): boolean => other !== null && (number += 1) === other;
    return mark + all.replace(/\n/g, () => (isOther() === (newline === '\n') ? '\r\n' : '\n'));
  });
