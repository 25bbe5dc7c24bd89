import type { CheckIn } from '../domain/check-in';
import type { Day } from '../domain/day';
import type { Network } from './network';
import { rhythmOfContact, type ContactRhythm } from './rhythm-of-contact';

/** A contact that has neither circle nor cadence, and how often one has in fact been in touch. */
export interface Uncircled {
  readonly checkIn: CheckIn;
  readonly rhythm: ContactRhythm;
}

/** Contacts that have neither circle nor cadence, most met first. */
export interface UncircledContacts {
  /** Those with a circle to propose. */
  readonly proposed: readonly Uncircled[];
  /** Those without any cadence whose rhythm can't be told yet. */
  readonly others: readonly Uncircled[];
}

/**
 * Everyone without a circle in the order in which to ask about them: most met first; of those met as often, the ones with
 * a circle to propose.
 */
export function inOrderToAsk({ proposed, others }: UncircledContacts): readonly Uncircled[] {
  return [...proposed, ...others].sort((a, b) => b.rhythm.days.length - a.rhythm.days.length);
}

/** Measures the rhythms of contacts without a circle, each only once until something about the contact changes. */
export class Rhythms {
  readonly #known = new WeakMap<CheckIn, ContactRhythm>();

  /** The living contacts that have neither circle nor cadence, by whether their rhythm proposes one. */
  uncircled(network: Network, checkIns: readonly CheckIn[], today: Day): UncircledContacts {
    const found = checkIns
      .filter(({ contact }) => contact.circle === null && contact.cadence === null && !contact.died)
      .map((checkIn) => ({ checkIn, rhythm: this.#of(network, checkIn, today) }))
      .sort((a, b) => b.rhythm.days.length - a.rhythm.days.length);
    return {
      proposed: found.filter(({ rhythm }) => rhythm.suggested !== null),
      others: found.filter(
        ({ checkIn, rhythm }) => rhythm.suggested === null && checkIn.cadence === null,
      ),
    };
  }

  #of(network: Network, checkIn: CheckIn, today: Day): ContactRhythm {
    let rhythm = this.#known.get(checkIn);
    if (rhythm === undefined) {
      rhythm = rhythmOfContact(network, checkIn.contact, today);
      this.#known.set(checkIn, rhythm);
    }
    return rhythm;
  }
}
