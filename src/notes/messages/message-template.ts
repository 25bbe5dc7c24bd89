/** A template of a message. */
export interface MessageTemplate {
  readonly name: string;
  /** The note as Markdown: its property `subject`, if it has one, and the message. */
  readonly text: string;
}

/** What the placeholders of a message stand for: about the one it is to, somebody else, or what it is about. */
export const MESSAGE_PLACEHOLDERS = [
  'first-name',
  'name',
  'company',
  'role',
  'location',
  'interests',
  'looking-for',
  'can-help-with',
  'met-at',
  'last-topic',
  'last-ago',
  'last-help',
  'milestone',
  'reason',
  'note',
  'link',
  'other-first-name',
  'other-name',
  'other-company',
  'other-role',
  'other-interests',
  'other-looking-for',
  'other-can-help-with',
] as const;
export type MessagePlaceholder = (typeof MESSAGE_PLACEHOLDERS)[number];

/** What is known for a message; what isn't known is absent. */
export type MessageValues = Readonly<Partial<Record<MessagePlaceholder, string>>>;
