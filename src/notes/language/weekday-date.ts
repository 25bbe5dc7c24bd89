import { civilOf, dayOf, type Day } from '../../domain/day';
import { weekdayOf, type DayDirection } from './nearest-day';

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

const WEEKDAY_DATE =
  /^(?:on\s+)?(?:(last|this|next)\s+)?(sun|mon|tue|wed|thu|fri|sat)(?:s|nes|rs?|ur)?(?:day)?[.,]?(?:\s+on)?(?:\s+the)?\s+(\d{1,2})(st|nd|rd|th)?$/i;

/** From one 31st to another there are two months at most. */
const MOST_MONTHS = 2;

/** Tells whether a text is a weekday beside a number that is a day of the month, or that may be one. */
export function weekdayDateIn(text: string): 'date' | 'may be one' | null {
  const match = WEEKDAY_DATE.exec(text);
  if (match === null) return null;
  return match[4] === undefined ? 'may be one' : 'date';
}

/**
 * Reads a weekday beside a day of the month: `Fri 13`, `Friday the 13th`. It is the last such day up to today, or the
 * first from today on; null where that is another weekday.
 */
export function readWeekdayDate(text: string, today: Day, direction: DayDirection): Day | null {
  const [, word, weekday = '', day] = WEEKDAY_DATE.exec(text) ?? [];
  const way = word === undefined || /this/i.test(word) ? direction : wayOf(word);
  const found = nearest(Number(day), today, way === 'past' ? -1 : 1);
  return found !== null && weekdayOf(found) === WEEKDAYS.indexOf(weekday.toLowerCase())
    ? found
    : null;
}

function wayOf(word: string): DayDirection {
  return /last/i.test(word) ? 'past' : 'future';
}

/** The nearest day of the month of that number, today or on one side of it. */
function nearest(dayOfMonth: number, today: Day, step: 1 | -1): Day | null {
  const { year, month } = civilOf(today);
  for (let months = 0; months <= MOST_MONTHS; months += 1) {
    const at = year * 12 + month - 1 + step * months;
    const found = dayOf(Math.floor(at / 12), (at % 12) + 1, dayOfMonth);
    if (found !== null && (found - today) * step >= 0) return found;
  }
  return null;
}
