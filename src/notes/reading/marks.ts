import type { Conventions } from '../settings/conventions';
import type { Frontmatter } from '../properties';
import { propertyKey } from '../settings/vocabulary';
import { itemsOf, linksIn, nameOfLink, textOf } from '../written-values';

/** What a note's properties and tags say that it is. */
export interface Marks {
  readonly contact: boolean;
  readonly conversation: boolean;
  /** A conversation that is an event. */
  readonly event: boolean;
  readonly daily: boolean;
  /** A note about notes, such as a map of content. */
  readonly index: boolean;
  /** A property lists people who took part, as a conversation has. */
  readonly gathering: boolean;
}

type Mark = keyof Marks;

/** What the properties with a name can say: a marker's value, tags, or that people took part. */
type Role = 'marker' | 'tags' | 'gathering';

const GATHERING: readonly Mark[] = ['gathering'];

/** The marks of a note that says nothing about itself. */
export const NO_MARKS: Marks = {
  contact: false,
  conversation: false,
  event: false,
  daily: false,
  index: false,
  gathering: false,
};

/** Marks with one more; an event is a conversation. */
export function withMark(marks: Marks, mark: Mark): Marks {
  const also = mark === 'event' ? { conversation: true } : {};
  return { ...marks, ...also, [mark]: true };
}

/** Reads marker properties and tags; each value is looked at once and remembered, since notes share them. */
export class MarkReader {
  readonly #roles = new Map<string, Role>([
    ['tags', 'tags'],
    ['tag', 'tags'],
  ]);
  readonly #words: ReadonlyMap<string, Mark>;
  readonly #conversationEndings: readonly string[];
  readonly #contactTags: ReadonlySet<string>;
  readonly #knownRoles = new Map<string, Role | null>();
  readonly #knownItems = {
    marker: new Map<unknown, readonly (Mark | null)[]>(),
    tags: new Map<unknown, readonly (Mark | null)[]>(),
  };
  readonly #knownTags = new Map<string, Mark | null>();

  constructor(conventions: Conventions) {
    for (const name of conventions.conversationProperties)
      this.#roles.set(propertyKey(name), 'gathering');
    for (const name of conventions.markerProperties) this.#roles.set(propertyKey(name), 'marker');
    const events = new Set(conventions.eventMarkers.map(markerWord));
    this.#words = new Map<string, Mark>([
      ...conventions.indexMarkers.map((word) => [markerWord(word), 'index'] as const),
      ...conventions.dailyMarkers.map((word) => [markerWord(word), 'daily'] as const),
      ...conventions.conversationMarkers.map(
        (word) =>
          [markerWord(word), events.has(markerWord(word)) ? 'event' : 'conversation'] as const,
      ),
      ...conventions.contactMarkers.map((word) => [markerWord(word), 'contact'] as const),
    ]);
    this.#conversationEndings = conventions.conversationMarkers.map(markerWord);
    this.#contactTags = new Set(conventions.contactTags.map((tag) => tag.toLowerCase()));
  }

  /** What a note's properties and frontmatter tags say that it is. */
  of(frontmatter: Frontmatter): Marks {
    let marks = NO_MARKS;
    for (const name of Object.keys(frontmatter)) {
      const role = this.#roleOf(name);
      if (role === null) continue;
      for (const item of itemsOf(frontmatter[name]))
        for (const mark of this.#marksOf(role, item))
          if (mark !== null && !marks[mark]) marks = withMark(marks, mark);
    }
    return marks;
  }

  /** What a tag says that its note is; null for most tags. */
  ofTag(tag: string): Mark | null {
    const known = this.#knownTags.get(tag);
    if (known !== undefined) return known;
    const mark = this.#readTag(tag.replace(/^#/, '').toLowerCase());
    this.#knownTags.set(tag, mark);
    return mark;
  }

  /** Tells whether a note of this name is what markers link to, such as `People.md`. */
  isMarkerName(name: string): boolean {
    return this.#words.get(markerWord(name)) === 'contact';
  }

  /** What one item of a property says; one that has been seen is answered from memory. */
  #marksOf(role: Role, item: unknown): readonly (Mark | null)[] {
    if (role === 'gathering') return GATHERING;
    const known = this.#knownItems[role];
    const before = known.get(item);
    if (before !== undefined) return before;
    const marks =
      role === 'tags'
        ? tagsIn(item).map((tag) => this.ofTag(tag))
        : markerValues(item).map((text) => this.#readWord(text));
    if (typeof item === 'string') known.set(item, marks);
    return marks;
  }

  #readTag(tag: string): Mark | null {
    const parts = tag.split('/');
    if (parts.some((_, count) => this.#contactTags.has(parts.slice(0, count + 1).join('/'))))
      return 'contact';
    const mark = this.#readWord(tag);
    return mark === 'contact' ? null : mark;
  }

  #readWord(text: string): Mark | null {
    const word = markerWord(text);
    const mark = this.#words.get(word);
    if (mark !== undefined) return mark;
    const parts = text.trim().split(/[\s/_-]+/);
    if (parts.length < 2) return null;
    const ending = this.#conversationEndings.find((known) => endsWith(parts, known));
    if (ending === undefined) return null;
    return this.#words.get(ending) === 'event' ? 'event' : 'conversation';
  }

  #roleOf(name: string): Role | null {
    const known = this.#knownRoles.get(name);
    if (known !== undefined) return known;
    const role = this.#roles.get(propertyKey(name)) ?? null;
    this.#knownRoles.set(name, role);
    return role;
  }
}

/** The tags of a `tags` property: a list, or one text with commas or spaces between; without `#`. */
export function tagsIn(value: unknown): readonly string[] {
  return itemsOf(value)
    .flatMap((item) => textOf(item).split(/[\s,]+/))
    .map((tag) => tag.replace(/^#/, ''))
    .filter((tag) => tag !== '');
}

/** The texts of a marker's item; a link stands for the name of its note, whatever it shows. */
export function markerValues(item: unknown): readonly string[] {
  const links = typeof item === 'string' ? linksIn(item) : [];
  return links.length === 0 ? [textOf(item)] : links.map(({ target }) => nameOfLink(target));
}

/** A marker's value as it is compared: without case, separators and plural. */
export function markerWord(text: string): string {
  const word = propertyKey(text).replace(/[/:]/g, '');
  if (word === 'people') return 'person';
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

function endsWith(parts: readonly string[], ending: string): boolean {
  return parts.some((_, from) => from > 0 && markerWord(parts.slice(from).join('')) === ending);
}
