import { EXCHANGE_KINDS } from '../domain/exchange';
import {
  CHANNELS,
  DIRECTIONS,
  NO_DETAILS,
  type Direction,
  type InteractionDetails,
} from '../domain/interaction';
import type { Properties, Property } from './properties';
import { propertyKey } from './settings/vocabulary';
import { textsOf } from './written-values';

/** What one of Rapport's own tags says of the list item it stands in. */
export type TagMeaning =
  | { readonly says: 'channel'; readonly channel: string }
  | { readonly says: 'direction'; readonly direction: Direction }
  | { readonly says: 'gave' | 'received'; readonly kind: string }
  | { readonly says: 'introduced' | 'check-in' | 'mention' | 'waiting' };

/** Help whose kind isn't named. */
const HELP = 'help';

const CHANNEL_BY_KEY: ReadonlyMap<string, string> = new Map(
  CHANNELS.map((channel) => [propertyKey(channel), channel]),
);

const HELP_BY_KEY: ReadonlyMap<string, string> = new Map(
  EXCHANGE_KINDS.map((kind) => [propertyKey(kind), kind]),
);

const MEANINGS = new Map<string, TagMeaning | null>();

/** What a tag means to Rapport; null for the user's other tags. Remembered, since notes share tags. */
export function meaningOfTag(tag: string): TagMeaning | null {
  const known = MEANINGS.get(tag);
  if (known !== undefined) return known;
  const meaning = readTag(tag.replace(/^#/, ''));
  MEANINGS.set(tag, meaning);
  return meaning;
}

function readTag(tag: string): TagMeaning | null {
  const slash = tag.indexOf('/');
  const root = (slash < 0 ? tag : tag.slice(0, slash)).toLowerCase();
  const rest = slash < 0 ? '' : tag.slice(slash + 1);
  if (root === 'via') return rest === '' ? null : { says: 'channel', channel: channelNamed(rest) };
  if (root === 'gave' || root === 'received')
    return { says: root, kind: rest === '' ? HELP : helpNamed(rest) };
  if (rest !== '') return null;
  const direction = DIRECTIONS.find((name) => name === root);
  if (direction !== undefined) return { says: 'direction', direction };
  return root === 'introduced' || root === 'check-in' || root === 'mention' || root === 'waiting'
    ? { says: root }
    : null;
}

/** A channel by its name in any spelling; a name Rapport doesn't know is kept as written. */
export function channelNamed(text: string): string {
  return CHANNEL_BY_KEY.get(propertyKey(text)) ?? text.trim();
}

/** A kind of help by its name in any spelling; one Rapport doesn't know is kept as written. */
function helpNamed(text: string): string {
  return HELP_BY_KEY.get(propertyKey(text)) ?? text.trim();
}

/** The details that the tags of one list item give. */
export function detailsOfTags(tags: readonly TagMeaning[]): InteractionDetails {
  if (tags.length === 0) return NO_DETAILS;
  const kinds = (side: 'gave' | 'received'): readonly string[] =>
    tags.flatMap((tag) => (tag.says === side ? [tag.kind] : []));
  return {
    ...NO_DETAILS,
    channel: tags.find((tag) => tag.says === 'channel')?.channel ?? null,
    direction: tags.find((tag) => tag.says === 'direction')?.direction ?? null,
    gave: kinds('gave'),
    received: kinds('received'),
    introduced: tags.some((tag) => tag.says === 'introduced'),
  };
}

/** The details that the properties of a conversation note give. */
export function detailsOfProperties(properties: Properties): InteractionDetails {
  const channelText = textsOf(properties.first('channel')?.value)[0];
  const channel = channelText === undefined ? null : channelNamed(channelText);
  const direction = textsOf(properties.first('direction')?.value)[0]?.toLowerCase();
  return {
    channel,
    direction: DIRECTIONS.find((name) => name === direction) ?? null,
    topics: textsOf(properties.first('topics')?.value),
    gave: helpIn(properties.first('gave')),
    received: helpIn(properties.first('received')),
    introduced: channel === 'introduction',
  };
}

function helpIn(property: Property | null): readonly string[] {
  return textsOf(property?.value)
    .filter((text) => !/^(false|no)$/i.test(text))
    .map((text) => (/^(true|yes)$/i.test(text) ? HELP : helpNamed(text)));
}
