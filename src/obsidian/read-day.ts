import { isoDay } from '../domain/day';
import { dateOrderOf } from '../notes/language/date-order';
import { readDayAhead } from '../notes/language/relative-day';
import { readDayPhrase } from '../notes/language/day-phrase';
import type { ReadDay } from '../ui/logging/log-draft';
import type { Today } from './live/today';

/** Reads days in the user's words, with numbers in the order of the user's language; `2w` alone is a day to come. */
export function dayReader(today: Pick<Today, 'day'>): ReadDay {
  return (text, tense) =>
    readDayPhrase(text, today.day, dateOrderOf(window.navigator.language), tense) ??
    (tense === 'future' ? readDayAhead(text, today.day) : null);
}

/** Words that mean on any day what they mean today: “yesterday” as a date; what is no day stays as it is. */
export function lastingDay(words: string, tense: Parameters<ReadDay>[1], readDay: ReadDay): string {
  const day = readDay(words, tense);
  return day === null ? words : isoDay(day);
}
