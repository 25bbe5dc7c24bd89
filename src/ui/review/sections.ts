import { isDue, isInTouchOn, isTracked, nextDue, type CheckIn } from '../../domain/check-in';
import { isLate, type FollowUp } from '../../domain/follow-up';
import { relativeDay } from '../../domain/wording';
import type { Network } from '../../network/network';
import type { Review } from '../../network/review';
import type { Rhythms, UncircledContacts } from '../../network/uncircled';
import type { ContactSearch } from './contact-search';
import { SECTION_IDS, type Folds, type SectionId } from './review-port';
import type { Subject } from './row-model';
import { CIRCLES, numberInWords, REVIEW, SECTION_TITLES } from '../strings';

/** A part of a list, as the review and other views have them: a heading that folds, and rows or a sentence that stands for them. */
export interface Section {
  /** Tells it apart from the others of its list, whatever it holds. */
  readonly id: string;
  readonly title: string;
  /** The count beside the title; empty where rows aren't counted. */
  readonly count: string;
  /** Null for a section that doesn't fold. */
  readonly folded: boolean | null;
  readonly subjects: readonly Subject[];
  /** What stands above the rows, or in their place. */
  readonly note: SectionNote | null;
  /** The button below the rows that shows more of them, or fewer. */
  readonly more: string | null;
}

/** Tells whether a section is one of the review's, which fold and stay so. */
export function canFold(id: string): id is SectionId {
  return REVIEW_SECTIONS.has(id);
}

const REVIEW_SECTIONS: ReadonlySet<string> = new Set(SECTION_IDS);

/** A sentence in a section. */
export interface SectionNote {
  readonly kind: 'calm' | 'circles' | 'no circles' | 'no hit';
  readonly text: string;
}

/** What the user has chosen to see. */
export interface Choices {
  readonly query: string;
  readonly folds: Folds;
  /** Whether all that is due is shown, past the daily budget. */
  readonly allDue: boolean;
}

/** What sections are made from. */
interface SectionSource {
  readonly review: Review;
  readonly network: Network;
  readonly search: ContactSearch;
  readonly rhythms: Rhythms;
}

const BEFORE_CONTACTS = ['problems'] as const;

/** Sections that stand folded until the user unfolds them. */
const FOLDED_AS_SHIPPED: ReadonlySet<SectionId> = new Set<SectionId>([
  'soon',
  'milestones',
  'problems',
  'stale follow-ups',
  'all contacts',
]);

/** The sections to show: those of the review that have something to say, or the hits of a search. */
export function sectionsOf(source: SectionSource, choices: Choices): readonly Section[] {
  if (choices.query.trim() !== '') return [resultsOf(source, choices.query)];
  const { review, network, rhythms } = source;
  const uncircled = rhythms.uncircled(network, review.checkIns, review.today);
  const ids = review.counts.contacts === 0 ? BEFORE_CONTACTS : SECTION_IDS;
  return ids.flatMap((id) => {
    const folded = choices.folds[id] ?? isFoldedAsShipped(id, review, uncircled);
    const content = contentOf(id, source, uncircled, choices.allDue, folded);
    return content === null
      ? []
      : [{ ...EMPTY, id, title: SECTION_TITLES[id], folded, ...content }];
  });
}

/** Contacts without a rhythm wait behind check-ins and proposals; where there are none, they are all there is to see. */
function isFoldedAsShipped(
  id: SectionId,
  { checkIns }: Review,
  { proposed }: UncircledContacts,
): boolean {
  if (id !== 'no rhythm') return FOLDED_AS_SHIPPED.has(id);
  return proposed.length > 0 || checkIns.some(isTracked);
}

const EMPTY = { subjects: [], note: null, more: null, count: '' };

type Content = Partial<Pick<Section, 'subjects' | 'note' | 'more' | 'count'>>;

