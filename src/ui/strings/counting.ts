import { LOCALE } from '../../domain/wording';
import type { CadenceUnit } from '../../domain/cadence';

const NUMBERS = new Intl.NumberFormat(LOCALE);
const PLURALS = new Intl.PluralRules(LOCALE);
const AND = new Intl.ListFormat(LOCALE, { type: 'conjunction' });

/** A number as it is written, for example `1,204`. */
export const numberInWords = (value: number): string => NUMBERS.format(value);

/** Names joined as one says them: `Ana, Ben and Cho`. */
export const listInWords = (names: readonly string[]): string => AND.format(names);

/** A number of things in words: `1 note`, `1,204 notes`. */
export const counted = (count: number, one: string, other: string): string =>
  `${NUMBERS.format(count)} ${PLURALS.select(count) === 'one' ? one : other}`;

/** A number of contacts in words. */
export const contactsInWords = (count: number): string => counted(count, 'contact', 'contacts');

/** A number of notes in words. */
export const notesInWords = (count: number): string => counted(count, 'note', 'notes');

/** A length of time in words: `3 weeks`. */
export const lengthInWords = (count: number, unit: CadenceUnit): string =>
  new Intl.NumberFormat(LOCALE, { style: 'unit', unit, unitDisplay: 'long' }).format(count);

/** What is said when something failed without saying why. */
export const FAILED = 'That did not work.';
