import { Info } from 'luxon';

/**
 * Places of a month's name in a format: languages that inflect it look at what stands around it, each in its own way.
 * The first place that fits a format counts; its example is a format that has the name in that place and no other.
 * Source: `isFormat` and the functions for months in moment's locales.
 */
const MONTH_PLACES = [
  { example: '-MMM-', pattern: /-MMM-/ },
  { example: 'D MMMM', pattern: /D MMMM/ },
  { example: 'Do MMMM', pattern: /D[oD]?\s+MMMM/ },
  { example: 'D [de] MMMM', pattern: /D[oD]?(?:\[[^[\]]*\]|\s)+MMMM/ },
  { example: 'D. MMMM', pattern: /DD?[o.]?(?:\[[^[\]]*\]|\s)*MMMM/ },
  { example: 'D MMM', pattern: /D[oD]?(?:\[[^[\]]*\]|\s)+MMM/ },
  { example: 'MMMM D', pattern: /MMMM?(?:\[[^[\]]*\]|\s)+D[oD]?/ },
  { example: 'D/MMMM', pattern: /D.*MMMM/s },
  { example: 'MMMM', pattern: /(?:)/ },
];

/** What has ordinals, by moment's token, with the greatest number that it has. */
const ORDINALS = { Q: 4, M: 12, D: 31, DDD: 366, d: 6, w: 53, W: 53 } as const;

/** Moment's abbreviations of whole formats. */
export const ABBREVIATIONS = [
  'LT',
  'LTS',
  'L',
  'LL',
  'LLL',
  'LLLL',
  'l',
  'll',
  'lll',
  'llll',
] as const;

/** What a part of the day is called from some minute after midnight on. */
export interface PartOfDay {
  readonly from: number;
  readonly upper: string;
  readonly lower: string;
}

type Texts = Readonly<Record<string, readonly string[]>>;

/** How dates are written in a language, as moment has it: plain data, so that nothing here needs moment. */
export interface DateLanguage {
  /** Names of the months from January, long and short, by the example of each place in a format. */
  readonly months: Texts;
  readonly shortMonths: Texts;
  /** Names of the weekdays from Monday, long, short and shortest. */
  readonly weekdays: readonly string[];
  readonly shortWeekdays: readonly string[];
  readonly shortestWeekdays: readonly string[];
  /** Ordinals by their number, from 0, of each that has some: of weeks they may be other than of days. */
  readonly ordinals: Texts;
  /** The parts of the day in order, such as AM and PM; the first is from midnight. */
  readonly partsOfDay: readonly PartOfDay[];
  /** What the abbreviations of formats stand for. */
  readonly abbreviations: Readonly<Record<string, string>>;
  /** What stands for each of `0123456789,` in all that is written. */
  readonly characters: readonly string[];
}

/** The characters that a language may have its own ones for. */
export const COMMON_CHARACTERS = Array.from('0123456789,');

/** The names of the months in each place of a format. */
export function inEachPlace(namesIn: (example: string) => readonly string[]): Texts {
  return Object.fromEntries(MONTH_PLACES.map(({ example }) => [example, namesIn(example)]));
}

/** The place that a format has for the names of months, by its example. */
export function monthPlaceIn(format: string): string {
  return MONTH_PLACES.find(({ pattern }) => pattern.test(format))?.example ?? '';
}

/** The ordinals of all that has some. */
export function allOrdinals(textOf: (value: number, token: string) => string): Texts {
  return Object.fromEntries(
    Object.entries(ORDINALS).map(([token, greatest]) => [
      token,
      Array.from({ length: greatest + 1 }, (_, value) => textOf(value, token)),
    ]),
  );
}

const IN_ENGLISH = { locale: 'en-US' };
const LONG_MONTHS = Info.months('long', IN_ENGLISH);
const SHORT_MONTHS = Info.months('short', IN_ENGLISH);
const SHORT_WEEKDAYS = Info.weekdays('short', IN_ENGLISH);

/** English, as moment has it; luxon carries the names, so that all devices print the same. */
export const ENGLISH: DateLanguage = {
  months: inEachPlace(() => LONG_MONTHS),
  shortMonths: inEachPlace(() => SHORT_MONTHS),
  weekdays: Info.weekdays('long', IN_ENGLISH),
  shortWeekdays: SHORT_WEEKDAYS,
  shortestWeekdays: SHORT_WEEKDAYS.map((weekday) => weekday.slice(0, 2)),
  ordinals: allOrdinals(englishOrdinal),
  partsOfDay: [
    { from: 0, upper: 'AM', lower: 'am' },
    { from: 12 * 60, upper: 'PM', lower: 'pm' },
  ],
  abbreviations: {
    LT: 'h:mm A',
    LTS: 'h:mm:ss A',
    L: 'MM/DD/YYYY',
    LL: 'MMMM D, YYYY',
    LLL: 'MMMM D, YYYY h:mm A',
    LLLL: 'dddd, MMMM D, YYYY h:mm A',
    l: 'M/D/YYYY',
    ll: 'MMM D, YYYY',
    lll: 'MMM D, YYYY h:mm A',
    llll: 'ddd, MMM D, YYYY h:mm A',
  },
  characters: COMMON_CHARACTERS,
};

function englishOrdinal(value: number): string {
  const teen = value % 100 > 10 && value % 100 < 20;
  const suffix = teen ? undefined : ['th', 'st', 'nd', 'rd'][value % 10];
  return `${String(value)}${suffix ?? 'th'}`;
}
