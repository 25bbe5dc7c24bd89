import { contactsInWords, numberInWords } from './counting';

/** What the views beside the review say alike. */
export const PANELS = {
  groupBy: 'By',
  showPeople: (name: string, people: number): string => `${name}: show ${contactsInWords(people)}`,
  more: (hidden: number): string => `Show ${numberInWords(hidden)} more`,
  fewer: 'Show fewer',
} as const;
