import { DateTime } from 'luxon';
import { civilOf, type Day } from '../../domain/day';
import { DEFAULT_WRITING, type WeekStart } from '../settings/writing';
import { FORMAT_LOCALE, momentTokens, type MomentToken } from './moment-tokens';

/** A format in moment's tokens, translated: pieces of plain text and tokens, in order. */
export type MomentFormat = readonly (string | MomentToken)[];

/** A format that can't be used, with the reason in one sentence. */
export interface UnusableFormat {
  readonly problem: string;
}

/** Moment's English abbreviations of whole formats. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
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
};

/** Tokens of moment that need more than a day and a time: eras, long years, instants and time zones. */
const UNTRANSLATED = ['YYYYYY', 'YYYYY', 'ggggg', 'GGGGG', 'N', 'y', 'X', 'x', 'Z', 'z'];

/** One piece of a format: `[text]`, an escaped token, a token (the longest wins), any other character. */
const PIECE = new RegExp(
  `(\\[[^[]*\\])|\\\\?(${[
    ...momentTokens(DEFAULT_WRITING.weekStart).keys(),
    ...Object.keys(ABBREVIATIONS),
    ...UNTRANSLATED,
  ]
    .sort((a, b) => b.length - a.length)
    .join('|')}|.)`,
  'gs',
);

/** Translates a format in moment's tokens, or names the token for which that is impossible. */
export function momentFormatOf(
  format: string,
  weekStart: WeekStart = DEFAULT_WRITING.weekStart,
): MomentFormat | UnusableFormat {
  const tokens = momentTokens(weekStart);
  const pieces: (string | MomentToken)[] = [];
  for (const [piece, bracketed, plain = ''] of format.matchAll(PIECE)) {
    const token = tokens.get(piece);
    const abbreviated = ABBREVIATIONS[piece];
    if (bracketed !== undefined) pieces.push(bracketed.slice(1, -1));
    else if (token !== undefined) pieces.push(token);
    else if (abbreviated !== undefined) {
      const translated = momentFormatOf(abbreviated, weekStart);
      if (isUnusable(translated)) return translated;
      pieces.push(...translated);
    } else if (UNTRANSLATED.includes(piece)) return { problem: untranslated(piece, format) };
    else pieces.push(plain);
  }
  return pieces;
}

/** Tells a format that can't be used from one that can. */
export function isUnusable(format: object): format is UnusableFormat {
  return 'problem' in format;
}

/** A day, with the minutes since its midnight, in a format. */
export function printMoment(format: MomentFormat, day: Day, minutes: number): string {
  const { year, month, day: dayOfMonth } = civilOf(day);
  const hour = Math.floor(minutes / 60);
  const date = DateTime.utc(year, month, dayOfMonth, hour, minutes % 60, { locale: FORMAT_LOCALE });
  return format.map((piece) => printPiece(piece, date)).join('');
}

function printPiece(piece: string | MomentToken, date: DateTime): string {
  if (typeof piece === 'string') return piece;
  return typeof piece.print === 'string' ? date.toFormat(piece.print) : piece.print(date);
}

function untranslated(token: string, format: string): string {
  return `The token ${token} in the date format “${format}” can't be used here; write [${token}] if plain text is meant.`;
}