function contentOf(
  id: SectionId,
  { review, network }: SectionSource,
  uncircled: UncircledContacts,
  allDue: boolean,
  folded: boolean,
): Content | null {
  const { today, checkIns, followUps, milestones, problems } = review;
  const isOver = (followUp: FollowUp): boolean => isLate(followUp, today);
  const fresh = followUps.filter(({ stale }) => !stale);
  switch (id) {
    case 'overdue follow-ups':
      return counted(fresh.filter(isOver).map(followUpSubject));
    case 'today':
      return checkIns.some(isTracked) ? todaysContent(review, allDue) : null;
    case 'follow-ups':
      return counted(fresh.filter((followUp) => !isOver(followUp)).map(followUpSubject));
    case 'suggested circles':
      return circlesContent(uncircled, checkIns.some(isTracked));
    case 'no rhythm':
      return counted(uncircled.others.map(circleSubject));
    case 'soon':
      return counted(checkIns.filter(({ status }) => status === 'soon').map(contactSubject));
    case 'milestones':
      return counted(milestones.map((milestone) => ({ kind: 'milestone', milestone })));
    case 'problems':
      return counted(problems.map((problem) => ({ kind: 'problem', problem })));
    case 'stale follow-ups': {
      const stale = followUps.filter((followUp) => followUp.stale);
      return stale.length === 0 ? null : { subjects: stale.map(followUpSubject) };
    }
    case 'all contacts': {
      const subjects = folded ? [] : network.checkIns(today).map(contactSubject);
      return { subjects, count: numberInWords(review.counts.contacts) };
    }
  }
}

function contactSubject(checkIn: CheckIn): Subject {
  return { kind: 'contact', checkIn, found: null };
}

function circleSubject({ checkIn, rhythm }: UncircledContacts['others'][number]): Subject {
  return { kind: 'circle', checkIn, rhythm };
}

function followUpSubject(followUp: FollowUp): Subject {
  return { kind: 'follow-up', followUp };
}

function counted(subjects: readonly Subject[]): Content | null {
  return subjects.length === 0 ? null : { subjects, count: numberInWords(subjects.length) };
}

function todaysContent({ checkIns, proposed, today }: Review, allDue: boolean): Content {
  const due = checkIns.filter(isDue);
  if (due.length === 0) return { note: calm(nothingDue(checkIns, today)), count: '0' };
  const within = new Set(proposed);
  const rest = due.filter((checkIn) => !within.has(checkIn));
  const shown = allDue ? [...proposed, ...rest] : proposed;
  const met = checkIns.filter((checkIn) => isInTouchOn(checkIn, today)).length;
  const all = shown.length === due.length;
  return {
    subjects: shown.map(contactSubject),
    count: all ? numberInWords(due.length) : REVIEW.someOf(shown.length, due.length),
    note: shown.length > 0 ? null : calm(met > 0 ? REVIEW.enoughToday(met) : REVIEW.noneProposed),
    more: rest.length === 0 ? null : all ? REVIEW.showFewer : REVIEW.showMore(rest.length),
  };
}

function calm(text: string): SectionNote {
  return { kind: 'calm', text };
}

function nothingDue(checkIns: readonly CheckIn[], today: number): string {
  const next = nextDue(checkIns);
  if (next?.dueOn == null) return REVIEW.nothingDue;
  return `${REVIEW.nothingDue} ${REVIEW.next(next.contact.name, relativeDay(next.dueOn, today))}`;
}

function circlesContent({ proposed }: UncircledContacts, tracked: boolean): Content | null {
  const content = counted(proposed.map(circleSubject));
  if (content === null)
    return tracked ? null : { note: { kind: 'no circles', text: CIRCLES.noneToPropose } };
  const note = { kind: 'circles', text: tracked ? '' : CIRCLES.intro } as const;
  return tracked && proposed.length === 1 ? content : { ...content, note };
}

function resultsOf({ review, network, search }: SectionSource, query: string): Section {
  const hits = search.find(network.checkIns(review.today), query);
  const none = hits.length === 0;
  return {
    ...EMPTY,
    id: 'results',
    title: REVIEW.results,
    count: numberInWords(hits.length),
    folded: null,
    subjects: hits.map(({ checkIn, found }) => ({ kind: 'contact', checkIn, found })),
    note: none ? { kind: 'no hit', text: REVIEW.noHit(query.trim()) } : null,
  };
}
