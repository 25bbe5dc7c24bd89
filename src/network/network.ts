import { dequal } from 'dequal/lite';
import type { CheckIn } from '../domain/check-in';
import type { Contact } from '../domain/contact';
import type { Day } from '../domain/day';
import type { Introduction } from '../domain/introduction';
import type { FollowUp } from '../domain/follow-up';
import type { Interaction } from '../domain/interaction';
import type { Rules } from '../domain/rules';
import { NO_FACTS, type NoteFacts } from '../notes/facts';
import type { Problem } from '../notes/problem';
import {
  attribute,
  isSilent,
  namesIn,
  NO_ATTRIBUTION,
  type Attribution,
  type OpenTask,
} from './attribution';
import { Directory, type Name } from './directory';
import { madeIntroductions } from './made-introductions';
import { NameIndex } from './name-index';
import { newRecord, type NoteRecord } from './note-record';
import { looseName, ContactIndex } from './contact-index';

/** What a change to notes brought about. */
export interface Change {
  /** Paths of the contacts that came, went, or whose note or evidence changed. */
  readonly contacts: ReadonlySet<string>;
  /** The network's revision; unchanged when nothing a view could show has changed. */
  readonly revision: number;
}

/** How many notes of each sort the network knows. */
export interface Counts {
  readonly notes: number;
  readonly contacts: number;
  readonly conversations: number;
  readonly datedNotes: number;
}

/**
 * The live index of all contacts and evidence.
 *
 * A changed note comes in by `apply`, whose cost depends on what that note says and on the contacts it concerns,
 * not on the size of the vault. While a vault is first read, `stage` takes in note after note and `settle`
 * attributes them in portions, so that the work can be cut into slices; the result is the same in any order.
 */
export class Network {
  readonly rules: Rules;
  #revision = 0;
  readonly #directory = new Directory<NoteRecord>();
  /** The notes about events, and those with introductions, open tasks or problems, which a review lists. */
  readonly #notable = new Set<NoteRecord>();
  readonly #counts = { notes: 0, conversations: 0, datedNotes: 0 };
  readonly #contacts = new ContactIndex();
  /** The notes whose conversation names participants by plain names. */
  readonly #nameToNotes = new NameIndex<NoteRecord>();
  /** The notes whose attribution waits to be settled; the last comes first. */
  readonly #pending: NoteRecord[] = [];
  #touched = new Set<string>();
  #dirty = false;

  constructor(rules: Rules) {
    this.rules = rules;
  }

  /** Grows with every change that a view could show. */
  get revision(): number {
    return this.#revision;
  }

  /** Takes in what a note says now, or null when it is gone, and settles everything that follows. */
  apply(path: string, facts: NoteFacts | null): Change {
    this.stage(path, facts);
    this.settle();
    return this.takeChange();
  }

  /** Takes in what a note says now, leaving the attribution of evidence to `settle`. */
  stage(path: string, facts: NoteFacts | null): void {
    const name = this.#directory.nameOf(path);
    const known = this.#directory.at(path, name);
    if (known === undefined) {
      if (facts !== null) this.#takeIn(this.#appear(path, name), facts);
    } else if (facts === null) {
      this.#takeIn(known, NO_FACTS);
      this.#vanish(known);
    } else if (!dequal(known.facts, facts)) this.#takeIn(known, facts);
  }

  /** Attributes staged notes, at most so many; tells whether all is settled. */
  settle(limit = Infinity): boolean {
    for (let left = limit; left > 0; left -= 1) {
      const record = this.#pending.pop();
      if (record === undefined) break;
      record.isPending = false;
      this.#reattribute(record);
    }
    return this.#pending.length === 0;
  }

