import { contactsInWords } from '../../ui/strings';

/** What is asked and said around events. */
export const EVENT_TEXTS = {
  afterTitle: 'After the event',
  open: 'Open event',
  which: 'Which event?',
  noneSuch: 'No event has this name. Type the name of a new one to create it.',
  noEvent: 'There is no such event. Its note has “type: event” and a date.',
  notBegun: (event: string, day: string): string =>
    `“${event}” begins ${day}. Tell afterwards whom you met.`,
  typing: 'a new name to create an event',
  create: (name: string): string => `Create event “${name}”`,
  when: (name: string): string => `When does “${name}” begin?`,
  created: (name: string): string => `Created the event “${name}”.`,
  toMeetTitle: 'People to meet',
  addToMeet: 'Add',
  planned: (names: string, event: string): string =>
    `Added ${names} to those to meet at “${event}”.`,
  plannedAlready: 'They are among those to meet already.',
  met: (count: number, event: string): string =>
    `Recorded that you met ${contactsInWords(count)} at “${event}”.`,
} as const;
