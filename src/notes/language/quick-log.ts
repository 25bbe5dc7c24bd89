import type { Contact } from '../../domain/contact';
import type { Day } from '../../domain/day';
import type { Direction } from '../../domain/interaction';
import type { EntryWords } from '../details';
import { channelWords, saysMore } from './channel-words';
import type { DateOrder } from './date-order';
import { readDayPhrase } from './day-phrase';
import type { DayPhrase } from './find-day-phrases';
import { impossibleDays } from './impossible-day';
import { leftDays } from './left-day';
import { saysNotReached } from './not-reached';
import { mayBeToDo } from './quick-log-open';
import { followedUpWith, type FoundFollowUp } from './quick-log-follow-up';
import {
  joinedNames,
  namesAt,
  type AmbiguousName,
  type FoundNames,
  type NameNeed,
  type NamedPerson,
  type NameReading,
} from './quick-log-names';
import {
  asSpan,
  blanked,
  inOrder,
  spaces,
  textLeft,
  withBrackets,
  type QuickLogSpan,
} from './quick-log-span';
import { splitUp } from './quick-log-split';

/** An interaction as read from one typed line. */
export interface QuickLog {
  /** Whom it was with, each once, in the order named. */
  readonly contacts: readonly Contact[];
  /** Names that may mean several contacts: choices to make. */
  readonly ambiguous: readonly AmbiguousName[];
  /** Names that nobody has: contacts that could be created. */
  readonly unknown: readonly string[];
  /** Names for which contacts are to be created, each once. */
  readonly created: readonly string[];
  readonly channel: string | null;
  readonly direction: Direction | null;
  /** The day on which it took place; today where the line doesn't say. */
  readonly on: Day;
  /** Everything that nothing else was made of, word for word. */
  readonly text: string;
  /** Dates in it that no calendar has, as they are written; they stay in the text. */
  readonly noDays: readonly string[];
  /** What may be the day of a line that names none plainly; it stays in the text. */
  readonly leftDays: readonly string[];
  /** Whether it seems to say that nobody was reached. */
  readonly isMissed: boolean;
  /** What of it may still be to do, as it is written, though it is taken for what took place; null for nothing. */
  readonly mayBeToDo: string | null;
  /** Kinds of help given and received. */
  readonly gave: readonly string[];
  readonly received: readonly string[];
  /** What it asks to do next, in its order. */
  readonly followUps: readonly QuickFollowUp[];
  /** Whether the line asks to follow up and says nothing else. */
  readonly isOnlyFollowUp: boolean;
  /** What was understood as what, in the order of the line. */
  readonly spans: readonly QuickLogSpan[];
}

/** What a line asks to do next. */
export interface QuickFollowUp {
  readonly text: string;
  readonly dueOn: Day | null;
  /** Those whom it names: whom to follow up with, and people of the interaction. */
  readonly named: readonly NamedPerson[];
}

/** What a line is read with. */
export interface QuickLogReading extends NameReading {
  readonly today: Day;
  readonly order: DateOrder;
  /** The channels to choose from, as the user has set them. */
  readonly channels: readonly string[];
  readonly entryWords: EntryWords;
}

/**
 * Reads an interaction from one line: `call with Ana yesterday about hiring, follow up in 2 weeks`. What isn't plainly
 * something else stays in the text. *Ana called* is inbound, *called Ana* outbound; who reached out for a call, coffee
 * or meeting *with* someone nobody says, so that it has no direction.
 */
