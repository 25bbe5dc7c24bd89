/** What commands about contacts are called, in menus and in the command palette. */
export const CONTACT_COMMANDS = {
  log: 'Log interaction with this contact…',
  checkIn: 'Mark as in touch today',
  explain: 'Why is this contact due?',
} as const;
