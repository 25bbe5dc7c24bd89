import { cadenceOf, type Cadence, type CadenceUnit } from '../domain/cadence';

const WORDS: ReadonlyMap<string, Cadence | 'never'> = new Map<string, Cadence | 'never'>([
  ['daily', { count: 1, unit: 'day' }],
  ['weekly', { count: 1, unit: 'week' }],
  ['biweekly', { count: 2, unit: 'week' }],
  ['fortnightly', { count: 2, unit: 'week' }],
  ['monthly', { count: 1, unit: 'month' }],
  ['bimonthly', { count: 2, unit: 'month' }],
  ['quarterly', { count: 3, unit: 'month' }],
  ['halfyearly', { count: 6, unit: 'month' }],
  ['yearly', { count: 1, unit: 'year' }],
  ['annually', { count: 1, unit: 'year' }],
  ['never', 'never'],
  ['none', 'never'],
]);

const UNITS: ReadonlyMap<string, { readonly unit: CadenceUnit; readonly times: number }> = new Map(
  (
    [
      ['day', 'day', 1],
      ['week', 'week', 1],
      ['fortnight', 'week', 2],
      ['month', 'month', 1],
      ['quarter', 'month', 3],
      ['year', 'year', 1],
    ] as const
  ).flatMap(([name, unit, times]) => [
    [name, { unit, times }],
    [`${name}s`, { unit, times }],
  ]),
);

const LETTERS: ReadonlyMap<string, CadenceUnit> = new Map([
  ['d', 'day'],
  ['w', 'week'],
  ['m', 'month'],
  ['y', 'year'],
]);

/** What a cadence may look like, for messages. */
export const CADENCE_EXAMPLES = '“6 weeks”, “every 3 months”, “14”, “P1M”, “quarterly” or “never”';

/**
 * Reads a cadence as people write it: a number of days, `6 weeks`, `every 6 weeks`, `6w`, `P6W`, or a word such as
 * `quarterly`, or a list of one of these; `never` and `none` mean no cadence. Null for anything else, and beyond 1 day
 * to 100 years.
 */
export function readCadence(value: unknown): Cadence | 'never' | null {
  if (Array.isArray(value)) return value.length === 1 ? readCadence(value[0]) : null;
  if (typeof value === 'number') return cadenceOf(value, 'day');
  if (typeof value !== 'string') return null;
  const text = value.trim().toLowerCase();
  return WORDS.get(text.replace(/[\s-]/g, '')) ?? readInterval(text);
}

function readInterval(text: string): Cadence | null {
  const iso = /^p(\d{1,5})([dwmy])$/.exec(text);
  if (iso !== null) return interval(iso[1], LETTERS.get(iso[2] ?? ''), 1);
  const written = /^(?:every\s+)?(?:(\d{1,5})\s*)?([a-z]*)$/.exec(text);
  if (written === null) return null;
  const [, count, name = ''] = written;
  if (name === '') return count === undefined ? null : interval(count, 'day', 1);
  const letter = LETTERS.get(name);
  if (letter !== undefined) return count === undefined ? null : interval(count, letter, 1);
  const unit = UNITS.get(name);
  const bare = count === undefined && !text.startsWith('every');
  return unit === undefined || bare ? null : interval(count ?? '1', unit.unit, unit.times);
}

function interval(
  count: string | undefined,
  unit: CadenceUnit | undefined,
  times: number,
): Cadence | null {
  return unit === undefined ? null : cadenceOf(Number(count) * times, unit);
}
