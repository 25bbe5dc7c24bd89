import type { NoteSign, SignedSort } from '../../notes/reading/note-sign';
import type { GuideStep } from '../first-steps/guide-progress';
import type { MarkList } from '../first-steps/guide-port';
import { contactsInWords, counted, notesInWords, numberInWords } from './counting';

/** The names of the guide's steps. */
export const GUIDE_STEP_TITLES: Readonly<Record<GuideStep, string>> = {
  found: 'What was found',
  marks: 'Folders and markers',
  circles: 'Circles',
};

/** Numbers of notes of each sort in words. */
export const FOUND_COUNTS: Readonly<Record<SignedSort, (count: number) => string>> = {
  contact: contactsInWords,
  conversation: (count) => counted(count, 'conversation note', 'conversation notes'),
  dated: (count) => counted(count, 'daily note', 'daily notes'),
};

/** What is said where no note of a sort was found. */
export const NONE_FOUND: Readonly<Record<SignedSort, string>> = {
  contact: 'No contacts yet',
  conversation: 'No conversation notes',
  dated: 'No daily notes',
};

/** By what notes were recognised, after their number. */
export function signInWords(sign: NoteSign): string {
  switch (sign.by) {
    case 'property':
      return `${sign.property}: ${sign.value}`;
    case 'tag':
      return `#${sign.tag}`;
    case 'folder':
      return `folder ${sign.folder}`;
    case 'participants':
      return 'a list of who took part';
    case 'name':
      return 'a day for a name';
  }
}

/** What the lists of words are called, and what is asked for to add to them. */
export const MARK_LISTS: Readonly<
  Record<MarkList, { readonly title: string; readonly add: string }>
> = {
  contactFolders: { title: 'Folders of contacts', add: 'Add a folder of contacts' },
  contactTags: { title: 'Tags of contacts', add: 'Add a tag of contacts' },
  contactMarkers: { title: 'Types of contacts', add: 'Add a type of contacts' },
  conversationFolders: { title: 'Folders of conversations', add: 'Add a folder of conversations' },
};

/** Everything else the guide says. */
export const GUIDE = {
  label: 'First steps',
  steps: 'Steps',
  next: 'Go on',
  back: 'Back',
  leave: 'Go to the review',

  found: 'Your notes know people already',
  foundIntro: (notes: number) =>
    `${notesInWords(notes)} read. Nothing was changed, and nothing has to be moved.`,
  counting: 'Counting…',
  foundNobody: 'Let’s find your people',
  from: (count: number, sign: string) => `${numberInWords(count)} by ${sign}`,
  allFrom: (sign: string) => `by ${sign}`,
  otherSigns: (count: number) => `${numberInWords(count)} by other folders or markers`,
  others: (count: number) => `and ${numberInWords(count)} more`,
  newContact: 'New contact…',
  trySample: 'Try with a sample',
  sampleTitle: (notes: number) => `Write ${notesInWords(notes)}?`,
  sampleIntro: 'These notes, and nothing else. One step takes them back.',
  writeSample: 'Write the sample',
  cancel: 'Cancel',

  marks: 'Is anyone missing, or too many?',
  marksIntro: 'Say where people and conversations are. The numbers follow.',
  remove: (word: string) => `Remove ${word}`,
  add: 'Add',
  adds: (count: number) => `adds ${contactsInWords(count)}`,
  addsConversations: (count: number) =>
    `adds ${counted(count, 'conversation note', 'conversation notes')}`,
  noFolder: (path: string) => `There is no folder “${path}” with notes in it.`,
  noWord: 'Write one word.',
  hasIt: (word: string) => `“${word}” is in the list already.`,
} as const;

/** What is said while contacts are sorted into circles. */
export const TRIAGE = {
  title: 'How often do you want to be in touch?',
  progress: (place: number, total: number) => `${numberInWords(place)} of ${numberInWords(total)}`,
  circles: 'Circles',
  proposed: 'proposed',
  last: (day: string) => `Last on ${day}.`,
  never: 'Never',
  ownCadence: 'A cadence of their own',
  skip: 'Skip',
  undo: 'Undo',
  did: (name: string, what: string) => `${name}: ${what}`,
  acceptAll: (count: number) => `Accept all ${counted(count, 'proposal', 'proposals')}…`,
  announced: (name: string, place: string, reason: string, proposed: string) =>
    `${name}, ${place}. ${reason}${proposed}`,
  proposes: (circle: string) => ` Proposed: ${circle}.`,
  proposesNone: ' No circle is proposed.',

  nobody: 'There is nobody to sort yet.',
  done: 'That is everyone.',
  doneMet: 'That is everyone you have been in touch with.',
  wasSkipped: 'skipped',
  wasNever: 'never',
  sums: 'Contacts sorted',
  skipped: 'Skipped',
  strangers: 'No contact recorded',
  askStrangers: 'Sort the others too',
  askSkipped: 'Ask about the skipped again',
  finish: 'See your first review',
} as const;
