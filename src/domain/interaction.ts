import type { Day } from './day';

/** The kinds of evidence of having been in touch, strongest first. */
export const INTERACTION_KINDS = ['conversation', 'log', 'mention', 'recorded'] as const;
export type InteractionKind = (typeof INTERACTION_KINDS)[number];

/** The ways to be in touch as Rapport names them; a note may name others, which are kept as written. */
export const CHANNELS = [
  'in person',
  'call',
  'video',
  'email',
  'message',
  'social',
  'letter',
  'event',
  'introduction',
] as const;

/** Who reached out: they did (`inbound`), I did (`outbound`), or both. */
export const DIRECTIONS = ['inbound', 'outbound', 'mutual'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** What an entry says beside who and when. */
export interface InteractionDetails {
  readonly channel: string | null;
  readonly direction: Direction | null;
  readonly topics: readonly string[];
  /** Kinds of help given, as exchanges name them. */
  readonly gave: readonly string[];
  /** Kinds of help received. */
  readonly received: readonly string[];
  /** Whether the contacts of this entry were introduced to each other. */
  readonly introduced: boolean;
  /** What came of that introduction, as introductions name it; null where nothing is said of it. */
  readonly outcome: string | null;
  /** Whether I told them my news, such as that I look for a job. */
  readonly told: boolean;
}

/** The details of an entry that says nothing more. */
export const NO_DETAILS: InteractionDetails = {
  channel: null,
  direction: null,
  topics: [],
  gave: [],
  received: [],
  introduced: false,
  outcome: null,
  told: false,
};

/** Dated evidence of an exchange with one contact, from one line of a note or a whole note. */
export interface Interaction {
  /** Path of the contact's note. */
  readonly contact: string;
  readonly on: Day;
  readonly kind: InteractionKind;
  /** Path of the note that says so. */
  readonly path: string;
  /** Line of the list item or link, from 1; null where the whole note says so. */
  readonly line: number | null;
  readonly details: InteractionDetails;
}

const STRENGTH: Readonly<Record<InteractionKind, number>> = {
  conversation: 3,
  log: 2,
  mention: 1,
  recorded: 0,
};

/**
 * Orders evidence from the oldest and weakest to the newest and strongest, so that the last one is *the*
 * last interaction. Ties fall to path and line, which keeps the order independent of how notes arrived.
 */
export function compareInteractions(a: Interaction, b: Interaction): number {
  if (a.on !== b.on) return a.on - b.on;
  if (a.kind !== b.kind) return STRENGTH[a.kind] - STRENGTH[b.kind];
  if (a.path !== b.path) return a.path < b.path ? 1 : -1;
  return (b.line ?? 0) - (a.line ?? 0);
}

/** Tells whether evidence of this kind counts as having been in touch. */
export function counts(kind: InteractionKind, mentionsCount: boolean): boolean {
  return mentionsCount || kind !== 'mention';
}

/** Tells whether evidence of this kind on a coming day is a plan to be in touch. */
export function canBePlanned(kind: InteractionKind): boolean {
  return kind === 'conversation' || kind === 'log';
}

/** Tells whether an interaction on a day is planned: a day after today is no contact yet. */
export function isPlanned(on: Day, today: Day): boolean {
  return on > today;
}

/** Evidence of one day from one note: the strongest kind it has for the contact, with every line that says so. */
export interface DayOfContact {
  readonly strongest: Interaction;
  /** All lines of that note for that day, in the order of the note. */
  readonly lines: readonly Interaction[];
}

/**
 * Joins evidence of the same day and note, since a day counts once per contact and note.
 * Expects interactions of one contact in the order of `compareInteractions`; keeps that order.
 */
export function byDayAndNote(history: readonly Interaction[]): readonly DayOfContact[] {
  const groups = new Map<string, Interaction[]>();
  for (const interaction of history) {
    const key = `${String(interaction.on)}\n${interaction.path}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [interaction]);
    else group.push(interaction);
  }
  return [...groups.values()]
    .map((group) => ({
      strongest: group.reduce((best, next) => (compareInteractions(best, next) < 0 ? next : best)),
      lines: [...group].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
    }))
    .sort((a, b) => compareInteractions(a.strongest, b.strongest));
}
