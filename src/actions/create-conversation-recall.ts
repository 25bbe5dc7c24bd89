import type { Contact } from '../domain/contact';
import type { Day } from '../domain/day';
import {
  byDayAndNote,
  compareInteractions,
  counts,
  type DayOfContact,
} from '../domain/interaction';
import { channelOf } from '../domain/timeline';
import { dayInWords, listInWords, relativeDay } from '../domain/wording';
import type { Network } from '../network/network';
import type { Writing } from '../notes/settings/writing';
import { MOST_LINES, recalledLines } from '../notes/templates/recalled-lines';
import {
  isConversationNote,
  linesSaid,
  readingNotes,
  type DatedConventions,
} from './occasion-words';
import type { Vault } from './ports';

/** What is recalled for a conversation. */
export interface Recall {
  /** The interaction that is recalled; null where none is known. */
  readonly last: { readonly on: Day; readonly channel: string | null } | null;
  /** What was said then; with several contacts also what was said last with the others, with its day. */
  readonly notes: readonly string[];
  /** What to ask, with its day where another note than the one recalled says so. */
  readonly askNext: readonly string[];
}

/** The headings of a conversation note under which something is recalled. */
type RecalledHeadings = Pick<Writing, 'notesHeading' | 'theySaidHeading' | 'askNextHeading'>;

/** How the user's notes are read to recall something from them. */
export interface RecallSettings {
  readonly conventions: DatedConventions;
  readonly writing: RecalledHeadings;
}

/** So far back in a contact's history something is looked for. */
const MOST_BACK = 8;

/** So many notes are read in all. */
const MOST_READ = 24;

/** So many lines are recalled of what was said with others than those of the last interaction. */
const MOST_BESIDE = 3;

/** What was said with some of the contacts on one occasion. */
interface Said {
  readonly occasion: DayOfContact;
  readonly contacts: readonly Contact[];
  readonly lines: readonly string[];
}

/**
 * What to recall before a conversation on a day: the last interaction before that day of which something is written down,
 * else the last one; day, channel and notes are of that one interaction. What to ask comes from each contact's last
 * conversation note that says so. A note that can't be read says nothing.
 */
export async function recallFor(
  contacts: readonly Contact[],
  before: Day,
  network: Network,
  settings: RecallSettings,
  vault: Pick<Vault, 'read'>,
): Promise<Recall> {
  const read = readingNotes(vault, MOST_READ);
  const { mentionsCount } = network.rules;
  const said: Said[] = [];
  const asked: Said[] = [];
  for (const contact of contacts) {
    const earlier = network
      .history(contact.path)
      .filter(({ on, kind }) => on < before && counts(kind, mentionsCount));
    const occasions = [...byDayAndNote(earlier)].reverse();
    const wordsOf = async (occasion: DayOfContact): Promise<readonly string[]> =>
      wordsIn(occasion, await read(occasion.strongest.path), network, settings);
    const asksIn = async ({ strongest }: DayOfContact): Promise<readonly string[]> =>
      recalledLines(
        (await read(strongest.path)) ?? '',
        settings.writing.askNextHeading,
        settings.conventions,
      );
    const own = await firstSaying(occasions, wordsOf);
    const [last] = occasions;
    if (own !== null) join(said, contact, own);
    else if (last !== undefined) join(said, contact, { occasion: last, lines: [] });
    const notes = occasions.filter(({ strongest }) => isConversationNote(strongest));
    const ask = await firstSaying(notes, asksIn);
    if (ask !== null) join(asked, contact, ask);
  }
  const [first, ...others] = newestFirst(said);
  if (first === undefined) return { last: null, notes: [], askNext: [] };
  const { strongest, lines } = first.occasion;
  const isAll = (some: Said): boolean => some.contacts.length === contacts.length;
  return {
    last: { on: strongest.on, channel: channelOf([strongest, ...lines]) },
    notes: [
      ...first.lines.map((line) => (isAll(first) ? line : `${namesOf(first)}: ${line}`)),
      ...others.flatMap((other) => {
        const ago = relativeDay(other.occasion.strongest.on, before);
        const shown = other.lines.slice(0, MOST_BESIDE);
        return shown.map((line) => `${namesOf(other)}, ${ago}: ${line}`);
      }),
    ],
    askNext: newestFirst(asked).flatMap((ask) => {
      const { path, on } = ask.occasion.strongest;
      const whose = isAll(ask) ? '' : `${namesOf(ask)}: `;
      const when = path === strongest.path ? '' : ` (${dayInWords(on, before)})`;
      return ask.lines.map((line) => whose + line + when);
    }),
  };
}

type Words = Pick<Said, 'occasion' | 'lines'>;

/** The newest occasion that says something, as far as one looks back. */
async function firstSaying(
  occasions: readonly DayOfContact[],
  linesOf: (occasion: DayOfContact) => Promise<readonly string[]>,
): Promise<Words | null> {
  for (const occasion of occasions.slice(0, MOST_BACK)) {
    const lines = await linesOf(occasion);
    if (lines.length > 0) return { occasion, lines };
  }
  return null;
}

/** What a note says of what was said on an occasion, as far as it is still the contact’s, or the day in their own note. */
function wordsIn(
  occasion: DayOfContact,
  text: string | null,
  network: Pick<Network, 'resolve'>,
  { conventions, writing: { notesHeading, theySaidHeading } }: RecallSettings,
): readonly string[] {
  if (text === null || occasion.strongest.kind === 'recorded') return [];
  const said =
    occasion.strongest.line === null
      ? [notesHeading, theySaidHeading].flatMap((heading) =>
          recalledLines(text, heading, conventions),
        )
      : linesSaid(occasion, text, network, conventions);
  return [...new Set(said)].slice(0, MOST_LINES);
}

/** Adds what was said with a contact, to what others have of the same occasion. */
function join(said: Said[], contact: Contact, { occasion, lines }: Words): void {
  const at = said.findIndex((other) => isSame(other.occasion, occasion));
  const same = said[at];
  if (same === undefined) said.push({ occasion, lines, contacts: [contact] });
  else said[at] = { ...same, contacts: [...same.contacts, contact] };
}

function isSame(a: DayOfContact, b: DayOfContact): boolean {
  const { path, on } = a.strongest;
  const linesOf = ({ lines }: DayOfContact): string => lines.map(({ line }) => line).join();
  return path === b.strongest.path && on === b.strongest.on && linesOf(a) === linesOf(b);
}

/** Occasions with words first, the newest of them leading. */
function newestFirst(said: readonly Said[]): readonly Said[] {
  return [...said].sort(
    (a, b) =>
      Number(b.lines.length > 0) - Number(a.lines.length > 0) ||
      compareInteractions(b.occasion.strongest, a.occasion.strongest),
  );
}

function namesOf({ contacts }: Said): string {
  return listInWords(contacts.map(({ name }) => name));
}
