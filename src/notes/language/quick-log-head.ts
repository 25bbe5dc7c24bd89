import type { Day } from '../../domain/day';
import type { Direction } from '../../domain/interaction';
import type { ChannelWord, ChannelWords } from './channel-words';
import type { DayPhrase } from './find-day-phrases';
import {
  joinedNames,
  namesAt,
  type FoundNames,
  type NameNeed,
  type NameReading,
} from './quick-log-names';
import { withBrackets, type QuickLogPart, type QuickLogSpan } from './quick-log-span';

/** What is known for reading a line: the words for channels, whom names mean, and the phrases for days in it. */
export interface HeadReading extends NameReading {
  readonly words: ChannelWords;
  readonly days: readonly DayPhrase[];
  readonly today: Day;
}

/** What the beginning of a line says: with whom, how, and when. */
export interface Head {
  /** Offset at which what was said begins. */
  readonly end: number;
  readonly names: FoundNames | null;
  readonly channel: string | null;
  readonly direction: Direction | null;
  readonly on: Day | null;
  readonly spans: readonly QuickLogSpan[];
}

const FILLERS =
  /(?:(?:i|we)\s+)?(?:(?:just\s+)?(?:had|did|got|received)\s+)?(?:(?:an?|the|our|my)\s+)?/iy;
const ADJECTIVES =
  /(?:(?:quick|short|brief|long|great|good|nice|lovely|first|second|daily|weekly|monthly|follow-?up)\s+)*/iy;
const PREPOSITION = /\s*(?:w\/|(?:with|con|to|from|and|@(?=\s))(?=\s))\s*/iy;
const MARK = /\s*[:,–—-]\s*/y;
const SPACE = /\s*/y;
const INTRODUCED_TO = /\s*(?:(?:to|with)(?=\s)|<>|<->|↔)\s*/iy;
const TO = /\s+to\s+/iy;
const FROM = /\s+from\s+/iy;
const AND_I = /\s+(?:and|&)\s+(?:i|me)(?!\p{L})/iuy;
const ME =
  /(?:\s+(?:back|up))?(?:\s+(?:(?:to|with)\s+)?(?:me|us)(?!\p{L}))?(?:\s+back(?!\p{L}))?/iuy;
const SENT =
  /\s+(?:sent\s+(?:(?:me|us)\s+)?(?:an?\s+)?|left\s+(?:(?:me|us)\s+)?an?\s+|gave\s+(?:me|us)\s+an?\s+)/iy;
