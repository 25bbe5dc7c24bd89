import type { CheckIn, Status } from '../domain/check-in';
import { isoCadence } from '../domain/cadence';
import { isoDay, type Day } from '../domain/day';
import type { Interaction, InteractionKind } from '../domain/interaction';
import { reasonOf } from '../domain/reason';
import type { Network } from './network';
import { rhythmOfContact } from './rhythm-of-contact';

/** A contact's check-in in the review's JSON; days are ISO dates, the cadence an ISO duration. */
export interface CheckInJson {
  readonly path: string;
  readonly name: string;
  readonly circle: string | null;
  readonly cadence: string | null;
  readonly status: Status;
  readonly dueOn: string | null;
  readonly daysOverdue: number | null;
  readonly overdueRatio: number | null;
  readonly base: { readonly on: string; readonly from: string } | null;
  readonly lastInteraction: LastInteractionJson | null;
  /** Distinct days of contact up to today. */
  readonly interactions: number;
  readonly plannedOn: string | null;
  readonly rhythmDays: number | null;
  readonly quieterThanUsual: boolean;
  readonly suggestedCircle: string | null;
  /** Whether it is within today's budget. */
  readonly proposed: boolean;
  readonly reason: string;
}

/** The last interaction with a contact, and where it is written; the line counts from 1. */
export interface LastInteractionJson {
  readonly on: string;
  readonly kind: InteractionKind;
  readonly channel: string | null;
  readonly path: string;
  readonly line: number | null;
}

/** The JSON form of a check-in, as formats.md lays it down. */
export function checkInJson(
  network: Network,
  checkIn: CheckIn,
  proposed: boolean,
  today: Day,
): CheckInJson {
  const { contact, status, cadence, base, dueOn, daysOverdue, overdueRatio, plannedOn } = checkIn;
  const { days, rhythm, quieter, suggested } = rhythmOfContact(network, contact, today);
  return {
    path: contact.path,
    name: contact.name,
    circle: contact.circle,
    cadence: cadence === null ? null : isoCadence(cadence),
    status,
    dueOn: isoDayOrNull(dueOn),
    daysOverdue,
    overdueRatio,
    base: base === null ? null : { on: isoDay(base.on), from: base.from },
    lastInteraction: checkIn.lastInteraction === null ? null : lastJson(checkIn.lastInteraction),
    interactions: days.length,
    plannedOn: isoDayOrNull(plannedOn),
    rhythmDays: rhythm,
    quieterThanUsual: quieter,
    suggestedCircle: suggested?.name ?? null,
    proposed,
    reason: reasonOf(checkIn, today),
  };
}

function lastJson({ on, kind, details, path, line }: Interaction): LastInteractionJson {
  return { on: isoDay(on), kind, channel: details.channel, path, line };
}

/** A day in ISO form, or null where there is none. */
export function isoDayOrNull(day: Day | null): string | null {
  return day === null ? null : isoDay(day);
}
