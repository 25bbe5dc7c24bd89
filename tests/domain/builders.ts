import { checkInOf, type CheckIn } from '../../src/domain/check-in';
import type { Contact } from '../../src/domain/contact';
import { dayOf, type Day } from '../../src/domain/day';
import {
  compareInteractions,
  NO_DETAILS,
  type Interaction,
  type InteractionDetails,
} from '../../src/domain/interaction';
import { DEFAULT_RULES, type Rules } from '../../src/domain/rules';
import { contactNamed } from './contact-named';

/** The day of an ISO date. */
export function day(iso: string): Day {
  const [year = 0, month = 0, dayOfMonth = 0] = iso.split('-').map(Number);
  const found = dayOf(year, month, dayOfMonth);
  if (found === null) throw new Error(`${iso} is not a day`);
  return found;
}

/** The Sunday on which the tests look at their contacts. */
export const TODAY = day('2026-11-22');

/** Ana Diaz, of whom only what is given is known. */
export function contact(known: Partial<Contact> = {}): Contact {
  return { ...contactNamed('Ana Diaz'), ...known };
}

/** Evidence of an exchange with Ana Diaz: a log line in the daily note, unless said otherwise. */
export function interaction(
  on: string,
  {
    details = {},
    ...known
  }: Partial<Omit<Interaction, 'details' | 'on'>> & {
    readonly details?: Partial<InteractionDetails>;
  } = {},
): Interaction {
  return {
    contact: 'People/Ana Diaz.md',
    on: day(on),
    kind: 'log',
    path: `Daily/${on}.md`,
    line: 1,
    details: { ...NO_DETAILS, ...details },
    ...known,
  };
}

/** Evidence in the order that the rules expect. */
export function history(...interactions: readonly Interaction[]): readonly Interaction[] {
  return [...interactions].sort(compareInteractions);
}

/** The rules as shipped, but for what is given. */
export function rules(changed: Partial<Rules> = {}): Rules {
  return { ...DEFAULT_RULES, ...changed };
}

/** The check-in today of a contact with these interactions. */
export function checkIn(
  known: Partial<Contact> = {},
  interactions: readonly Interaction[] = [],
  changed: Partial<Rules> = {},
): CheckIn {
  return checkInOf(contact(known), history(...interactions), rules(changed), TODAY);
}
