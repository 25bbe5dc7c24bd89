import type { Day } from '../domain/day';
import type { FollowUpKind } from '../domain/follow-up';
import type { Interaction, InteractionKind } from '../domain/interaction';
import type { Rules } from '../domain/rules';
import type { ConversationFacts, EntryFacts, NoteFacts, TaskFacts } from '../notes/facts';
import { pathInLink } from '../notes/paths';
import { problemWith, type Problem } from '../notes/problem';
import { looseName } from './contact-index';

/** What a note's facts mean for the contacts that they name. */
export interface Attribution {
  readonly interactions: readonly Interaction[];
  readonly introductions: readonly MadeIntroduction[];
  readonly tasks: readonly OpenTask[];
  readonly problems: readonly Problem[];
}

/** An introduction as a note records it, with the paths of the contacts who met. */
export interface MadeIntroduction {
  readonly on: Day;
  readonly line: number | null;
  readonly contacts: readonly string[];
  /** What came of it; null where the note doesn't say. */
  readonly outcome: string | null;
}

/** An open task with the paths of the contacts whom it concerns. */
export interface OpenTask {
  readonly kind: Extract<FollowUpKind, 'promise' | 'waiting'>;
  readonly contacts: readonly string[];
  readonly task: TaskFacts;
}

/** Answers which contact a link or a plain name stands for. */
export interface Resolver {
  /** Path of the contact that a link in a note leads to, or null. */
  contactAt(link: string, from: string): string | null;
  /** Paths of the contacts with that name or alias. */
  contactsNamed(name: string): readonly string[];
}

/** The attribution of a note that concerns no contact. */
export const NO_ATTRIBUTION: Attribution = {
  interactions: [],
  introductions: [],
  tasks: [],
  problems: [],
};

const NO_TASKS: readonly OpenTask[] = [];

/** Attributes what a note says to the contacts that its links and names stand for. */
export function attribute(
  path: string,
  facts: NoteFacts,
  resolver: Resolver,
  { mostParticipants }: Pick<Rules, 'mostParticipants'>,
): Attribution {
  const note = { path, isContact: facts.contact !== null, resolver, mostParticipants };
  if (isSilent(facts)) return NO_ATTRIBUTION;
  const interactions: Interaction[] = [];
  const introductions: MadeIntroduction[] = [];
  const problems: Problem[] = [];
  if (facts.conversation !== null)
    addConversation(note, facts.conversation, interactions, introductions, problems);
  addEntries(note, facts.entries, interactions, introductions);
  for (const { on, details } of facts.recorded)
    interactions.push({ contact: path, on, kind: 'recorded', path, line: null, details });
  const tasks = facts.tasks.length === 0 ? NO_TASKS : openTasks(note, facts);
  if (interactions.length + introductions.length + tasks.length + problems.length === 0)
    return NO_ATTRIBUTION;
  return { interactions: strongestLines(interactions), introductions, tasks, problems };
}

/** Tells whether a note has nothing to attribute, whoever its links lead to. */
export function isSilent({ entries, recorded, tasks, conversation }: NoteFacts): boolean {
  return entries.length + recorded.length + tasks.length === 0 && conversation === null;
}

interface NoteInQuestion {
  readonly path: string;
  readonly isContact: boolean;
  readonly resolver: Resolver;
  readonly mostParticipants: number;
}

function addConversation(
  note: NoteInQuestion,
  { on, participants, details }: ConversationFacts,
  interactions: Interaction[],
  introductions: MadeIntroduction[],
  problems: Problem[],
): void {
  const contacts: string[] = [];
  const others = new Set<string>();
  for (const participant of participants)
    if ('link' in participant) {
      const contact = note.resolver.contactAt(participant.link, note.path);
      if (contact === null) others.add(pathInLink(participant.link).toLowerCase());
      else addOnce(contacts, contact);
    } else {
      for (const contact of named(note, participant, problems)) addOnce(contacts, contact);
      for (const name of strangersIn(note, participant.name)) others.add(looseName(name));
    }
  const isGathering = contacts.length + others.size > note.mostParticipants;
  const kind = isGathering ? 'mention' : 'conversation';
  for (const contact of contacts)
    interactions.push({ contact, on, kind, path: note.path, line: null, details });
  const { introduced, outcome } = details;
  if (introduced && contacts.length > 1) introductions.push({ on, line: null, contacts, outcome });
}

