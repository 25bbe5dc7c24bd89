import { contactNamed } from '../domain/contact-named';
import type { Circle } from '../../src/domain/circle';
import type { Contact } from '../../src/domain/contact';
import { dayOf, type Day } from '../../src/domain/day';
import { NO_DETAILS, type InteractionDetails } from '../../src/domain/interaction';
import { DEFAULT_RULES, type Rules } from '../../src/domain/rules';
import { Network } from '../../src/network/network';
import { NO_FACTS, type NoteFacts } from '../../src/notes/facts';

/** The day of a civil date; a wrong one is a mistake in the test. */
export function on(year: number, month: number, day: number): Day {
  const found = dayOf(year, month, day);
  if (found === null) throw new Error(`No such day: ${year}-${month}-${day}`);
  return found;
}

/** The day that the tests take for today. */
export const TODAY = on(2026, 11, 22);

const NOBODY = contactNamed('');

/** A contact of whom nothing is known but a name and what a test says. */
export function contact(name: string, known: Partial<Contact> = {}): Contact {
  return { ...NOBODY, path: `People/${name}.md`, name, ...known };
}

/** Circles of these names, as they are listed. */
export function circles(...names: readonly string[]): readonly Circle[] {
  return names.map((name) => ({ name, cadence: null, aliases: [] }));
}

/** A contact's note that records days of contact. */
export function personNote(
  who: Contact,
  days: readonly Day[] = [],
  facts: Partial<NoteFacts> = {},
): readonly [string, NoteFacts] {
  const recorded = days.map((day) => ({ on: day, details: NO_DETAILS }));
  return [who.path, { ...NO_FACTS, contact: who, recorded, ...facts }];
}

/** A note of one conversation with a contact. */
export function conversationNote(
  who: Contact,
  day: Day,
  details: Partial<InteractionDetails> = {},
): readonly [string, NoteFacts] {
  const conversation = {
    on: day,
    participants: [{ link: who.name }],
    event: null,
    details: { ...NO_DETAILS, ...details },
  };
  return [`Meetings/${day} ${who.name}.md`, { ...NO_FACTS, conversation }];
}

/** A network of notes. */
export function networkOf(
  notes: Iterable<readonly [string, NoteFacts]>,
  rules: Partial<Rules> = {},
): Network {
  const network = new Network({ ...DEFAULT_RULES, ...rules });
  for (const [path, facts] of notes) network.apply(path, facts);
  return network;
}
