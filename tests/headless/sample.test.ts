import { describe, expect, it } from 'vitest';
import { sampleExpected } from '../sample-review/sample-expected';
import { reviewOfVault } from './review-shape';

const SAMPLE = 'tests/vaults/sample';

const review = await reviewOfVault([SAMPLE, '--today', sampleExpected.today, '--all']);

/** Those fields of a row that the oracle asserts. */
function asserted<T extends object>(row: object | undefined, expected: T): Partial<T> {
  const fields = new Set(Object.keys(expected));
  return Object.fromEntries(
    Object.entries(row ?? {}).filter(([field]) => fields.has(field)),
  ) as Partial<T>;
}

function assertedCheckIn<T extends { readonly lastInteraction: object | null }>(
  path: string,
  expected: T,
): object {
  const found = review.checkIns.find((checkIn) => checkIn.path === path);
  const last = expected.lastInteraction;
  return {
    ...asserted(found, expected),
    lastInteraction:
      last === null || found?.lastInteraction == null
        ? (found?.lastInteraction ?? null)
        : asserted(found.lastInteraction, last),
  };
}

describe('the sample vault', () => {
  it('has these notes', () => {
    expect(review.today).toBe(sampleExpected.today);
    expect(review.counts).toEqual(sampleExpected.counts);
  });

  it.each(sampleExpected.checkIns)('checks in with $path: $status', (expected) => {
    expect(assertedCheckIn(expected.path, expected)).toEqual(expected);
  });

  it.each(sampleExpected.untracked)('does not track $path', (expected) => {
    expect(assertedCheckIn(expected.path, expected)).toEqual(expected);
  });

  it('lists check-ins in order', () => {
    const tracked = review.checkIns.filter(({ dueOn }) => dueOn !== null);
    expect(tracked.map(({ path }) => path)).toEqual(
      sampleExpected.checkIns.map(({ path }) => path),
    );
    expect(review.checkIns).toHaveLength(
      sampleExpected.checkIns.length + sampleExpected.untracked.length,
    );
  });

  it('lists follow-ups in order', () => {
    const found = review.followUps.map((followUp, index) =>
      asserted(followUp, sampleExpected.followUps[index] ?? followUp),
    );
    expect(found).toEqual(sampleExpected.followUps);
  });

  it('lists milestones by day', () => {
    expect(review.milestones).toEqual(sampleExpected.milestones);
  });

  it('lists what it does not understand', () => {
    const found = review.problems.map(({ path, property, value }) => ({ path, property, value }));
    expect(found).toHaveLength(sampleExpected.problems.length);
    expect(found).toEqual(expect.arrayContaining([...sampleExpected.problems]));
  });
});
