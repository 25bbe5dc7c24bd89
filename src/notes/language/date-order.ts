/** In which order a person writes the numbers of a date. */
export type DateOrder = 'day first' | 'month first' | 'year first';

/** An instant like any other: which parts a date has, and in which order, is the same for all. */
const SOME_INSTANT = 0;

/**
 * The order of a date's numbers where a language tag such as `en-GB` is at home; the day comes first for a text that
 * is no such tag. Counts what is written without a year, since a date with four digits for its year says itself where
 * that is: Swedes write 2026-11-03, and 3/11.
 */
export function dateOrderOf(locale: string): DateOrder {
  const short = partsOf(locale, { day: 'numeric', month: 'numeric' });
  if (short.indexOf('day') <= short.indexOf('month')) return 'day first';
  const full = partsOf(locale, { day: 'numeric', month: 'numeric', year: 'numeric' });
  return full[0] === 'year' ? 'year first' : 'month first';
}

/** What the numbers of a date stand for, in order; none for a text that is no language tag. */
function partsOf(locale: string, options: Intl.DateTimeFormatOptions): readonly string[] {
  const calendar = { calendar: 'gregory', timeZone: 'UTC' };
  return formatsOf(locale, { ...options, ...calendar })
    .flatMap((format) => format.formatToParts(SOME_INSTANT))
    .map(({ type }) => type)
    .filter((type) => type !== 'literal');
}

function formatsOf(
  locale: string,
  options: Intl.DateTimeFormatOptions,
): readonly Intl.DateTimeFormat[] {
  try {
    return [new Intl.DateTimeFormat(locale, options)];
  } catch (error) {
    if (error instanceof RangeError) return []; // what Intl says of a text that is no language tag
    throw error;
  }
}
