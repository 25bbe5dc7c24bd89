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

/** Help given and received in a history; introducing a contact to another is help given to both. */
export function balanceOf(history: readonly Interaction[]): Balance {
  let gave = 0;
  let received = 0;
  for (const { details } of history) {
    gave += details.gave.length;
    received += details.received.length;
    if (details.introduced) gave += 1;
  }
  return { gave, received };
}
