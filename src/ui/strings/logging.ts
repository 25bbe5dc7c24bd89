/** What the form for logging an interaction says. */
export const INTERACTION_FORM = {
  with: (names: string) => `With ${names}`,
  text: 'What was it about?',
  channel: 'Channel',
  noChannel: 'No channel',
  save: 'Log',
  saving: 'Logging…',
} as const;
