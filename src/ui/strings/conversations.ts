/** What the preview of a note as a conversation note says. */
export const CONVERSATION_PREVIEW = {
  adds: 'These properties are added to the note:',
  people: 'Who took part?',
  noPeople:
    'No contact is linked in this note. Link the people who took part, and the conversation counts for them.',
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
  create: 'Create',
  createAnother: 'Create another',
  creating: 'Creating…',
} as const;
