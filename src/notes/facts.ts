import type { Contact } from '../domain/contact';
import type { Day } from '../domain/day';
import type { InteractionDetails } from '../domain/interaction';
import type { Problem } from './problem';

/** What one note says, as plain data, before any rule is applied; links are still unresolved. */
export interface NoteFacts {
  /** The contact, if the note is one. */
  readonly contact: Contact | null;
  /** The day a dated note stands for. */
  readonly day: Day | null;
  readonly conversation: ConversationFacts | null;
  /** List items and paragraphs that may be evidence of being in touch, in the order of the note. */
  readonly entries: readonly EntryFacts[];
  /** Dates of contact that a contact's properties record by hand. */
  readonly recorded: readonly RecordedFacts[];
  /** Open tasks in a contact's note, or with links. */
  readonly tasks: readonly TaskFacts[];
  readonly problems: readonly Problem[];
}

/** A conversation note: one exchange, its day and participants. */
export interface ConversationFacts {
  readonly on: Day;
  readonly participants: readonly Participant[];
  readonly details: InteractionDetails;
  /** Null for a conversation that is no event. */
  readonly event: EventFacts | null;
}

/** What a note about an event says beside what conversation notes do. */
export interface EventFacts {
  /** The last day; the conversation's own is the first. */
  readonly until: Day;
  readonly places: readonly string[];
  readonly organisations: readonly string[];
  /** The links to those whom the user wants to meet there, in the order of the note. */
  readonly toMeet: readonly string[];
}

/** A participant as the note names it: by a link, or by a plain name or slug in a property. */
export type Participant =
  { readonly link: string } | { readonly name: string; readonly property: string };

/** A list item or paragraph with links, as evidence. */
export interface EntryFacts {
  readonly on: Day;
  /** What it is if its links lead to contacts; `headed` is a log only because of the heading above it. */
  readonly kind: 'conversation' | 'log' | 'headed log' | 'mention';
  /** Line of the list item, or of the link in running text, from 1. */
  readonly line: number;
  readonly links: readonly string[];
  /** Whether the contact whose own note this is takes part. */
  readonly own: boolean;
  /** Index of the nearest entry above it in the list whose item holds this one; null for none. */
  readonly within: number | null;
  readonly details: InteractionDetails;
}

/** A day of contact from a contact's properties. */
export interface RecordedFacts {
  readonly on: Day;
  readonly details: InteractionDetails;
}

/** An open task; its text joins once it has been read. */
export interface TaskFacts {
  /** First and last line, from 1. */
  readonly line: number;
  readonly endLine: number;
  readonly links: readonly string[];
  /** The link it begins with; in a conversation note that person is expected to do it. */
  readonly leadingLink: string | null;
  readonly waiting: boolean;
  readonly text: TaskText | null;
}

/** What the line of a task says. */
export interface TaskText {
  /** The text without dates, tags and markup. */
  readonly text: string;
  readonly dueOn: Day | null;
  /** The task is hidden before this day. */
  readonly startsOn: Day | null;
}

/** The facts of a note that says nothing to Rapport; shared, so that such notes cost no memory. */
export const NO_FACTS: NoteFacts = {
  contact: null,
  day: null,
  conversation: null,
  entries: [],
  recorded: [],
  tasks: [],
  problems: [],
};
