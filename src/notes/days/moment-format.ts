import { DateTime } from 'luxon';
import { civilOf, type Day } from '../../domain/day';
import { DEFAULT_WRITING, type WeekStart } from '../settings/writing';
import { charactersOf, type Characters } from './date-characters';
import { ABBREVIATIONS, ENGLISH, monthPlaceIn, type DateLanguage } from './date-language';
import { MOMENT_TOKENS, type MomentToken } from './moment-tokens';

/** A format in moment's tokens, translated. */
export interface MomentFormat {
  /** Pieces of plain text and tokens, in order. */
  readonly pieces: readonly (string | MomentToken)[];
  readonly characters: Characters;
}

/** A format that can't be used, with the reason in one sentence. */
export interface UnusableFormat {
  readonly problem: string;
}

/** Tokens of moment that need more than a day and a time: eras, long years, instants and time zones. */
const UNTRANSLATED = ['YYYYYY', 'YYYYY', 'ggggg', 'GGGGG', 'N', 'y', 'X', 'x', 'Z', 'z'];

/** One piece of a format: `[text]`, an escaped token, a token (the longest wins), any other character. */
const PIECE = new RegExp(
  `(\\[[^[]*\\])|\\\\?(${[...MOMENT_TOKENS.keys(), ...ABBREVIATIONS, ...UNTRANSLATED]
    .sort((a, b) => b.length - a.length)
    .join('|')}|.)`,
  'gs',
);

/** Translates a format in moment's tokens, or names the token for which that is impossible. */
export function momentFormatOf(
  format: string,
  weekStart: WeekStart = DEFAULT_WRITING.weekStart,
  language: DateLanguage = ENGLISH,
): MomentFormat | UnusableFormat {
  const whole = unabbreviated(format, language);
  const setting = { weekStart, language, place: monthPlaceIn(whole) };
  const pieces: (string | MomentToken)[] = [];
  for (const [piece, bracketed, plain = ''] of whole.matchAll(PIECE)) {
    const token = MOMENT_TOKENS.get(piece);
    if (bracketed !== undefined) pieces.push(bracketed.slice(1, -1));
    else if (token !== undefined) pieces.push(token(setting));
    else if (UNTRANSLATED.includes(piece)) return { problem: untranslated(piece, format) };
    else pieces.push(plain);
  }
  return { pieces, characters: charactersOf(language.characters) };
}

/** What is left as it stands, or an abbreviation. */
const ABBREVIATED = /\[[^[]*\]|\\?(?:LTS|LT|LL?L?L?|l{1,4})/g;

/** A format with its abbreviations spelled out; these may hold others, `LL LT`. */
function unabbreviated(format: string, { abbreviations }: DateLanguage): string {
  let whole = format;
  for (let pass = 0; pass < 5; pass += 1) {
    whole = whole.replace(ABBREVIATED, (piece) => abbreviations[piece] ?? piece);
  }
  return whole;
}

/** Tells a format that can't be used from one that can. */
export function isUnusable(format: object): format is UnusableFormat {
  return 'problem' in format;
}

/** A day, with the minutes since its midnight, in a format. */
export function printMoment(
  { pieces, characters }: MomentFormat,
  day: Day,
  minutes: number,
): string {
  const date = dateOf(day, minutes);
  const printed = pieces.map((piece) => (typeof piece === 'string' ? piece : piece.print(date)));
  return characters.own(printed.join(''));
}

/** A day with the minutes since its midnight, as tokens take it. */
export function dateOf(day: Day, minutes: number): DateTime {
  const { year, month, day: dayOfMonth } = civilOf(day);
  return DateTime.utc(year, month, dayOfMonth, Math.floor(minutes / 60), minutes % 60);
}

function untranslated(token: string, format: string): string {
  return `The token ${token} in the date format “${format}” can't be used here; write [${token}] if plain text is meant.`;
}
