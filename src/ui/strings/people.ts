/** What the field for choosing contacts says. */
export const PEOPLE = {
  died: 'has died',
  label: 'With',
  placeholder: 'Name',
  list: 'Contacts',
  remove: (name: string) => `Remove ${name}`,
  create: (name: string) => `Create contact “${name}”`,
  isNew: 'new',
  goOn: 'Press Enter to go on, Backspace to take one back.',
  none: 'No contact has this name.',
} as const;
