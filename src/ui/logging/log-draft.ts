import type { Day } from '../../domain/day';
import type { Direction } from '../../domain/interaction';
import type { LogDestination } from '../../notes/settings/writing';
import type { ChosenPerson } from '../people/people-port';
import { DESTINATIONS, LOG_FORM } from '../strings';

/** Help given or received with an interaction, as it is chosen. */
export interface HelpDraft {
  readonly side: 'gave' | 'received';
  /** One of the kinds of help. */
  readonly kind: string;
}

/** What the form for logging holds: texts as they are typed. */
export interface LogDraft {
  readonly people: readonly ChosenPerson[];
  readonly text: string;
  /** The day in the user's words. */
  readonly day: string;
  /** Empty for none. */
  readonly channel: string;
  readonly direction: Direction | '';
  /** Each once. */
  readonly help: readonly HelpDraft[];
  readonly followUp: string;
  /** The day of the follow-up in the user's words; may be empty. */
  readonly followUpDay: string;
  readonly destination: LogDestination;
}

/** What there is to do next. */
export interface NextStep {
  readonly text: string;
  readonly dueOn: Day | null;
  /** Words of the text that name people: contacts by path, those to be created by name. */
  readonly named?: readonly { readonly words: string; readonly person: string }[];
}

/** An interaction as the form gives it on. */
export interface LogEntry {
  readonly people: readonly ChosenPerson[];
  readonly on: Day;
  readonly channel: string | null;
  readonly direction: Direction | null;
  readonly text: string;
  readonly gave: readonly string[];
  readonly received: readonly string[];
  /** In the order told. */
  readonly followUps: readonly NextStep[];
  readonly destination: LogDestination;
  /** Whether there is something to do and nothing that took place. */
  readonly isOnlyFollowUp: boolean;
}

/** Reads a day in the user's words, of what has been or of what is to come; null for what is no day. */
export type ReadDay = (text: string, tense: 'past' | 'future') => Day | null;

/** The fields that can keep an entry from being saved. */
export type DraftProblem = 'nobody' | 'day' | 'follow-up day';

/** The day that a draft says, which is today where it says none; null where what it says is no day. */
export function draftDay({ day }: Pick<LogDraft, 'day'>, today: Day, readDay: ReadDay): Day | null {
  return day.trim() === '' ? today : readDay(day, 'past');
}

/** The entry that a draft stands for, or what of it can't be understood. */
export function entryOf(draft: LogDraft, today: Day, readDay: ReadDay): LogEntry | DraftProblem {
  const { people, text, channel, direction, help, destination } = draft;
  if (people.length === 0) return 'nobody';
  const on = draftDay(draft, today, readDay);
  if (on === null) return 'day';
  const followUpText = draft.followUp.trim();
  const wantsDay = draft.followUpDay.trim() !== '';
  const dueOn = wantsDay ? readDay(draft.followUpDay, 'future') : null;
  if (wantsDay && dueOn === null) return 'follow-up day';
  return {
    people,
    on,
    channel: channel === '' ? null : channel,
    direction: direction === '' ? null : direction,
    text: text.trim(),
    gave: kindsOf(help, 'gave'),
    received: kindsOf(help, 'received'),
    followUps:
      followUpText === '' && !wantsDay
        ? []
        : [{ text: followUpText || LOG_FORM.followUpText, dueOn }],
    destination,
    isOnlyFollowUp: false,
  };
}

function kindsOf(help: readonly HelpDraft[], side: HelpDraft['side']): readonly string[] {
  return help.flatMap((one) => (one.side === side ? one.kind : []));
}

/** Help with another choice at a place of the list, or without that place where none is chosen. */
export function helpChosen(
  help: readonly HelpDraft[],
  index: number,
  choice: HelpDraft | null,
): readonly HelpDraft[] {
  return [...help.slice(0, index), ...(choice === null ? [] : [choice]), ...help.slice(index + 1)];
}

/** The places where an interaction can be logged, in the order in which they are offered. */
export const DESTINATION_KEYS = Object.keys(DESTINATIONS).filter(
  (key): key is LogDestination => key in DESTINATIONS,
);

/** Tells whether a draft holds words that would be lost with it. */
export function isWorthKeeping({ text, followUp }: LogDraft): boolean {
  return text.trim() !== '' || followUp.trim() !== '';
}
