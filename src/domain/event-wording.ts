import type { EventReason } from './event';

/** Why somebody may be at an event, as it goes on after their name: `works at Northlight`. */
export function eventReasonInWords({ kind, text }: EventReason): string {
  switch (kind) {
    case 'attendee':
      return 'is on the list of attendees';
    case 'organisation':
      return `works at ${text}`;
    case 'place':
      return `lives in ${text}`;
    case 'past organisation':
      return `was at ${text}`;
    case 'interest':
      return `is interested in ${text}`;
  }
}
