import { civilOf, type Day } from './day';
import { byDayAndNote, counts, type Interaction } from './interaction';

/** The interactions of a calendar month: each note of a day counts once. */
export interface TimelineMonth {
  readonly times: number;
  /** The channels, those used most first; null for those that no note names. */
  readonly channels: readonly (readonly [channel: string | null, times: number])[];
}

/** A calendar year, with what each of its twelve months holds; null for a month without an interaction. */
export interface TimelineYear {
  readonly year: number;
  readonly months: readonly (TimelineMonth | null)[];
}

const MONTHS = 12;

/**
 * The interactions that count, up to a day, by month: the newest year first, down to that of the first interaction, years of
 * silence included. Expects a contact's history in the order of `compareInteractions`.
 */
export function timelineOf(
  history: readonly Interaction[],
  mentionsCount: boolean,
  today: Day,
): readonly TimelineYear[] {
  const past = history.filter(({ on, kind }) => on <= today && counts(kind, mentionsCount));
  const [first] = past;
  if (first === undefined) return [];
  const byMonth = new Map<number, (string | null)[]>();
  for (const { strongest, lines } of byDayAndNote(past)) {
    const { year, month } = civilOf(strongest.on);
    const key = year * MONTHS + month - 1;
    const channel = channelOf([strongest, ...lines]);
    const known = byMonth.get(key);
    if (known === undefined) byMonth.set(key, [channel]);
    else known.push(channel);
  }
  const { year: oldest } = civilOf(first.on);
  const { year: newest } = civilOf(today);
  return Array.from({ length: newest - oldest + 1 }, (_, back) => {
    const year = newest - back;
    const months = Array.from({ length: MONTHS }, (_, month) => {
      const channels = byMonth.get(year * MONTHS + month);
      return channels === undefined ? null : monthOf(channels);
    });
    return { year, months };
  });
}

/** The channel of some lines that tell of one occasion: the first that is named. */
export function channelOf(lines: readonly Pick<Interaction, 'details'>[]): string | null {
  return lines.find(({ details }) => details.channel !== null)?.details.channel ?? null;
}

function monthOf(channels: readonly (string | null)[]): TimelineMonth {
  const times = new Map<string | null, number>();
  for (const channel of channels) times.set(channel, (times.get(channel) ?? 0) + 1);
  const named = [...times].sort(
    ([a, most], [b, least]) => least - most || (nameOf(a) < nameOf(b) ? -1 : 1),
  );
  return { times: channels.length, channels: named };
}

/** Channels without a name come after those with one. */
function nameOf(channel: string | null): string {
  return channel ?? '\uFFFF';
}
