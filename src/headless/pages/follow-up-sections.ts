import type { Day } from '../../domain/day';
import { isLate, type FollowUp } from '../../domain/follow-up';
import { followUpInWords } from '../../domain/follow-up-wording';
import { relativeDay, spanInWords } from '../../domain/wording';
import { toned, type Block, type Span } from '../page';
import { notShown, section } from './section';
import { counted, place } from './words';

/** How many follow-ups a section lists unless all are asked for. */
const SHOWN = 15;

/** The follow-ups that are late, which stand above the check-ins; stale ones are not among them. */
export function lateFollowUps(
  followUps: readonly FollowUp[],
  all: boolean,
  today: Day,
): readonly Block[] {
  const late = followUps.filter((followUp) => !followUp.stale && isLate(followUp, today));
  return followUpSection('Follow-ups over their day', late, all, today);
}

/** The follow-ups still to come and those without a day. */
export function comingFollowUps(
  followUps: readonly FollowUp[],
  all: boolean,
  today: Day,
): readonly Block[] {
  const coming = followUps.filter((followUp) => !followUp.stale && !isLate(followUp, today));
  return followUpSection('Follow-ups', coming, all, today);
}

/** The follow-ups so late that they are no duties any more: told in a word, unless all are asked for. */
export function staleFollowUps(
  followUps: readonly FollowUp[],
  all: boolean,
  today: Day,
): readonly Block[] {
  const stale = followUps.filter((followUp) => followUp.stale);
  if (all) return followUpSection('Stale follow-ups', stale, all, today);
  if (stale.length === 0) return [];
  return notShown(`${counted(stale.length, 'follow-up')} more than three months over`);
}

function followUpSection(
  heading: string,
  followUps: readonly FollowUp[],
  all: boolean,
  today: Day,
): readonly Block[] {
  const rows = followUps.map((followUp) => row(followUp, today));
  return section(heading, '', rows, all ? Infinity : SHOWN);
}

function row(followUp: FollowUp, today: Day): readonly Span[] {
  const { dueOn, contacts, kind, path, line } = followUp;
  const when = dueOn === null ? 'no day' : whenDue(dueOn, today);
  return [
    isLate(followUp, today) ? toned('warning', when) : when,
    toned('strong', followUpInWords(followUp)),
    kind === 'waiting' ? 'theirs' : '',
    contacts.map(({ name }) => name).join(', '),
    toned('quiet', place(path, line)),
  ];
}

function whenDue(dueOn: Day, today: Day): string {
  return dueOn < today ? `${spanInWords(today - dueOn)} over` : relativeDay(dueOn, today);
}
