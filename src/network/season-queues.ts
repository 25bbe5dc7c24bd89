import type { Contact } from '../domain/contact';
import type { Day } from '../domain/day';
import { callsForThanks } from '../domain/derived-follow-up';
import { exchangesIn, type Exchange } from '../domain/exchange';
import { isTimeToThank, seasonAround, type RunningSeason } from '../domain/season';
import { WARMTHS, type Tie } from '../domain/tie';
import type { Network } from './network';
import { groupTies, tiesOf } from './ties';

/** Somebody who may hear the news of a season, with the first day on which they did; null while they haven't. */
export interface Hearer {
  readonly tie: Tie;
  readonly toldOn: Day | null;
}

/** Those of one circle who may hear the news. */
export interface HearerGroup {
  /** Null for contacts without a circle. */
  readonly name: string | null;
  /** Those who haven't heard first, then by warmth and last contact. */
  readonly hearers: readonly Hearer[];
}

/**
 * Who has heard the news of a season and who hasn't, by circle: the living who have a circle or with whom there ever was contact. Somebody
 * has heard once an entry within the season's days, up to today, says so.
 */
export function hearersOf(
  network: Network,
  { runs }: RunningSeason,
  today: Day,
): readonly HearerGroup[] {
  const ties = tiesOf(network, today).filter(
    ({ contact, lastOn }) => contact.circle !== null || lastOn !== null,
  );
  const toldOn = ({ contact }: Tie): Day | null =>
    network
      .history(contact.path)
      .find(({ on, details }) => details.told && isWithin(runs, on, today))?.on ?? null;
  return groupTies(ties, 'circle', network.rules.circles).map((group) => ({
    name: group.name,
    hearers: group.ties.map((tie) => ({ tie, toldOn: toldOn(tie) })).sort(byNeed),
  }));
}

function byNeed(a: Hearer, b: Hearer): number {
  if ((a.toldOn === null) !== (b.toldOn === null)) return a.toldOn === null ? -1 : 1;
  const warmth = WARMTHS.indexOf(a.tie.warmth) - WARMTHS.indexOf(b.tie.warmth);
  return warmth === 0 ? (b.tie.lastOn ?? -Infinity) - (a.tie.lastOn ?? -Infinity) : warmth;
}

/** Somebody who helped in a season. */
export interface SeasonHelper {
  readonly contact: Contact;
  /** What they did for you, the oldest first. */
  readonly help: readonly [Exchange, ...Exchange[]];
  /** The day of the first thanks after the last of it; null while thanks are owed. */
  readonly thankedOn: Day | null;
}

/** Everyone who helped within a season's days, up to today: the latest first. Help calls for thanks as follow-ups have it. */
export function helpersIn(
  network: Network,
  { runs }: RunningSeason,
  today: Day,
): readonly SeasonHelper[] {
  const helpers = network.contacts().flatMap((contact): readonly SeasonHelper[] => {
    if (contact.died) return [];
    const all = exchangesIn(network.history(contact.path)).filter(({ on }) => on <= today);
    const [first, ...more] = all.filter(
      ({ side, kind, on }) =>
        side === 'received' && callsForThanks(kind) && isWithin(runs, on, today),
    );
    if (first === undefined) return [];
    const last = more.at(-1) ?? first;
    const thanks = all.find(
      ({ side, kind, on }) => side === 'gave' && kind === 'thanks' && on >= last.on,
    );
    return [{ contact, help: [first, ...more], thankedOn: thanks?.on ?? null }];
  });
  return helpers.sort((a, b) => lastOn(b) - lastOn(a));
}

/** How many wait for thanks at the end of a season, while it is time for them. */
export function waitingForThanks(network: Network, today: Day): number {
  const season = seasonAround(network.rules.seasons, today);
  if (season === null || !isTimeToThank(season, today)) return 0;
  return helpersIn(network, season, today).filter(({ thankedOn }) => thankedOn === null).length;
}

function lastOn({ help }: SeasonHelper): Day {
  return help.at(-1)?.on ?? help[0].on;
}

function isWithin({ from, until }: RunningSeason['runs'], on: Day, today: Day): boolean {
  return from <= on && on <= Math.min(until, today);
}