export function readQuickLog(line: string, reading: QuickLogReading): QuickLog {
  const { today, order } = reading;
  const isDay = (phrase: string): boolean => readDayPhrase(phrase, today, order, 'past') !== null;
  const tags = tagsIn(line, reading.entryWords);
  const untagged = blanked(line, tags.spans);
  const words = channelWords(reading.channels);
  const { followUps, followUpSpans, told, days, head } = splitUp(untagged, { ...reading, words });
  const isOnlyFollowUp = followUps.length > 0 && told.trim() === '';
  const names =
    head.names ??
    (isOnlyFollowUp ? namesInAll(untagged, followUps, reading) : namesWithin(told, reading));
  const elsewhere = head.names === null ? staying(names) : [];
  const dayBehind =
    head.on === null
      ? (dayApart(told, days, head.end, today) ?? dayAtEnd(told, days, names, today))
      : null;
  const spans = inOrder([
    ...tags.spans,
    ...followUpSpans,
    ...head.spans,
    ...elsewhere,
    ...(dayBehind === null ? [] : [asSpan(dayBehind, 'day')]),
  ]);
  const on = head.on ?? dayBehind?.day ?? null;
  const isEmpty = head.names !== null && SAYS_NOTHING.test(textLeft(line, spans));
  const placed = isEmpty ? spans.map(taken) : spans;
  return {
    contacts: [...new Set(names?.contacts)],
    ambiguous: names?.ambiguous ?? [],
    unknown: [...new Set(names?.unknown)],
    created: [...new Set(names?.created)],
    channel: tags.channel ?? head.channel,
    direction: tags.direction ?? head.direction,
    on: on ?? today,
    text: textLeft(line, placed) || wordThatSaysMore(line, head.spans),
    noDays: impossibleDays(untagged, isDay),
    leftDays: isOnlyFollowUp || on !== null ? [] : leftDays(told, days, placed, today),
    isMissed: !isOnlyFollowUp && saysNotReached(told),
    mayBeToDo:
      isOnlyFollowUp || (on !== null && on > today)
        ? null
        : mayBeToDo(told.trimEnd(), names?.spans[0]?.start ?? null),
    gave: tags.gave,
    received: tags.received,
    followUps: followUps.map((followUp) => withNames(followUp, names, reading)),
    isOnlyFollowUp,
    spans: placed,
  };
}

/** What says no more than that there was a talk, once it is told with whom. */
const SAYS_NOTHING =
  /^(?:(?:i|we)\s+)?(?:(?:just\s+)?had\s+)?(?:an?\s+)?(?:chat|talk|conversation|talked|spoke|chatted|caught\s+up)[.!]?$/i;

/** The span of a word for a talk, out of the text; one that waits for a decision stays. */
function taken(span: QuickLogSpan): QuickLogSpan {
  return span.part === 'channel' || span.part === 'joint' ? { ...span, stays: false } : span;
}

/** The word for how it was, where it says more than the channel that it stands for; it is the text of a line with no other. */
function wordThatSaysMore(line: string, spans: readonly QuickLogSpan[]): string {
  const words = spans
    .filter(({ part }) => part === 'channel')
    .map(({ start, end }) => line.slice(start, end).trim().replace(DID, ''));
  return words.find(saysMore) ?? '';
}

/** What was done with it: “left me a voicemail”. */
const DID = /^(?:sent|left|gave)\s+(?:(?:me|us)\s+)?(?:an?\s+)?/i;

/** A follow-up with those whom its text names. */
function withNames(
  { text, dueOn }: FoundFollowUp,
  names: FoundNames | null,
  reading: NameReading,
): QuickFollowUp {
  const addressed = namesAt(text, followedUpWith(text), reading, 'any', true)?.named ?? [];
  const known = new Set(names?.named.map(({ person }) => person));
  const named = new Map(addressed.map((name) => [name.person, name]));
  for (const { 0: before, index } of text.matchAll(WORD_START)) {
    const at = index + before.length;
    for (const name of namesAt(text, at, reading, 'no word at all', true)?.named ?? [])
      if (known.has(name.person) && !named.has(name.person)) named.set(name.person, name);
  }
  return { text, dueOn, named: [...named.values()] };
}

