import { acceptCircles } from '../../src/actions/accept-circle';
import { addFollowUp } from '../../src/actions/add-follow-up';
import {
  postponeFollowUp,
  tickFollowUp,
  type FollowUpTask,
} from '../../src/actions/change-follow-up';
import { insertCheckIns } from '../../src/actions/insert-check-ins';
import { createConversation } from '../../src/actions/create-conversation';
import { logInteraction } from '../../src/actions/log-interaction';
import {
  markEntryAsMention,
  markEntryAsTalk,
  type EntryToMark,
} from '../../src/actions/mark-entry';
import type { Outcome } from '../../src/actions/outcome';
import { logOwedDone, postponeOwed } from '../../src/actions/owed-follow-up';
import type { Ports } from '../../src/actions/ports';
import { completeTodaysCheckIn } from '../../src/actions/tick-check-in';
import type { Contact } from '../../src/domain/contact';
import { isoDay, type Day } from '../../src/domain/day';
import { owedIn, type Owed } from '../../src/domain/dismissal';
import { isDerived } from '../../src/domain/follow-up';
import type { Interaction } from '../../src/domain/interaction';
import { createTextReader } from '../../src/headless/text-reader';
import type { CheckInJson } from '../../src/network/check-in-json';
import { Network } from '../../src/network/network';
import { reviewOf } from '../../src/network/review';
import { reviewJson, type ReviewJson } from '../../src/network/review-json';
import { nameOf } from '../../src/notes/paths';
import { DEFAULT_SETTINGS } from '../../src/notes/settings/settings';
import { DismissalsInMemory } from '../actions/dismissals-in-memory';
import { MemoryVault } from '../actions/memory-vault';
import { portsOver } from '../actions/ports-over';
import { day } from '../domain/builders';

/** The vault of an example on a day, with the settings as shipped. */
export class ExampleVault {
  readonly today: Day;
  readonly network: Network;
  /** The review, the untracked included. */
  readonly review: ReviewJson;
  readonly #vault: MemoryVault;

  constructor(notes: ReadonlyMap<string, string>, contacts: readonly string[], today: string) {
    const known = contacts.map(
      (name) => [`People/${name}.md`, '---\ntype: person\n---\n'] as const,
    );
    const all = [...known, ...notes];
    this.today = day(today);
    this.#vault = new MemoryVault(Object.fromEntries(all));
    this.network = networkOf(all);
    this.review = this.#reviewJson(true);
  }

  /** The review as the terminal prints it. */
  printedReview(): ReviewJson {
    return this.#reviewJson(false);
  }

  /** The one contact of a name or path. */
  contact(nameOrPath: string): Contact {
    const found = this.network
      .contacts()
      .filter(({ name, path }) => name === nameOrPath || path === nameOrPath);
    const [only, second] = found;
    if (only === undefined) throw new Error(`There is no contact ${nameOrPath}.`);
    if (second !== undefined) throw new Error(`There are several contacts ${nameOrPath}.`);
    return only;
  }

  checkIn(nameOrPath: string): CheckInJson {
    const { path } = this.contact(nameOrPath);
    const found = this.review.checkIns.find((checkIn) => checkIn.path === path);
    if (found === undefined) throw new Error(`There is no check-in of ${nameOrPath}.`);
    return found;
  }

  /** All evidence for a contact: `2026-11-20 log call inbound`. */
  evidence(nameOrPath: string): readonly string[] {
    return this.network.history(this.contact(nameOrPath).path).map(inShort);
  }

