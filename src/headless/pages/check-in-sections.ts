import { isDue, STATUSES, type CheckIn, type Status } from '../../domain/check-in';
import type { Day } from '../../domain/day';
import { reasonOf } from '../../domain/reason';
import type { ReviewExtent } from '../../network/review-json';
import type { Review } from '../../network/review';
import { toned, type Block, type Span } from '../page';
import { notShown, section } from './section';
import { numeral } from './words';

/** What a review shows unless all is asked for. */
const SHOWN: ReadonlySet<Status> = new Set(['overdue', 'due', 'soon']);

/** The check-ins of a review: those proposed for today, the others that are due, then by status. */
export function checkInSections(review: Review, { all, limit }: ReviewExtent): readonly Block[] {
  const { today } = review;
  const wanted = review.checkIns.filter(({ status }) => all || SHOWN.has(status));
  const proposed = new Set(review.proposed);
  const inOrder = [...review.proposed, ...wanted.filter((checkIn) => !proposed.has(checkIn))];
  const shown = inOrder.slice(0, limit ?? inOrder.length);
  const due = wanted.filter(isDue).length;
  const budget = `of ${numeral(due)} due`;
  return [
    ...part(
      'Today',
      budget,
      shown.filter((checkIn) => proposed.has(checkIn)),
      today,
    ),
    ...STATUSES.flatMap((status) => {
      const others = shown.filter((found) => found.status === status && !proposed.has(found));
      return part(HEADINGS[status], '', others, today);
    }),
    ...leftOut(review, shown),
  ];
}

const HEADINGS: Readonly<Record<Status, string>> = {
  overdue: 'Also overdue',
  due: 'Also due',
  soon: 'Soon',
  planned: 'Planned',
  'on track': 'On track',
  snoozed: 'Snoozed',
  paused: 'Paused',
  untracked: 'Untracked',
};

function part(
  heading: string,
  aside: string,
  checkIns: readonly CheckIn[],
  today: Day,
): readonly Block[] {
  return section(
    heading,
    aside,
    checkIns.map((checkIn) => row(checkIn, today)),
  );
}

function row(checkIn: CheckIn, today: Day): readonly Span[] {
  const { contact, status } = checkIn;
  const reason = reasonOf(checkIn, today);
  return [
    toned('strong', contact.name),
    toned('quiet', contact.circle ?? ''),
    status === 'overdue' ? toned('warning', reason) : reason,
  ];
}

function leftOut({ checkIns }: Review, shown: readonly CheckIn[]): readonly Block[] {
  const listed = new Set(shown);
  const counts = STATUSES.map((status) => {
    const count = checkIns.filter((found) => found.status === status && !listed.has(found)).length;
    return count === 0 ? null : `${numeral(count)} ${status}`;
  }).filter((text) => text !== null);
  return counts.length === 0 ? [] : notShown(counts.join(', '));
}
