import type { Contact } from '../domain/contact';
import type { Day } from '../domain/day';
import { counts, type Interaction } from '../domain/interaction';
import { nameWords } from './name-words';
import type { Network } from './network';

/** A contact among all, in the order in which somebody is likely to be looking for them. */
export interface RankedContact {
  readonly contact: Contact;
  /** How often and how recently they were met; 0 for nobody met within a year. */
  readonly score: number;
  /** The last day of contact up to today; null without one. */
  readonly lastOn: Day | null;
}

/** A contact that a query finds. */
export interface MatchedContact extends RankedContact {
  /** The alias that was found, where it wasn't the name. */
  readonly alias: string | null;
}

/** Days after which a day of contact weighs half as much, and after which it weighs nothing. */
const HALF_LIFE = 30;
const LOOKS_BACK = 365;

/** Stands for the last day of those who were never met. */
const LONG_AGO = -1e6;

/**
 * All contacts, those first who were met most often and most recently: each day of contact of the last year counts for
 * one, and half as much with every 30 days that it lies back. Then by the last day of contact, then by name. This is the
 * *frecency* by which browsers rank addresses, with an exponential decay so that no day drops out at once.
 */
export function rankContacts(network: Network, today: Day): readonly RankedContact[] {
  const { mentionsCount } = network.rules;
  return network
    .contacts()
    .map((contact) => ({
      contact,
      ...standing(network.history(contact.path), mentionsCount, today),
    }))
    .sort((a, b) => b.score - a.score || (b.lastOn ?? LONG_AGO) - (a.lastOn ?? LONG_AGO));
}

/** Expects the history in the order of `compareInteractions`. */
function standing(
  history: readonly Interaction[],
  mentionsCount: boolean,
  today: Day,
): Pick<RankedContact, 'score' | 'lastOn'> {
  let score = 0;
  let [lastOn, counted]: [Day | null, Day | null] = [null, null];
  for (let index = history.length - 1; index >= 0; index -= 1) {
    const interaction = history[index];
    if (interaction === undefined || interaction.on > today) continue;
    const { on, kind } = interaction;
    if (lastOn !== null && on < today - LOOKS_BACK) break;
    if (on === counted || !counts(kind, mentionsCount)) continue;
    lastOn ??= on;
    counted = on;
    if (on >= today - LOOKS_BACK) score += 0.5 ** ((today - on) / HALF_LIFE);
  }
  return { score, lastOn };
}

/** How well a name fits a query, best first. */
const FITS = ['prefix', 'words', 'initials', 'inside', 'scattered'] as const;
type Fit = (typeof FITS)[number];

/**
 * The contacts whose name or an alias fits a query, without case and accents: first those whose name begins with it, then
 * those of which words begin with its words, then initials (`ad` for Ana Diaz), then names that hold it, then those that
 * hold its letters in this order; each in the order given. An empty query finds everyone.
 */
export function matchContacts(
  ranked: readonly RankedContact[],
  query: string,
): readonly MatchedContact[] {
  const words = nameWords(query);
  if (words.length === 0)
    return query.trim() === '' ? ranked.map((one) => ({ ...one, alias: null })) : [];
  const found = new Map<Fit, MatchedContact[]>(FITS.map((fit) => [fit, []]));
  for (const one of ranked) {
    const best = bestName(one.contact, words);
    if (best !== null) found.get(best.fit)?.push({ ...one, alias: best.alias });
  }
  return [...found.values()].flat();
}

interface SearchedName {
  readonly alias: string | null;
  readonly words: readonly string[];
  readonly whole: string;
  readonly initials: string;
}

/** How each contact's names read; a contact that changes is another object. */
const SEARCHED = new WeakMap<Contact, readonly SearchedName[]>();

function namesOf(contact: Contact): readonly SearchedName[] {
  const known = SEARCHED.get(contact);
  if (known !== undefined) return known;
  const names = [null, ...contact.aliases].map((alias) => {
    const words = nameWords(alias ?? contact.name);
    const initials = words.map((word) => /^./su.exec(word)?.[0] ?? '').join('');
    return { alias, words, whole: words.join(' '), initials };
  });
  SEARCHED.set(contact, names);
  return names;
}

function bestName(
  contact: Contact,
  query: readonly string[],
): { readonly fit: Fit; readonly alias: string | null } | null {
  let best: { readonly fit: Fit; readonly alias: string | null } | null = null;
  for (const name of namesOf(contact)) {
    const fit = fitOf(name, query);
    if (fit !== null && (best === null || FITS.indexOf(fit) < FITS.indexOf(best.fit)))
      best = { fit, alias: name.alias };
  }
  return best;
}

function fitOf({ words, whole, initials }: SearchedName, query: readonly string[]): Fit | null {
  const [first = '', second] = query;
  const text = query.join(' ');
  if (whole.startsWith(text)) return 'prefix';
  if (beginWords(words, query)) return 'words';
  if (second === undefined && initials[0] === first[0] && isScattered(initials, first))
    return 'initials';
  if (whole.includes(text)) return 'inside';
  const typed = query.join('');
  return typed.length >= SHORTEST_SCATTERED && isScatteredFromWord(words, typed)
    ? 'scattered'
    : null;
}

/** Fewer letters are in too many names, in some order. */
const SHORTEST_SCATTERED = 3;

/** Tells whether letters occur in a name in this order, the first of them at the beginning of a word. */
function isScatteredFromWord(words: readonly string[], letters: string): boolean {
  return words.some(
    (word, index) => word[0] === letters[0] && isScattered(words.slice(index).join(''), letters),
  );
}

/** Tells whether each word of a query begins a word of a name, in the order of the name. */
function beginWords(words: readonly string[], query: readonly string[]): boolean {
  let next = 0;
  for (const word of words) {
    const sought = query[next];
    if (sought !== undefined && word.startsWith(sought)) next += 1;
  }
  return next === query.length;
}

/** Tells whether letters occur in a text in this order, whatever lies between. */
function isScattered(text: string, letters: string): boolean {
  let from = 0;
  for (const letter of letters) {
    const at = text.indexOf(letter, from);
    if (at < 0) return false;
    from = at + letter.length;
  }
  return true;
}
