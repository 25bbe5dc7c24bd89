import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/notes/settings/settings';
import {
  seasonDays,
  seasonName,
  seasonOfCircle,
  seasonOfTags,
} from '../../../src/obsidian/settings/season-bindings';
import { day } from '../../domain/builders';

const twice: Settings = {
  ...DEFAULT_SETTINGS,
  rules: {
    ...DEFAULT_SETTINGS.rules,
    seasons: [...DEFAULT_SETTINGS.rules.seasons, { name: 'rest', runs: null, cadences: [] }],
  },
};

describe('what can be typed for a season', () => {
  test.each([
    [seasonName(0), ' ', 'Write a name for the season.'],
    [seasonName(0), 'Rest', 'Another season has this name.'],
    [seasonName(0), 'SEARCHING', undefined],
    [seasonOfCircle(0, 'close'), '', undefined],
    [seasonOfCircle(0, 'close'), '10 days', undefined],
    [seasonOfCircle(0, 'close'), 'never', expect.stringContaining('Write a cadence')],
    [seasonOfTags(0), 'recruiter 1 week', undefined],
    [seasonOfTags(0), 'recruiter', expect.stringContaining('Write tags with their cadences')],
    [seasonDays(0), '', undefined],
    [seasonDays(0), '2026-12-01 – 2027-03-01', undefined],
    [seasonDays(0), '2026-12-01 to 2026-12-01', undefined],
    [seasonDays(0), '2027-03-01 – 2026-12-01', expect.stringContaining('first and the last day')],
    [seasonDays(0), '2026-12-01', expect.stringContaining('first and the last day')],
  ])('%o: %j', (binding, typed, problem) => {
    expect(binding.problem(typed, twice)).toEqual(problem);
  });

  test('is read back as it was typed', () => {
    const changes = [
      [seasonName(1), 'parental leave'],
      [seasonDays(1), '2026-12-01 – 2027-03-01'],
      [seasonOfCircle(1, 'close'), '6 weeks'],
      [seasonOfTags(1), 'recruiter 1 week, client/old 6 months'],
    ] as const;
    let settings = twice;
    for (const [binding, typed] of changes)
      settings = { ...twice, ...binding.change(settings, typed) };
    for (const [binding, typed] of changes) expect(binding.read(settings)).toBe(typed);
    expect(settings.rules.seasons[1]?.runs).toEqual({
      from: day('2026-12-01'),
      until: day('2027-03-01'),
    });
    const ended = seasonDays(1).change(settings, '');
    expect(ended.rules.seasons[1]?.runs).toBeNull();
    expect(seasonOfCircle(1, 'close').read(seasonOfCircle(1, 'close').change(settings, ''))).toBe(
      '',
    );
  });
});
