import type { moment } from 'obsidian';
import {
  ABBREVIATIONS,
  COMMON_CHARACTERS,
  allOrdinals,
  inEachPlace,
  type DateLanguage,
  type PartOfDay,
} from '../../notes/days/date-language';

/** What is asked of moment, whose language is that of Obsidian. */
type Moment = Pick<typeof moment, 'localeData' | 'utc'>;

type Locale = ReturnType<Moment['localeData']>;

/** What is counted matters to moment's ordinals, and some are bare numbers, though its types leave that out. */
interface Ordinals {
  ordinal(value: number, token: string): string | number;
}

/** How dates are written in Obsidian's language, read from moment. */
export function dateLanguageOf({ localeData, utc }: Moment): DateLanguage {
  const locale = localeData();
  const ordinals: Ordinals = locale;
  const months = Array.from({ length: 12 }, (_, month) => utc([2024, month, 1]));
  // 1 January 2024 was a Monday.
  const weekdays = [1, 2, 3, 4, 5, 6, 7].map((day) => utc([2024, 0, day]));
  return {
    months: inEachPlace((example) => months.map((month) => locale.months(month, example))),
    shortMonths: inEachPlace((example) =>
      months.map((month) => locale.monthsShort(month, example)),
    ),
    weekdays: weekdays.map((day) => locale.weekdays(day, 'dddd')),
    shortWeekdays: weekdays.map((day) => locale.weekdaysShort(day)),
    shortestWeekdays: weekdays.map((day) => locale.weekdaysMin(day)),
    ordinals: allOrdinals((value, token) => String(ordinals.ordinal(value, token))),
    partsOfDay: partsOfDay(locale),
    abbreviations: Object.fromEntries(
      ABBREVIATIONS.map((key) => [key, locale.longDateFormat(key)]),
    ),
    characters: COMMON_CHARACTERS.map((character) => locale.postformat(character)),
  };
}

const MINUTES_OF_DAY = 24 * 60;

function partsOfDay(locale: Locale): readonly PartOfDay[] {
  const parts: PartOfDay[] = [];
  for (let from = 0; from < MINUTES_OF_DAY; from += 1) {
    const [hour, minute] = [Math.floor(from / 60), from % 60];
    const upper = locale.meridiem(hour, minute, false);
    const lower = locale.meridiem(hour, minute, true);
    const last = parts.at(-1);
    if (last?.upper !== upper || last.lower !== lower) parts.push({ from, upper, lower });
  }
  return parts;
}
