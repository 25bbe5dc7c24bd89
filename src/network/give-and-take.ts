import { circleRanks, type Circle } from '../domain/circle';
import type { Contact } from '../domain/contact';
import type { Day } from '../domain/day';
import { exchangesIn, oneSideLately, yearOf, type Exchange } from '../domain/exchange';
import { foldText } from '../domain/fold-text';
import type { Network } from './network';

/** The help that went between a contact and me, the oldest first. */
export interface Ledger {
  readonly contact: Contact;
  readonly exchanges: readonly Exchange[];
}

/** The ledgers of all contacts with whom any help was exchanged up to a day, by name; costs one pass over all evidence. */
export function ledgersOf(network: Network, today: Day): readonly Ledger[] {
  return network.contacts().flatMap((contact) => {
    const past = network.history(contact.path).filter(({ on }) => on <= today);
    const exchanges = exchangesIn(past);
    return exchanges.length === 0 ? [] : [{ contact, exchanges }];
  });
}

/** What help can be counted by. */
export const EXCHANGE_GROUPS = ['kind', 'year', 'circle'] as const;
export type ExchangeGrouping = (typeof EXCHANGE_GROUPS)[number];

/** Help of one kind or year, or with the contacts of one circle. */
export interface ExchangeGroup {
  /** Null for contacts without a circle. */
  readonly name: string | null;
  readonly gave: number;
  readonly received: number;
  /** With whom, by name, each once. */
  readonly contacts: readonly Contact[];
}

/** Help counted by kind, by year or by circle: years with the newest first, circles in their order, kinds with the most first. */
export function groupExchanges(
  ledgers: readonly Ledger[],
  by: ExchangeGrouping,
  circles: readonly Circle[],
): readonly ExchangeGroup[] {
  const rankOf = circleRanks(circles);
  const rank = ({ name }: ExchangeGroup): number =>
    by === 'year' ? -Number(name) : by === 'kind' ? 0 : rankOf(name);
  const groups = new Map<
    string,
    { name: string | null; gave: number; received: number; contacts: Contact[] }
  >();
  for (const { contact, exchanges } of ledgers)
    for (const exchange of exchanges) {
      const name = nameIn(contact, exchange, by);
      const key = name === null ? '' : foldText(name);
      const group = groups.get(key) ?? { name, gave: 0, received: 0, contacts: [] };
      groups.set(key, group);
      group[exchange.side] += 1;
      if (group.contacts.at(-1) !== contact) group.contacts.push(contact);
    }
  return [...groups.values()].sort((a, b) => rank(a) - rank(b) || sizeOf(b) - sizeOf(a));
}

function nameIn(contact: Contact, exchange: Exchange, by: ExchangeGrouping): string | null {
  switch (by) {
    case 'kind':
      return exchange.kind;
    case 'year':
      return String(yearOf(exchange));
    case 'circle':
      return contact.circle;
  }
}

function sizeOf({ gave, received }: ExchangeGroup): number {
  return gave + received;
}

/** The ledgers whose help of the last year lies on one side, the latest first. */
export function oneSided(
  ledgers: readonly Ledger[],
  side: Exchange['side'],
  today: Day,
): readonly Ledger[] {
  return ledgers
    .filter(({ contact, exchanges }) => !contact.died && oneSideLately(exchanges, today) === side)
    .sort((a, b) => lastOn(b) - lastOn(a));
}

function lastOn({ exchanges }: Ledger): Day {
  return exchanges.at(-1)?.on ?? -Infinity;
}
