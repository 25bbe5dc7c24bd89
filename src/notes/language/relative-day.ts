import { addMonths, civilOf, dayOf, type Day } from '../../domain/day';

/** Days that have a name of their own, counted from today. */
const NAMED: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['this morning', 0],
  ['this afternoon', 0],
  ['this evening', 0],
  ['yesterday', -1],
  ['last night', -1],
  ['tomorrow', 1],
  ['day before yesterday', -2],
  ['day after tomorrow', 2],
]);

const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ['half a', 0.5],
  ['a', 1],
  ['an', 1],
  ['one', 1],
  ['two', 2],
  ['a couple of', 2],
  ['a couple', 2],
  ['couple of', 2],
  ['three', 3],
  ['a few', 3],
  ['few', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['fourteen', 14],
  ['fifteen', 15],
  ['twenty', 20],
  ['thirty', 30],
  ['sixty', 60],
  ['ninety', 90],
] as const);

/** A unit's length, in days or months. */
interface Unit {
  readonly days?: number;
  readonly months?: number;
}

const UNITS: ReadonlyMap<string, Unit> = new Map<string, Unit>(
  (
    [
      [{ days: 1 }, 'd', 'day', 'days'],
      [{ days: 7 }, 'w', 'wk', 'wks', 'week', 'weeks'],
      [{ days: 14 }, 'fortnight', 'fortnights'],
      [{ months: 1 }, 'm', 'mo', 'mos', 'mth', 'mths', 'month', 'months'],
      [{ months: 3 }, 'quarter', 'quarters'],
      [{ months: 12 }, 'y', 'yr', 'yrs', 'year', 'years'],
    ] as const
  ).flatMap(([unit, ...names]) => names.map((name) => [name, unit] as const)),
);

const NAMES = [...UNITS.keys()].sort((a, b) => b.length - a.length).join('|');
const WORDS = [...NUMBER_WORDS.keys()].sort((a, b) => b.length - a.length).join('|');
const SPAN = `(?:\\d{1,5}|(?:${WORDS}) )\\s*(?:${NAMES})`;
const SPANS = `${SPAN}(?:(?: and |, and |, | )${SPAN})*`;

const SIGNED = new RegExp(`^([+-])\\s*(${SPANS})$`);
const AHEAD = new RegExp(`^(?:in|within) (${SPANS})(?: time)?$`);
const BARE = new RegExp(`^${SPANS}$`);
const AWAY = new RegExp(`^(${SPANS}) (ago|from now|from today|later|hence)$`);
const NEXT = new RegExp(`^(next|last|past) (${NAMES})$`);
const EACH_SPAN = new RegExp(`(\\d{1,5}|(?:${WORDS}) )\\s*(${NAMES})(?![a-z])`, 'g');

/**
 * Reads a day told by its distance from today: `yesterday`, `in 2 weeks`, `a month ago`, `+3d`, `next month`. A month
 * from 31 January is the last of February. Expects lower case and single spaces; null for anything else.
 */
export function readRelativeDay(text: string, today: Day): Day | null {
  const named = NAMED.get(text.replace(/^the /, ''));
  if (named !== undefined) return inCalendar(today + named);
  const signed = SIGNED.exec(text);
  if (signed !== null) return shifted(today, signed[2] ?? '', signed[1] === '-' ? -1 : 1);
  const ahead = AHEAD.exec(text);
  if (ahead !== null) return shifted(today, ahead[1] ?? '', 1);
  const away = AWAY.exec(text);
  if (away !== null) return shifted(today, away[1] ?? '', away[2] === 'ago' ? -1 : 1);
  const next = NEXT.exec(text);
  return next === null ? null : shifted(today, `1 ${next[2] ?? ''}`, next[1] === 'next' ? 1 : -1);
}

/**
 * Reads a distance alone as a day to come, as one types it where nothing else can be meant: `2w`, `3 days`; null for
 * anything else.
 */
export function readDayAhead(text: string, today: Day): Day | null {
  const spans = text.trim().replace(/\s+/g, ' ').toLowerCase();
  return BARE.test(spans) ? shifted(today, spans, 1) : null;
}

/** The day that lies these spans away; half a month is 15 days. */
function shifted(today: Day, spans: string, sign: 1 | -1): Day | null {
  let months = 0;
  let days = 0;
  for (const [, count = '', name = ''] of spans.matchAll(EACH_SPAN)) {
    const times = NUMBER_WORDS.get(count.trim()) ?? Number(count);
    const unit = UNITS.get(name);
    months += times * (unit?.months ?? 0);
    days += times * (unit?.days ?? 0);
  }
  if (!Number.isInteger(months)) [months, days] = [Math.floor(months), days + 15];
  return inCalendar(addMonths(today, sign * months) + sign * Math.round(days));
}

/** The day, unless it lies outside of the years that days have. */
function inCalendar(day: Day): Day | null {
  const { year, month, day: dayOfMonth } = civilOf(day);
  return dayOf(year, month, dayOfMonth);
}
