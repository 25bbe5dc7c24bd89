import { describe, expect, it } from 'vitest';
import { parseSettings } from '../../../src/notes/settings/settings';
import {
  DEFAULT_VOCABULARY,
  MEANINGS,
  propertyNameProblem,
} from '../../../src/notes/settings/vocabulary';

describe('a name for a property', () => {
  it.each([
    ['that is free', 'ring', 'circle', null],
    ['that it has already', 'Prm Tier', 'circle', null],
    ['of another meaning', 'cadence', 'circle', '“cadence” says something else already.'],
    ['of another, written otherwise', 'Met_On', 'circle', '“Met_On” says something else already.'],
    ['of another kind of note', 'location', 'eventPlace', null],
    ['of another meaning there', 'with', 'topics', '“with” says something else already.'],
  ] as const)('%s', (_, name, meaning, problem) => {
    expect(propertyNameProblem(name, meaning, DEFAULT_VOCABULARY)).toBe(problem);
  });

  it('as shipped means one thing in each kind of note', () => {
    for (const meaning of MEANINGS)
      for (const name of DEFAULT_VOCABULARY[meaning])
        expect(propertyNameProblem(name, meaning, DEFAULT_VOCABULARY)).toBeNull();
  });
});

describe('stored names for properties', () => {
  const read = (vocabulary: unknown) => {
    const { settings, problems } = parseSettings({ vocabulary }, 'data.json');
    return { names: settings.conventions.vocabulary, problems };
  };

  it('lose one that means something else, which is said', () => {
    const { names, problems } = read({ circle: ['circle', 'cadence'] });
    expect(names.circle).toEqual(['circle']);
    expect(names.cadence).toEqual(DEFAULT_VOCABULARY.cadence);
    expect(problems.map(({ message }) => message)).toEqual([
      '“cadence” says something else already.',
    ]);
  });

  it('may change places', () => {
    const { names, problems } = read({ circle: ['cadence'], cadence: ['rhythm'] });
    expect([names.circle, names.cadence]).toEqual([['cadence'], ['rhythm']]);
    expect(problems).toEqual([]);
  });
});
