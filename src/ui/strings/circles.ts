import { counted, notesInWords } from './counting';

/** What is said about circles that contacts could be given. */
export const CIRCLES = {
  intro: 'No contact has a cadence yet. These circles follow from how often you are in touch.',
  noneToPropose:
    'No contact has a cadence yet, and none has been met often enough to suggest one. Give a contact a circle in its menu, or write one into its note, such as',
  example: 'circle: close',
  keys: 'Press Space on a contact to accept its circle.',
  acceptFor: (circle: string, name: string) => `Accept ${circle} for ${name}`,
  choose: 'Choose circle',
  suggested: (circle: string) => `${circle} (suggested)`,
  chooseFor: (shown: string, name: string) => `${shown}: choose a circle for ${name}`,
  acceptAll: 'Accept all…',
  preview: (count: number) => `Write a circle into ${notesInWords(count)}?`,
  write: (count: number) => `Write ${counted(count, 'circle', 'circles')}`,
  writing: 'Writing…',
  list: 'Circles to write',
  cancel: 'Cancel',
} as const;
