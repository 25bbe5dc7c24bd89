import { isSameHeading } from '../text/section';
import { headingProblem, headingText } from './names';
import type { Settings } from './settings';

/** The headings below which lines are read and written as different things, so that no two are the same. */
const HEADINGS_APART = [
  'logHeading',
  'checkInsHeading',
  'followUpsHeading',
  'toMeetHeading',
  'metHeading',
] as const;

type HeadingsApart = Readonly<Record<(typeof HEADINGS_APART)[number], string>>;

/** Why a text can't be that of a heading beside the others, in one sentence; null where it can. */
export function ownHeadingProblem(
  typed: string,
  key: string,
  { conventions, writing }: Pick<Settings, 'conventions' | 'writing'>,
): string | null {
  const headings = { ...conventions, ...writing };
  const isApart = HEADINGS_APART.some((name) => name === key);
  const others = isApart ? HEADINGS_APART.filter((name) => name !== key) : [];
  return (
    headingProblem(typed) ??
    takenProblem(
      headingText(typed),
      others.map((name) => headings[name]),
    )
  );
}

/**
 * The headings as they were stored, each of another text. One that is the same as a shipped one in force, or as one that
 * stands before it in the order in which they are stored, is refused, and the shipped one holds.
 */
export function headingsApart(
  stored: HeadingsApart,
  shipped: HeadingsApart,
  order: readonly string[],
  refuse: (key: keyof HeadingsApart, problem: string) => void,
): HeadingsApart {
  const own = HEADINGS_APART.filter((key) => stored[key] !== shipped[key]);
  const taken = HEADINGS_APART.filter((key) => !own.includes(key)).map((key) => shipped[key]);
  for (const key of own.toSorted((a, b) => order.indexOf(a) - order.indexOf(b))) {
    const problem = takenProblem(stored[key], taken);
    if (problem !== null) {
      refuse(key, problem);
      return headingsApart({ ...stored, [key]: shipped[key] }, shipped, order, refuse);
    }
    taken.push(stored[key]);
  }
  return stored;
}

function takenProblem(heading: string, taken: readonly string[]): string | null {
  const same = taken.find((other) => isSameHeading(other, heading));
  return same === undefined ? null : `“${same}” is the heading of something else already.`;
}
