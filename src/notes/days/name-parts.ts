import type { Day } from '../../domain/day';
import { escaped } from './date-words';
import { dateOf, type MomentFormat } from './moment-format';
import type { DatePart, MomentToken } from './moment-tokens';

/** What a name in a format tells of a date. */
export type NameParts = Partial<Record<DatePart, number>>;

/** A name as read in a format. */
export interface ReadName {
  readonly parts: NameParts;
  /** Whether all of the name is what stands there for a day: where two pieces disagree, that shows it. */
  readonly isOf: (day: Day) => boolean;
}

/** Reads what names in a format tell, without regard to case; null for a name that isn't in it. */
export function nameReader({
  pieces,
  characters,
}: MomentFormat): (name: string) => ReadName | null {
  const tokens = pieces.filter((piece) => typeof piece !== 'string');
  const patternOf = (piece: string | MomentToken): string =>
    typeof piece === 'string' ? escaped(characters.common(piece)) : `(${piece.pattern})`;
  const pattern = new RegExp(`^${pieces.map(patternOf).join('')}$`, 'i');
  return (name) => {
    const match = pattern.exec(characters.common(name));
    if (match === null) return null;
    const [, ...texts] = match;
    const isOf = (day: Day): boolean => {
      const date = dateOf(day, 0);
      return tokens.every(({ fits }, index) => fits(texts[index] ?? '', date));
    };
    return { parts: partsOf(tokens, texts), isOf };
  };
}

/** Finds numbers of unknown length with a digit after them: `DM` for 1 November and 11 January is `111`. */
export function runsTogether({ pieces, characters }: MomentFormat): boolean {
  return pieces.some((piece, index) => {
    if (typeof piece === 'string' || !piece.digits.open) return false;
    const next = pieces[index + 1];
    if (next === undefined) return false;
    return typeof next === 'string' ? /^\d/.test(characters.common(next)) : next.digits.first;
  });
}

function partsOf(tokens: readonly MomentToken[], texts: readonly string[]): NameParts {
  const parts: NameParts = {};
  tokens.forEach(({ tells, read }, index) => {
    if (tells === 'quarter' || tells === 'time of day') return;
    const value = read(texts[index] ?? '');
    if (!Number.isNaN(value)) parts[tells] = value;
  });
  return parts;
}
