import { isDue, type CheckIn } from '../../domain/check-in';
import { findCircle, type Circle } from '../../domain/circle';
import type { Contact } from '../../domain/contact';
import type { Day } from '../../domain/day';
import { owedIn } from '../../domain/dismissal';
import {
  isDerived,
  isLate,
  isWritten,
  type FollowUp,
  type FollowUpKind,
} from '../../domain/follow-up';
import { followUpInWords } from '../../domain/follow-up-wording';
import { outcomeInWords, type Introduction } from '../../domain/introduction';
import { keyOfMatch, type Match } from '../../domain/match';
import { matchInWords } from '../../domain/match-wording';
import type { Milestone, MilestoneKind } from '../../domain/milestone';
import { milestoneInWords, yearsInWords } from '../../domain/milestone-wording';
import { shortReasonOf } from '../../domain/reason';
import { rhythmInWords } from '../../domain/rhythm-wording';
import { asSentence, dayInWords, relativeDay, spanInWords } from '../../domain/wording';
import type { ContactRhythm } from '../../network/rhythm-of-contact';
import type { Problem } from '../../notes/problem';
import { fullName, type NamesApart } from '../names-apart';
import type { Mention } from '../follow-up/follow-up-port';
import { INTRODUCTIONS, listInWords, REVIEW, WHY } from '../strings';
import { commandOfMatch } from '../matches/command-of-match';
import type { EvidenceModel } from '../why/why-model';

import type { NamedContact, RowModel, Subject } from './row-model';

const NOBODY: NamesApart = new Map();

/** The row of a subject as it reads today, where contacts of the same name are told apart and circles have colours. */
export function rowOf(
  subject: Subject,
  today: Day,
  apart: NamesApart = NOBODY,
  circles: readonly Circle[] = [],
): RowModel {
  switch (subject.kind) {
    case 'contact':
      return contactRow(subject.checkIn, subject.found, today, apart, circles);
    case 'circle':
      return circleRow(subject.checkIn, subject.rhythm, today, apart);
    case 'follow-up':
      return followUpRow(subject.followUp, today, apart);
    case 'milestone':
      return milestoneRow(subject.milestone, today, apart);
    case 'interaction':
      return interactionRow(subject.evidence);
    case 'said': {
      const { kind, contact, aside, detail, icon } = subject;
      const { opener = null, command = null, meetAt = null } = subject;
      const said = { kind, aside, detail, icon, opener, command, meetAt };
      const row = rowAbout(contact, apart);
      return { ...row, ...said, aside: aside === row.apart ? '' : aside };
    }
    case 'introduction':
      return introductionRow(subject.introduction, today, apart);
    case 'match':
      return matchRow(subject.match, apart);
    case 'problem':
      return problemRow(subject.problem);
  }
}

function contactRow(
  checkIn: CheckIn,
  found: string | null,
  today: Day,
  apart: NamesApart,
  circles: readonly Circle[],
): RowModel {
  const { contact, overdueRatio } = checkIn;
  const said = found === contact.circle ? null : found;
  return {
    ...rowAbout(contact, apart),
    kind: 'contact',
    aside: contact.circle ?? '',
    colour: findCircle(circles, contact.circle ?? '')?.colour ?? null,
    detail: joined(said, shortReasonOf(checkIn, today)),
    share: overdueRatio === null ? null : Math.min(1, Math.max(0, overdueRatio)),
    isDue: isDue(checkIn),
    mention: mentionIn(checkIn),
  };
}

/** Where the last interaction is but a mention in the line of a note. */
function mentionIn({ contact, lastInteraction }: CheckIn): Mention | null {
  if (lastInteraction?.kind !== 'mention' || lastInteraction.line === null) return null;
  return { contact: contact.path, path: lastInteraction.path, line: lastInteraction.line };
}

function circleRow(
  { contact }: CheckIn,
  rhythm: ContactRhythm,
  today: Day,
  apart: NamesApart,
): RowModel {
  return {
    ...rowAbout(contact, apart),
    kind: 'circle',
    aside: rhythm.suggested?.name ?? '',
    detail: asSentence(rhythmInWords(rhythm.days, rhythm.rhythm, today)),
  };
}

const NO_BAR = {
  ...{ colour: null, share: null, isDue: false, icon: null },
  ...{
    task: null,
    owed: null,
    match: null,
    introduction: null,
    command: null,
    opener: null,
    meetAt: null,
    mention: null,
  },
};

function rowAbout(
  contact: Contact,
  apart: NamesApart,
): Omit<RowModel, 'kind' | 'aside' | 'detail'> {
  const { path, name } = contact;
  const contacts = [namedContact(contact, apart)];
  return { ...NO_BAR, path, line: null, contacts, title: name, apart: apart.get(path) ?? '' };
}

