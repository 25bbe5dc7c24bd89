import { describe, expect, test } from 'vitest';
import { changeInWords, placeInWords } from '../../../src/obsidian/settings/settings-in-words';

describe('a setting that changes, in words', () => {
  test.each([
    [{ setting: 'dailyBudget', before: 5, after: 3 }, 'Check-ins a day', '5', '3'],
    [
      { setting: 'insertsDaily', before: false, after: true },
      'Check-ins in new daily notes',
      'no',
      'yes',
    ],
    [
      { setting: 'contactFolders', before: [], after: ['A', 'B'] },
      'Contact folders',
      'none',
      'A, B',
    ],
    [{ setting: 'ownNote', before: null, after: 'Me.md' }, 'Your own note', 'none', 'Me.md'],
    [
      { setting: 'templateByChannel', before: {}, after: { call: 'Coffee' } },
      'Templates by channel',
      'none',
      'call: Coffee',
    ],
    [
      { setting: 'vocabulary', meaning: 'birthday', before: ['born'], after: ['bday'] },
      'Property names: Birthday',
      'born',
      'bday',
    ],
    [
      { setting: 'tags', meaning: 'waiting', before: ['waiting'], after: ['theirs'] },
      'Tags: Waiting for them',
      'waiting',
      'theirs',
    ],
    [
      {
        setting: 'circles',
        before: [{ name: 'old', cadence: 'never', aliases: [] }],
        after: [{ name: 'team', cadence: '2 weeks', aliases: ['crew', 'us'], colour: 'blue' }],
      },
      'Circles',
      'old (never)',
      'team (every 2 weeks; blue; also crew and us)',
    ],
  ] as const)('%#', (change, name, before, after) => {
    expect(changeInWords(change)).toEqual({ name, before, after });
  });

  test.each([
    ['dailyBudget', 'Check-ins a day'],
    ['circles[0].cadence', 'Circles · circles[0].cadence'],
    ['other', 'other'],
  ])('the place %s', (place, words) => {
    expect(placeInWords(place)).toBe(words);
  });
});
