import { checkInOf, isDue } from '../domain/check-in';
import type { Day } from '../domain/day';
import type { Season } from '../domain/season';
import type { Network } from './network';

/** How many contacts a season would make due on another day, and how many of them today. */
export interface SeasonEffect {
  readonly sooner: number;
  readonly later: number;
  /** Those due today who would not be without it. */
  readonly dueToday: number;
}

/** What would change if a season began today; costs as much as a review of all contacts. */
export function effectOfSeason(network: Network, season: Season, today: Day): SeasonEffect {
  const runs = { from: today, until: today };
  const rules = { ...network.rules, seasons: [{ ...season, runs }] };
  const usual = { ...network.rules, seasons: [] };
  let [sooner, later, dueToday] = [0, 0, 0];
  for (const contact of network.contacts()) {
    const history = network.history(contact.path);
    const after = checkInOf(contact, history, rules, today);
    if (after.season === null) continue;
    const before = checkInOf(contact, history, usual, today);
    if (isDue(after) && !isDue(before)) dueToday += 1;
    if ((after.dueOn ?? Infinity) < (before.dueOn ?? Infinity)) sooner += 1;
    else if ((after.dueOn ?? Infinity) > (before.dueOn ?? Infinity)) later += 1;
  }
  return { sooner, later, dueToday };
}
