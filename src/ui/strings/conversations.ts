import type { PlaceInNote } from '../conversations/conversation-preview-port';

/** What the preview of a note as a conversation note says. */
export const CONVERSATION_PREVIEW = {
  adds: 'These properties are added to the note:',
  people: 'Who took part?',
  noPeople:
    'No contact is linked in this note. Link the people who took part, and the conversation counts for them.',
  place: (place: PlaceInNote) => {
    switch (place.kind) {
      case 'property':
        return `in “${place.name}”`;
      case 'heading':
        return `under “${place.name}”`;
      case 'text':
        return 'in the text';
      case 'note name':
        return 'in the note’s name';
    }
  },
  write: 'Add properties',
  writing: 'Adding…',
  cancel: 'Cancel',
} as const;

/** What the form for a new contact says. */
export const NEW_CONTACT = {
  name: 'Name',
  known: (names: string, count: number) =>
    count === 1 ? `${names} is a contact already.` : `These are contacts already: ${names}.`,
  open: (name: string) => `Open ${name}`,
  alsoWritten: 'Also written',
  template: 'Template',
  ownTemplate: 'Rapport’s own',
  create: 'Create',
  createAnother: 'Create another',
  creating: 'Creating…',
} as const;
