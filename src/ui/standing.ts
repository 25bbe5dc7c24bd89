import type { CheckIn } from '../domain/check-in';
import type { Day } from '../domain/day';
import { reasonOf } from '../domain/reason';
import { STATUS_TITLES } from './strings';

/** Where a check-in stands, as a heading says it: its status, and why, which doesn't repeat the status: *Planned · in 6 weeks*. */
export interface Standing {
  readonly status: string;
  /** Empty where the status says all. */
  readonly reason: string;
}

/** Where a check-in stands on a day. */
export function standingOf(checkIn: CheckIn, today: Day): Standing {
  const status = STATUS_TITLES[checkIn.status];
  const said = reasonOf(checkIn, today);
  const repeated = status.toLowerCase();
  const isSaid = said === repeated || said.startsWith(`${repeated} `);
  return { status, reason: isSaid ? said.slice(repeated.length).replace(/^(?: ·)? /, '') : said };
}
