/** What commands about contacts are called, in menus and in the command palette. */
export const CONTACT_COMMANDS = {
  log: 'Log interaction with this contact…',
  followUp: 'Follow up…',
  explain: 'Why is this contact due?',
} as const;
