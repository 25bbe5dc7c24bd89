import type { Day } from '../../domain/day';
import type { DraftPort } from '../drafts/draft-port';
import type { DayReader } from '../follow-up/follow-up-port';
import type { PanelProps } from '../panel/panel-port';
import type { ListedAs, ReadList } from '../people/pasted-people';
import type { ChosenPerson, People } from '../people/people-port';

/** What can be asked about whom to meet at an event. */
export interface MeetPort {
  /** Adds contacts, by path, to those whom the user wants to meet at the event of a note. */
  planToMeet(event: string, contacts: readonly string[]): void;
}

/** What the view *Event* asks for. */
export interface EventPort {
  /** Asks for the event to show. */
  readonly choose: () => void;
  /** Asks whom the user wants to meet at the event of a note. */
  readonly addToMeet: (event: string) => void;
  /** Asks whom the user met there. */
  readonly tellMet: (event: string) => void;
}

/** Everything the view *Event* is given. */
export interface EventProps extends PanelProps {
  /** Path of the event's note; null while there is none to show. */
  readonly event: string | null;
  readonly events: EventPort;
}

/** Somebody who was met, as the form has it: texts as they are typed. */
export interface MetDraftPerson {
  readonly person: ChosenPerson;
  readonly listed: ListedAs;
  readonly said: string;
  readonly next: string;
  /** By when to follow up, in the user's words; empty for no follow-up. */
  readonly due: string;
}

/** What the form *After the event* holds. */
export interface MetDraft {
  /** Path of the event's note. */
  readonly event: string;
  /** The day on which they met, in the user's words. */
  readonly day: string;
  readonly people: readonly MetDraftPerson[];
}

/** Somebody who was met, as it is to be recorded. */
export interface MetEntryPerson extends Pick<MetDraftPerson, 'person' | 'listed' | 'said'> {
  readonly followUp: { readonly text: string; readonly dueOn: Day } | null;
}

/** Whom the user met, as it is to be recorded. */
export interface MetEntry {
  readonly on: Day;
  readonly people: readonly [MetEntryPerson, ...MetEntryPerson[]];
}

/** Everything the form *After the event* is given. */
export interface MetFormProps extends DraftPort<MetDraft> {
  readonly name: string;
  /** The first and last day of the event. */
  readonly on: Day;
  readonly until: Day;
  readonly today: Day;
  readonly people: People;
  readonly readList: ReadList;
  /** Reads a day that leans to the past, and one to come. */
  readonly readDay: DayReader;
  readonly readDue: DayReader;
  /** By when to follow up on who was met on a day, unless the user says otherwise. */
  readonly followUpDay: (on: Day) => Day;
  readonly save: (entry: MetEntry) => Promise<void>;
  readonly close: () => void;
}