  /** What has changed since this was last asked. */
  takeChange(): Change {
    if (this.#dirty) this.#revision += 1;
    const change = { contacts: this.#touched, revision: this.#revision };
    this.#touched = new Set();
    this.#dirty = false;
    return change;
  }

  /** The contact whose note has this path. */
  contact(path: string): Contact | undefined {
    return this.#contacts.get(path)?.contact;
  }

  /** All contacts, by name. */
  contacts(): readonly Contact[] {
    return this.#contacts.byName().map(({ contact }) => contact);
  }

  /** The contacts with this name or alias, without regard to case, spaces, hyphens and underscores; in order of path. */
  contactsNamed(name: string): readonly Contact[] {
    return this.#contacts.named(name).flatMap((path) => this.contact(path) ?? []);
  }

  /** A contact's evidence, oldest first, days to come included. */
  history(path: string): readonly Interaction[] {
    return this.#contacts.get(path)?.history ?? [];
  }

  /** A contact's check-in; the same object until something about it changes. */
  checkIn(path: string, today: Day): CheckIn | undefined {
    return this.#contacts.get(path)?.checkIn(this.rules, today);
  }

  /** All check-ins, by name of the contact. */
  checkIns(today: Day): CheckIn[] {
    return this.#contacts.byName().map((record) => record.checkIn(this.rules, today));
  }

  /** The follow-ups that arise from contacts' evidence, without a task. */
  derivedFollowUps(today: Day): readonly FollowUp[] {
    const found: FollowUp[] = [];
    for (const record of this.#contacts.values())
      found.push(...record.followUps(this.rules, today));
    return found;
  }

  /** The introductions made, each once, in whatever notes it is recorded. */
  introductions(today: Day): readonly Introduction[] {
    return madeIntroductions(this.#notable, (path) => this.#contacts.get(path), this.rules, today);
  }

  /** The open tasks that concern contacts, with the paths of their notes. */
  *tasks(): Iterable<readonly [string, OpenTask]> {
    for (const { path, attribution } of this.#notable)
      for (const task of attribution.tasks) yield [path, task];
  }

  /** What a note says, as last applied. */
  facts(path: string): NoteFacts | undefined {
    return this.#directory.at(path)?.facts;
  }

  /** The contacts with whom a conversation note was written, by path and in its order; none for other notes. */
  participants(path: string): readonly string[] {
    return this.attributionOf(path).interactions.flatMap(({ contact, line, kind }) =>
      line === null && kind !== 'recorded' ? [contact] : [],
    );
  }

  /** What a note's facts mean for the contacts that they name. */
  attributionOf(path: string): Attribution {
    return this.#directory.at(path)?.attribution ?? NO_ATTRIBUTION;
  }

  /** The paths of the notes about events. */
  eventNotes(): readonly string[] {
    return [...this.#notable].filter(isAboutEvent).map(({ path }) => path);
  }

  /** Whoever else an interaction was with, by path: those of the same conversation, or of the same line. */
  othersIn({ contact, path, line }: Interaction): readonly string[] {
    return this.attributionOf(path).interactions.flatMap((other) =>
      other.line === line && other.kind !== 'recorded' && other.contact !== contact
        ? [other.contact]
        : [],
    );
  }

  /** The paths of notes with open tasks that concern contacts and whose text has not been read. */
  notesWithUnreadTasks(): readonly string[] {
    return [...this.#notable].filter(hasUnreadTasks).map(({ path }) => path);
  }

  /** Tells whether a note has open tasks that concern contacts and whose text has not been read. */
  hasUnreadTasks(path: string): boolean {
    const record = this.#directory.at(path);
    return record !== undefined && hasUnreadTasks(record);
  }

  /** How many notes of each sort there are. */
  counts(): Counts {
    return { ...this.#counts, contacts: this.#contacts.size };
  }

  /** All problems, in the order of their notes' paths. */
  problems(): readonly Problem[] {
    const found: Problem[] = [];
    for (const { facts, attribution } of this.#notable)
      found.push(...facts.problems, ...attribution.problems);
    return found.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  }

  /** Path of the note that a link in another note leads to, as Obsidian resolves it. */
  resolve(link: string, from: string): string | null {
    return this.#directory.resolve(link, from)?.path ?? null;
  }

  #appear(path: string, name: Name<NoteRecord>): NoteRecord {
    const record = newRecord(path, name);
    name.addNote(record);
    this.#counts.notes += 1;
    this.#dirty = true;
    this.#pend(name.users);
    return record;
  }

  #vanish(record: NoteRecord): void {
    record.name.removeNote(record);
    this.#counts.notes -= 1;
    this.#dirty = true;
    this.#reattribute(record); // at once, before another note can take its path
    this.#pend(record.name.users);
  }

  #takeIn(record: NoteRecord, facts: NoteFacts): void {
    const before = record.facts;
    if (facts === before) return;
    this.#dirty = true;
    record.facts = facts;
    this.#count(before, -1);
    this.#count(facts, 1);
    if (before.contact !== null || facts.contact !== null)
      this.#takeInContact(record, facts.contact);
    this.#eachLink(before, (name) => {
      name.removeUser(record);
    });
    this.#eachLink(facts, (name) => {
      name.addUser(record);
    });
    for (const name of plainNames(before)) this.#nameToNotes.remove(name, record);
    for (const name of plainNames(facts)) this.#nameToNotes.add(name, record);
    this.#listIfNotable(record);
    if (!isSilent(facts) || record.attribution !== NO_ATTRIBUTION) this.#pend([record]);
  }

  #takeInContact(record: NoteRecord, contact: Contact | null): void {
    const { path } = record;
    const changedNames = this.#contacts.set(path, contact);
    const contactRecord = this.#contacts.get(path) ?? null;
    if (contactRecord !== record.contact) this.#pend(record.name.users);
    record.contact = contactRecord;
    for (const name of changedNames) this.#pend(this.#nameToNotes.get(name));
    this.#touched.add(path);
  }

  /** Visits the names to which a note's evidence links. */
  #eachLink(facts: NoteFacts, visit: (name: Name<NoteRecord>) => void): void {
    const follow = (link: string): void => {
      const name = this.#directory.nameInLink(link);
      if (name !== null) visit(name);
    };
    for (const { links } of facts.entries) for (const link of links) follow(link);
    for (const { links } of facts.tasks) for (const link of links) follow(link);
    for (const participant of facts.conversation?.participants ?? [])
      if ('link' in participant) follow(participant.link);
  }

