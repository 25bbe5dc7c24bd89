/** What commands about contacts are called, in menus and in the command palette. */
export const CONTACT_COMMANDS = {
  log: 'Log interaction with this contact…',
  theyReachedOut: 'They reached out…',
  gave: 'Record help given…',
  received: 'Record help received…',
  snooze: 'Snooze…',
  pause: 'Pause',
  resume: 'Resume',
  circle: 'Set circle…',
  cadence: 'Set cadence…',
  followUp: 'Follow up…',
  draft: 'Draft a message…',
  introduce: 'Introduce…',
  checkIn: 'Mark as in touch today',
  converse: 'Start conversation with this contact…',
  prepare: 'Prepare for this contact',
  explain: 'Why is this contact due?',
} as const;
