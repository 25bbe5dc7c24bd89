import { isoDay, type Day } from '../domain/day';
import {
  byDayAndNote,
  counts,
  type DayOfContact,
  type Direction,
  type InteractionKind,
} from '../domain/interaction';
import { checkInJson, type CheckInJson } from './check-in-json';
import type { Network } from './network';
import { reviewOf } from './review';

/** Why a contact stands as it does: its check-in and every interaction it rests on, newest first. */
export interface WhyJson extends CheckInJson {
  readonly evidence: readonly EvidenceJson[];
}

/** What one note says of one day with the contact. */
export interface EvidenceJson {
  readonly on: string;
  readonly kind: InteractionKind;
  readonly channel: string | null;
  readonly direction: Direction | null;
  readonly path: string;
  /** Line of the strongest evidence, from 1; null for a whole note. */
  readonly line: number | null;
  /** All lines of that note for that day, where there are several. */
  readonly lines?: readonly number[];
  /** Present on days to come. */
  readonly planned?: true;
  /** Present where the settings say that mentions don't count. */
  readonly counts?: false;
}

/** The JSON form of a contact's check-in with its evidence; null where there is no such contact. */
export function whyJson(network: Network, path: string, today: Day): WhyJson | null {
  const checkIn = network.checkIn(path, today);
  if (checkIn === undefined) return null;
  const proposed = reviewOf(network, today).proposed.includes(checkIn);
  const evidence = byDayAndNote(network.history(path))
    .map((day) => evidenceJson(day, network.rules.mentionsCount, today))
    .reverse();
  return { ...checkInJson(network, checkIn, proposed, today), evidence };
}

function evidenceJson(
  { strongest, lines }: DayOfContact,
  mentionsCount: boolean,
  today: Day,
): EvidenceJson {
  const { on, kind, details, path, line } = strongest;
  const numbers = new Set(lines.flatMap((entry) => entry.line ?? []));
  return {
    on: isoDay(on),
    kind,
    channel: details.channel,
    direction: details.direction,
    path,
    line,
    ...(numbers.size > 1 && { lines: [...numbers] }),
    ...(on > today && { planned: true as const }),
    ...(!counts(kind, mentionsCount) && { counts: false as const }),
  };
}