function namedContact(contact: Contact, apart: NamesApart): NamedContact {
  const { path, circle, paused, died } = contact;
  return { path, name: fullName(contact, apart), circle, paused, died };
}

const FOLLOW_UP_ICONS: Readonly<Record<FollowUpKind, string>> = {
  promise: 'list-checks',
  waiting: 'hourglass',
  reply: 'reply',
  first: 'user-plus',
  thanks: 'heart',
  introduction: 'users',
};

function followUpRow(followUp: FollowUp, today: Day, apart: NamesApart): RowModel {
  const { kind, text, dueOn, path, line } = followUp;
  const contacts = followUp.contacts.map((contact) => namedContact(contact, apart));
  const named = text === null || text === '' ? [] : contacts.map(({ name }) => name);
  const tells = followUp.contacts.flatMap((contact) => apart.get(contact.path) ?? []);
  const names = listInWords(named.length === 0 ? tells : named);
  return {
    ...NO_BAR,
    kind: 'follow-up',
    path,
    line,
    contacts,
    title: followUpInWords(followUp),
    apart: '',
    aside: '',
    detail: joined(kind === 'waiting' ? REVIEW.waiting : null, names, dueInWords(followUp, today)),
    icon: FOLLOW_UP_ICONS[kind],
    task: isWritten(followUp) && line !== null ? { path, line, text: text ?? '', dueOn } : null,
    owed: isDerived(followUp) ? owedIn(followUp) : null,
    introduction: kind === 'introduction' ? { path, line } : null,
  };
}

function dueInWords(followUp: FollowUp, today: Day): string | null {
  const { dueOn } = followUp;
  if (dueOn === null) return null;
  return isLate(followUp, today)
    ? REVIEW.followUpOver(spanInWords(today - dueOn))
    : REVIEW.followUpDue(relativeDay(dueOn, today));
}

const MILESTONE_ICONS: Readonly<Record<MilestoneKind, string>> = {
  birthday: 'cake',
  'new-job': 'party-popper',
  work: 'briefcase',
  met: 'handshake',
  occasion: 'calendar-heart',
};

function milestoneRow(milestone: Milestone, today: Day, apart: NamesApart): RowModel {
  const { kind, contact, on } = milestone;
  const what = asSentence(milestoneInWords(milestone));
  return {
    ...rowAbout(contact, apart),
    kind: 'milestone',
    aside: dayInWords(on, today),
    detail: joined(`${what} ${relativeDay(on, today)}`, yearsInWords(milestone)),
    icon: MILESTONE_ICONS[kind],
  };
}

function introductionRow(introduction: Introduction, today: Day, apart: NamesApart): RowModel {
  const { path, line, on, outcome, lastContactOn } = introduction;
  const contacts = introduction.contacts.map((contact) => namedContact(contact, apart));
  const since =
    lastContactOn === null || lastContactOn <= on
      ? INTRODUCTIONS.noWord
      : INTRODUCTIONS.inTouch(relativeDay(lastContactOn, today));
  return {
    ...NO_BAR,
    kind: 'introduction',
    ...{ path, line, contacts },
    title: listInWords(contacts.map(({ name }) => name)),
    apart: '',
    aside: relativeDay(on, today),
    detail: outcome === null ? since : outcomeInWords(outcome),
    icon: 'users',
    introduction: { path, line },
  };
}

function matchRow(match: Match, apart: NamesApart): RowModel {
  const { seeker, helper, words } = match;
  const contacts = [seeker, ...(helper === null ? [] : [helper])].map((contact) =>
    namedContact(contact, apart),
  );
  return {
    ...NO_BAR,
    kind: 'match',
    path: seeker.path,
    line: null,
    contacts,
    title: listInWords(contacts.map(({ name }) => name)),
    apart: '',
    aside: words.join(', '),
    detail: matchInWords(match),
    icon: helper === null ? 'hand-helping' : 'users',
    match: keyOfMatch(match),
    command: commandOfMatch(match)?.id ?? null,
  };
}

function interactionRow({ day, what, remark, path, note, line }: EvidenceModel): RowModel {
  return {
    ...NO_BAR,
    kind: 'interaction',
    path,
    line,
    contacts: [],
    title: day,
    apart: '',
    aside: remark,
    detail: joined(what, note, line === null ? null : WHY.line(line)),
    icon: 'message-square',
  };
}

function problemRow({ path, property, value, message }: Problem): RowModel {
  return {
    ...NO_BAR,
    kind: 'problem',
    path,
    line: null,
    contacts: [],
    title: path === '' ? REVIEW.dailyNotes : path,
    apart: '',
    aside: '',
    detail: joined(property, value, message),
    icon: 'circle-help',
  };
}

function joined(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(' · ');
}