function addEntries(
  note: NoteInQuestion,
  entries: readonly EntryFacts[],
  interactions: Interaction[],
  introductions: MadeIntroduction[],
): void {
  const inLog: boolean[] = [];
  for (const entry of entries) {
    const { on, line, details, own } = entry;
    const contacts = own && note.isContact ? [note.path] : [];
    for (const link of entry.links) addLinked(note, link, contacts);
    const below = entry.within !== null && inLog[entry.within] === true;
    const kind = kindOf(entry, below);
    inLog.push(below || (kind === 'log' && contacts.length > 0));
    for (const contact of contacts)
      if (!own || contact === note.path)
        interactions.push({ contact, on, kind, path: note.path, line, details });
    const { introduced, outcome } = details;
    if (introduced && contacts.length > 1) introductions.push({ on, line, contacts, outcome });
  }
}

function openTasks(note: NoteInQuestion, facts: NoteFacts): readonly OpenTask[] {
  const tasks: OpenTask[] = [];
  for (const task of facts.tasks) {
    const contacts = note.isContact ? [note.path] : [];
    for (const link of task.links) addLinked(note, link, contacts);
    if (contacts.length === 0) continue;
    const theirs = task.waiting || (facts.conversation !== null && isLed(note, task));
    tasks.push({ kind: theirs ? 'waiting' : 'promise', contacts, task });
  }
  return tasks;
}

/** Tells whether a task begins with a contact, who is then expected to do it. */
function isLed({ path, resolver }: NoteInQuestion, { leadingLink }: TaskFacts): boolean {
  return leadingLink !== null && resolver.contactAt(leadingLink, path) !== null;
}

function addLinked({ path, resolver }: NoteInQuestion, link: string, contacts: string[]): void {
  const contact = resolver.contactAt(link, path);
  if (contact !== null) addOnce(contacts, contact);
}

/** The contacts that a plain participant stands for: the whole text, else each of its parts. */
function named(
  { path, resolver }: NoteInQuestion,
  { name: text, property }: { readonly name: string; readonly property: string },
  problems: Problem[],
): readonly string[] {
  const whole = resolver.contactsNamed(text);
  const parts = whole.length > 0 ? [text] : namesIn(text);
  return parts.flatMap((name) => {
    const found = resolver.contactsNamed(name);
    if (found.length < 2) return found;
    const message = `Several contacts have this name: ${found.join(', ')}. Link the one you mean.`;
    problems.push(problemWith(path, property, name, message));
    return [];
  });
}

/** The plain names in a participant's text that stand for no one contact. */
function strangersIn({ resolver }: NoteInQuestion, text: string): readonly string[] {
  const parts = resolver.contactsNamed(text).length > 0 ? [text] : namesIn(text);
  return parts.filter((name) => resolver.contactsNamed(name).length !== 1);
}

/** The plain names that a participant's text may hold: `Ana Diaz, Ben Cho` names two. */
export function namesIn(text: string): readonly string[] {
  return text
    .split(/[,;]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function kindOf({ kind }: EntryFacts, belowLog: boolean): InteractionKind {
  if (kind !== 'headed log') return kind;
  return belowLog ? 'mention' : 'log';
}

function addOnce(contacts: string[], contact: string): void {
  if (!contacts.includes(contact)) contacts.push(contact);
}

/**
 * Of one note's evidence for a contact and day keeps the lines of a conversation or log, else the first mention,
 * else the first record: a day counts once per contact and note, with the strongest kind.
 */
function strongestLines(interactions: readonly Interaction[]): readonly Interaction[] {
  if (interactions.length < 2 || interactions.every(isFirsthand)) return interactions;
  const byContact = new Map<string, Interaction[]>();
  for (const interaction of interactions) {
    const others = byContact.get(interaction.contact);
    if (others === undefined) byContact.set(interaction.contact, [interaction]);
    else others.push(interaction);
  }
  if (byContact.size === interactions.length) return interactions;
  return interactions.filter(
    (line) =>
      isFirsthand(line) ||
      !(byContact.get(line.contact) ?? []).some((other) => outdoes(other, line)),
  );
}

/** Tells whether evidence of a note makes weaker or later evidence for the same contact and day superfluous. */
function outdoes(other: Interaction, line: Interaction): boolean {
  if (other === line || other.on !== line.on) return false;
  if (other.kind === line.kind) return isEarlier(other, line);
  return isFirsthand(other) || other.kind === 'mention';
}

/** Lines of a note come in order, records after them. */
function isEarlier(other: Interaction, line: Interaction): boolean {
  return (other.line ?? 0) < (line.line ?? 0);
}

function isFirsthand({ kind }: Interaction): boolean {
  return kind === 'conversation' || kind === 'log';
}
