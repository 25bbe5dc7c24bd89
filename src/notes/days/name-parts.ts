import type { MomentFormat } from './moment-format';
import type { DatePart, MomentToken } from './moment-tokens';

/** What a name in a format tells of a date. */
export type NameParts = Partial<Record<DatePart, number>>;

/** Reads what names in a format tell; null for a name that isn't in it. Where two pieces disagree, printing shows it. */
export function nameReader(pieces: MomentFormat): (name: string) => NameParts | null {
  const tokens = pieces.filter((piece) => typeof piece !== 'string');
  const pattern = new RegExp(`^${pieces.map(patternOf).join('')}$`);
  return (name) => {
    const match = pattern.exec(name);
    return match === null ? null : partsOf(tokens, match.slice(1));
  };
}

/** Finds numbers of unknown length with a digit after them: `DM` for 1 November and 11 January is `111`. */
export function runsTogether(pieces: MomentFormat): boolean {
  return pieces.some((piece, index) => {
    if (typeof piece === 'string' || !/^\\d\{1,\d\}$/.test(piece.pattern)) return false;
    const next = pieces[index + 1];
    if (next === undefined) return false;
    return /^(?:\d|\\d|\[)/.test(typeof next === 'string' ? next : next.pattern);
  });
}

function patternOf(piece: string | MomentToken): string {
  if (typeof piece !== 'string') return `(${piece.pattern})`;
  return piece.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

function partsOf(tokens: readonly MomentToken[], texts: readonly string[]): NameParts {
  const parts: NameParts = {};
  tokens.forEach(({ tells, read }, index) => {
    if (tells === 'quarter' || tells === 'time of day') return;
    parts[tells] = read(texts[index] ?? '');
  });
  return parts;
}
