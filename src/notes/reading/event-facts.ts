import type { LinkCache } from 'obsidian';
import type { Day } from '../../domain/day';
import { readDay, readDayName, readIsoDay, whyNoDay, type DayNames } from '../days/read-day';
import { detailsOfTags } from '../details';
import type { EntryFacts, EventFacts } from '../facts';
import { problemWith, type Problem } from '../problem';
import type { Properties } from '../properties';
import type { Meaning } from '../settings/vocabulary';
import { itemsOf, textsOf } from '../written-values';
import { dayOfConversation, type DaysRead, type Span } from './days-of-conversation';
import { exchangesOfConversation, isEvidence, lineOf, type EntryHeadings } from './entries';
import type { NotePath } from './note-kind';
import { passagesOf, type Outline, type Passage } from './outline';

/**
 * The days of an event: a property with the first of them, and another with the last; or both in one, as a list of days or
 * as `2026-11-26/2026-11-28`. A last day before the first is a problem.
 */
export function daysOfEvent(
  note: NotePath,
  marked: boolean,
  properties: Properties,
  names: DayNames,
): DaysRead {
  const days = dayOfConversation(note, marked, properties, names, readSpan);
  if (days.on === null || days.until !== undefined) return days;
  return lastDay(note, days.on, properties, names, days.problems);
}

function lastDay(
  { path }: NotePath,
  on: Day,
  properties: Properties,
  names: DayNames,
  before: readonly Problem[],
): DaysRead {
  const problems = [...before];
  for (const { name, value } of properties.all('eventEnd')) {
    const until = readDay(value, names);
    if (until !== null && until >= on) return { on, until, problems };
    problems.push(problemWith(path, name, value, until === null ? whyNoDay(value) : ENDS_EARLY));
  }
  return { on, problems };
}

const ENDS_EARLY = 'An event can’t end before it begins.';

/** Between two days in one text: `2026-11-26/2026-11-28` as in ISO 8601, a dash, or a word. */
const BETWEEN_DAYS = /\s*\/\s*|\s+to\s+|\s*[–—]\s*|\s+-\s+/;

/** Reads several days in one value; null where it is anything else. */
function readSpan(value: unknown, names: DayNames): Span | null {
  const items = itemsOf(value);
  const [only] = items;
  const parts = items.length === 1 && typeof only === 'string' ? only.split(BETWEEN_DAYS) : items;
  const read = (part: unknown): Day | null =>
    typeof part === 'string' && items.length === 1 ? readIsoDay(part) : readDay(part, names);
  const days = parts.flatMap((part) => read(part) ?? []);
  if (days.length < 2 || days.length < parts.length) return null;
  return { on: Math.min(...days), until: Math.max(...days) };
}

/** What a note says of an event beside its first day. */
export function eventFacts(
  until: Day,
  properties: Properties,
  outline: Outline,
  headings: EntryHeadings,
): EventFacts {
  const texts = (meaning: Meaning): readonly string[] =>
    properties.all(meaning).flatMap(({ value }) => textsOf(value));
  return {
    until,
    places: texts('eventPlace'),
    organisations: texts('eventOrganisations'),
    toMeet: passagesOf(outline, headings.ofEvents)
      .filter(({ item, zones }) => item?.parent === null && zones.at(-1) === headings.toMeet)
      .flatMap(({ links: [first] }) => first?.link ?? []),
  };
}

/**
 * Whom a note about an event says that one met, each item below its heading a log with those whom it names first, on the day
 * that it links or else the first of the event; and help, introductions and news, as in other conversation notes.
 */
export function entriesOfEvent(
  outline: Outline,
  days: Span,
  headings: EntryHeadings,
  names: DayNames,
): readonly EntryFacts[] {
  const met = passagesOf(outline, headings.ofEvents)
    .filter(
      (passage) =>
        passage.item?.parent === null &&
        passage.zones.at(-1) === headings.met &&
        isEvidence(passage),
    )
    .map((passage) => metEntry(passage, days, names));
  const lines = new Set(met.map(({ line }) => line));
  const others = exchangesOfConversation(outline, days.on, headings).filter(
    ({ line }) => !lines.has(line),
  );
  return [...met, ...others].sort((a, b) => a.line - b.line);
}

function metEntry(passage: Passage, { on, until }: Span, names: DayNames): EntryFacts {
  const details = detailsOfTags(passage.tags);
  const dayOf = ({ link }: LinkCache): Day | null => readDayName(link, names);
  const people = passage.links.filter((link) => dayOf(link) === null);
  const day = passage.links.map(dayOf).find((named) => named !== null) ?? on;
  return {
    on: on <= day && day <= until ? day : on,
    kind: 'log',
    line: lineOf(passage),
    links: (details.introduced ? people : firstOnes(people)).map(({ link }) => link),
    own: false,
    within: null,
    details: { ...details, channel: details.channel ?? 'event' },
  };
}

/** So many characters lie between names that are listed: `, ` or ` and `. */
const BETWEEN_NAMES = 5;

/** The links with which an item begins, as names are listed; those further on are talked about. */
function firstOnes(links: readonly LinkCache[]): readonly LinkCache[] {
  const end = links.findIndex(({ position: { start } }, index) => {
    const before = links[index - 1];
    return before !== undefined && start.offset - before.position.end.offset > BETWEEN_NAMES;
  });
  return end === -1 ? links : links.slice(0, end);
}
