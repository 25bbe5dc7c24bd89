import { isTracked } from '../../domain/check-in';
import type { CandidateFolder } from '../../network/candidate-folders';
import type { Network } from '../../network/network';
import type { ReviewExtent } from '../../network/review-json';
import type { Review } from '../../network/review';
import { BLANK, line, toned, type Block } from '../page';
import { candidatesSection } from './candidates-section';
import { checkInSections } from './check-in-sections';
import { comingFollowUps, lateFollowUps, staleFollowUps } from './follow-up-sections';
import { milestonesSection } from './milestones-section';
import { problemsSection } from './problems-page';
import { firstProposals, proposalsSection } from './proposals-section';
import { counted, fullDay } from './words';

/** What a review's page says beside the review itself. */
export interface ReviewContext {
  readonly network: Network;
  /** Folders that could be taken in. */
  readonly candidates: readonly CandidateFolder[];
  /** The vault's folder, as it is typed in a shell. */
  readonly vault: string;
}

/** The review for reading: what deserves attention today, and for newcomers how to begin. */
export function reviewPage(
  review: Review,
  extent: ReviewExtent,
  { network, candidates, vault }: ReviewContext,
): readonly Block[] {
  const { today, followUps, milestones, problems, checkIns } = review;
  const anyTracked = checkIns.some(isTracked);
  return [
    heading(review),
    ...lateFollowUps(followUps, extent.all, today),
    ...(anyTracked
      ? checkInSections(review, extent)
      : beginning(network, review, extent, candidates, vault)),
    ...comingFollowUps(followUps, extent.all, today),
    ...staleFollowUps(followUps, extent.all, today),
    ...milestonesSection(milestones, today),
    ...(anyTracked ? proposalsSection(network, review, extent) : []),
    ...problemsSection(problems, vault),
  ];
}

function heading({ today, counts }: Review): Block {
  const parts = [
    counted(counts.contacts, 'contact'),
    counted(counts.conversations, 'conversation'),
    counted(counts.datedNotes, 'dated note'),
    counted(counts.notes, 'note'),
  ];
  return line(toned('title', fullDay(today)), toned('quiet', ` · ${parts.join(' · ')}`));
}

/** The first review of a vault that names no circles yet, or no contacts. */
function beginning(
  network: Network,
  review: Review,
  extent: ReviewExtent,
  candidates: readonly CandidateFolder[],
  vault: string,
): readonly Block[] {
  if (review.counts.contacts === 0)
    return [
      BLANK,
      line(toned('strong', 'No contacts found.')),
      line(
        'A note is a contact when it has the property type: person, the tag #person, or lies in',
      ),
      line('a folder named in Rapport’s settings or by the option --people.'),
      ...candidatesSection(candidates, vault),
    ];
  return [
    BLANK,
    line(toned('strong', 'No contact has a circle or cadence yet, so nobody is due.')),
    line('Write the property circle or cadence in a contact’s note, such as circle: close.'),
    ...firstProposals(network, review, extent),
    ...candidatesSection(candidates, vault),
  ];
}
