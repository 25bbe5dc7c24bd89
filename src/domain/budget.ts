import { isDue, isInTouchOn, type CheckIn } from './check-in';
import { milestonesOf } from './milestone';
import type { Day } from './day';

/** Someone with a milestone within so many days, today included, is proposed first. */
const THIS_WEEK = 7;

/**
 * The check-ins to propose today: as many of those due or overdue as the budget leaves after today's
 * contacts, in the order of `dueFirst`.
 */
export function proposedToday(
  checkIns: readonly CheckIn[],
  budget: number,
  today: Day,
): readonly CheckIn[] {
  const met = checkIns.filter((checkIn) => isInTouchOn(checkIn, today)).length;
  return dueFirst(checkIns, today).slice(0, Math.max(0, budget - met));
}

/** Those due or overdue: the ones with a milestone this week first, else in the order given. */
export function dueFirst(checkIns: readonly CheckIn[], today: Day): readonly CheckIn[] {
  const celebrating: CheckIn[] = [];
  const others: CheckIn[] = [];
  for (const checkIn of checkIns.filter(isDue))
    (hasMilestoneThisWeek(checkIn, today) ? celebrating : others).push(checkIn);
  return [...celebrating, ...others];
}

/**
 * How many check-ins the budget leaves beside contacts, given by path, that are listed for today already; contacts in
 * touch today use it up too, each of them once.
 */
export function roomToday(
  checkIns: readonly CheckIn[],
  budget: number,
  today: Day,
  listed: ReadonlySet<string>,
): number {
  const used = new Set(listed);
  for (const checkIn of checkIns) if (isInTouchOn(checkIn, today)) used.add(checkIn.contact.path);
  return Math.max(0, budget - used.size);
}

function hasMilestoneThisWeek(checkIn: CheckIn, today: Day): boolean {
  return milestonesOf(checkIn, today, THIS_WEEK - 1).length > 0;
}
