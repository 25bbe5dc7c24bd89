/** What commands about contacts are called, in menus and in the command palette. */
export const CONTACT_COMMANDS = {
  log: 'Log interaction with this contact…',
  converse: 'Start conversation with this contact…',
  explain: 'Why is this contact due?',
} as const;
