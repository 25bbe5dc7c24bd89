import type { Day } from '../../domain/day';
import type { DateOrder } from './date-order';
import { findFollowUp, type FoundFollowUp } from './quick-log-follow-up';

/** Marks between what is asked for and what comes next. */
const MARKS_AT_END = /[\s,;.:!?–—-]+$/;
const ONLY_MARKS = /^[\s,;.:!?–—-]*$/;
const REMINDS = /^(?:(?:and|then|also|so|&)\s+)*remind\s/i;

/** Finds what a text asks to be reminded of first; null for nothing. */
type Finder = (text: string, reach: 'clause' | 'line') => FoundFollowUp | null;

/**
 * Finds all clauses of a line that ask to follow up, in its order: `follow up in 2 weeks about the paper, follow up in
 * June about the fair`. A clause within another is one of its own only where a mark or *and* parts it, and both have their
 * days or it begins with *remind me*, so that `remind me to call Ana and check in on Friday` stays one. With the reach of the line, each is asked
 * for with all that follows it up to the next.
 */
export function findFollowUps(
  line: string,
  today: Day,
  order: DateOrder,
  reach: 'clause' | 'line' = 'clause',
  first: Finder | null = null,
): readonly FoundFollowUp[] {
  const further: Finder = (text, upTo) => findFollowUp(text, today, order, upTo);
  const found: FoundFollowUp[] = [];
  let from = 0;
  for (let find = first ?? further; ; find = further) {
    const one = firstFrom(line, from, reach, find, further);
    if (one === null) return joinedUp(line, found);
    found.push(one);
    from = one.end;
  }
}

/** The first one from an offset on, up to where another begins. */
function firstFrom(
  line: string,
  from: number,
  reach: 'clause' | 'line',
  find: Finder,
  further: Finder,
): FoundFollowUp | null {
  const whole = find(hidden(line, from), reach);
  if (whole === null) return null;
  for (let at = whole.bodyStart; ;) {
    const next = further(hidden(line, at), 'clause');
    if (next === null || next.start >= whole.end) return whole;
    const cut = line.slice(0, next.start).replace(MARKS_AT_END, '');
    const isParted =
      cut.length < next.start - 1 || /^(?:and|then|so|&)\s/i.test(line.slice(next.start));
    const short = isParted && isOwn(line, next) ? find(hidden(cut, from), reach) : null;
    const isTimed = short?.dueOn != null || REMINDS.test(line.slice(next.start));
    if (short?.start === whole.start && isTimed) return short;
    at = next.bodyStart;
  }
}

/** Tells whether a clause says on its own when to do what, or what to be reminded of. */
function isOwn(line: string, { start, dueOn }: FoundFollowUp): boolean {
  return dueOn !== null || REMINDS.test(line.slice(start));
}

/** A line with a word in the place of all that goes before an offset, so that nothing behind it begins the line. */
function hidden(line: string, from: number): string {
  return '_'.repeat(from) + line.slice(from);
}

/** Clauses that nothing but marks parts, each up to the next one, so that no marks are left of what stood between them. */
function joinedUp(line: string, found: readonly FoundFollowUp[]): readonly FoundFollowUp[] {
  return found.map((one, index) => {
    const next = found[index + 1];
    if (next === undefined || !ONLY_MARKS.test(line.slice(one.end, next.start))) return one;
    return { ...one, end: next.start };
  });
}
