import type { Cadence } from '../../domain/cadence';
import { cadenceInWords } from '../../domain/wording';
import { DAYS } from '../../ui/strings';

/** What is asked about a contact, and what is said once it is done. */
export const CONTACT_CHOICES = {
  snoozeFor: (name: string) => `Snooze ${name} until`,
  snoozes: [
    [DAYS.inDays(3), { count: 3, unit: 'day' }],
    [DAYS.inWeeks(1), { count: 1, unit: 'week' }],
    [DAYS.inMonths(1), { count: 1, unit: 'month' }],
  ] satisfies readonly (readonly [title: string, span: Cadence])[],
  endSnooze: 'End the snooze',
  snoozed: (name: string, day: string) => `Snoozed ${name} until ${day}.`,
  snoozeEnded: (name: string) => `Ended the snooze of ${name}.`,
  paused: (name: string) => `Paused ${name}.`,
  resumed: (name: string) => `Resumed ${name}.`,
  circleFor: (name: string) => `Circle for ${name}`,
  noCircle: 'No circle has this name. Choose one from the list, or add it in Rapport’s settings.',
  noCadence: 'no cadence',
  ownCadence: (cadence: Cadence | 'never' | null): string => {
    if (cadence === null) return '';
    const own = cadence === 'never' ? 'never' : cadenceInWords(cadence);
    return `Its note has a cadence of its own, which still holds: ${own}.`;
  },
  cadenceFor: (name: string) => `Cadence for ${name}`,
  typeCadence: 'another, such as 5 weeks',
  noSuchCadence: 'Write a cadence such as 6 weeks, every 3 months, quarterly or never.',
  never: 'Never',
  asCircle: 'As the circle says',
  cadenceWritten: (cadence: string, name: string) => `Set the cadence of ${name} to ${cadence}.`,
  cadenceTaken: (name: string) => `Set the cadence of ${name} to that of the circle.`,
} as const;
