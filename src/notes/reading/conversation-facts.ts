import { detailsOfProperties, type EntryWords } from '../details';
import { linksUnderParticipants, type EntryHeadings } from './entries';
import type { ConversationFacts, Participant } from '../facts';
import { daysOfEvent, eventFacts } from './event-facts';
import type { NoteKind, NotePath } from './note-kind';
import type { Outline } from './outline';
import type { Problem } from '../problem';
import type { Properties } from '../properties';
import type { DayNames } from '../days/read-day';
import { dayOfConversation } from './days-of-conversation';
import { isEmpty, itemsOf, linksIn, textOf, textsOf } from '../written-values';

/** What a conversation note says; without facts where it was called off or has no day. */
export interface ConversationReading {
  readonly conversation: ConversationFacts | null;
  readonly problems: readonly Problem[];
}

/**
 * Reads a conversation note: its day, participants and details. Only where the note is marked as a conversation is a
 * missing day a problem; a project with a list of participants needs none.
 */
export function readConversation(
  note: NotePath,
  { marked, isEvent }: Pick<Extract<NoteKind, { is: 'conversation' }>, 'marked' | 'isEvent'>,
  outline: Outline,
  properties: Properties,
  headings: EntryHeadings,
  names: DayNames,
  words: EntryWords,
): ConversationReading {
  const [status] = textsOf(properties.first('status')?.value);
  if (status !== undefined && words.isCalledOff(status))
    return { conversation: null, problems: [] };
  const { on, until, problems } = isEvent
    ? daysOfEvent(note, marked, properties, names)
    : dayOfConversation(note, marked, properties, names);
  if (on === null) return { conversation: null, problems };
  const listed = listedParticipants(properties);
  const participants =
    listed.length > 0
      ? listed
      : linksUnderParticipants(outline, headings).map((link) => ({ link }));
  return {
    conversation: {
      ...{ on, participants, details: detailsOfProperties(properties, words) },
      event: isEvent ? eventFacts(until ?? on, properties, outline, headings) : null,
    },
    problems,
  };
}

/** The participants that properties name: by links, several in one text too, or by plain names. */
function listedParticipants(properties: Properties): readonly Participant[] {
  return properties.all('participants').flatMap(({ name, value }) =>
    itemsOf(value).flatMap((item): readonly Participant[] => {
      const text = typeof item === 'string' ? item : textOf(item);
      const links = linksIn(text);
      if (links.length > 0) return links.map(({ target }) => ({ link: target }));
      return isEmpty(text) ? [] : [{ name: text.trim(), property: name }];
    }),
  );
}
