import { isTag } from '../tag-text';

/** A list that is never empty. */
export type OneOrMore<T> = readonly [T, ...T[]];

/** What one of Rapport's own tags says. */
export type TagName = keyof typeof DEFAULT_TAGS;

/** The tags read for each meaning, without `#`; the first is the one written. */
export type Tags = Readonly<Record<TagName, OneOrMore<string>>>;

/**
 * The tags as shipped; names of channels stand below `via`, kinds of help below `gave` and `received`, what came of an introduction below
 * `introduced`.
 */
export const DEFAULT_TAGS = {
  channel: ['via'],
  inbound: ['inbound'],
  outbound: ['outbound'],
  mutual: ['mutual'],
  gave: ['gave'],
  received: ['received'],
  introduced: ['introduced'],
  told: ['told'],
  checkIn: ['check-in'],
  mention: ['mention'],
  waiting: ['waiting'],
} as const satisfies Readonly<Record<string, OneOrMore<string>>>;

/** The names of the tags, in the order in which they are listed. */
export const TAG_NAMES = Object.keys(DEFAULT_TAGS).filter((key): key is TagName =>
  Object.hasOwn(DEFAULT_TAGS, key),
);

/** Tells whether something is named below a tag: a channel, a kind of help, or what came of an introduction. */
export function hasNamesBelow(name: TagName): boolean {
  return name === 'channel' || name === 'gave' || name === 'received' || name === 'introduced';
}

/** A tag as it is typed, without blanks and `#`. */
export function tagWord(typed: string): string {
  return typed.trim().replace(/^#+/, '');
}

/** A tag as it is compared. */
export function tagKey(tag: string): string {
  return tag.toLowerCase();
}

/** Why a word can't be a tag, in one sentence; null where it can. */
export function tagProblem(word: string): string | null {
  return isTag(word)
    ? null
    : `“${word}” can’t be a tag. Tags have no spaces or punctuation, and are not only digits.`;
}

/** Why a word can't be a tag of this meaning beside those of the others, in one sentence; null where it can. */
export function ownTagProblem(
  word: string,
  name: TagName,
  tags: Readonly<Record<TagName, readonly string[]>>,
): string | null {
  const problem = tagProblem(word);
  if (problem !== null) return problem;
  const key = tagKey(word);
  for (const other of TAG_NAMES) {
    if (other === name) continue;
    for (const tag of tags[other]) {
      if (tagKey(tag) === key) return `“${tag}” says something else already.`;
      if (hasNamesBelow(other) && key.startsWith(`${tagKey(tag)}/`))
        return `“${word}” stands below “${tag}”, which says something else already.`;
      if (hasNamesBelow(name) && tagKey(tag).startsWith(`${key}/`))
        return `“${tag}”, which says something else already, stands below “${word}”.`;
    }
  }
  return null;
}

/** A list that has something in it; null for an empty one. */
export function oneOrMore<T>([first, ...rest]: readonly T[]): OneOrMore<T> | null {
  return first === undefined ? null : [first, ...rest];
}
