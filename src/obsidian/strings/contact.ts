import type { Cadence } from '../../domain/cadence';
import { cadenceInWords } from '../../domain/wording';
import { DAYS } from '../../ui/strings';
import { CHOOSERS } from './follow-ups';

/** What is asked about a contact, and what is said once it is done. */
export const CONTACT_CHOICES = {
  snoozeFor: (name: string) => CHOOSERS.day(`Snooze ${name}`),
  snoozes: [
    [DAYS.inDays(3), { count: 3, unit: 'day' }],
    [DAYS.inWeeks(1), { count: 1, unit: 'week' }],
    [DAYS.inMonths(1), { count: 1, unit: 'month' }],
  ] satisfies readonly (readonly [title: string, span: Cadence])[],
  endSnooze: 'End the snooze',
  snoozed: (name: string, day: string) => `Snoozed ${name} until ${day}.`,
  snoozeEnded: (name: string) => `${name} is no longer snoozed.`,
  paused: (name: string) => `Paused ${name}.`,
  resumed: (name: string) => `Resumed ${name}.`,
  circleFor: (name: string) => `Circle for ${name}`,
  noCircle: 'There is no such circle. Circles are among the settings.',
  noCadence: 'no cadence',
  ownCadence: (cadence: Cadence | 'never' | null): string => {
    if (cadence === null) return '';
    const own = cadence === 'never' ? 'never' : cadenceInWords(cadence);
    return `Its note has a cadence of its own, which still holds: ${own}.`;
  },
  now: (cadence: string) => `${cadence} · now`,
  cadenceFor: (name: string) => `How often to be in touch with ${name}, for example 6 weeks`,
  noSuchCadence: 'Write a cadence such as 6 weeks, every 3 months, quarterly or never.',
  never: 'Never',
  asCircle: 'As the circle says',
  cadenceWritten: (cadence: string, name: string) => `Wrote the cadence ${cadence} for ${name}.`,
  cadenceTaken: (name: string) => `${name} follows the circle’s cadence.`,
} as const;
