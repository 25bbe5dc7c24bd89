import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/domain/day';
import {
  owedIn,
  withDismissal,
  withoutDismissal,
  withoutDismissed,
  withRenamedContact,
  type Owed,
} from '../../src/domain/dismissal';
import type { DerivedFollowUp, DerivedKind, FollowUp } from '../../src/domain/follow-up';
import { day, TODAY } from './builders';
import { contactNamed } from './contact-named';

const ANA = 'People/Ana.md';
const BEN = 'People/Ben.md';

function owed(
  kind: DerivedKind,
  iso: string,
  { paths = [ANA], times = 1, path = 'Daily.md' } = {},
): DerivedFollowUp {
  const on = day(iso);
  const contacts = paths.map((at) => ({ ...contactNamed(at), path: at }));
  const arose = { on, times };
  return { kind, contacts, text: null, dueOn: on + 2, stale: false, path, line: 3, arose };
}

const REPLY = owed('reply', '2026-11-20');
const DISMISSED = [owedIn(REPLY)];

const isHidden = (followUp: FollowUp, dismissals: readonly Owed[] = DISMISSED): boolean =>
  withoutDismissed([followUp], dismissals).length === 0;

describe('a dismissed follow-up', () => {
  it('is not listed, wherever its evidence stands by now', () => {
    expect(isHidden(REPLY)).toBe(true);
    expect(isHidden(owed('reply', '2026-11-20', { path: 'Elsewhere.md' }))).toBe(true);
  });

  it.each([
    ['a later one', owed('reply', '2026-11-21')],
    ['one more of that day', owed('reply', '2026-11-20', { times: 2 })],
    ['one of another kind', owed('thanks', '2026-11-20')],
    ['one of another contact', owed('reply', '2026-11-20', { paths: [BEN] })],
    ['one with another contact', owed('reply', '2026-11-20', { paths: [ANA, BEN] })],
  ])('does not hide %s', (_, other) => {
    expect(isHidden(other)).toBe(false);
  });

  it('does not hide a task', () => {
    const task: FollowUp = { ...REPLY, kind: 'promise', text: 'Reply', arose: null };
    expect(isHidden(task)).toBe(false);
  });

  it('stays so when some of what gave rise to it is gone', () => {
    const twice = [owedIn(owed('reply', '2026-11-20', { times: 2 }))];
    expect(isHidden(REPLY, twice)).toBe(true);
  });

  it('is known by its contacts in any order', () => {
    const made = owed('introduction', '2026-11-20', { paths: [ANA, BEN] });
    const turned = owed('introduction', '2026-11-20', { paths: [BEN, ANA] });
    expect(isHidden(turned, [owedIn(made)])).toBe(true);
  });

  it('leaves the others in their order', () => {
    const others = [owed('first', '2026-11-19'), owed('reply', '2026-11-21')];
    const [first, second] = others;
    expect(withoutDismissed([...others, REPLY], DISMISSED)).toEqual([first, second]);
  });
});

describe('the dismissals', () => {
  const on = (kind: DerivedKind, iso: string): Owed => owedIn(owed(kind, iso));

  it('hold one of each', () => {
    expect(withDismissal(DISMISSED, owedIn(REPLY), TODAY)).toEqual(DISMISSED);
  });

  it('keep the earlier one beside what arose once more, for when that is undone', () => {
    const again = owedIn(owed('reply', '2026-11-20', { times: 2 }));
    const both = withDismissal(DISMISSED, again, TODAY);
    expect(both).toEqual([...DISMISSED, again]);
    expect(withoutDismissal(both, again)).toEqual(DISMISSED);
    for (const dismissals of [both, [...both].reverse()])
      expect(isHidden(owed('reply', '2026-11-20', { times: 2 }), dismissals)).toBe(true);
  });

  it.each<readonly [DerivedKind, string, number]>([
    ['reply', '2026-10-23', 1],
    ['reply', '2026-10-22', 0],
    ['first', '2026-10-23', 1],
    ['first', '2026-10-22', 0],
    ['thanks', '2026-09-23', 1],
    ['thanks', '2026-09-22', 0],
    ['introduction', '2026-09-23', 1],
    ['introduction', '2026-09-22', 0],
  ])('forget a %s of %s once it matters no more: %i kept', (kind, iso, kept) => {
    const added = on('reply', '2026-11-20');
    expect(withDismissal([on(kind, iso)], added, TODAY)).toHaveLength(kept + 1);
  });

  it('stay bounded, however much is dismissed day by day', () => {
    let all: readonly Owed[] = [];
    for (let today: Day = TODAY; today < TODAY + 400; today += 1)
      all = withDismissal(all, { kind: 'thanks', contacts: [ANA], on: today, times: 1 }, today);
    expect(all).toHaveLength(61);
  });

  it('go back to what they were without one', () => {
    const both = withDismissal(DISMISSED, on('thanks', '2026-11-20'), TODAY);
    expect(withoutDismissal(both, on('thanks', '2026-11-20'))).toEqual(DISMISSED);
  });

  it('follow a contact whose note is renamed', () => {
    const renamed = withRenamedContact(DISMISSED, ANA, BEN);
    expect(isHidden(owed('reply', '2026-11-20', { paths: [BEN] }), renamed)).toBe(true);
    expect(isHidden(REPLY, renamed)).toBe(false);
    expect(withRenamedContact(DISMISSED, BEN, ANA)).toBe(DISMISSED);
  });
});
