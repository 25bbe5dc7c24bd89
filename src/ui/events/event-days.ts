import type { Event } from '../../domain/event';
import { daysWithYear, dayWithYear } from '../day-wording';

/** The days of an event, with the year: `26 Nov 2026`, `26–28 Nov 2026`. */
export function eventDays({ on, until }: Pick<Event, 'on' | 'until'>): string {
  return on === until ? dayWithYear(on) : daysWithYear(on, until);
}
