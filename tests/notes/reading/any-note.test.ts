import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CIRCLES } from '../../../src/domain/circle';
import { metadataOf } from '../../../src/headless/markdown/metadata';
import { createNoteReader } from '../../../src/notes/reading/note-reader';
import { readTaskLines } from '../../../src/notes/reading/task-line';
import { DEFAULT_VOCABULARY } from '../../../src/notes/settings/vocabulary';
import { CONVENTIONS } from './read-note';

const reader = createNoteReader(
  { ...CONVENTIONS, contactFolders: ['People'], conversationFolders: ['Meetings'] },
  DEFAULT_CIRCLES,
);

/** Names that properties have, and names that JavaScript has other uses for. */
const names = fc.oneof(
  fc.constantFrom(
    'type',
    'tags',
    'contact',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
  ),
  fc.constantFrom(...Object.values(DEFAULT_VOCABULARY).flat()),
  fc.string(),
);
const words = fc.constantFrom(
  'person',
  'meeting',
  'daily',
  'moc',
  '[[People]]',
  '2026-01-24',
  '[[',
);
const values = fc.oneof(
  words,
  fc.array(words),
  fc.jsonValue(),
  fc.constantFrom(undefined, NaN, 1e300),
);
const frontmatter = fc.array(fc.tuple(names, values)).map((entries) => Object.fromEntries(entries));
const paths = fc.oneof(
  fc.constantFrom('People/Ana.md', 'Meetings/2026-01-24.md', 'Daily/2026-11-20.md', 'Ana.md'),
  fc.string(),
);

/** Pieces of Markdown in any order. */
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '- ',
        '  - ',
        '- [ ] ',
        '- [x] ',
        '> ',
        '## Log\n',
        '## Attendees\n',
        '%%',
        '```\n',
        '[[Ana]] ',
        '[[2026-01-24]] ',
        '![[Ana]] ',
        '#via/call ',
        '#person ',
        '📅 2026-11-27',
        '\n',
        '\n\n',
        '---\n',
        'type: person\n',
      ),
      fc.string(),
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(''));

describe('reading a note never throws', () => {
  it('whatever its properties and its path', () => {
    fc.assert(
      fc.property(paths, frontmatter, (path, properties) => {
        const facts = reader.factsOf({
          path,
          metadata: { frontmatter: properties },
          createdOn: null,
        });
        for (const { property, value, message } of facts.problems)
          expect([property, value, message].map((text) => typeof text)).toEqual(
            Array.from({ length: 3 }, () => 'string'),
          );
      }),
      { numRuns: 500 },
    );
  });

  it('whatever its text', () => {
    fc.assert(
      fc.property(paths, texts, (path, text) => {
        const { metadata, problem } = metadataOf(text);
        const facts = reader.factsOf({ path, metadata, createdOn: null, problem });
        expect(readTaskLines(facts, text).tasks).toHaveLength(facts.tasks.length);
      }),
      { numRuns: 500 },
    );
  });

  it('also before Obsidian has read it', () => {
    const facts = reader.factsOf({ path: 'People/Ana.md', metadata: null, createdOn: null });
    expect(facts.contact).toBeNull();
  });
});

describe('a note that can’t be read', () => {
  it.each([
    ['with properties that aren’t valid YAML', '---\ntype: [person\n---\n'],
    ['with properties in another language', '---js\n{ type: "person" }\n---\n'],
  ])('%s is a problem', (_, text) => {
    const { metadata, problem } = metadataOf(text);
    const facts = reader.factsOf({ path: 'Ana.md', metadata, createdOn: null, problem });
    expect(facts.problems).toHaveLength(1);
    expect(facts.problems[0]).toMatchObject({ path: 'Ana.md', property: '' });
  });

  it('is no problem among the templates', () => {
    const { metadata, problem } = metadataOf('---\ntype: [person\n---\n');
    const path = 'Templates/Person.md';
    expect(reader.factsOf({ path, metadata, createdOn: null, problem }).problems).toEqual([]);
  });
});
