import { civilOf, dayOf, type Day } from '../../domain/day';
import type { DateOrder } from './date-order';
import { dayInNearestYear, type DayDirection } from './nearest-day';

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const NUMBERS = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{2}))?\.?$/;

/** What a text of numbers says of a day. */
type NumericDay = Day | null | 'no numbers';

/**
 * Reads a day in numbers: `3/11`, `3.11.`, `3.11.26`, `11/3/2026`, `2026/11/3`. The order decides what could be either;
 * where only one order gives a day, that is the day.
 */
export function readNumericDay(
  text: string,
  today: Day,
  order: DateOrder,
  direction: DayDirection,
): NumericDay {
  const whole = YEAR_FIRST.exec(text);
  if (whole !== null) return dayOf(Number(whole[1]), Number(whole[3]), Number(whole[4]));
  const match = NUMBERS.exec(text);
  if (match === null) return 'no numbers';
  const [first, second] = [Number(match[1]), Number(match[3])];
  const last = match[4];
  if (last === undefined) {
    const [month, day] = monthAndDay(first, second, order);
    return dayInNearestYear(month, day, today, direction);
  }
  if (last.length === 2 && order === 'year first')
    return dayOf(inCentury(first, today), second, Number(last));
  const [month, day] = monthAndDay(first, second, order);
  return dayOf(last.length === 2 ? inCentury(Number(last), today) : Number(last), month, day);
}

function monthAndDay(first: number, second: number, order: DateOrder): readonly [number, number] {
  const dayIsFirst = order === 'day first' ? second <= 12 : first > 12;
  return dayIsFirst ? [second, first] : [first, second];
}

/** The year of two digits that is nearest to today. */
function inCentury(digits: number, today: Day): number {
  const { year } = civilOf(today);
  const inThis = year - (year % 100) + digits;
  if (inThis > year + 50) return inThis - 100;
  return inThis < year - 50 ? inThis + 100 : inThis;
}
