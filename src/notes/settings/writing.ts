/** Where a logged interaction is written. */
export const LOG_DESTINATIONS = ['daily note', 'contact note', 'conversation note'] as const;
export type LogDestination = (typeof LOG_DESTINATIONS)[number];

/** The days on which a week can begin. */
export const WEEK_STARTS = ['monday', 'saturday', 'sunday'] as const;
export type WeekStart = (typeof WEEK_STARTS)[number];

/** How Rapport writes new things; what notes already say is read without it. */
export interface Writing {
  /** Where an interaction is logged unless the user says otherwise. */
  readonly logDestination: LogDestination;
  /** Heading of the open follow-ups in a contact's note. */
  readonly followUpsHeading: string;
  /** Folder of new contacts; empty for where contacts lie already. */
  readonly newContactFolder: string;
  /** Path of the template for new contacts; null for Rapport's own. */
  readonly contactTemplate: string | null;
  /** Folder of new conversation notes; empty for where conversations lie already. */
  readonly newConversationFolder: string;
  /** File name of a new conversation note, with placeholders. */
  readonly conversationName: string;
  /** Folder of the user's own conversation templates; null while there are only Rapport's. */
  readonly conversationTemplateFolder: string | null;
  /** Folder of the user's own templates for messages; null while there are only Rapport's. */
  readonly messageTemplateFolder: string | null;
  /** Names of the templates to begin with, by channel. */
  readonly templateByChannel: Readonly<Record<string, string>>;
  /** Headings of a conversation note whose text is recalled later: notes, what they said, what to ask next time. */
  readonly notesHeading: string;
  readonly theySaidHeading: string;
  readonly askNextHeading: string;
  /** Whether check-ins are written into today's daily note when it is created. */
  readonly insertsDaily: boolean;
  /** The day on which weeks begin; names of notes that count weeks are read by it too, as `DailyNotes` has it. */
  readonly weekStart: WeekStart;
}

/** How Rapport writes as shipped. */
export const DEFAULT_WRITING: Writing = {
  logDestination: 'daily note',
  followUpsHeading: 'Follow-ups',
  newContactFolder: '',
  contactTemplate: null,
  newConversationFolder: '',
  conversationName: '{{date}} {{people}}',
  conversationTemplateFolder: null,
  messageTemplateFolder: null,
  templateByChannel: {},
  notesHeading: 'Notes',
  theySaidHeading: 'What they said',
  askNextHeading: 'Ask next time',
  insertsDaily: false,
  weekStart: 'monday',
};
