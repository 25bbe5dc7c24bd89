import { civilOf, type Day } from './day';
import type { Interaction } from './interaction';

/** How often help was given to and received from a contact. */
export interface Balance {
  readonly gave: number;
  readonly received: number;
}

/** The kinds of help that exchanges name; others are kept as written. */
export const EXCHANGE_KINDS = [
  'introduction',
  'referral',
  'advice',
  'feedback',
  'help',
  'opportunity',
  'reference',
  'information',
  'gift',
  'thanks',
] as const;

/** Help given to a contact or received from one. */
export interface Exchange {
  readonly side: keyof Balance;
  /** One of the kinds, or another as the note writes it. */
  readonly kind: string;
  readonly on: Day;
  /** Where a note says so; the line counts from 1, null for a whole note. */
  readonly path: string;
  readonly line: number | null;
}

/**
 * Help given and received in a history, in its order; introducing a contact to another is help given to both. What a
 * contact's own note repeats of an introduction that another note tells of the same day counts once.
 */
export function exchangesIn(history: readonly Interaction[]): readonly Exchange[] {
  const isOwn = ({ contact, path }: Interaction): boolean => contact === path;
  const toldElsewhere = new Set(
    history.filter((told) => told.details.introduced && !isOwn(told)).map(({ on }) => on),
  );
  return history.flatMap((told) => {
    const { on, path, line, details } = told;
    const of = (side: Exchange['side'], kinds: readonly string[]): readonly Exchange[] =>
      kinds.map((kind) => ({ side, kind, on, path, line }));
    const isRepeated = isOwn(told) && toldElsewhere.has(on);
    return [
      ...of('gave', details.gave),
      ...of('gave', details.introduced && !isRepeated ? ['introduction'] : []),
      ...of('received', details.received),
    ];
  });
}

/** How often help was given and received in a history. */
export function balanceOf(history: readonly Interaction[]): Balance {
  return balanceIn(exchangesIn(history));
}

/** How many of some exchanges were given and received. */
export function balanceIn(exchanges: readonly Exchange[]): Balance {
  const gave = exchanges.filter(({ side }) => side === 'gave').length;
  return { gave, received: exchanges.length - gave };
}

/** Tells whether an exchange is help; thanks only answer it. */
export function isHelp({ kind }: Pick<Exchange, 'kind'>): boolean {
  return kind !== 'thanks';
}

/** The calendar year in which an exchange took place. */
export function yearOf({ on }: Pick<Exchange, 'on'>): number {
  return civilOf(on).year;
}

/** Looked at for who only gave or only received: a year, and at least two of them, so that one favour is no pattern. */
const LATELY_DAYS = 365;
const LATELY_AT_LEAST = 2;

/** The side on which all help of the last year lies; null where it went both ways, or there was little. */
export function oneSideLately(exchanges: readonly Exchange[], today: Day): Exchange['side'] | null {
  const lately = exchanges.filter(
    (exchange) => exchange.on <= today && today - exchange.on <= LATELY_DAYS && isHelp(exchange),
  );
  const { gave, received } = balanceIn(lately);
  if (gave + received < LATELY_AT_LEAST) return null;
  return received === 0 ? 'gave' : gave === 0 ? 'received' : null;
}
