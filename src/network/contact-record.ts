import { dequal } from 'dequal/lite';
import { checkInOf, type CheckIn } from '../domain/check-in';
import type { Contact } from '../domain/contact';
import type { Day } from '../domain/day';
import { derivedFollowUps, mayCallForFollowUp } from '../domain/derived-follow-up';
import type { FollowUp } from '../domain/follow-up';
import { compareInteractions, type Interaction } from '../domain/interaction';
import type { Rules } from '../domain/rules';

interface Standing {
  readonly on: Day;
  readonly checkIn: CheckIn;
  followUps: readonly FollowUp[] | null;
}

/** A contact with its evidence; what follows from them for a day is kept until one of them changes. */
export class ContactRecord {
  #contact: Contact;
  #history: Interaction[] = [];
  #sorted = true;
  #standing: Standing | null = null;

  constructor(contact: Contact) {
    this.#contact = contact;
  }

  /** The contact as its note describes it. */
  get contact(): Contact {
    return this.#contact;
  }

  set contact(contact: Contact) {
    this.#contact = contact;
    this.#standing = null;
  }

  /** All evidence, in the order of `compareInteractions`. */
  get history(): readonly Interaction[] {
    if (!this.#sorted) {
      this.#history.sort(compareInteractions);
      this.#sorted = true;
    }
    return this.#history;
  }

  /** Adds evidence from a note that had none for this contact. */
  add(interaction: Interaction): void {
    this.#history.push(interaction);
    this.#sorted = this.#history.length === 1;
    this.#standing = null;
  }

  /** Puts evidence in the place of what a note said so far; tells whether that made a difference. */
  replace(path: string, interactions: readonly Interaction[]): boolean {
    const before = this.#history.filter((interaction) => interaction.path === path);
    const after = [...interactions].sort(compareInteractions);
    if (dequal(before.sort(compareInteractions), after)) return false;
    this.#history = this.#history.filter((interaction) => interaction.path !== path);
    this.#history.push(...after);
    this.#sorted = false;
    this.#standing = null;
    return true;
  }

  /** The check-in on a day; the same object until something changes. */
  checkIn(rules: Rules, today: Day): CheckIn {
    return this.#standingOn(rules, today).checkIn;
  }

  /** The follow-ups that arise without a task; the same objects until something changes. */
  followUps(rules: Rules, today: Day): readonly FollowUp[] {
    if (!mayCallForFollowUp(this.#contact, this.history, today)) return [];
    const standing = this.#standingOn(rules, today);
    standing.followUps ??= derivedFollowUps(this.#contact, this.history, rules, today);
    return standing.followUps;
  }

  #standingOn(rules: Rules, today: Day): Standing {
    if (this.#standing?.on !== today) {
      const checkIn = checkInOf(this.#contact, this.history, rules, today);
      this.#standing = { on: today, checkIn, followUps: null };
    }
    return this.#standing;
  }
}
