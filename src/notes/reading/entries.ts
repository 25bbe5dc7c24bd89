import type { Day } from '../../domain/day';
import { NO_DETAILS } from '../../domain/interaction';
import { detailsOfTags, type TagMeaning } from '../details';
import type { EntryFacts } from '../facts';
import type { Conventions } from '../settings/conventions';
import {
  headingKey,
  HeadingNames,
  passagesOf,
  type ListItem,
  type Outline,
  type Passage,
} from './outline';
import { readDayName, type DayNames } from '../days/read-day';

/** The headings under which list items mean something. */
export interface EntryHeadings {
  /** Keys, as `headingKey` makes them. */
  readonly log: string;
  readonly checkIns: string;
  readonly participants: HeadingNames;
  readonly checkInsOnly: HeadingNames;
  /** Those of an event note. */
  readonly met: string;
  readonly toMeet: string;
  readonly ofEvents: HeadingNames;
  readonly all: HeadingNames;
}

/** The headings in the user's words. */
type HeadingConventions = Pick<
  Conventions,
  'logHeading' | 'checkInsHeading' | 'participantHeadings' | 'metHeading' | 'toMeetHeading'
>;

/** The headings as they are compared. */
export function entryHeadings({
  logHeading: log,
  checkInsHeading: checkIns,
  participantHeadings: participants,
  metHeading: met,
  toMeetHeading: toMeet,
}: HeadingConventions): EntryHeadings {
  return {
    met: headingKey(met),
    toMeet: headingKey(toMeet),
    ofEvents: new HeadingNames([met, toMeet]),
    log: headingKey(log),
    checkIns: headingKey(checkIns),
    participants: new HeadingNames(participants),
    checkInsOnly: new HeadingNames([checkIns]),
    all: new HeadingNames([log, checkIns, ...participants]),
  };
}

/** What the links in the text of a dated note are evidence of. */
export function entriesOfDatedNote(
  outline: Outline,
  on: Day,
  headings: EntryHeadings,
): readonly EntryFacts[] {
  const entries: EntryFacts[] = [];
  const entryOfItem: number[] = [];
  for (const passage of passagesOf(outline, headings.all)) {
    if (!isEvidence(passage)) continue;
    if (passage.item !== null) entryOfItem[passage.item.index] = entries.length;
    entries.push({
      on,
      kind: kindOf(passage, headings),
      line: lineOf(passage),
      links: passage.links.map(({ link }) => link),
      own: false,
      within: entryAbove(passage.item, entryOfItem),
      details: passage.item === null ? NO_DETAILS : detailsOfTags(passage.tags),
    });
  }
  return entries;
}

/** The log that a contact keeps in its own note: list items that name a day. */
export function entriesOfContact(
  outline: Outline,
  headings: EntryHeadings,
  names: DayNames,
): readonly EntryFacts[] {
  const entries: EntryFacts[] = [];
  for (const passage of passagesOf(outline, headings.all)) {
    const { item, links, tags, zones } = passage;
    if (item === null || !isEvidence(passage)) continue;
    const dated = links.find(
      ({ link, position }) =>
        (zones.includes(headings.log) || isLeading(position.start.offset, item)) &&
        readDayName(link, names) !== null,
    );
    const on = dated === undefined ? null : readDayName(dated.link, names);
    if (on === null) continue;
    const details = detailsOfTags(tags);
    const links_ = details.introduced ? links.filter((link) => link !== dated) : [];
    entries.push({
      on,
      kind: 'log',
      line: lineOf(passage),
      links: links_.map(({ link }) => link),
      own: true,
      within: null,
      details,
    });
  }
  return entries;
}

/** Done check-ins that name their day, as a weekly note has them. */
export function datedCheckIns(
  outline: Outline,
  headings: EntryHeadings,
  names: DayNames,
): readonly EntryFacts[] {
  return passagesOf(outline, headings.all).flatMap((passage): readonly EntryFacts[] => {
    const { item, links, tags } = passage;
    if (item === null || !isDone(item.status) || !isEvidence(passage)) return [];
    if (!tags.some(({ says }) => says === 'check-in')) return [];
    const days = links.map(({ link }) => readDayName(link, names));
    const on = days.find((day) => day !== null) ?? null;
    if (on === null) return [];
    return [
      {
        on,
        kind: 'log',
        line: lineOf(passage),
        links: links.filter((_, index) => days[index] === null).map(({ link }) => link),
        own: false,
        within: null,
        details: detailsOfTags(tags),
      },
    ];
  });
}

/** The help, introductions and news told that list items of a conversation note record beside its participants. */
export function exchangesOfConversation(
  outline: Outline,
  on: Day,
  headings: EntryHeadings,
): readonly EntryFacts[] {
  return entriesOfDatedNote(outline, on, headings).filter(
    ({ details: { gave, received, introduced, told } }) =>
      introduced || told || gave.length + received.length > 0,
  );
}

/** The links under a heading that lists a conversation's participants. */
export function linksUnderParticipants(
  outline: Outline,
  headings: EntryHeadings,
): readonly string[] {
  return passagesOf(outline, headings.participants)
    .filter((passage) => passage.zones.length > 0 && isEvidence(passage))
    .flatMap(({ links }) => links.map(({ link }) => link));
}

/** Characters that may stand before an item's first word: `- `, `1. `, `- **`. */
const MARKER_LENGTH = 4;
const CHECKBOX_LENGTH = 4;

/** Tells whether something at this offset begins a list item, as far as metadata can tell. */
export function isLeading(offset: number, { position, status }: ListItem): boolean {
  const lead = offset - position.start.offset;
  return lead <= MARKER_LENGTH + (status === null ? 0 : CHECKBOX_LENGTH);
}

function isDone(status: string | null): boolean {
  return status === 'x' || status === 'X';
}

/** Tells whether a passage may be evidence: not an intention, not below one, and not marked as a mere mention. */
export function isEvidence({ item, tags }: Passage): boolean {
  if (tags.some(({ says }) => says === 'mention')) return false;
  if (item === null || isDone(item.status)) return true;
  for (let above: ListItem | null = item; above !== null; above = above.parent)
    if (above.status !== null && !isDone(above.status)) return false;
  return true;
}

function kindOf({ item, tags, zones }: Passage, headings: EntryHeadings): EntryFacts['kind'] {
  if (zones.some((zone) => zone !== headings.log && zone !== headings.checkIns))
    return 'conversation';
  if (item === null) return 'mention';
  if (isDone(item.status) || tags.some(isLogTag)) return 'log';
  return zones.length > 0 ? 'headed log' : 'mention';
}

function isLogTag({ says }: TagMeaning): boolean {
  return says !== 'mention' && says !== 'waiting';
}

/** The line of a list item, else of the first link, from 1. */
export function lineOf({ item, links }: Passage): number {
  return ((item ?? links[0])?.position.start.line ?? 0) + 1;
}

function entryAbove(item: ListItem | null, entryOfItem: readonly number[]): number | null {
  for (let above = item?.parent ?? null; above !== null; above = above.parent) {
    const entry = entryOfItem[above.index];
    if (entry !== undefined) return entry;
  }
  return null;
}