  /** Logs an exchange of today with a contact. */
  log(nameOrPath: string, channel: string, text: string): Promise<Outcome> {
    const contacts = [this.contact(nameOrPath).path];
    const request = { ...PLAIN, contacts, on: this.today, channel, text };
    return logInteraction(request, 'daily note', DEFAULT_SETTINGS, this.#ports());
  }

  /** Inserts the check-ins of today into today's note; gives how many. */
  async insertCheckIns(): Promise<number> {
    const { conventions } = DEFAULT_SETTINGS;
    const target = { kind: 'daily note' } as const;
    return (await insertCheckIns(target, this.network, conventions, this.#ports())).count;
  }

  /** Marks a contact as in touch today. */
  markInTouch(nameOrPath: string): Promise<Outcome> {
    const { path } = this.contact(nameOrPath);
    return completeTodaysCheckIn(path, this.network, DEFAULT_SETTINGS.conventions, this.#ports());
  }

  /** Starts a conversation note of today with a contact from a template in the vault. */
  async converse(nameOrPath: string, path: string, channel: string): Promise<Outcome> {
    const template = { name: nameOf(path), text: this.#vault.text(path), path };
    const contacts = [this.contact(nameOrPath).path];
    const conversation = { contacts, template, on: this.today, channel: channel || null };
    const { network } = this;
    return (await createConversation(conversation, network, DEFAULT_SETTINGS, this.#ports()))
      .outcome;
  }

  /** Logs an exchange of today in the contact's own note, with a follow-up. */
  logInNote(
    nameOrPath: string,
    channel: string,
    text: string,
    next: { readonly text: string; readonly dueOn: string },
  ): Promise<Outcome> {
    const contacts = [this.contact(nameOrPath).path];
    const followUps = [{ text: next.text, dueOn: day(next.dueOn) }];
    const request = { ...PLAIN, contacts, on: this.today, channel, text, followUps };
    return logInteraction(request, 'contact note', DEFAULT_SETTINGS, this.#ports());
  }

  /** Accepts a circle for a contact. */
  acceptCircle(nameOrPath: string, circle: string): Promise<Outcome> {
    const choices = [{ path: this.contact(nameOrPath).path, circle }];
    return acceptCircles(choices, DEFAULT_SETTINGS.conventions.vocabulary, this.#ports());
  }

  /** Ticks the task of a follow-up with this text. */
  tick(text: string): Promise<Outcome> {
    return tickFollowUp(this.#task(text), this.#ports());
  }

  /** Postpones the task of a follow-up with this text. */
  postpone(text: string, to: string): Promise<Outcome> {
    return postponeFollowUp(this.#task(text), day(to), this.#ports());
  }

  /** Adds a follow-up to a contact's note. */
  followUp(nameOrPath: string, text: string, dueOn: string): Promise<Outcome> {
    const { conventions, writing } = DEFAULT_SETTINGS;
    const contacts = [this.contact(nameOrPath).path];
    const entry = {
      contacts,
      text,
      dueOn: day(dueOn),
      waiting: false,
      place: 'contact note',
    } as const;
    return addFollowUp(entry, conventions, writing, this.#ports());
  }

  /** Logs that the follow-up of this kind with a contact, which no task stands for, is done. */
  logOwed(kind: string, nameOrPath: string): Promise<Outcome> {
    return logOwedDone(this.#owed(kind, nameOrPath), DEFAULT_SETTINGS, this.#ports());
  }

  /** Makes a task of the follow-up of this kind with a contact, which no task stands for. */
  postponeOwed(kind: string, nameOrPath: string, to: string): Promise<Outcome> {
    const owed = this.#owed(kind, nameOrPath);
    const dismissals = new DismissalsInMemory();
    return postponeOwed(owed, day(to), DEFAULT_SETTINGS, this.#ports(), dismissals);
  }

  /** Marks the last interaction with a contact, a mention, as only that. */
  markAsMention(nameOrPath: string): Promise<Outcome> {
    const { conventions } = DEFAULT_SETTINGS;
    return markEntryAsMention(this.#mention(nameOrPath), conventions, this.#ports());
  }

  /** Makes the last interaction with a contact, a mention, a talk. */
  markAsTalk(nameOrPath: string, channel: string): Promise<Outcome> {
    const { path } = this.contact(nameOrPath);
    const { conventions } = DEFAULT_SETTINGS;
    return markEntryAsTalk(this.#mention(nameOrPath), path, channel, conventions, this.#ports());
  }

  /** The notes as they are now. */
  texts(): ReadonlyMap<string, string> {
    return this.#vault.notes;
  }

  #task(text: string): FollowUpTask {
    const found = reviewOf(this.network, this.today).followUps.find((known) => known.text === text);
    if (found?.line == null) throw new Error(`There is no task ${text}.`);
    return { path: found.path, line: found.line, text, dueOn: found.dueOn };
  }

  #owed(kind: string, nameOrPath: string): Owed {
    const { path } = this.contact(nameOrPath);
    const found = reviewOf(this.network, this.today)
      .followUps.filter(isDerived)
      .map(owedIn)
      .find((owed) => owed.kind === kind && owed.contacts.includes(path));
    if (found === undefined) throw new Error(`There is no ${kind} to ${nameOrPath}.`);
    return found;
  }

  #mention(nameOrPath: string): EntryToMark {
    const last = this.network.history(this.contact(nameOrPath).path).at(-1);
    const entry = this.network
      .facts(last?.path ?? '')
      ?.entries.find(({ line, kind }) => line === last?.line && kind === 'mention');
    if (last === undefined || entry === undefined) throw new Error('There is no such mention.');
    return { path: last.path, line: entry.line, links: entry.links };
  }

  #ports(): Ports {
    return portsOver(this.#vault, { clock: { today: () => this.today, minutes: () => 0 } });
  }

  #reviewJson(all: boolean): ReviewJson {
    return reviewJson(this.network, reviewOf(this.network, this.today), { all, limit: null });
  }
}

/** An interaction of which no more is said than who, how and what about. */
const PLAIN = { direction: null, gave: [], received: [], followUps: [] };

function networkOf(notes: readonly (readonly [string, string])[]): Network {
  const network = new Network(DEFAULT_SETTINGS.rules);
  const reader = createTextReader(DEFAULT_SETTINGS);
  for (const [path, text] of notes)
    network.apply(path, reader.factsOf({ path, text, createdOn: null }));
  return network;
}

function inShort({ on, kind, details: { channel, direction } }: Interaction): string {
  return [isoDay(on), kind, channel ?? '', direction ?? ''].filter((word) => word !== '').join(' ');
}
