import { cadenceInWords } from '../../domain/wording';
import { rhythmInWords } from '../../domain/rhythm-wording';
import type { Day } from '../../domain/day';
import type { Network } from '../../network/network';
import type { ReviewExtent } from '../../network/review-json';
import type { Review } from '../../network/review';
import { Rhythms, type Uncircled, type UncircledContacts } from '../../network/uncircled';
import { line, toned, type Block, type Span } from '../page';
import { section } from './section';

/** How many contacts are listed unless all are asked for. */
const SHOWN = 10;
const SHOWN_AT_FIRST = 30;

/** The circles that fit the rhythm of contacts who have none, most met first. */
export function proposalsSection(
  network: Network,
  review: Review,
  { all }: ReviewExtent,
): readonly Block[] {
  const { proposed } = uncircledOf(network, review);
  const rows = proposed.map((proposal) => row(proposal, review.today));
  return section('Suggested circles', 'most met first', rows, all ? Infinity : SHOWN);
}

/** All contacts without a circle and what they could be given, most met first: a newcomer's first review. */
export function firstProposals(
  network: Network,
  review: Review,
  { all, limit }: ReviewExtent,
): readonly Block[] {
  const { proposed, others } = uncircledOf(network, review);
  const contacts = [...proposed, ...others];
  const most = limit ?? (all ? Infinity : SHOWN_AT_FIRST);
  const rows = contacts.map((proposal) => row(proposal, review.today));
  const unclear = contacts.slice(0, most).length > proposed.length;
  return [
    ...section('Contacts', 'most met first, with the circle that fits', rows, most),
    ...(unclear ? [line(toned('quiet', WITHOUT_RHYTHM))] : []),
  ];
}

const WITHOUT_RHYTHM = '  – A circle is proposed after contact on 4 days over 3 weeks.';

function uncircledOf(network: Network, { checkIns, today }: Review): UncircledContacts {
  return new Rhythms().uncircled(network, checkIns, today);
}

function row({ checkIn, rhythm }: Uncircled, today: Day): readonly Span[] {
  const { suggested, days } = rhythm;
  return [
    toned('strong', checkIn.contact.name),
    suggested === null ? toned('quiet', '–') : suggested.name,
    toned('quiet', suggested?.cadence == null ? '' : cadenceInWords(suggested.cadence)),
    rhythmInWords(days, rhythm.rhythm, today),
  ];
}
