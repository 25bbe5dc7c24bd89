import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/notes/settings/settings';
import { withRules } from '../../../src/obsidian/settings/changed-settings';
import { circleName } from '../../../src/obsidian/settings/circle-bindings';

describe('the name of a circle', () => {
  test.each([
    [' ', 'Write a name for the circle.'],
    ['Close', 'Another circle has this name.'],
    ['INNER', undefined],
    ['core', undefined],
  ])('as %j: %j', (value, message) => {
    expect(circleName(0).problem(value, DEFAULT_SETTINGS)).toEqual(message);
  });

  test('takes the default circle along', () => {
    const warm = withRules(DEFAULT_SETTINGS, { defaultCircle: 'warm' });
    expect(circleName(3).change(warm, ' tepid ').rules.defaultCircle).toBe('tepid');
  });

  test('is the one that seasons name, too', () => {
    const { seasons } = circleName(0).change(DEFAULT_SETTINGS, 'core').rules;
    expect(seasons[0]?.cadences[0]).toMatchObject({ of: 'circle', name: 'core' });
  });

  test('is no other name of the circle any more', () => {
    const changed = circleName(2).change(DEFAULT_SETTINGS, 'Casual');
    expect(changed.rules.circles[2]).toMatchObject({ name: 'Casual', aliases: [] });
  });
});
