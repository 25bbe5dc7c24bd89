import { describe, expect, test } from 'vitest';
import {
  matchName,
  withDismissedMatch,
  withoutDismissedMatch,
  withRenamedInMatches,
  type MatchKey,
} from '../../src/domain/match';

const KEY: MatchKey = {
  seeker: 'People/Ana.md',
  wish: 'A data engineer',
  helper: 'People/Ben.md',
  offers: ['data engineering', 'Engineer'],
};

describe('a match', () => {
  test.each<[string, Partial<MatchKey>, boolean]>([
    ['case and accents', { wish: 'a dáta engineer' }, true],
    ['the order of what answers it', { offers: ['Engineer', 'Data engineering'] }, true],
    ['the wish', { wish: 'A data engineer, part-time' }, false],
    ['what answers it', { offers: ['data engineering'] }, false],
    ['who looks for it', { seeker: 'People/Cem.md' }, false],
    ['who may help', { helper: null }, false],
  ])('with another %s', (_, other, isSame) => {
    expect(matchName({ ...KEY, ...other }) === matchName(KEY)).toBe(isSame);
  });

  test('is dismissed once, and is back after that is undone', () => {
    const other = { ...KEY, helper: null };
    const twice = withDismissedMatch(withDismissedMatch([other], KEY), {
      ...KEY,
      wish: 'a DATA engineer',
    });
    expect(twice).toHaveLength(2);
    expect(withoutDismissedMatch(twice, KEY)).toEqual([other]);
  });

  test('stays dismissed when a note of either is renamed', () => {
    const to = 'People/Ana Diaz.md';
    expect(withRenamedInMatches([KEY], 'People/Ben.md', to)).toEqual([{ ...KEY, helper: to }]);
    expect(withRenamedInMatches([KEY], 'People/Ana.md', to)).toEqual([{ ...KEY, seeker: to }]);
    const all = [KEY];
    expect(withRenamedInMatches(all, 'Plan.md', to)).toBe(all);
  });
});
