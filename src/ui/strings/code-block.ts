import type { Shown } from '../../notes/code-block/block-options';
import { contactsInWords, listInWords } from './counting';
import { SECTION_TITLES } from './review';

/** What a code block's list is called, by what it shows. */
export const BLOCK_TITLES: Readonly<Record<Shown, string>> = {
  review: SECTION_TITLES.today,
  'follow-ups': 'Follow-ups',
  milestones: 'Milestones',
  contact: 'Contact',
};

/** Everything else that a code block in a note says. */
export const BLOCK = {
  optionsWrong: 'This block asks for something that Rapport doesn’t know.',
  contactUnclear: 'This block doesn’t name one contact.',
  followUps: 'Follow-ups',
  nextMilestone: 'Next milestone',
  noContacts:
    'No contacts yet. Open the review from the ribbon to see what makes a note a contact.',
  noCadence: 'No contact here has a cadence yet. Give one a circle in its menu in the review.',
  restCanWait: (due: number) =>
    `The daily budget has room for no more today: ${contactsInWords(due)} can wait. A limit, such as “limit: 5”, shows them all the same.`,
  nobody: (filter: string) => `No contact matches ${filter}.`,
  unknownCircle: (word: string, circles: readonly string[]) =>
    `There is no circle “${word}”; the circles are ${listInWords(circles)}.`,
  noFollowUps: 'No follow-ups are open. A task that links a contact becomes one.',
  noMilestones: (days: number) =>
    `No milestones in the next ${String(days)} days. A birthday in a contact’s note becomes one.`,
  noInteractions: 'No contact recorded. Link the contact in a daily note, or log an interaction.',
  noSuchContact: (wanted: string) => `There is no contact “${wanted}”.`,
  nearest: (names: readonly string[]) => `Nearest: ${listInWords(names)}.`,
  several: (wanted: string, paths: readonly string[]) =>
    `Several contacts are called “${wanted}”. Name one by its path: ${listInWords(paths)}.`,
  noContactHere:
    'The note that holds this block isn’t a contact’s. Name the contact to show, for example “contact: Ana Diaz”.',
} as const;
