import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/notes/settings/settings';
import {
  listIn,
  namesFor,
  offersList,
  tagsFor,
} from '../../../src/obsidian/settings/list-bindings';

describe('a word of a list', () => {
  test.each([
    [listIn('contactTags', 'tag'), '#person/work', [], undefined],
    [
      listIn('contactTags', 'tag'),
      'two words',
      [],
      expect.stringContaining('“two words” can’t be a tag.'),
    ],
    [listIn('contactTags', 'tag'), '#Person', ['person'], '“person” is in the list already.'],
    [listIn('contactTags', 'tag'), '2026', [], expect.stringContaining('can’t be a tag.')],
    [tagsFor('waiting'), '#they-owe', ['waiting'], undefined],
    [tagsFor('waiting'), 'theirs/now', [], undefined],
    [tagsFor('waiting'), '#Waiting', ['waiting'], '“waiting” is in the list already.'],
    [tagsFor('waiting'), '#Mention', [], '“mention” says something else already.'],
    [tagsFor('waiting'), 'a b', [], expect.stringContaining('can’t be a tag.')],
    [tagsFor('waiting'), '7', [], expect.stringContaining('can’t be a tag.')],
    [tagsFor('waiting'), '#', [], 'Write at least one letter or digit.'],
    [
      tagsFor('waiting'),
      'via/them',
      [],
      '“via/them” stands below “via”, which says something else already.',
    ],
    [
      listIn('channels', 'channel'),
      'In-Person',
      ['in person'],
      '“in person” is in the list already.',
    ],
    [listIn('helpKinds', 'help'), 'thanks ', ['Thanks'], '“Thanks” is in the list already.'],
    [offersList(), 'VAT', ['editing', 'vat'], '“vat” is in the list already.'],
    [offersList(), 'Editing, and proofs', ['editing'], undefined],
    [listIn('contactMarkers', 'word'), '  ', [], 'Write at least one letter or digit.'],
    [listIn('participantHeadings', 'heading'), '## ', [], 'Write at least one letter or digit.'],
    [namesFor('circle'), 'Ring, inner', ['circle'], undefined],
    [namesFor('circle'), '- _', [], 'Write at least one letter or digit.'],
    [namesFor('circle'), 'PRM Tier', ['circle', 'prm-tier'], '“prm-tier” is in the list already.'],
  ])('%#: %j', (list, typed, others, message) => {
    expect(list.problem(typed, others, DEFAULT_SETTINGS)).toEqual(message);
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
