import { dueCheckIns } from './due-check-ins';
import { followUps } from './follow-ups';
import { laterCheckIns } from './later-check-ins';
import type { SampleExpected } from './shape';
import { untracked } from './untracked';

/** The oracle for the sample vault. */
export const sampleExpected: SampleExpected = {
  today: '2026-11-22',
  counts: { notes: 76, contacts: 23, conversations: 14, datedNotes: 25 },

  checkIns: [...dueCheckIns, ...laterCheckIns],
  untracked,
  followUps,

  // Tom Brandt's birthday on 30 November is not marked.
  milestones: [
    { kind: 'birthday', contact: 'People/Ravi Menon.md', on: '2026-11-27', years: 42 },
    { kind: 'birthday', contact: 'People/Clara Novak.md', on: '2026-12-03', years: null },
  ],

  problems: [
    { path: 'People/Elena Petrova.md', property: 'birthday', value: '03/04/1980' },
    { path: 'People/Marcus Bell.md', property: 'circle', value: 'colse' },
  ],
};
