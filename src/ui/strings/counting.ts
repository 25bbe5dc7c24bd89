import { LOCALE } from '../../domain/wording';

const NUMBERS = new Intl.NumberFormat(LOCALE);
const PLURALS = new Intl.PluralRules(LOCALE);

/** A number as it is written, for example `1,204`. */
export const numberInWords = (value: number): string => NUMBERS.format(value);

export { lengthInWords, listInWords } from '../../domain/wording';

/** A number of things in words: `1 note`, `1,204 notes`. */
export const counted = (count: number, one: string, other: string): string =>
  `${NUMBERS.format(count)} ${PLURALS.select(count) === 'one' ? one : other}`;

/** A number of contacts in words. */
export const contactsInWords = (count: number): string => counted(count, 'contact', 'contacts');

/** A number of notes in words. */
export const notesInWords = (count: number): string => counted(count, 'note', 'notes');

/** What is said when something failed without saying why. */
export const FAILED = 'That did not work.';
