import { isoDay, type Day } from '../../domain/day';
import type { Conventions } from '../settings/conventions';
import type { Writing } from '../settings/writing';
import { channelTag } from './log-line';

/** A note to be made: where, and what it says. */
export interface NewNote {
  readonly path: string;
  readonly text: string;
}

/** Names of the sample contact and days before today of what is told of it: about every three weeks. */
const NAME = 'Sam Sample';
const LOGGED = [75, 54, 33] as const;
const TALKED = 12;

/** What the notes are named and marked with. */
type SampleConventions = Pick<
  Conventions,
  | 'markerProperties'
  | 'contactMarkers'
  | 'contactTags'
  | 'contactFolders'
  | 'conversationMarkers'
  | 'conversationFolders'
  | 'logHeading'
  | 'vocabulary'
  | 'tags'
>;

/**
 * A contact and a conversation to try Rapport with, in the words of the settings: met often enough that a circle can be
 * proposed. `dayName` names a day as a link to its daily note does.
 */
export function sampleNotes(
  today: Day,
  conventions: SampleConventions,
  {
    newContactFolder,
    newConversationFolder,
  }: Pick<Writing, 'newContactFolder' | 'newConversationFolder'>,
  dayName: (day: Day) => string,
): readonly [contact: NewNote, conversation: NewNote] {
  const { contactFolders, conversationFolders, logHeading, vocabulary, tags } = conventions;
  const on = isoDay(today - TALKED);
  const log = LOGGED.map(
    (days) => `- [[${dayName(today - days)}]] ${channelTag('call', tags)} Caught up`,
  );
  const contact = [
    '---',
    contactMark(conventions),
    '---',
    'A sample contact, to see how Rapport works. Delete it whenever you like.',
    '',
    `## ${logHeading}`,
    ...log,
  ];
  const conversation = [
    '---',
    conversationMark(conventions),
    `${vocabulary.conversationDay[0] ?? 'date'}: ${on}`,
    `${vocabulary.participants[0] ?? 'people'}: "[[${NAME}]]"`,
    '---',
    'A sample conversation. It counts for the people it names, on its date.',
  ];
  return [
    {
      path: within(newContactFolder || (contactFolders[0] ?? ''), NAME),
      text: `${contact.join('\n')}\n`,
    },
    {
      path: within(newConversationFolder || (conversationFolders[0] ?? ''), `${on} ${NAME}`),
      text: `${conversation.join('\n')}\n`,
    },
  ];
}

function contactMark({ markerProperties, contactMarkers, contactTags }: SampleConventions): string {
  const [property] = markerProperties;
  const [marker] = contactMarkers;
  if (property !== undefined && marker !== undefined) return `${property}: ${marker}`;
  return `tags: ${contactTags[0] ?? 'person'}`;
}

function conversationMark({ markerProperties, conversationMarkers }: SampleConventions): string {
  const [marker = 'conversation'] = conversationMarkers;
  return `${markerProperties[0] ?? 'tags'}: ${marker}`;
}

function within(folder: string, name: string): string {
  const parts = folder.split('/').filter((part) => part !== '');
  return [...parts, `${name}.md`].join('/');
}
