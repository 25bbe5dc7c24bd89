import type { Day } from '../../domain/day';
import type { Milestone } from '../../domain/milestone';
import { milestoneInWords } from '../../domain/milestone-wording';
import { dayInWords, relativeDay } from '../../domain/wording';
import { toned, type Block, type Span } from '../page';
import { section } from './section';

/** The milestones of the coming days. */
export function milestonesSection(milestones: readonly Milestone[], today: Day): readonly Block[] {
  return section(
    'Milestones',
    '',
    milestones.map((milestone) => row(milestone, today)),
  );
}

function row(milestone: Milestone, today: Day): readonly Span[] {
  const { kind, contact, on, years } = milestone;
  const what = milestoneInWords(milestone);
  const isToldApart = years !== null && (kind === 'birthday' || kind === 'occasion');
  return [
    dayInWords(on, today),
    toned('strong', contact.name),
    isToldApart ? `${what}, ${String(years)}` : what,
    toned('quiet', relativeDay(on, today)),
  ];
}
