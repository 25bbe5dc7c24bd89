import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSettings } from '../../../src/notes/settings/settings';
import { DEFAULT_TAGS, TAG_NAMES, type TagName, type Tags } from '../../../src/notes/settings/tags';

const read = (tags: unknown) => parseSettings({ tags }, 'data.json');
const tagsOf = (tags: unknown): Tags => read(tags).settings.conventions.tags;
const problemsOf = (tags: unknown): readonly string[] =>
  read(tags).problems.map(({ property }) => property);

describe('stored tags', () => {
  test('change meaning by meaning, and are kept without their #', () => {
    expect(tagsOf({ waiting: ['#theirs', ' waiting '] })).toEqual({
      ...DEFAULT_TAGS,
      waiting: ['theirs', 'waiting'],
    });
    expect(problemsOf({ waiting: ['#theirs'] })).toEqual([]);
  });

  test('may change places', () => {
    const swapped = { gave: ['received'], received: ['gave'] };
    expect(tagsOf(swapped)).toEqual({ ...DEFAULT_TAGS, ...swapped });
    expect(problemsOf(swapped)).toEqual([]);
  });

  test.each<readonly [string, object, Partial<Tags>, readonly string[]]>([
    ['no tag', { waiting: ['two words', 'ok'] }, { waiting: ['ok'] }, ['tags.waiting[0]']],
    ['only digits', { waiting: ['2026'] }, {}, ['tags.waiting[0]']],
    ['no text', { waiting: [7, 'ok'] }, { waiting: ['ok'] }, ['tags.waiting[0]']],
    ['no list', { waiting: 'theirs' }, {}, ['tags.waiting']],
    ['an empty list', { waiting: [] }, {}, ['tags.waiting']],
    ['the tag of another meaning', { waiting: ['Mention'] }, {}, ['tags.waiting[0]']],
    [
      'twice the same',
      { inbound: ['in'], outbound: ['IN'] },
      { inbound: ['in'] },
      ['tags.outbound[0]'],
    ],
    ['a tag below a channel’s', { waiting: ['via/them'] }, {}, ['tags.waiting[0]']],
    [
      'a tag above another',
      { gave: ['help'], waiting: ['help/x'] },
      { gave: ['help'] },
      ['tags.waiting[0]'],
    ],
    [
      'what falls back to the tag that another wants',
      { received: ['gave'], gave: ['a b'] },
      {},
      ['tags.gave[0]', 'tags.received[0]'],
    ],
  ])('with %s are a problem, and cost nothing else', (_, stored, changed, problems) => {
    expect(tagsOf(stored)).toEqual({ ...DEFAULT_TAGS, ...changed });
    expect(problemsOf(stored)).toEqual(problems);
  });

  test('have one meaning each, whatever is stored', () => {
    const words = fc.constantFrom(
      'via',
      'via/x',
      'gave',
      'received',
      'Waiting',
      'a',
      'a/b',
      '7',
      '',
    );
    const stored = fc.dictionary(
      fc.constantFrom<TagName>(...TAG_NAMES),
      fc.array(words, { maxLength: 3 }),
    );
    fc.assert(
      fc.property(stored, (tags) => {
        const found = tagsOf(tags);
        const all = TAG_NAMES.flatMap((name) => [
          ...new Set(found[name].map((tag) => tag.toLowerCase())),
        ]);
        expect(new Set(all).size).toBe(all.length);
        for (const name of TAG_NAMES) expect(found[name].length).toBeGreaterThan(0);
      }),
    );
  });
});
