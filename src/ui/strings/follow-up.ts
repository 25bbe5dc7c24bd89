import type { DerivedKind } from '../../domain/follow-up';
import { DESTINATIONS } from './logging';

/** What rows and menus say of follow-ups and mentions. */
export const FOLLOW_UPS = {
  markDone: 'Mark as done',
  markDoneFor: (title: string) => `Mark as done: ${title}`,
  postpone: 'Postpone…',
  logIt: 'Log it…',
  dismiss: 'Dismiss',
  onlyMention: 'Only a mention',
  weTalked: 'We talked…',
  aboutMention: (day: string) => `About the mention on ${day}`,
} as const;

/** What ticking a follow-up logs that no task stands for, so that it says what is claimed. */
export const LOG_DONE: Readonly<Record<DerivedKind, (names: string) => string>> = {
  reply: (names) => `Log a reply to ${names} today`,
  first: (names) => `Log a follow-up with ${names} today`,
  thanks: (names) => `Log thanks to ${names} today`,
  introduction: (names) => `Log that you asked ${names} today`,
};

/** What the form for a follow-up says. */
export const FOLLOW_UP_FORM = {
  with: (names: string) => `With ${names}`,
  choices: 'Days to choose',
  turn: 'Whose turn is it?',
  mine: 'Mine',
  theirs: 'Theirs: I wait for them',
  noteOf: (name: string) => `${DESTINATIONS['contact note']} (${name})`,
  empty: 'Write what there is to do.',
  past: 'This day is past. Press Enter again to add it so.',
  save: 'Add follow-up',
  saving: 'Adding…',
} as const;
