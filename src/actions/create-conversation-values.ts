import type { Contact } from '../domain/contact';
import { isoDay, type Day } from '../domain/day';
import { balanceOf } from '../domain/exchange';
import { firstName } from '../domain/first-name';
import { followUpInWords } from '../domain/follow-up-wording';
import type { FollowUp } from '../domain/follow-up';
import { counts, type Interaction } from '../domain/interaction';
import { MILESTONE_DAYS, milestonesOf } from '../domain/milestone';
import { dayInWords, relativeDay } from '../domain/wording';
import type { Network } from '../network/network';
import { reviewOf } from '../network/review';
import type { EntryConventions } from '../notes/settings/conventions';
import type { Writing } from '../notes/settings/writing';
import type { TextPlaceholder } from '../notes/templates/placeholders';
import { recalledLines } from '../notes/templates/recalled-lines';
import type { Vault } from './ports';

/** Of so many contacts the last conversation note is read. */
const MOST_READ = 3;

/** Follow-ups that the conversation itself answers are no news in its note. */
const ANSWERED: ReadonlySet<FollowUp['kind']> = new Set(['reply', 'first']);

/** What the placeholders about contacts and what was between you stand for, on the day of a conversation. */
export async function conversationTexts(
  contacts: readonly Contact[],
  on: Day,
  channel: string | null,
  network: Network,
  conventions: EntryConventions,
  { notesHeading, askNextHeading }: Pick<Writing, 'notesHeading' | 'askNextHeading'>,
  vault: Pick<Vault, 'read'>,
): Promise<Readonly<Record<TextPlaceholder, readonly string[]>>> {
  const histories = contacts.map(({ path }) =>
    network.history(path).filter((entry) => entry.on <= on),
  );
  const earlier = await earlierNotes(histories, vault);
  const recall = (text: string, heading: string): readonly string[] =>
    recalledLines(text, heading, conventions);
  const last = lastOf(histories.flat(), network);
  const ofEach = (say: (contact: Contact, index: number) => readonly string[]): string[] =>
    contacts.flatMap((contact, index) => {
      const said = say(contact, index).join(', ');
      if (said === '') return [];
      return contacts.length === 1 ? say(contact, index) : `${contact.name}: ${said}`;
    });
  const ofAll = (values: (contact: Contact) => readonly string[]): string[] => [
    ...new Set(contacts.flatMap(values)),
  ];
  return {
    'first-name': contacts.map(({ name }) => firstName(name)),
    company: ofAll(({ organisations }) => organisations),
    role: ofAll(({ roles }) => roles),
    location: ofAll(({ places }) => places),
    interests: ofAll(({ interests }) => interests),
    channel: channel === null ? [] : [channel],
    'last-date': last === null ? [] : [isoDay(last.on)],
    'last-ago': last === null ? [] : [relativeDay(last.on, on)],
    'last-channel': last?.details.channel == null ? [] : [last.details.channel],
    'last-notes': earlier.slice(0, 1).flatMap((text) => recall(text, notesHeading)),
    'ask-next-time': [...new Set(earlier.flatMap((text) => recall(text, askNextHeading)))],
    'open-follow-ups': openFollowUps(contacts, on, network),
    'looking-for': ofEach(({ lookingFor }) => lookingFor),
    'can-help-with': ofEach(({ canHelpWith }) => canHelpWith),
    upcoming: ofEach((contact) => upcoming(contact, on)),
    exchanges: ofEach((_, index) => exchanges(histories[index] ?? [])),
  };
}

/** The texts of the contacts' last conversation notes, the newest first; one that can't be read is passed over. */
async function earlierNotes(
  histories: readonly (readonly Interaction[])[],
  vault: Pick<Vault, 'read'>,
): Promise<readonly string[]> {
  const notes = histories
    .flatMap((history) => history.findLast(isConversationNote) ?? [])
    .sort((a, b) => b.on - a.on || (a.path < b.path ? -1 : 1));
  const paths = [...new Set(notes.map(({ path }) => path))].slice(0, MOST_READ);
  const texts = await Promise.allSettled(paths.map((path) => vault.read(path)));
  return texts.flatMap((read) => (read.status === 'fulfilled' ? [read.value] : []));
}

/** Tells whether evidence is a whole note, not a line of one. */
export function isConversationNote({ kind, line }: Interaction): boolean {
  return kind === 'conversation' && line === null;
}

function lastOf(history: readonly Interaction[], { rules }: Network): Interaction | null {
  return history
    .filter(({ kind }) => counts(kind, rules.mentionsCount))
    .reduce<Interaction | null>(
      (last, next) => (last === null || next.on >= last.on ? next : last),
      null,
    );
}

function openFollowUps(contacts: readonly Contact[], on: Day, network: Network): readonly string[] {
  const paths = new Set(contacts.map(({ path }) => path));
  return reviewOf(network, on)
    .followUps.filter((followUp) => !followUp.stale && !ANSWERED.has(followUp.kind))
    .filter((followUp) => followUp.contacts.some(({ path }) => paths.has(path)))
    .map((followUp) => {
      const { dueOn } = followUp;
      const due = dueOn === null ? '' : ` (due ${dayInWords(dueOn, on)})`;
      return followUpInWords(followUp) + due;
    });
}

function upcoming(contact: Contact, on: Day): readonly string[] {
  return milestonesOf(contact, on, MILESTONE_DAYS).map(({ kind, on: day, years }) => {
    const age = years === null ? '' : `, turns ${String(years)}`;
    return `${kind} ${relativeDay(day, on)}${age}`;
  });
}

function exchanges(history: readonly Interaction[]): readonly string[] {
  const { gave, received } = balanceOf(history);
  return gave === 0 && received === 0 ? [] : [`gave ${String(gave)}, received ${String(received)}`];
}
