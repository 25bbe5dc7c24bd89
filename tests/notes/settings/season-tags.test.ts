import { describe, expect, test } from 'vitest';
import type { SeasonCadence } from '../../../src/domain/season';
import { readTagCadences, writtenTagCadences } from '../../../src/notes/settings/season-tags';

const RECRUITER: SeasonCadence = {
  of: 'tag',
  name: 'recruiter',
  cadence: { count: 1, unit: 'week' },
};
const OLD: SeasonCadence = { of: 'tag', name: 'client/old', cadence: { count: 6, unit: 'month' } };

describe('tags with cadences, as typed', () => {
  test.each<[string, readonly SeasonCadence[] | null]>([
    ['', []],
    ['  ', []],
    ['recruiter 1 week', [RECRUITER]],
    ['#recruiter weekly', [RECRUITER]],
    ['recruiter 1 week, client/old every 6 months', [RECRUITER, OLD]],
    ['recruiter 1w; client/old 6 months;', [RECRUITER, OLD]],
    ['recruiter', null],
    ['recruiter never', null],
    ['recruiter often', null],
    ['1 week', null],
    ['a,b', null],
  ])('“%s”', (typed, found) => {
    expect(readTagCadences(typed)).toEqual(found);
  });

  test('read as they are written', () => {
    expect(readTagCadences(writtenTagCadences([RECRUITER, OLD]))).toEqual([RECRUITER, OLD]);
  });
});
