import { counted } from '../../ui/strings';

/** What windows that ask for one thing say. */
export const CHOOSERS = {
  typeDay: 'a day, such as next Friday',
  postponeTo: 'Postpone to',
  channel: 'How did you talk?',
  noChannel: 'There is no such channel.',
  /** Marks the choice that holds already. */
  current: 'now',
  keys: (typing: string): { readonly command: string; readonly purpose: string }[] => [
    { command: '↑↓', purpose: 'to choose' },
    { command: '↵', purpose: 'to accept' },
    { command: 'type', purpose: typing },
  ],
} as const;

/** What is said of follow-ups and mentions outside the review. */
export const FOLLOW_UP_TEXTS = {
  title: 'Follow up',
  onlyMentionCommand: 'Mark as only a mention',
  done: (text: string): string => `Marked as done: ${text}.`,
  postponed: (text: string, day: string): string => `Postponed to ${day}: ${text}.`,
  postponedAsTask: (text: string, day: string, note: string): string =>
    `Postponed to ${day}, as a task in ${note}: ${text}.`,
  logged: (said: string, names: string, place: string): string =>
    `Logged “${said}” with ${names} in ${place}.`,
  dismissed: (text: string): string => `Dismissed: ${text}.`,
  added: (names: string, count = 1): string =>
    `Added ${count > 1 ? counted(count, 'follow-up', 'follow-ups') : 'a follow-up'} with ${names}.`,
  onlyMention: 'Marked as only a mention.',
  talked: (name: string): string => `Noted that you talked with ${name}.`,
  gone: 'The line is no longer in the note as it was.',
} as const;
