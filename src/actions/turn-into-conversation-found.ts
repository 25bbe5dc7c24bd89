import type { Day } from '../domain/day';
import { namesIn as plainNamesIn } from '../network/attribution';
import type { Network } from '../network/network';
import { dayNamesOf } from '../notes/days/day-names';
import { findDayInName, readDay, readDayName, whyNoDay } from '../notes/days/read-day';
import { folderOf, nameOf } from '../notes/paths';
import { problemWith, type Problem } from '../notes/problem';
import { PropertyLookup } from '../notes/properties';
import { MarkReader } from '../notes/reading/marks';
import { TemplateFolders, type TemplateConventions } from '../notes/reading/template-notes';
import type { Conventions } from '../notes/settings/conventions';
import { readFrontmatter, type YamlEngine } from '../notes/text/frontmatter';
import { nameInUse, type PropertyNames } from '../notes/text/property-edit';
import { itemsOf, textsOf } from '../notes/written-values';
import { contactsNamed } from './new-contact';
import { contactsIn, linksOf, targetsIn, type FoundContact } from './turn-into-conversation-people';

/** What a note lacks to be a conversation note. */
export interface ConversationFound {
  /** Path that the note had when it was looked at. */
  readonly path: string;
  /** What to say that it is; null where it says so already. */
  readonly type: string | null;
  /** The day to write; null where a property has one, or says something else that is the user's to mend. */
  readonly on: Day | null;
  /** What a property says that can't be read as a day, and therefore stays; null where there is nothing of the kind. */
  readonly problem: Problem | null;
  /** Contacts that it links to, or that its name says, and that are not among its participants. */
  readonly people: readonly FoundContact[];
  /** The properties that hold these in the note. */
  readonly names: { readonly type: string; readonly on: string; readonly people: string };
}

/** A note as it was looked at. */
export interface NoteToTurn {
  readonly path: string;
  readonly text: string;
  readonly today: Day;
  /** The day the file was created; null where it isn't known. */
  readonly createdOn: Day | null;
}

/** Why a note is not to be turned into a conversation note, in one sentence; null where it may be. */
export function whyNoConversation(
  path: string,
  network: Network,
  conventions: TemplateConventions,
): string | null {
  const facts = network.facts(path);
  if (facts?.contact != null) return 'This note is a contact.';
  if (facts?.day != null) return 'This is a daily note: what is logged there counts already.';
  if (facts?.conversation != null) return 'This is a conversation note already.';
  const isTemplate = new TemplateFolders(conventions).has(folderOf(path));
  return isTemplate ? 'This note is a template.' : null;
}

/**
 * What a note lacks to be a conversation note: the type, the day (that of its name, else of a daily note that it links
 * to, else of its creation, else today) and the contacts that it links to. Throws where its properties can't be read.
 */
export function conversationIn(
  { path, text, today, createdOn }: NoteToTurn,
  network: Network,
  conventions: Conventions,
  parseYaml: YamlEngine,
): ConversationFound {
  const { data, error } = readFrontmatter(text, parseYaml);
  if (error !== null) throw new Error(error);
  const properties = new PropertyLookup(conventions.vocabulary).of(data ?? {});
  const names = dayNamesOf(conventions.dailyNotes);
  const links = linksOf(text, data ?? {}, conventions);
  const days = properties.all('conversationDay');
  const hasDay = days.some(({ value }) => readDay(value, names) !== null);
  const unread = hasDay ? undefined : days[0];
  const created = readDay(properties.first('created')?.value, names);
  const linkedDay = links
    .map(({ target }) => readDayName(target, names))
    .find((day) => day !== null);
  const participants = new Set(
    properties
      .all('participants')
      .flatMap(({ value }) => textsWritten(value))
      .flatMap((text) => participantsIn(text, path, network)),
  );
  const marks = new MarkReader(conventions).of(data ?? {});
  const { type, on, people } = namesIn(conventions);
  return {
    path,
    names: {
      type: nameInUse(data ?? {}, type),
      on: nameInUse(data ?? {}, on),
      people: nameInUse(data ?? {}, people),
    },
    type: marks.conversation ? null : (conventions.conversationMarkers[0] ?? 'conversation'),
    on:
      hasDay || unread !== undefined
        ? null
        : (findDayInName(nameOf(path)) ?? linkedDay ?? created ?? createdOn ?? today),
    problem:
      unread === undefined
        ? null
        : problemWith(path, unread.name, unread.value, whyNoDay(unread.value)),
    people: contactsIn(path, links, participants, network),
  };
}

/** The contacts that a text names as participants: by links, else in plain words. */
function participantsIn(text: string, from: string, network: Network): readonly (string | null)[] {
  const targets = targetsIn(text);
  return targets.length > 0
    ? targets.map((link) => network.resolve(link, from))
    : contactsInWords(text, network);
}

/** The paths of the contacts that a text names in plain words; a name of several is nobody's. */
export function contactsInWords(text: string, network: Network): readonly string[] {
  const whole = contactsNamed(text, network);
  const found =
    whole.length > 0 ? [whole] : plainNamesIn(text).map((name) => contactsNamed(name, network));
  return found.flatMap(([only, another]) =>
    only === undefined || another !== undefined ? [] : [only.path],
  );
}

/** The entries of a property as written, links and all. */
export function textsWritten(value: unknown): readonly string[] {
  return itemsOf(value).flatMap((item) => (typeof item === 'string' ? [item] : textsOf(item)));
}

/** The names of the properties of a conversation. */
export function namesIn({
  markerProperties,
  vocabulary,
}: Conventions): Readonly<Record<keyof ConversationFound['names'], PropertyNames>> {
  return {
    type: namesOr(markerProperties, 'type'),
    on: namesOr(vocabulary.conversationDay, 'date'),
    people: namesOr(vocabulary.participants, 'people'),
  };
}

function namesOr([first, ...others]: readonly string[], usual: string): PropertyNames {
  return [first ?? usual, ...others];
}
