import type { Day } from '../../domain/day';
import type { Milestone } from '../../domain/milestone';
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

function row({ kind, contact, on, years }: Milestone, today: Day): readonly Span[] {
  return [
    dayInWords(on, today),
    toned('strong', contact.name),
    years === null ? kind : `${kind}, ${String(years)}`,
    toned('quiet', relativeDay(on, today)),
  ];
}
