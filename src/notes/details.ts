import { EXCHANGE_KINDS } from '../domain/exchange';
import { OUTCOMES } from '../domain/introduction';
import {
  CHANNELS,
  DIRECTIONS,
  NO_DETAILS,
  type Direction,
  type InteractionDetails,
} from '../domain/interaction';
import type { Properties, Property } from './properties';
import type { EntryConventions } from './settings/conventions';
import { hasNamesBelow, TAG_NAMES, tagKey, type TagName } from './settings/tags';
import { propertyKey } from './settings/vocabulary';
import { tagPart } from './tag-text';
import { textsOf } from './written-values';

/** What one of Rapport's own tags says of the list item it stands in. */
export type TagMeaning =
  | { readonly says: 'channel'; readonly channel: string }
  | { readonly says: 'direction'; readonly direction: Direction }
  | { readonly says: 'gave' | 'received'; readonly kind: string }
  | { readonly says: 'introduced'; readonly outcome: string | null }
  | { readonly says: 'told' | 'check-in' | 'mention' | 'waiting' };

/** Help whose kind isn't named. */
const HELP = 'help';

/** The user's words for what an entry or conversation says: tags, channels, kinds of help, statuses. */
export class EntryWords {
  readonly #tags: ReadonlyMap<string, TagName>;
  readonly #channels: ReadonlyMap<string, string>;
  readonly #helpKinds: ReadonlyMap<string, string>;
  readonly #calledOff: ReadonlySet<string>;
  readonly #meanings = new Map<string, TagMeaning | null>();

  constructor({ tags, channels, helpKinds, calledOffStatuses }: EntryConventions) {
    this.#tags = new Map(
      TAG_NAMES.flatMap((name) => tags[name].map((tag) => [tagKey(tag), name] as const)),
    );
    this.#channels = spellings(channels, CHANNELS);
    this.#helpKinds = spellings(helpKinds, EXCHANGE_KINDS);
    this.#calledOff = new Set(calledOffStatuses.map((status) => status.toLowerCase()));
  }

  /** What a tag means to Rapport; null for the user's other tags. Remembered, since notes share tags. */
  meaningOfTag(tag: string): TagMeaning | null {
    const known = this.#meanings.get(tag);
    if (known !== undefined) return known;
    const meaning = this.#readTag(tag.replace(/^#/, ''));
    this.#meanings.set(tag, meaning);
    return meaning;
  }

  /** A channel by its name in any spelling; a name Rapport doesn't know is kept as written. */
  channelNamed(text: string): string {
    return this.#channels.get(propertyKey(text)) ?? text.trim();
  }

  /** A kind of help by its name in any spelling; one Rapport doesn't know is kept as written. */
  helpNamed(text: string): string {
    return this.#helpKinds.get(propertyKey(text)) ?? text.trim();
  }

  /** Tells whether a status says that a conversation doesn't take place. */
  isCalledOff(status: string): boolean {
    return this.#calledOff.has(status.toLowerCase());
  }

  /** A tag may be the user's word as a whole, or its beginning with a name below. */
  #readTag(tag: string): TagMeaning | null {
    for (let end = tag.length; end > 0; end = tag.lastIndexOf('/', end - 1)) {
      const name = this.#tags.get(tagKey(tag.slice(0, end)));
      const below = tag.slice(end + 1);
      if (name !== undefined && (below === '' || hasNamesBelow(name)))
        return this.#meaningOf(name, below);
    }
    return null;
  }

  #meaningOf(name: TagName, below: string): TagMeaning | null {
    switch (name) {
      case 'channel':
        return below === '' ? null : { says: name, channel: this.channelNamed(below) };
      case 'gave':
      case 'received':
        return { says: name, kind: below === '' ? HELP : this.helpNamed(below) };
      case 'inbound':
      case 'outbound':
      case 'mutual':
        return { says: 'direction', direction: name };
      case 'checkIn':
        return { says: 'check-in' };
      case 'introduced':
        return { says: name, outcome: below === '' ? null : outcomeNamed(below) };
      case 'told':
      case 'mention':
      case 'waiting':
        return { says: name };
    }
  }
}

/** Names by what they are compared by, as in tags too; the shipped ones keep their spelling, since rules know them by it. */
function spellings(
  names: readonly string[],
  shipped: readonly string[],
): ReadonlyMap<string, string> {
  return new Map(
    [...names, ...shipped].flatMap((name) => [
      [propertyKey(tagPart(name)), name] as const,
      [propertyKey(name), name] as const,
    ]),
  );
}

/** The details that the tags of one list item give. */
export function detailsOfTags(tags: readonly TagMeaning[]): InteractionDetails {
  if (tags.length === 0) return NO_DETAILS;
  const kinds = (side: 'gave' | 'received'): readonly string[] =>
    onceEach(tags.flatMap((tag) => (tag.says === side ? [tag.kind] : [])));
  return {
    ...NO_DETAILS,
    channel: tags.find((tag) => tag.says === 'channel')?.channel ?? null,
    direction: tags.find((tag) => tag.says === 'direction')?.direction ?? null,
    gave: kinds('gave'),
    received: kinds('received'),
    introduced: tags.some((tag) => tag.says === 'introduced'),
    outcome:
      tags.flatMap((tag) => (tag.says === 'introduced' ? (tag.outcome ?? []) : [])).at(0) ?? null,
    told: tags.some((tag) => tag.says === 'told'),
  };
}

/** The details that the properties of a conversation note give. */
export function detailsOfProperties(properties: Properties, words: EntryWords): InteractionDetails {
  const channelText = textsOf(properties.first('channel')?.value)[0];
  const channel = channelText === undefined ? null : words.channelNamed(channelText);
  const direction = textsOf(properties.first('direction')?.value)[0]?.toLowerCase();
  const [outcome] = textsOf(properties.first('outcome')?.value);
  return {
    channel,
    direction: DIRECTIONS.find((name) => name === direction) ?? null,
    topics: textsOf(properties.first('topics')?.value),
    gave: helpIn(properties.first('gave'), words),
    received: helpIn(properties.first('received'), words),
    introduced: channel === 'introduction',
    outcome: outcome === undefined ? null : outcomeNamed(outcome),
    told: false,
  };
}

/** What came of an introduction, in any spelling; a word that Rapport doesn't know is kept as written. */
function outcomeNamed(text: string): string {
  return OUTCOMES.find((outcome) => outcome === text.trim().toLowerCase()) ?? text.trim();
}

function helpIn(property: Property | null, words: EntryWords): readonly string[] {
  return onceEach(
    textsOf(property?.value)
      .filter((text) => !/^(false|no)$/i.test(text))
      .map((text) => (/^(true|yes)$/i.test(text) ? HELP : words.helpNamed(text))),
  );
}

/** Kinds of help, each once however it is spelled: a line counts once for each. */
function onceEach(kinds: readonly string[]): readonly string[] {
  if (kinds.length < 2) return kinds;
  const keys = kinds.map((kind) => kind.toLowerCase());
  return kinds.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}
