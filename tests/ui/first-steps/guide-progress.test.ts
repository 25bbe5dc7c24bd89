import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../src/domain/contact';
import { DEFAULT_RULES } from '../../../src/domain/rules';
import { reviewOf } from '../../../src/network/review';
import {
  hasBegun,
  stepShown,
  type GuideProgress,
} from '../../../src/ui/first-steps/guide-progress';
import { contact, networkOf, personNote, TODAY } from '../made-network';
import { NO_TRIAGE } from '../triage/no-triage';

const review = (...people: readonly Contact[]) =>
  reviewOf(networkOf(people.map((who) => personNote(who))), TODAY);

describe('who has begun', () => {
  it.each<[boolean, Partial<Contact>]>([
    [false, {}],
    [true, { circle: 'close' }],
    [true, { circle: 'unheard of' }],
    [true, { cadence: { count: 1, unit: 'month' } }],
    [true, { cadence: 'never' }],
    [false, { nextContact: TODAY + 3 }],
  ])('%s: %j', (begun, known) => {
    expect(hasBegun(review(contact('Ana'), contact('Ben', known)), DEFAULT_RULES)).toBe(begun);
  });

  it('has contacts, or a circle for those that name none', () => {
    expect(hasBegun(review(), DEFAULT_RULES)).toBe(false);
    expect(hasBegun(review(), { defaultCircle: 'close' })).toBe(true);
  });
});

describe('the step that is shown', () => {
  const fresh = review(contact('Ana'));
  const begun = review(contact('Ana', { circle: 'close' }));

  it.each<[GuideProgress['at'], typeof fresh, ReturnType<typeof stepShown>]>([
    [null, fresh, 'found'],
    [null, begun, null],
    ['marks', fresh, 'marks'],
    ['circles', begun, 'circles'],
    ['left', fresh, null],
    ['finished', fresh, null],
  ])('%s', (at, seen, step) => {
    expect(stepShown({ at, triage: NO_TRIAGE }, seen, DEFAULT_RULES)).toBe(step);
  });
});
