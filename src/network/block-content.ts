import { dueFirst, proposedToday } from '../domain/budget';
import { isTracked, nextDue, type CheckIn } from '../domain/check-in';
import { isOpenFilter, passesFilter } from '../domain/contact-filter';
import type { Contact } from '../domain/contact';
import type { FollowUp } from '../domain/follow-up';
import { byDayAndNote, type DayOfContact } from '../domain/interaction';
import { nextMilestone, YEAR_OF_DAYS, type Milestone } from '../domain/milestone';
import type { BlockOptions } from '../notes/code-block/block-options';
import { contactNamedInNote, type NamedContact } from './named-contact';
import type { Network } from './network';
import type { Review } from './review';

/** Some of what there is, and how much there is. */
export interface Shortened<T> {
  readonly shown: readonly T[];
  readonly all: number;
}

/** What a code block in a note shows. */
export type BlockContent =
  | ListContent
  | ContactContent
  /** The contact that the block names isn't one, or isn't one alone. */
  | { readonly kind: 'unclear contact'; readonly found: Exclude<NamedContact, { kind: 'contact' }> }
  /** The block names no contact, and the note that holds it is none. */
  | { readonly kind: 'no contact' };

/** A list in a block, of everyone or of those who pass the block's filter. */
export type ListContent = {
  /** The contact that the block names; null where it names none. */
  readonly contact: Contact | null;
} & (
  | DueContent
  | { readonly kind: 'follow-ups'; readonly followUps: Shortened<FollowUp> }
  | { readonly kind: 'milestones'; readonly milestones: Shortened<Milestone> }
  /** No contact passes the block's filter. */
  | { readonly kind: 'nobody' }
);

/** Check-ins, as a block shows them. */
export interface DueContent {
  readonly kind: 'review';
  /** Of all that are due, those to show. */
  readonly checkIns: Shortened<CheckIn>;
  /** Who falls due next. */
  readonly next: CheckIn | null;
  /** Whether any of the contacts has a cadence to keep. */
  readonly tracked: boolean;
}

/** One contact, as a block shows it. */
export interface ContactContent {
  readonly kind: 'contact';
  readonly checkIn: CheckIn;
  readonly followUps: Shortened<FollowUp>;
  /** The next milestone within a year, or a new job that is still news. */
  readonly milestone: Milestone | null;
  /** Newest first, days to come included. */
  readonly interactions: Shortened<DayOfContact>;
}

/** So many rows are shown where a block doesn't say how many; check-ins are limited by the daily budget instead. */
const AS_SHIPPED = 10;

/** What a block in a note shows of a review; links in its options lead where they would from that note. */
export function blockContent(
  review: Review,
  network: Network,
  options: BlockOptions,
  notePath: string,
): BlockContent {
  const named =
    options.contact === null ? null : contactNamedInNote(network, options.contact, notePath);
  if (named !== null && named.kind !== 'contact') return { kind: 'unclear contact', found: named };
  const contact = named?.contact ?? null;
  if (options.show === 'contact') {
    const checkIn = network.checkIn(contact?.path ?? notePath, review.today);
    return checkIn === undefined
      ? { kind: 'no contact' }
      : contactContent(review, network, checkIn, options.limit ?? AS_SHIPPED);
  }
  return listContent(review, network, options.show, options, contact);
}

function listContent(
  review: Review,
  network: Network,
  show: 'review' | 'follow-ups' | 'milestones',
  { limit, filter }: BlockOptions,
  contact: Contact | null,
): ListContent {
  const { circles, dailyBudget } = network.rules;
  const { checkIns, today } = review;
  const isUnfiltered = contact === null && isOpenFilter(filter);
  const isPicked = passesFilter(filter, circles);
  const passes = (one: Contact): boolean =>
    isUnfiltered || ((contact === null || one.path === contact.path) && isPicked(one));
  const matching = isUnfiltered ? checkIns : checkIns.filter((checkIn) => passes(checkIn.contact));
  if (matching.length === 0 && !isUnfiltered) return { kind: 'nobody', contact };
  switch (show) {
    case 'review': {
      const due = dueFirst(matching, today);
      const proposed = limit === null ? proposedToday(matching, dailyBudget, today) : due;
      return {
        kind: show,
        contact,
        checkIns: { ...shortened(proposed, limit), all: due.length },
        next: nextDue(matching),
        tracked: matching.some(isTracked),
      };
    }
    case 'follow-ups': {
      const followUps = openFollowUps(review, (followUp) => followUp.contacts.some(passes));
      return { kind: show, contact, followUps: shortened(followUps, limit ?? AS_SHIPPED) };
    }
    case 'milestones': {
      const milestones = review.milestones.filter((milestone) => passes(milestone.contact));
      return { kind: show, contact, milestones: shortened(milestones, limit ?? AS_SHIPPED) };
    }
  }
}

function contactContent(
  review: Review,
  network: Network,
  checkIn: CheckIn,
  limit: number,
): ContactContent {
  const { contact } = checkIn;
  const followUps = openFollowUps(review, ({ contacts }) =>
    contacts.some(({ path }) => path === contact.path),
  );
  return {
    kind: 'contact',
    checkIn,
    followUps: shortened(followUps, limit),
    milestone: nextMilestone(checkIn, review.today, YEAR_OF_DAYS),
    interactions: shortened(byDayAndNote(network.history(contact.path)).toReversed(), limit),
  };
}

/** Follow-ups that are not stale: those wait, collapsed, in the review. */
function openFollowUps(
  { followUps }: Review,
  isWanted: (followUp: FollowUp) => boolean,
): readonly FollowUp[] {
  return followUps.filter((followUp) => !followUp.stale && isWanted(followUp));
}

function shortened<T>(all: readonly T[], limit: number | null): Shortened<T> {
  return { shown: limit === null ? all : all.slice(0, limit), all: all.length };
}
