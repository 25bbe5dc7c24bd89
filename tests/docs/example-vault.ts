import { acceptCircles } from '../../src/actions/accept-circle';
import { createConversation } from '../../src/actions/create-conversation';
import { logInteraction } from '../../src/actions/log-interaction';
import type { Outcome } from '../../src/actions/outcome';
import type { Ports } from '../../src/actions/ports';
import type { Contact } from '../../src/domain/contact';
import { isoDay, type Day } from '../../src/domain/day';
import type { Interaction } from '../../src/domain/interaction';
import { createTextReader } from '../../src/headless/text-reader';
import type { CheckInJson } from '../../src/network/check-in-json';
import { Network } from '../../src/network/network';
import { reviewOf } from '../../src/network/review';
import { reviewJson, type ReviewJson } from '../../src/network/review-json';
import { nameOf } from '../../src/notes/paths';
import { DEFAULT_SETTINGS } from '../../src/notes/settings/settings';
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
    return logInteraction(request, DEFAULT_SETTINGS.conventions, this.#ports());
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

  /** Accepts a circle for a contact. */
  acceptCircle(nameOrPath: string, circle: string): Promise<Outcome> {
    const choices = [{ path: this.contact(nameOrPath).path, circle }];
    return acceptCircles(choices, DEFAULT_SETTINGS.conventions.vocabulary, this.#ports());
  }

  /** The notes as they are now. */
  texts(): ReadonlyMap<string, string> {
    return this.#vault.notes;
  }

  #ports(): Ports {
    return portsOver(this.#vault, { clock: { today: () => this.today, minutes: () => 0 } });
  }

  #reviewJson(all: boolean): ReviewJson {
    return reviewJson(this.network, reviewOf(this.network, this.today), { all, limit: null });
  }
}

/** An interaction of which no more is said than who, how and what about. */
const PLAIN = { direction: null, gave: [], received: [] };

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
