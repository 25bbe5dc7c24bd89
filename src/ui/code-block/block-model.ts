import { findCircle } from '../../domain/circle';
import type { Contact } from '../../domain/contact';
import { relativeDay } from '../../domain/wording';
import {
  blockContent,
  type BlockContent,
  type ContactContent,
  type DueContent,
  type ListContent,
  type Shortened,
} from '../../network/block-content';
import type { Network } from '../../network/network';
import type { Review } from '../../network/review';
import type { BlockOptions } from '../../notes/code-block/block-options';
import type { Section, SectionNote } from '../review/sections';
import { BLOCK, BLOCK_TITLES, numberInWords, REVIEW, STATUS_TITLES, WHY } from '../strings';
import { evidenceOf } from '../why/why-model';

/** What a code block shows: sections of rows, or what is wrong with what it asks for. */
export type BlockModel =
  | { readonly kind: 'sections'; readonly sections: readonly Section[] }
  | { readonly kind: 'unclear'; readonly option: string; readonly message: string };

/** What a code block with these options, in this note, shows of a review. */
export function blockModel(
  review: Review,
  network: Network,
  options: BlockOptions,
  notePath: string,
): BlockModel {
  const content = blockContent(review, network, options, notePath);
  switch (content.kind) {
    case 'unclear contact':
      return { kind: 'unclear', ...unclear(content, options.contact ?? '') };
    case 'no contact':
      return { kind: 'unclear', option: '', message: BLOCK.noContactHere };
    case 'contact':
      return { kind: 'sections', sections: contactSections(content, review, network) };
    case 'review':
    case 'follow-ups':
    case 'milestones':
    case 'nobody': {
      const section = listSection(content, review, network, options);
      const unknown = section.subjects.length > 0 ? null : unknownCircle(options, network);
      return unknown ?? { kind: 'sections', sections: [section] };
    }
  }
}

function unclear(
  { found }: Extract<BlockContent, { kind: 'unclear contact' }>,
  wanted: string,
): { readonly option: string; readonly message: string } {
  const option = `contact: ${wanted}`;
  if (found.kind === 'several')
    return {
      option,
      message: BLOCK.several(
        wanted,
        found.contacts.map(({ path }) => path),
      ),
    };
  const names = found.nearest.map(({ name }) => name);
  const nearest = names.length === 0 ? [] : [BLOCK.nearest(names)];
  return { option, message: [BLOCK.noSuchContact(wanted), ...nearest].join(' ') };
}

const UNFOLDING = { folded: null, more: null, note: null } as const;

function listSection(
  content: ListContent,
  review: Review,
  network: Network,
  options: BlockOptions,
): Section {
  const filter = filterInWords(options, content.contact);
  const title = [BLOCK_TITLES[options.show], ...filter].join(' · ');
  const empty = (text: string): SectionNote => ({
    kind: 'calm',
    text: review.counts.contacts === 0 ? BLOCK.noContacts : text,
  });
  const base = { ...UNFOLDING, title, count: '' };
  switch (content.kind) {
    case 'review': {
      const { checkIns } = content;
      const subjects = checkIns.shown.map(
        (checkIn) => ({ kind: 'contact', checkIn, found: null }) as const,
      );
      const note = subjects.length === 0 ? empty(noneDue(content, review.today)) : null;
      return { ...base, id: 'today', count: counted(checkIns), subjects, note };
    }
    case 'follow-ups': {
      const { followUps } = content;
      const subjects = followUps.shown.map(
        (followUp) => ({ kind: 'follow-up', followUp }) as const,
      );
      const note = subjects.length === 0 ? empty(BLOCK.noFollowUps) : null;
      return { ...base, id: 'follow-ups', count: counted(followUps), subjects, note };
    }
    case 'milestones': {
      const { milestones } = content;
      const subjects = milestones.shown.map(
        (milestone) => ({ kind: 'milestone', milestone }) as const,
      );
      const note =
        subjects.length === 0 ? empty(BLOCK.noMilestones(network.rules.milestoneDays)) : null;
      return { ...base, id: 'milestones', count: counted(milestones), subjects, note };
    }
    case 'nobody':
      return { ...base, id: 'today', subjects: [], note: empty(BLOCK.nobody(filter.join(' · '))) };
  }
}

function noneDue({ checkIns, next, tracked }: DueContent, today: number): string {
  if (checkIns.all > 0) return BLOCK.restCanWait(checkIns.all);
  if (!tracked) return BLOCK.noCadence;
  if (next?.dueOn == null) return REVIEW.nothingDue;
  return `${REVIEW.nothingDue} ${REVIEW.next(next.contact.name, relativeDay(next.dueOn, today))}`;
}

/** The filter as it stands beside the title, a part each: `close or inner`, `#client`, `Acme`, a contact. */
function filterInWords({ filter }: BlockOptions, contact: Contact | null): readonly string[] {
  const tags = filter.tags.map((tag) => `#${tag}`);
  const parts = [filter.circles, tags, filter.organisations].filter((words) => words.length > 0);
  return [...parts.map((words) => words.join(', ')), ...(contact === null ? [] : [contact.name])];
}

/** What is wrong with a filter by a circle that the settings don't know; notes may name one all the same. */
function unknownCircle(
  { filter }: BlockOptions,
  { rules: { circles } }: Network,
): Extract<BlockModel, { kind: 'unclear' }> | null {
  const word = filter.circles.find((name) => findCircle(circles, name) === undefined);
  if (word === undefined) return null;
  const message = BLOCK.unknownCircle(
    word,
    circles.map(({ name }) => name),
  );
  return { kind: 'unclear', option: `circle: ${word}`, message };
}

function contactSections(
  { checkIn, followUps, milestone, interactions }: ContactContent,
  { today }: Review,
  { rules }: Network,
): readonly Section[] {
  const days = interactions.shown.map((day) => evidenceOf(day, rules.mentionsCount, today));
  const found: readonly Section[] = [
    {
      ...UNFOLDING,
      id: 'contact',
      title: BLOCK_TITLES.contact,
      count: STATUS_TITLES[checkIn.status],
      subjects: [{ kind: 'contact', checkIn, found: null }],
    },
    {
      ...UNFOLDING,
      id: 'follow-ups',
      title: BLOCK.followUps,
      count: counted(followUps),
      subjects: followUps.shown.map((followUp) => ({ kind: 'follow-up', followUp })),
    },
    {
      ...UNFOLDING,
      id: 'milestones',
      title: BLOCK.nextMilestone,
      count: '',
      subjects: milestone === null ? [] : [{ kind: 'milestone', milestone }],
    },
    {
      ...UNFOLDING,
      id: 'interactions',
      title: WHY.evidence,
      count: counted(interactions),
      subjects: days.map((evidence) => ({ kind: 'interaction', evidence })),
      note: days.length === 0 ? { kind: 'calm', text: BLOCK.noInteractions } : null,
    },
  ];
  return found.filter(({ subjects, note }) => subjects.length > 0 || note !== null);
}

function counted({ shown, all }: Shortened<unknown>): string {
  if (all === 0) return '';
  return shown.length === all ? numberInWords(all) : REVIEW.someOf(shown.length, all);
}
