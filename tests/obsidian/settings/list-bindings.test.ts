import { describe, expect, test } from 'vitest';
import { listIn, namesFor } from '../../../src/obsidian/settings/list-bindings';

describe('a word of a list', () => {
  test.each([
    [listIn('contactTags', 'tag'), '#person/work', [], undefined],
    [listIn('contactTags', 'tag'), 'two words', [], '“two words” can’t be a tag.'],
    [listIn('contactTags', 'tag'), '#Person', ['person'], '“person” is in the list already.'],
    [listIn('contactMarkers', 'word'), '  ', [], 'Write at least one letter or digit.'],
    [listIn('participantHeadings', 'heading'), '## ', [], 'Write at least one letter or digit.'],
    [namesFor('circle'), 'Ring, inner', ['circle'], undefined],
    [namesFor('circle'), '- _', [], 'Write at least one letter or digit.'],
    [namesFor('circle'), 'PRM Tier', ['circle', 'prm-tier'], '“prm-tier” is in the list already.'],
  ])('%#: %j', (list, typed, others, message) => {
    expect(list.problem(typed, others)).toEqual(message);
  });

  test.each([
    ['tag', ' ##person ', 'person'],
    ['heading', '## Who came ', 'Who came'],
    ['folder', '/People/', 'People'],
    ['word', ' map of content ', 'map of content'],
  ] as const)('a %s is kept without what surrounds it: %j', (kind, typed, kept) => {
    expect(listIn('contactMarkers', kind).clean(typed)).toBe(kept);
  });
});
