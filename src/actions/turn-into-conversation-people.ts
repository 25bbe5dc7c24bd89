import type { Contact } from '../domain/contact';
import { firstName } from '../domain/first-name';
import { nameWords } from '../network/name-words';
import type { Network } from '../network/network';
import { nameOf } from '../notes/paths';
import type { Frontmatter } from '../notes/properties';
import { headingKey } from '../notes/reading/outline';
import type { Conventions } from '../notes/settings/conventions';
import { blocksOf, type Block } from '../notes/text/blocks';
import { itemsOf, linksIn, plainText } from '../notes/written-values';

/** Where a note has a link: in a property, below a heading, or elsewhere in its text; or where its name says a contact. */
export type PlaceInNote =
  | { readonly kind: 'property' | 'heading'; readonly name: string }
  | { readonly kind: 'text' | 'note name' };

/** A link of a note. */
export interface PlacedLink {
  readonly target: string;
  readonly place: PlaceInNote;
  /** Whether the note says with it who was there: below a heading for participants, or in “with [[Ana]]” at its beginning. */
  readonly isPresent: boolean;
}

/** A contact that a note links to, or that its name says. */
export interface FoundContact {
  readonly path: string;
  readonly name: string;
  readonly place: PlaceInNote;
  /** Whether the note says that they were there, rather than only talked about. */
  readonly isPresent: boolean;
}

/** The links of a note: those in its properties, then those in its text, but for code and comments. */
export function linksOf(
  text: string,
  data: Frontmatter,
  { participantHeadings }: Pick<Conventions, 'participantHeadings'>,
): readonly PlacedLink[] {
  const zones = new Set(participantHeadings.map(headingKey));
  const links: PlacedLink[] = Object.entries(data).flatMap(([name, value]) =>
    targetsIn(value).map((target) => ({
      target,
      place: { kind: 'property', name } as const,
      isPresent: false,
    })),
  );
  let place: PlaceInNote = { kind: 'text' };
  let zone: number | null = null; // the level of the heading for participants above
  let isBeginning = true;
  for (const block of blocksOf(text)) {
    if (block.kind === 'heading') {
      const title = plainText(block.title);
      if (title !== '') place = { kind: 'heading', name: title };
      if (zone !== null && block.level <= zone) zone = null;
      if (zones.has(headingKey(block.title))) zone ??= block.level;
    }
    const said = saidIn(text, block);
    if (said === null) continue;
    const [first = ''] = said.split('\n', 1);
    const withWhom = isBeginning ? targetsIn(WITH.exec(first)?.[1]) : [];
    for (const line of said.split('\n')) {
      const isListed = zone !== null && block.kind !== 'heading' && !OPEN_TASK.test(line);
      for (const target of targetsIn(line))
        links.push({ target, place, isPresent: isListed || withWhom.includes(target) });
    }
    if (block.kind !== 'heading') isBeginning = false;
  }
  return links;
}

/**
 * The contacts that a note links to and those that its name says, without those who take part already. Those who were
 * there are the ones of whom the note says so; where it says so of nobody, the only one linked.
 */
export function contactsIn(
  path: string,
  links: readonly PlacedLink[],
  participants: ReadonlySet<string | null>,
  network: Network,
): readonly FoundContact[] {
  const found = new Map<string, FoundContact>();
  for (const { target, place, isPresent } of links) {
    const to = network.resolve(target, path);
    const contact = to === null || participants.has(to) ? undefined : network.contact(to);
    if (contact === undefined) continue;
    const known = found.get(contact.path);
    if (known === undefined || (isPresent && !known.isPresent))
      found.set(contact.path, { path: contact.path, name: contact.name, place, isPresent });
  }
  for (const contact of namedIn(nameOf(path), found, network)) {
    const known = found.get(contact.path);
    if (known?.isPresent !== true && !participants.has(contact.path))
      found.set(contact.path, {
        path: contact.path,
        name: contact.name,
        place: { kind: 'note name' },
        isPresent: true,
      });
  }
  const contacts = [...found.values()];
  const [only, another] = contacts;
  const isAlone = only !== undefined && another === undefined && participants.size === 0;
  return isAlone ? [{ ...only, isPresent: true }] : contacts;
}

/** The links in a value of a property or in a text. */
export function targetsIn(value: unknown): readonly string[] {
  return itemsOf(value).flatMap((item) =>
    typeof item === 'string' ? linksIn(item).map(({ target }) => target) : [],
  );
}

const LINK = '(?:\\[\\[[^[\\]]+\\]\\]|\\[[^[\\]]*\\]\\([^()]*\\))';

/** The links of “with [[Ana]], [[Ben]] and [[Cho]]”, but not of “with [[Ana]]’s team”. */
const WITH = new RegExp(
  `(?:^|[^\\p{L}])with[\\s:]+(${LINK}(?:\\s*(?:,|&|\\+|,?\\s*and\\s)\\s*${LINK})*)(?!['’])`,
  'iu',
);

const OPEN_TASK = /^\s*(?:[-*+]|\d{1,9}[.)])\s+\[[^xX]\]\s/;

/** What a block says, without code, comments and embeds; null for one that says nothing. */
function saidIn(text: string, { kind, start, end }: Block): string | null {
  if (kind !== 'text' && kind !== 'list' && kind !== 'heading') return null;
  const block = text.slice(start, end);
  if (/^\s*(?:`{3}|~{3}|\$\$)/.test(block)) return null;
  return block.replace(
    /(`+)[^`]+\1|%%[^]*?%%|<!--[^]*?-->|!\[\[[^\]]*\]\]|!\[[^\]]*\]\([^)]*\)/g,
    ' ',
  );
}

/**
 * The contacts whose names stand in a note's name: whole names, if nobody else has them, and the first names of those that
 * the note links to.
 */
function namedIn(
  name: string,
  linked: ReadonlyMap<string, unknown>,
  network: Network,
): readonly Contact[] {
  const words = nameWords(name);
  const isThere = (said: string): boolean => {
    const wanted = nameWords(said);
    if (wanted.length === 0) return false;
    return words.some((_, at) => wanted.every((word, index) => words[at + index] === word));
  };
  const whole = network
    .contacts()
    .filter((contact) => [contact.name, ...contact.aliases].some(isThere));
  const certain = whole.filter(
    ({ path, name: own }) =>
      linked.has(path) ||
      (nameWords(own).length > 1 &&
        isThere(own) &&
        !whole.some((c) => c.path !== path && c.name === own)),
  );
  const firsts = [...linked.keys()]
    .flatMap((path) => network.contact(path) ?? [])
    .filter((contact) => isThere(firstName(contact.name)));
  const [only, another] = firsts;
  const byFirstName =
    certain.length === 0 && only !== undefined && another === undefined ? [only] : [];
  return [...certain, ...byFirstName];
}
