import type { Day } from '../../domain/day';
import type { DateOrder } from './date-order';
import { readDayPhrase } from './day-phrase';
import type { DayDirection } from './nearest-day';
import { weekdayDateIn } from './weekday-date';

/** A phrase for a day inside a longer text, from one offset up to another. */
export interface DayPhrase {
  readonly start: number;
  readonly end: number;
  readonly day: Day;
}

interface Word {
  readonly start: number;
  readonly end: number;
}

/** Phrases have at most so many words: “on the 3rd of November 2026”. */
const MOST_WORDS = 6;

/** How a phrase for a day can begin. Most words can't, and then chrono need not be asked. */
const BEGINS_DAY =
  /^(?:on|in|by|within|early|the|an?|half|couple|few|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|thirty|sixty|ninety|day|end|this|last|past|next|today|tonight|tomorrow|yesterday|weekend|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*|[+-]?\d\S*|\[\[\d.*)[.,]?$/i;

/** What every phrase for a day has in it. */
const SIGN_OF_DAY =
  /\b(?:to(?:day|night|morrow)|yesterday|last|past|next|ago|in|within|this|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|month|from|later|weekend)|^[+-]|\d[-/.]\d/i;

/**
 * The phrases for a day inside a longer text, in order and apart from each other. Words that may be something else
 * stay text: numbers with a dot, months and years without a day, *may*, *sat*; so does a time of day, a number
 * beside a day that is no day of the month, a weekday that doesn't fit the day of the month beside it, and whatever stands in a link, a tag or an address.
 */
export function findDayPhrases(
  text: string,
  today: Day,
  order: DateOrder,
  direction: DayDirection,
): readonly DayPhrase[] {
  const words = wordsOf(text);
  const found: DayPhrase[] = [];
  let index = 0;
  while (index < words.length) {
    const phrase = phraseAt(text, words, index, (some) =>
      isPlain(some, index === 0) ? readDayPhrase(some, today, order, direction) : null,
    );
    if (phrase === null) index += 1;
    else {
      found.push(phrase);
      while (index < words.length && (words[index]?.start ?? 0) < phrase.end) index += 1;
    }
  }
  return found;
}

/** The longest phrase that begins with a word. */
function phraseAt(
  text: string,
  words: readonly Word[],
  index: number,
  read: (phrase: string) => Day | null,
): DayPhrase | null {
  const { start, end: firstEnd } = words[index] ?? { start: 0, end: 0 };
  if (!BEGINS_DAY.test(text.slice(start, firstEnd))) return null;
  for (let last = Math.min(index + MOST_WORDS, words.length) - 1; last >= index; last -= 1) {
    const { end } = words[last] ?? { end: start };
    const phrase = text.slice(start, end);
    if (!SIGN_OF_DAY.test(phrase)) return null; // nor has a shorter one
    const date = weekdayDateIn(phrase);
    if (COUNTS_NEXT.test(phrase) && UNIT_BEHIND.test(text.slice(end))) continue; // “met May 2 weeks ago”
    if (date === 'may be one' && !BEHIND_DATE.test(text.slice(end))) continue; // “Friday 12 guests”
    const day = PARTED.test(phrase) ? null : read(phrase);
    if (day !== null) return { start, end, day };
    if (date !== null) return null;
  }
  return null;
}

/** A number at the end that counts what follows, and so is no day of the month. */
const COUNTS_NEXT = /\p{L}\.?\s+\d{1,2}$/u;
const UNIT_BEHIND =
  /^\s+(?:days?|weeks?|wks?|months?|quarters?|years?|yrs?|hours?|hrs?|minutes?|mins?|times)(?!\p{L})/iu;

/** What follows a number that is a day of the month; before anything else it tells how many. */
const BEHIND_DATE =
  /^\s*(?:$|[^\s\p{L}\p{N}])|^\s+(?:about|re|on|at|in|over|for|regarding|with|w\/|and|to|from|by|via|i|we|he|she|they)(?!\p{L})/iu;

/** A day's link, or a run of text without spaces. */
const WORD = /\[\[\d[^[\]]*\]\]|\S+/g;

/** Marks that may stand around a word without being part of it. */
const BEFORE_WORD = /^[([“"'–—,;:]+/;
const AFTER_WORD = /[)\]”"'’,;:.!?–—]+$/;

function wordsOf(text: string): readonly Word[] {
  const hidden = text.replace(LINK, (link) =>
    /^\[\[\d/.test(link) ? link : '_'.repeat(link.length),
  );
  return [...hidden.matchAll(WORD)].flatMap(({ 0: run, index }) => {
    if (run.startsWith('[[')) return [{ start: index, end: index + run.length }];
    if (IS_NAME.test(run)) return [];
    const start = index + (BEFORE_WORD.exec(run)?.[0].length ?? 0);
    const end = index + run.replace(AFTER_WORD, '').length;
    return start < end ? [{ start, end }] : [];
  });
}

const LINK = /\[\[[^[\]]*\]\]|\[[^[\]]*\]\([^()]*\)/g;

/** Tags, people and addresses: names, not sentences. */
const IS_NAME = /^[#@]|:\/\//;

/** Marks within a phrase that part it from something else. */
const PARTED = /[;:!?()]|[.]\s+(?!\d)|^\d+,|\s[-–—]\s/;

const MONTH_ALONE = /^(?!in |by |early )[a-z]+\.?(?: \d{4})?$/i;
const MONTH_NAME = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
const YEAR_LIKE = /\d.*[\s,]\d{1,2}$/;
/** A number behind a day: a time, or how many of something, unless it is the day of a month. */
const NUMBER_BEHIND =
  /\s\d{1,2}$|(?:day|night|morning|afternoon|evening|tomorrow),?\s+\d{1,2}\.\d{2}$/i;
const DAY_OF_MONTH =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?\s+(?:the\s+)?\d{1,2}$/i;
/** A number before a day that is none of its own. */
const NUMBER_BEFORE =
  /^\d{1,2}\s+(?:today|tonight|tomorrow|yesterday|last|past|this|next|(?:mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?\b)/i;
const OTHER_NUMBER = /^24\/7$|^\d+[-.]\d+[-.]?$|^\d+\.\d+\.\d{1,2}$/;
const CAN_BE_WORD = /^(?:sat|sun|wed)$/i;
const TIME_OF_DAY = /\d\s*(?:[ap]\.?m\b|h\b|o['’]?clock)|\bat\b|\b(?:noon|midnight|now)\b/i;

/** Tells whether a phrase is one also amid other words. */
function isPlain(phrase: string, isFirst: boolean): boolean {
  if (MONTH_NAME.test(phrase) && MONTH_ALONE.test(phrase)) return false;
  if (CAN_BE_WORD.test(phrase)) return !isFirst && /^[A-Z]/.test(phrase);
  if (weekdayDateIn(phrase) !== null) return true;
  if (NUMBER_BEHIND.test(phrase) && !DAY_OF_MONTH.test(phrase)) return false;
  return ![YEAR_LIKE, OTHER_NUMBER, TIME_OF_DAY, NUMBER_BEFORE].some((pattern) =>
    pattern.test(phrase),
  );
}
