import type { Contact } from './contact';
import type { Day } from './day';
import { balanceIn, exchangesIn, isHelp, type Balance } from './exchange';
import type { Interaction } from './interaction';
import { counts } from './interaction';
import type { Rules } from './rules';

/** How alive the tie to a contact is, by the last contact alone. */
export const WARMTHS = ['warm', 'cooling', 'cold'] as const;
export type Warmth = (typeof WARMTHS)[number];

/**
 * A tie is warm for about a quarter after the last contact, and cooling for a year: who is in touch less than once a year is
 * *rarely* so (Granovetter, The Strength of Weak Ties, 1973).
 */
const WARM_DAYS = 91;
const COOLING_DAYS = 365;

/** A tie is strong after so many days of conversation, or after fewer where help has gone both ways. */
const STRONG_DAYS = 6;
const STRONG_DAYS_WITH_HELP = 3;

/** What a history says about the tie to a contact, up to a day. */
export interface Tie {
  readonly contact: Contact;
  readonly warmth: Warmth;
  readonly isStrong: boolean;
  /** Distinct days on which you talked or wrote, mentions and records left out. */
  readonly days: number;
  /** The last day of contact; null without any. */
  readonly lastOn: Day | null;
  /** How often help was given and received. */
  readonly help: Balance;
}

/** How warm a tie is after the last contact; cold where there was none. */
export function warmthOn(lastOn: Day | null, today: Day): Warmth {
  if (lastOn === null || today - lastOn > COOLING_DAYS) return 'cold';
  return today - lastOn > WARM_DAYS ? 'cooling' : 'warm';
}

/** The tie to a contact; expects the history in the order of `compareInteractions`. */
export function tieOf(
  contact: Contact,
  history: readonly Interaction[],
  rules: Rules,
  today: Day,
): Tie {
  const past = history.filter(({ on }) => on <= today);
  const counting = past.filter(({ kind }) => counts(kind, rules.mentionsCount));
  const lastOn = counting.at(-1)?.on ?? null;
  const days = new Set(past.filter(isTalk).map(({ on }) => on)).size;
  const help = balanceIn(exchangesIn(past).filter(isHelp));
  const isMutual = help.gave > 0 && help.received > 0;
  return {
    contact,
    warmth: warmthOn(lastOn, today),
    isStrong: days >= STRONG_DAYS || (isMutual && days >= STRONG_DAYS_WITH_HELP),
    days,
    lastOn,
    help,
  };
}

function isTalk({ kind }: Interaction): boolean {
  return kind === 'conversation' || kind === 'log';
}
