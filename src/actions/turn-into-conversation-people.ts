import type { Contact } from '../domain/contact';
import { firstName } from '../domain/first-name';
import { nameWords } from '../network/name-words';
import type { Network } from '../network/network';
import { EntryWords } from '../notes/details';
import { nameOf } from '../notes/paths';
import type { Frontmatter } from '../notes/properties';
import { headingKey } from '../notes/reading/outline';
import type { Conventions, EntryConventions } from '../notes/settings/conventions';
import { blocksOf } from '../notes/text/blocks';
import { ANY_LINK, itemsOf, linksIn, plainText } from '../notes/written-values';
import { saidIn } from './turn-into-conversation-said';

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
  /** Whether it stands where nothing can tell who was there: in a task to do, a quote or what is a mere mention. */
  readonly isAside: boolean;
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
  conventions: EntryConventions & Pick<Conventions, 'participantHeadings'>,
): readonly PlacedLink[] {
  const { participantHeadings } = conventions;
  const words = new EntryWords(conventions);
  const zones = new Set(participantHeadings.map(headingKey));
  const links: PlacedLink[] = Object.entries(data).flatMap(([name, value]) =>
    targetsIn(value).map((target) => ({
      target,
      place: { kind: 'property', name } as const,
      isPresent: false,
      isAside: false,
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
    const said = saidIn(text, block, words);
    const withWhom = isBeginning ? targetsIn(WITH.exec(said[0]?.lines[0] ?? '')?.[1]) : [];
    const isListed = zone !== null && block.kind !== 'heading';
    for (const { lines, isAside } of said)
      for (const target of lines.flatMap(targetsIn)) {
        const isPresent = !isAside && (isListed || withWhom.includes(target));
        links.push({ target, place, isPresent, isAside });
      }
    if (said.length > 0 && block.kind !== 'heading') isBeginning = false;
  }
  return links;
}

/**
 * The contacts that a note links to and those that its name says, without those who take part already. Those who were
 * there are the ones of whom the note says so; where it says so of nobody, the only one linked, and not only aside.
 */
export function contactsIn(
  path: string,
  links: readonly PlacedLink[],
  participants: ReadonlySet<string | null>,
  network: Network,
): readonly FoundContact[] {
  const found = new Map<string, FoundContact>();
  const linked = new Set<string>(); // not only aside
  for (const { target, place, isPresent, isAside } of links) {
    const to = network.resolve(target, path);
    const contact = to === null || participants.has(to) ? undefined : network.contact(to);
    if (contact === undefined) continue;
    if (!isAside) linked.add(contact.path);
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
  return isAlone && linked.has(only.path) ? [{ ...only, isPresent: true }] : contacts;
}

/** The links in a value of a property or in a text. */
export function targetsIn(value: unknown): readonly string[] {
  return itemsOf(value).flatMap((item) =>
    typeof item === 'string' ? linksIn(item).map(({ target }) => target) : [],
  );
}

/** The links of “with [[Ana]], [[Ben]] and [[Cho]]”, but not of “with [[Ana]]’s team”. */
const WITH = new RegExp(
  `(?:^|[^\\p{L}])with[\\s:]+(${ANY_LINK}(?:\\s*(?:,|&|\\+|,?\\s*and\\s)\\s*${ANY_LINK})*)(?!['’])`,
  'iu',
);

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
