import type { Circle } from '../domain/circle';
import type { Contact } from '../domain/contact';
import type { Day } from '../domain/day';
import { counts } from '../domain/interaction';
import { isQuieterThanUsual, rhythmOf, suggestedCircle } from '../domain/rhythm';
import type { Network } from './network';

/** How often one has in fact been in touch with a contact, and what follows from it. */
export interface ContactRhythm {
  /** The distinct days of contact up to today, oldest first. */
  readonly days: readonly Day[];
  /** The usual gap in days; null until there are enough days to tell. */
  readonly rhythm: number | null;
  /** Whether the silence since then is longer than the rhythm leads one to expect. */
  readonly quieter: boolean;
  /** The circle to propose; null for contacts that have a circle or cadence, or no rhythm. */
  readonly suggested: Circle | null;
}

/** Measures a contact's rhythm from the network's evidence; mentions count if the rules say so. */
export function rhythmOfContact(network: Network, contact: Contact, today: Day): ContactRhythm {
  const days = contactDays(network, contact.path, today);
  const rhythm = rhythmOf(days);
  const last = days.at(-1);
  return {
    days,
    rhythm,
    quieter: last !== undefined && !contact.died && isQuieterThanUsual(rhythm, today - last),
    suggested: suggestedCircle(contact, rhythm, network.rules.circles),
  };
}

function contactDays(network: Network, path: string, today: Day): readonly Day[] {
  const { mentionsCount } = network.rules;
  const days: Day[] = [];
  for (const { on, kind } of network.history(path))
    if (on <= today && on !== days.at(-1) && counts(kind, mentionsCount)) days.push(on);
  return days;
}
