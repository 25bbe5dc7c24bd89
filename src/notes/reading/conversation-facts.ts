import type { Day } from '../../domain/day';
import { detailsOfProperties, type EntryWords } from '../details';
import { linksUnderParticipants, type EntryHeadings } from './entries';
import type { ConversationFacts, Participant } from '../facts';
import type { NotePath } from './note-kind';
import type { Outline } from './outline';
import { problemWith, type Problem } from '../problem';
import type { Properties } from '../properties';
import { findDayInName, readDay, whyNoDay, type DayNames } from '../days/read-day';
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
  marked: boolean,
  outline: Outline,
  properties: Properties,
  headings: EntryHeadings,
  names: DayNames,
  words: EntryWords,
): ConversationReading {
  const [status] = textsOf(properties.first('status')?.value);
  if (status !== undefined && words.isCalledOff(status))
    return { conversation: null, problems: [] };
  const { on, problems } = dayOfConversation(note, marked, properties, names);
  if (on === null) return { conversation: null, problems };
  const listed = listedParticipants(properties);
  const participants =
    listed.length > 0
      ? listed
      : linksUnderParticipants(outline, headings).map((link) => ({ link }));
  return {
    conversation: { on, participants, details: detailsOfProperties(properties, words) },
    problems,
  };
}

function dayOfConversation(
  { path, fileName }: NotePath,
  marked: boolean,
  properties: Properties,
  names: DayNames,
): { readonly on: Day | null; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  for (const { name, value } of properties.all('conversationDay')) {
    const on = readDay(value, names);
    if (on !== null) return { on, problems };
    problems.push(problemWith(path, name, value, whyNoDay(value)));
  }
  const on = findDayInName(fileName);
  if (on === null && marked && problems.length === 0) {
    const message = `This conversation has no day. Add one, for example date: 2026-01-24.`;
    problems.push(problemWith(path, 'date', null, message));
  }
  return { on, problems };
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
