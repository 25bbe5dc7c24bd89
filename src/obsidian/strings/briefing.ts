import { contactsInWords } from '../../ui/strings';

/** What is asked and said about briefings. */
export const BRIEFINGS = {
  command: 'Prepare for…',
  forWhom: 'Prepare for a conversation with',
  nobody: 'No contact has this name.',
  copied: (names: string): string => `Copied the briefing on ${names}.`,
  inserted: (people: number): string => `Inserted the briefing on ${contactsInWords(people)}.`,
  hasOne: 'Nothing changed: this note has a briefing already.',
} as const;