/** What I did, before what it was and for whom, or the other way round: “left a voicemail for Ana”, “sent Ana an email”. */
const GAVE = /(?:(?:i|we)\s+)?(?:just\s+)?(?:left|sent|gave)\s+(?:an?\s+)?/iy;
const A_THING = /\s+(?:an?\s+)/iy;
const FOR = /\s+(?:for|to|with)\s+/iy;
const HAD = /\s+(?:(?:had|did)\s+)?(?:an?\s+)?/iy;
const TO_ME = /\s(?:me|us)(?!\p{L})/iu;
/** What follows a deed that was done to me, though it doesn't say so: “Ana called about the roof”, “Ana wrote, …”. */
const NO_OBJECT =
  /^\s*(?:$|[^\s\p{L}\p{N}@[&+])|^\s+(?:about|re|on|regarding|over|for|at|in|from|via|by|because|since|when|while|and|but|so|that|if|whether|before|after|again|earlier|just|once|twice|early|late|\p{Ll}+ly|saying|asking|wanting|to\s+(?!(?:an?|the|my|your|his|her|its|our|their|him|them|you|everyone|everybody|all)(?!\p{L}))\p{Ll})(?!['’])/u;
/** What follows a noun that stands for an interaction: “Ana: call about hiring”, but not “email bounced”. */
const AFTER_NOUN = /\s*(?:$|[:,;.(–—-](?:\s|$)|(?:about|re|on|regarding|over)(?!\p{L}))/iuy;
const AFTER_LONE_NOUN = /\s+(?:with|w\/|to|from)(?:\s)/iy;
const BEFORE_DAY = /\s*(?:[,(–—-]\s*)?/y;
/** A time of day, which stays in the text: “at 5pm yesterday”, “yesterday at noon”. */
const CLOCK = String.raw`(?:at\s+)?(?:\d{1,2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\.?|h|o['’]clock)|\d{1,2}:\d{2}|noon|midnight|lunchtime)`;
const TIME = new RegExp(String.raw`(?:,?\s+${CLOCK}(?![\p{L}\p{N}]))?`, 'iuy');
const TIME_BEFORE = new RegExp(String.raw`(?:${CLOCK},?\s+(?:on\s+)?)?`, 'iuy');
/** First names that begin many sentences: “Will send it”. */
const BEGINS_SENTENCE = /^(?:will|may|can|mark|bill|grant|chase)$/i;

/** Reads the beginning of a line; `call with Ana yesterday`, `Ana called`, `yesterday: coffee with Ana` and the like. */
export function readHead(line: string, reading: HeadReading): Head {
  const start = after(SPACE, line, 0);
  const day = dayAt(line, start, reading);
  const whole = day === null ? null : namesAt(line, start, reading, 'begins', false);
  const isName = whole !== null && whole.contacts.length > 0 && whole.end > (day?.end ?? 0); // Friday Okoro
  if (day !== null && !isName) {
    const timed = after(TIME, line, day.end);
    const mark = after(MARK, line, timed);
    const from = Math.max(mark, after(SPACE, line, timed));
    const head = readWithout(line, from, { ...reading, days: [] }); // a second day is text
    const isParted = mark > timed && !/^\s+$/.test(line.slice(timed, mark));
    if (head.names !== null || isParted)
      return { ...head, on: day.day, spans: [span(day, 'day'), ...head.spans] };
  }
  return readWithout(line, start, reading);
}

/** Reads a beginning that no day stands before. */
function readWithout(line: string, start: number, reading: HeadReading): Head {
  const head =
    readGiven(line, start, reading) ??
    readWordFirst(line, start, reading) ??
    readNamesFirst(line, start, reading) ??
    readWordAlone(line, start, reading);
  const beside = withMediumBehind(line, head, reading);
  const dated = beside.on === null ? withDayBehind(line, beside, reading) : beside;
  return dated.end > beside.end ? withMediumBehind(line, dated, reading) : dated;
}

/** `call with Ana`, `had coffee with Ana and Ben`, `emailed Ana`, `intro Ana to Ben`. */
function readWordFirst(line: string, start: number, reading: HeadReading): Head | null {
  const filled = after(FILLERS, line, start);
  const described = after(ADJECTIVES, line, filled);
  const word = reading.words.beforeNames(line, described);
  if (word === null) return null;
  const dayBetween = dayAt(line, after(SPACE, line, word.end), reading);
  const behind = (offset: number): ReturnType<typeof namesBehind> =>
    namesBehind(line, offset, after(PREPOSITION, line, offset), reading);
  const foundBehindDay = dayBetween === null ? null : behind(dayBetween.end);
  const day = foundBehindDay === null ? null : dayBetween; // “met May”: a name after all
  const from = day?.end ?? word.end;
  const preposition = after(PREPOSITION, line, from);
  const found = foundBehindDay ?? behind(from);
  if (found === null) return null;
  const { joint } = found;
  const isIntroduction = word.says.channel === 'introduction';
  if (!isIntroduction && isBetweenOthers(line, line.slice(from, preposition), found.names, reading))
    return silent(start);
  const names = isIntroduction ? withIntroduced(line, found.names, reading) : found.names;
  const isKnown = names.spans[0]?.part === 'contact';
  const stays = word.says.stays || described > filled;
  const spans = [
    span({ start, end: filled }, 'joint', stays),
    span({ start: described, end: word.end }, wordPart(word.says), stays),
    ...(day === null ? [] : [span(day, 'day')]),
    span({ start: from, end: joint }, 'joint', !isKnown),
    ...names.spans,
  ];
  const { channel } = word.says;
  return {
    end: names.end,
    names,
    channel,
    direction: word.says.direction ?? directionBy(line.slice(from, preposition), channel),
    on: day?.day ?? null,
    spans: spans.filter(({ start: from, end }) => end > from),
  };
}

/** `left a voicemail for Ana`, `left Ana a voicemail`, `sent Ben an email about hiring`. */
function readGiven(line: string, start: number, reading: HeadReading): Head | null {
  const from = after(GAVE, line, start);
  if (from === start) return null;
  const first = reading.words.nounAt(line, from);
  const to = first === null ? from : after(FOR, line, first.end);
  if (first !== null && to === first.end) return null;
  const names = namesAt(line, to, reading, 'no word', true);
  if (names === null) return null;
  const at = first === null ? after(A_THING, line, names.end) : from;
  const thing = first ?? (at > names.end ? reading.words.nounAt(line, at) : null);
  if (thing === null || FACE_TO_FACE.has(thing.says.channel)) return null;
  const end = Math.max(names.end, thing.end);
  if (first === null && !isNounAlone(line, end, reading)) return null;
  const isKnown = names.spans[0]?.part === 'contact';
  const spans = [
    span({ start, end: from }, 'joint', !isKnown),
    span({ start: at, end: thing.end }, 'channel', !isKnown),
    first === null
      ? span({ start: names.end, end: at }, 'joint', !isKnown)
      : span({ start: thing.end, end: to }, 'joint', !isKnown),
    ...names.spans,
  ];
  return { end, names, channel: thing.says.channel, direction: 'outbound', on: null, spans };
}

function namesBehind(
  line: string,
  from: number,
  preposition: number,
  reading: HeadReading,
): { readonly names: FoundNames; readonly joint: number } | null {
  const places: readonly (readonly [number, NameNeed, boolean])[] = [
    [preposition, 'any', true],
    [after(MARK, line, from), 'capital', false],
    [after(SPACE, line, from), 'no word', true],
  ];
  for (const [joint, need, takesUnknown] of places) {
    if (joint === from) continue;
    const names = namesAt(line, joint, reading, need, takesUnknown);
    if (names !== null) return { names, joint };
  }
  return null;
}

/** Tells whether something went from one to another, and so is neither mine nor for me: `email from Ana to Ben`. */
function isBetweenOthers(
  line: string,
  preposition: string,
  { end }: FoundNames,
  reading: HeadReading,
): boolean {
  if (!/^\s*(?:from|to)\s*$/i.test(preposition)) return false;
  const isFrom = /from/i.test(preposition);
  const from = after(isFrom ? TO : FROM, line, end);
  return from > end && namesAt(line, from, reading, 'no word', isFrom) !== null;
}

/** A beginning that says nothing of an interaction. */
function silent(end: number): Head {
  return { end, names: null, channel: null, direction: null, on: null, spans: [] };
}

/** The names, with those to whom they were introduced: `Ana to Ben`. */
function withIntroduced(line: string, names: FoundNames, reading: HeadReading): FoundNames {
  const from = after(INTRODUCED_TO, line, names.end);
  const others = from === names.end ? null : namesAt(line, from, reading, 'any', true);
  return others === null ? names : joinedNames(names, others, from);
}

/** `Ana called me`, `Ana and I had lunch`, `Ana: call about hiring`, `Ana Diaz is moving to Berlin`. */
function readNamesFirst(line: string, start: number, reading: HeadReading): Head | null {
  const names = namesAt(line, start, reading, 'begins', true);
  if (names === null) return null;
  const deed = readDeed(line, names.end, reading);
  const isResolved = names.unknown.length + names.ambiguous.length === 0;
  if (deed !== null) {
    const spans = [...names.spans, ...deed.spans];
    return {
      ...deed,
      names,
      on: null,
      spans: isResolved ? spans : spans.map((one) => ({ ...one, stays: true })),
    };
  }
  const typed = line.slice(start, names.end);
  const isMarked = /^(?:@|\[\[)/.test(typed);
  const isPlain = isMarked || (/^\p{Lu}/u.test(typed) && !BEGINS_SENTENCE.test(typed));
  const isParted = /^\s*(?:$|[:,–—-](?:\s|$))/.test(line.slice(names.end));
  const isAmbiguous = names.unknown.length === 0;
  if (!(isMarked || (isAmbiguous && (isPlain || isParted)))) return null;
  return { end: names.end, names, channel: null, direction: null, on: null, spans: names.spans };
}

function readDeed(
  line: string,
  from: number,
  reading: HeadReading,
): Pick<Head, 'end' | 'channel' | 'direction' | 'spans'> | null {
  const { words } = reading;
  const said = (
    word: { readonly end: number; readonly says: ChannelWord } | null,
    start: number,
    end: number,
    direction: Direction | null,
  ): Pick<Head, 'end' | 'channel' | 'direction' | 'spans'> | null => {
    if (word === null) return null;
    const { channel, stays } = word.says;
    const part = direction === null ? 'channel' : wordPart({ ...word.says, direction });
    return { end, channel, direction, spans: [span({ start, end }, part, stays)] };
  };
  const verb = words.deedAt(line, after(SPACE, line, from));
  if (verb !== null && verb.end > from && isDoneToMe(line, verb.end, reading))
    return said(verb, after(SPACE, line, from), after(ME, line, verb.end), 'inbound');
  const sent = after(SENT, line, from);
  const thing = sent > from ? words.nounAt(line, sent) : null;
  const isToMe =
    thing !== null && (TO_ME.test(line.slice(from, sent)) || isDoneToMe(line, thing.end, reading));
  if (isToMe) return said(thing, after(SPACE, line, from), after(ME, line, thing.end), 'inbound');
  const both = after(AND_I, line, from);
  const ours = both > from ? words.beforeNames(line, after(HAD, line, both)) : null;
  if (ours !== null) return said(ours, after(SPACE, line, from), ours.end, null);
  const day = dayAt(line, after(BEFORE_DAY, line, from), reading);
  if (day !== null) return null;
  const start = Math.max(after(MARK, line, from), after(SPACE, line, from));
  const noun = start > from ? words.nounAt(line, start) : null;
  if (noun === null) return null;
  const isNoun = after(AFTER_NOUN, line, noun.end) > noun.end || noun.end === line.length;
  const isDated = dayAt(line, after(SPACE, line, noun.end), reading) !== null;
  return isNoun || isDated ? said(noun, start, noun.end, null) : null;
}

/** Tells whether what they did was done to me, and not to somebody or something else: “Ana called Ben”, “Ana wrote a book”. */
function isDoneToMe(line: string, from: number, reading: HeadReading): boolean {
  const end = after(ME, line, from);
  return (
    TO_ME.test(line.slice(from, end)) ||
    NO_OBJECT.test(line.slice(end)) ||
    dayAt(line, after(SPACE, line, end), reading) !== null
  );
}

/** `Great call about hiring`: a channel, though nobody is named beside it. */
function readWordAlone(line: string, start: number, { words }: HeadReading): Head {
  const filled = after(FILLERS, line, start);
  const described = after(ADJECTIVES, line, filled);
  const word = words.beforeNames(line, described);
  if (word === null) return silent(start);
  const { channel, direction } = word.says;
  const isVerb = direction !== null;
  const isNoun =
    word.end === line.length ||
    [AFTER_NOUN, AFTER_LONE_NOUN].some((pattern) => after(pattern, line, word.end) > word.end);
  if (!isVerb && !isNoun) return silent(start);
  const at = { start: described, end: word.end };
  return { ...silent(start), channel, direction, spans: [span(at, wordPart(word.says), true)] };
}

/** What leads to the channel that a talk was on: “on the phone”, “over coffee”, “via zoom”. */
const MEDIUM = /\s+(?:(?:by|via|over|on|per|through)\s+(?:an?\s+|the\s+)?|(?=in[\s-]person))/iy;

/** A head with the channel that stands right behind it, unless another one was named before. */
function withMediumBehind(line: string, head: Head, reading: HeadReading): Head {
  const from = after(MEDIUM, line, head.end);
  const found = head.names === null || from === head.end ? null : reading.words.nounAt(line, from);
  if (found === null) return head;
  const { channel } = found.says;
  if (!isNounAlone(line, found.end, reading) || (head.channel !== null && head.channel !== channel))
    return head;
  const at = { start: head.end, end: found.end };
  return { ...head, end: found.end, channel, spans: [...head.spans, span(at, 'channel')] };
}

/** Tells whether a noun that ends at an offset stands for an interaction, and not before another: “email address”. */
function isNounAlone(line: string, end: number, reading: HeadReading): boolean {
  return (
    end === line.length ||
    after(AFTER_NOUN, line, end) > end ||
    dayAt(line, after(BEFORE_DAY, line, end), reading) !== null
  );
}

/** What may follow a day that is about the interaction, and not about what follows: “, in 2 weeks she starts”. */
const BEHIND_DAY = /^\s*(?:$|[,;:.()–—-]|(?:about|re|on|at|in|over|for|regarding)(?!\p{L}))/iu;

/** A head with the day that stands right behind it, in brackets or not. */
function withDayBehind(line: string, head: Head, reading: HeadReading): Head {
  if (head.names === null) return head;
  const from = after(BEFORE_DAY, line, head.end);
  const timed = after(TIME_BEFORE, line, from);
  const day = dayAt(line, from, reading) ?? (timed > from ? dayAt(line, timed, reading) : null);
  if (day === null) return head;
  const isBeside = line.slice(head.end, from).trim() === '' && day.day <= reading.today;
  if (!isBeside && !BEHIND_DAY.test(line.slice(day.end))) return head;
  const at = withBrackets(line, day);
  return { ...head, end: at.end, on: day.day, spans: [...head.spans, span(at, 'day')] };
}

/** The phrase for a day that begins at an offset, unless it is part of a number: “3/4 of the team”. */
function dayAt(line: string, start: number, { days }: HeadReading): DayPhrase | null {
  const found = days.find((phrase) => phrase.start === start);
  return found === undefined || /^\s+of\b/.test(line.slice(found.end)) ? null : found;
}

/** Channels on which both are there, so that *to* and *from* say nothing of who reached out. */
const FACE_TO_FACE: ReadonlySet<string | null> = new Set([
  null,
  'in person',
  'event',
  'introduction',
]);

function directionBy(preposition: string, channel: string | null): Direction | null {
  if (FACE_TO_FACE.has(channel)) return null;
  const word = preposition.trim().toLowerCase();
  if (word === 'to') return 'outbound';
  return word === 'from' ? 'inbound' : null;
}

function wordPart({ channel, direction }: ChannelWord): QuickLogPart {
  return channel === null && direction !== null ? 'direction' : 'channel';
}

function span(
  { start, end }: { readonly start: number; readonly end: number },
  part: QuickLogPart,
  stays = false,
): QuickLogSpan {
  return { start, end, part, stays };
}

/** The offset after what a sticky pattern matches at an offset; the same offset for nothing. */
function after(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  return offset + (pattern.exec(text)?.[0].length ?? 0);
}