  #pend(records: readonly NoteRecord[]): void {
    for (const record of records) {
      if (record.isPending) continue;
      record.isPending = true;
      this.#pending.push(record);
    }
  }

  #count({ conversation, day }: NoteFacts, times: 1 | -1): void {
    if (conversation !== null) this.#counts.conversations += times;
    if (day !== null) this.#counts.datedNotes += times;
  }

  #listIfNotable(record: NoteRecord): void {
    if (isNotable(record)) this.#notable.add(record);
    else this.#notable.delete(record);
  }

  #reattribute(record: NoteRecord): void {
    const before = record.attribution;
    const after = attribute(record.path, record.facts, this.#resolver, this.rules);
    record.attribution = after;
    this.#listIfNotable(record);
    if (before === NO_ATTRIBUTION) this.#contribute(after.interactions);
    else this.#revise(record.path, before.interactions, after.interactions);
    if (!dequal(before.tasks, after.tasks) || !dequal(before.problems, after.problems))
      this.#dirty = true;
  }

  /** Takes in the evidence of a note that had none. */
  #contribute(interactions: readonly Interaction[]): void {
    for (const interaction of interactions) {
      this.#contacts.get(interaction.contact)?.add(interaction);
      this.#touched.add(interaction.contact);
    }
    if (interactions.length > 0) this.#dirty = true;
  }

  /** Takes in the evidence of a note that may have had other, touching only whom it changes. */
  #revise(path: string, before: readonly Interaction[], after: readonly Interaction[]): void {
    const now = new Map<string, Interaction[]>(before.map(({ contact }) => [contact, []]));
    for (const interaction of after) {
      const lines = now.get(interaction.contact);
      if (lines === undefined) now.set(interaction.contact, [interaction]);
      else lines.push(interaction);
    }
    for (const [contact, lines] of now) {
      if (this.#contacts.get(contact)?.replace(path, lines) !== true) continue;
      this.#touched.add(contact);
      this.#dirty = true;
    }
  }

  readonly #resolver = {
    contactAt: (link: string, from: string): string | null => {
      const record = this.#directory.resolve(link, from);
      return record?.contact == null ? null : record.path;
    },
    contactsNamed: (name: string): readonly string[] => this.#contacts.named(name),
  };
}

function isNotable(record: NoteRecord): boolean {
  const { facts, attribution } = record;
  const { introductions, tasks, problems } = attribution;
  const listed = introductions.length + tasks.length + problems.length + facts.problems.length;
  return listed > 0 || isAboutEvent(record);
}

function isAboutEvent({ facts }: NoteRecord): boolean {
  return facts.conversation?.event != null;
}

function hasUnreadTasks({ attribution }: NoteRecord): boolean {
  return attribution.tasks.some(({ task }) => task.text === null);
}

/** The plain names, as they are compared, by which a conversation may name its participants. */
function plainNames({ conversation }: NoteFacts): readonly string[] {
  if (conversation === null) return [];
  return conversation.participants.flatMap((participant) =>
    'link' in participant ? [] : [participant.name, ...namesIn(participant.name)].map(looseName),
  );
}
