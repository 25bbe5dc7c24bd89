const MONTHS =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** What is plainly meant for a date, whether the calendar has it or not. */
const DATES = [
  String.raw`\d{4}[-/]\d{1,2}[-/]\d{1,2}`,
  String.raw`\d{1,2}([-/.])\d{1,2}\3\d{4}`,
  String.raw`\d{1,2}/0\d|0\d/\d{1,2}`,
  String.raw`\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?${MONTHS}(?:,?\s+\d{4})?`,
  String.raw`${MONTHS}\s+\d{1,2}(?:st|nd|rd|th)?(?:,?\s+\d{4})?`,
].join('|');

/** Such a date with nothing at its sides that would make another number or word of it. */
const DATE = new RegExp(
  String.raw`(^|[^\p{L}\p{N}_#@/.:+-])(${DATES})(?![\p{L}\p{N}_/-]|[.:]\d)`,
  'giu',
);

/** Links and addresses: names, not sentences. */
const NAMES = /\[\[[^[\]]*\]\]|\[[^[\]]*\]\([^()]*\)|\S*:\/\/\S*/g;

/** “It may 40 times”: no month without its capital. */
const IS_VERB = /^may\s/;

/**
 * The dates in a text that no calendar has, as they are written: `31/02/2026`, `30 Feb`, `2026-13-01`. `isDay` tells
 * whether a phrase is a day. Numbers that may be something else are left alone, as is what stands in a link or an address.
 */
export function impossibleDays(
  text: string,
  isDay: (phrase: string) => boolean,
): readonly string[] {
  const found = [...text.replace(NAMES, ' ').matchAll(DATE)].map(([, , phrase = '']) => phrase);
  return [...new Set(found)].filter((phrase) => !IS_VERB.test(phrase) && !isDay(phrase));
}
