import { isoDay, type Day } from '../../domain/day';
import type { Direction } from '../../domain/interaction';
import { readDay, type DayNames } from '../days/read-day';
import type { Conventions } from '../settings/conventions';
import { propertyKey, type Meaning } from '../settings/vocabulary';
import { isEmpty, itemsOf, linksIn } from '../written-values';

/** What the properties of a new conversation note say of it. */
export interface ConversationProperties {
  readonly on: Day;
  /** Finished links to the participants. */
  readonly people: readonly string[];
  /** What the user chose, which the template doesn't overrule; null for nothing. */
  readonly channel: string | null;
  readonly direction: Direction | null;
  /** Kinds of help given and received. */
  readonly gave: readonly string[];
  readonly received: readonly string[];
}

type Data = Readonly<Record<string, unknown>>;

/**
 * The properties of a new conversation note: the conversation's own first, then the template's others. They stand under
 * the names that the template has for them; lists are joined. An explicit type in the template wins; its channel and
 * direction stand for those that nobody chose.
 */
export function conversationProperties(
  template: Data,
  conversation: ConversationProperties,
  conventions: Pick<Conventions, 'markerProperties' | 'conversationMarkers' | 'vocabulary'>,
  dayNames: DayNames,
): Data {
  const { vocabulary, markerProperties, conversationMarkers } = conventions;
  const { on, people, channel, direction, gave, received } = conversation;
  const nameFor = (meaning: Meaning): string => nameIn(template, vocabulary[meaning]) ?? meaning;
  const own = new Map<string, unknown>();

  const type = nameIn(template, markerProperties) ?? 'type';
  own.set(type, explicit(template, type) ?? conversationMarkers[0] ?? 'conversation');

  const isDay = (value: unknown): boolean => readDay(value, dayNames) !== null;
  const day = nameWith(template, vocabulary.conversationDay, isDay) ?? 'date';
  own.set(day, readDay(template[day], dayNames) === on ? template[day] : isoDay(on));

  const participants = nameWith(template, vocabulary.participants, namesPeople) ?? 'people';
  const elsewhere = names(template, vocabulary.participants)
    .filter((name) => name !== participants)
    .flatMap((name) => itemsOf(template[name]));
  const missing = people.filter((link) => !elsewhere.includes(link));
  own.set(participants, joined(template[participants], missing));

  const channelName = nameFor('channel');
  own.set(channelName, channel ?? explicit(template, channelName));
  const directionName = nameFor('direction');
  own.set(directionName, direction ?? explicit(template, directionName));
  for (const [meaning, kinds] of [
    ['gave', gave],
    ['received', received],
  ] as const) {
    const name = nameFor(meaning);
    own.set(name, kinds.length === 0 ? template[name] : joined(template[name], kinds));
  }

  const others = Object.entries(template).filter(([name]) => !own.has(name));
  const kept = [...own].filter(([name, value]) => !isEmpty(value) || Object.hasOwn(template, name));
  return Object.fromEntries([...kept, ...others]);
}

/** The template's names for a property, in the order of preference. */
function names(template: Data, wanted: readonly string[]): readonly string[] {
  return wanted.flatMap((name) =>
    Object.keys(template).filter((key) => propertyKey(key) === propertyKey(name)),
  );
}

/** The name under which to write a property: one that the template has, those with a value first, else the usual one. */
function nameIn(template: Data, wanted: readonly string[]): string | undefined {
  const present = names(template, wanted);
  return present.find((name) => !isEmpty(template[name])) ?? present[0] ?? wanted[0];
}

/**
 * The name under which to write a property whose names mean other things too, such as *when* and *with*: one whose value is
 * what the property is about, else an empty one, else the usual one.
 */
function nameWith(
  template: Data,
  wanted: readonly string[],
  isAboutIt: (value: unknown) => boolean,
): string | undefined {
  const present = names(template, wanted);
  return (
    present.find((name) => isAboutIt(template[name])) ??
    present.find((name) => isEmpty(template[name])) ??
    names(template, wanted.slice(0, 1))[0] ??
    wanted[0]
  );
}

/** Tells whether a value names people: by a link, or in a list. */
function namesPeople(value: unknown): boolean {
  if (isEmpty(value)) return false;
  const items = itemsOf(value);
  return Array.isArray(value) || items.some((item) => linksIn(String(item)).length > 0);
}

function explicit(template: Data, name: string): unknown {
  return isEmpty(template[name]) ? null : template[name];
}

/** Lists as one, each entry once. */
function joined(value: unknown, added: readonly string[]): readonly unknown[] {
  return [...new Set([...itemsOf(value), ...added])];
}
