import { counted, listInWords } from './counting';

/** What the view *Event* says. */
export const EVENTS = {
  title: 'Event',
  none: 'Open the note of an event, or plan one: whom you want to meet there stands here, and afterwards whom you met.',
  plan: 'Plan event…',
  addToMeet: 'Add people to meet…',
  after: 'After the event…',
  phases: {
    ahead: (day: string): string => `begins ${day}`,
    running: (day: string): string => `until ${day}`,
    over: (day: string): string => `was ${day}`,
  },
  toMeet: 'To meet',
  noneToMeet: 'Nobody yet. Add those whom you want to meet, also from a list of attendees.',
  isMet: 'met',
  met: 'Met',
  noneMet: 'Nobody yet. After the event, tell here whom you met.',
  followedUp: (day: string): string => `followed up ${day}`,
  followUpBy: (day: string): string => `follow up ${day}`,
  followUpNoted: 'follow-up noted',
  noFollowUp: 'no follow-up yet',
  mayBeThere: 'Might be there',
  noCandidates:
    'Nobody, as far as notes tell. Give the event’s note a location or organisations, or list its attendees.',
  wantToMeet: (name: string): string => `Add ${name} to those to meet`,
  wantToMeetMenu: 'Add to those to meet',
} as const;

/** What the forms about people at an event say. */
export const EVENT_PEOPLE = {
  at: (event: string): string => `At ${event}`,
  whoMet: 'Whom you met',
  day: 'Day',
  noDay: (first: string, last: string): string => `Write a day from ${first} to ${last}.`,
  said: 'What you talked about',
  next: 'Follow-up',
  nextPlaceholder: 'Follow up',
  by: 'By',
  noFollowUp: 'no follow-up',
  noFollowUpDay: (name: string): string => `Write by when to follow up with ${name}, or nothing.`,
  nobody: 'Choose whom you met.',
  save: 'Save',
  saving: 'Saving…',
} as const;

/** What the field for a list of people says. */
export const PASTED_LIST = {
  title: 'Paste a list',
  label: 'Names, one on each line, or a table with a column “Name”',
  found: (count: number): string => counted(count, 'person on the list', 'people on the list'),
  contactsAmong: (contacts: number, all: number): string =>
    `${String(contacts)} of ${counted(all, 'person', 'people')} on the list ${contacts === 1 ? 'is a contact' : 'are contacts'}.`,
  all: 'Take all',
  isNew: 'new',
  unclear: (names: readonly string[]): string =>
    `Several contacts are called ${listInWords(names)}: choose above whom you mean.`,
} as const;