/** Where a name can begin. */
const WORD_START = /(?:^|[^\p{L}\p{N}\p{M}_#/'’-])(?=[\p{Lu}\p{Lo}@]|\[\[)/gu;

const TAG = /(^|\s)(#[^\s#,.;:!?()[\]{}"']+)/g;

interface FoundTags {
  readonly channel: string | null;
  readonly direction: Direction | null;
  readonly gave: readonly string[];
  readonly received: readonly string[];
  readonly spans: readonly QuickLogSpan[];
}

/** What Rapport's own tags say: the ones that a log line writes for itself. Others are the user's, and stay. */
function tagsIn(line: string, words: EntryWords): FoundTags {
  let [channel, direction]: [string | null, Direction | null] = [null, null];
  const [gave, received]: [string[], string[]] = [[], []];
  const spans: QuickLogSpan[] = [];
  for (const { 1: space = '', 2: tag = '', index } of line.matchAll(TAG)) {
    const meaning = words.meaningOfTag(tag);
    const start = index + space.length;
    const at = { start, end: start + tag.length };
    switch (meaning?.says) {
      case 'channel':
        if (channel !== null) break; // a second one stays in the text
        channel = meaning.channel;
        spans.push(asSpan(at, 'channel'));
        break;
      case 'direction':
        if (direction !== null) break;
        direction = meaning.direction;
        spans.push(asSpan(at, 'direction'));
        break;
      case 'gave':
        gave.push(meaning.kind);
        spans.push(asSpan(at, 'gave'));
        break;
      case 'received':
        received.push(meaning.kind);
        spans.push(asSpan(at, 'received'));
        break;
      default:
    }
  }
  return { channel, direction, gave, received, spans };
}

/** Where names may be in a line whose beginning names nobody, and how plainly they must be some: see `namesWithin`. */
const PLACES: readonly (readonly [RegExp, NameNeed])[] = [
  [/(?:^|[^\p{L}\p{N}])(?=@|\[\[)/gu, 'any'],
  [/(?:^|[^\p{L}\p{N}])(with|w\/|con|ran into|bumped into|to|from)\s*/giu, 'no word'],
  [/(?:^|[^\p{L}\p{N}\p{M}_#/'’-])(?=\p{Lu})/gu, 'no word at all'],
  [/(?:^|[^\p{L}\p{N}])(and)\s*/giu, 'capital'],
];

/** Names in a line whose beginning names nobody: links and marked names, else what stands behind *with*, else any. */
function namesWithin(line: string, reading: NameReading): FoundNames | null {
  for (const [place, need] of PLACES)
    for (const { 0: before, 1: word = '', index } of line.matchAll(place)) {
      const takesUnknown = need === 'any' || /^(?:w|ran|bumped)/i.test(word);
      const needed = /^(?:to|from)$/i.test(word) ? 'capital' : need; // “to mark it”, “from may on”
      const names = namesAt(line, index + before.length, reading, needed, takesUnknown);
      if (names !== null) return names;
    }
  return null;
}

/** Names in a line of nothing but follow-ups: those that each of them names. */
function namesInAll(
  line: string,
  followUps: readonly FoundFollowUp[],
  reading: NameReading,
): FoundNames | null {
  if (followUps.length === 1) return namesWithin(line, reading);
  const found = followUps.flatMap(({ start, end }) => {
    const alone = spaces(line.slice(0, start)) + line.slice(start, end);
    return namesWithin(alone, reading) ?? [];
  });
  return found.length === 0
    ? null
    : found.reduce((names, others) =>
        joinedNames(names, others, others.spans[0]?.start ?? names.end),
      );
}

/** The spans of names that stay in the text, since it would not read without them. */
function staying(names: FoundNames | null): readonly QuickLogSpan[] {
  return (names?.spans ?? []).map((span) => ({ ...span, stays: true }));
}

/** The past day that a line ends with, behind a mark that parts it: `talked with Ana about hiring, yesterday`. */
function dayApart(
  line: string,
  days: readonly DayPhrase[],
  from: number,
  today: Day,
): DayPhrase | null {
  const last = days.at(-1);
  if (last === undefined || last.start < from || last.day > today) return null;
  if (!/^[\s.,;!)]*$/.test(line.slice(last.end))) return null;
  return /(?:[,;.(–—]|\s-)\s*$/.test(line.slice(0, last.start)) ? withBrackets(line, last) : null;
}

/** The past day that ends a line right behind the names in it: `Great talk about hiring with Ana yesterday`. */
function dayAtEnd(
  line: string,
  days: readonly DayPhrase[],
  names: FoundNames | null,
  today: Day,
): DayPhrase | null {
  const last = days.at(-1);
  if (last === undefined || names === null || last.day > today || last.start < names.end)
    return null;
  const isBehind = line.slice(names.end, last.start).trim() === '';
  return isBehind && /^[\s.!]*$/.test(line.slice(last.end)) ? last : null;
}
