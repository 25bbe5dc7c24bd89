import { describe, expect, it } from 'vitest';
import { compareFollowUps, isStale, type FollowUp } from '../../src/domain/follow-up';
import { contact, day, rules, TODAY } from './builders';

describe('the order of follow-ups', () => {
  const followUp = (known: Partial<FollowUp>): FollowUp => ({
    kind: 'promise',
    contacts: [contact()],
    text: null,
    dueOn: null,
    stale: false,
    path: 'Note.md',
    line: 1,
    arose: null,
    ...known,
  });

  it('is by due day, then the undated, the stale last; ties by note and line', () => {
    const expected = [
      followUp({ text: 'overdue', dueOn: day('2026-11-01') }),
      followUp({ text: 'due', dueOn: day('2026-11-22'), path: 'A.md', line: 2 }),
      followUp({ text: 'due below', dueOn: day('2026-11-22'), path: 'A.md', line: 9 }),
      followUp({ text: 'due elsewhere', dueOn: day('2026-11-22'), path: 'B.md' }),
      followUp({ text: 'undated' }),
      followUp({ text: 'stale', dueOn: day('2026-01-01'), stale: true }),
    ];
    const sorted = [...expected].reverse().sort(compareFollowUps);
    expect(sorted.map(({ text }) => text)).toEqual(expected.map(({ text }) => text));
  });

  it('calls stale what is more than 90 days late', () => {
    expect(isStale(day('2026-08-24'), rules(), TODAY)).toBe(false);
    expect(isStale(day('2026-08-23'), rules(), TODAY)).toBe(true);
    expect(isStale(null, rules(), TODAY)).toBe(false);
  });
});
