import type { FolderUse } from '../../network/candidate-folders';
import { counted, notesInWords } from './counting';

/** What a folder's notes would be taken for. */
export const FOLDER_USES: Readonly<Record<FolderUse, (count: number) => string>> = {
  contacts: (count) => `${notesInWords(count)} as contacts`,
  conversations: (count) => `${notesInWords(count)} as conversations`,
};

/** What is said while there is no contact. */
export const FIRST_RUN = {
  noContacts: 'No contacts yet',
  whatCounts: 'A note becomes a contact when it has the property',
  orTag: 'or the tag',
  orFolder: 'or when it lies in a folder you choose.',
  property: 'type: person',
  tag: '#person',
  folders: 'These folders look right:',
  noFolders: 'Add either of them to one note, and it appears here.',
  showMore: (hidden: number) => `Show ${counted(hidden, 'more folder', 'more folders')}`,
  showSteps: 'Show first steps',
  use: 'Use folder',
  useFolder: (path: string) => `Use folder ${path}`,
} as const;
