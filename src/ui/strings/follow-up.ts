import { DESTINATIONS } from './logging';

/** What rows and menus say of follow-ups and mentions. */
export const FOLLOW_UPS = {
  markDone: 'Mark as done',
  markDoneFor: (title: string) => `Mark as done: ${title}`,
  postpone: 'Postpone…',
  onlyMention: 'Only a mention',
  weTalked: 'We talked…',
  aboutMention: (day: string) => `About the mention on ${day}`,
} as const;

/** What the form for a follow-up says. */
export const FOLLOW_UP_FORM = {
  with: (names: string) => `With ${names}`,
  choices: 'Days to choose',
  turn: 'Whose turn is it?',
  mine: 'Mine',
  theirs: 'Theirs: I wait for them',
  noteOf: (name: string) => `${DESTINATIONS['contact note']} (${name})`,
  save: 'Add follow-up',
  saving: 'Adding…',
} as const;
