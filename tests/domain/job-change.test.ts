import { describe, expect, it } from 'vitest';
import { jobChange } from '../../src/domain/job-change';

interface Note {
  readonly now: readonly string[];
  readonly past?: readonly string[];
}

const change = (before: Note, after: Note) => {
  const [from, to] = [before, after].map(({ now, past = [] }) => ({
    organisations: now,
    pastOrganisations: past,
  }));
  if (from === undefined || to === undefined) throw new Error('two notes');
  return jobChange(from, to);
};

describe('a change of organisations', () => {
  it.each<[string, Note, Note, readonly [string[], string[]] | null]>([
    ['from one to another', { now: ['Acme'] }, { now: ['Globex'] }, [['Acme'], ['Globex']]],
    ['of one of two', { now: ['Acme', 'Uni'] }, { now: ['Globex', 'Uni'] }, [['Acme'], ['Globex']]],
    [
      'where another is past',
      { now: ['Acme'], past: ['Uni'] },
      { now: ['Globex'], past: ['Uni'] },
      [['Acme'], ['Globex']],
    ],
    ['none', { now: ['Acme'] }, { now: ['ACME'] }, null],
    ['by one more', { now: ['Acme'] }, { now: ['Acme', 'Globex'] }, null],
    ['by one less', { now: ['Acme', 'Globex'] }, { now: ['Acme'] }, null],
    ['to none', { now: ['Acme'] }, { now: [] }, null],
    ['from none', { now: [] }, { now: ['Acme'] }, null],
    ['of its spelling', { now: ['Acme'] }, { now: ['Acme Ltd'] }, null],
    ['of a letter', { now: ['Inittech'] }, { now: ['Initech'] }, null],
    ['that is recorded', { now: ['Acme'] }, { now: ['Globex'], past: ['acme'] }, null],
    ['that is taken back', { now: ['Globex'], past: ['Acme'] }, { now: ['Acme'] }, null],
  ])('%s', (_, before, after, told) => {
    expect(change(before, after)).toEqual(told && { left: told[0], joined: told[1] });
  });
});
