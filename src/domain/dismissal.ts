import type { Day } from './day';
import { hasLapsed } from './derived-follow-up';
import { isDerived, type DerivedFollowUp, type DerivedKind, type FollowUp } from './follow-up';

/**
 * A follow-up without a task, as it is told apart from others: by its kind, its contacts and the day it arose. That says
 * nothing of where the evidence stands, and so outlives moves and renames of that.
 */
export interface Owed {
  readonly kind: DerivedKind;
  /** Paths of the contacts' notes. */
  readonly contacts: readonly string[];
  readonly on: Day;
  /** How often that day gave rise to it: what gives rise to it once more makes it another. */
  readonly times: number;
}

/** What is owed by a follow-up as it stands. */
export function owedIn({ kind, contacts, arose }: DerivedFollowUp): Owed {
  return { kind, contacts: contacts.map(({ path }) => path), ...arose };
}

/** The follow-ups that have not been dismissed, in their order. */
export function withoutDismissed(
  followUps: readonly FollowUp[],
  dismissals: readonly Owed[],
): readonly FollowUp[] {
  if (dismissals.length === 0) return followUps;
  const times = new Map<string, number>();
  for (const dismissal of dismissals) {
    const key = keyOf(dismissal);
    times.set(key, Math.max(dismissal.times, times.get(key) ?? 0));
  }
  return followUps.filter((followUp) => {
    if (!isDerived(followUp)) return true;
    const owed = owedIn(followUp);
    return owed.times > (times.get(keyOf(owed)) ?? 0);
  });
}

/**
 * The dismissals with one more; those that have lapsed by today are left out. One of what had arisen less often stays, since
 * it holds again once the later one is undone.
 */
export function withDismissal(
  dismissals: readonly Owed[],
  added: Owed,
  today: Day,
): readonly Owed[] {
  const others = withoutDismissal(dismissals, added);
  return [...others.filter(({ kind, on }) => !hasLapsed(kind, on, today)), added];
}

/** The dismissals without one, so that what it alone hid is back. */
export function withoutDismissal(dismissals: readonly Owed[], removed: Owed): readonly Owed[] {
  const key = keyOf(removed);
  return dismissals.filter(
    (dismissal) => keyOf(dismissal) !== key || dismissal.times !== removed.times,
  );
}

/** The dismissals after a contact's note was renamed; the same list where none names it. */
export function withRenamedContact(
  dismissals: readonly Owed[],
  from: string,
  to: string,
): readonly Owed[] {
  if (!dismissals.some(({ contacts }) => contacts.includes(from))) return dismissals;
  return dismissals.map((dismissal) => ({
    ...dismissal,
    contacts: dismissal.contacts.map((path) => (path === from ? to : path)),
  }));
}

/** What a dismissal is about, however often it had arisen, in whatever order its contacts stand. */
function keyOf({ kind, contacts, on }: Owed): string {
  return [kind, String(on), ...[...contacts].sort()].join('\n');
}
