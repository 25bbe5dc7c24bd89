/** What the form for a message says. */
export const MESSAGE_FORM = {
  to: (names: string): string => `To ${names}`,
  subject: 'Subject',
  body: 'Message',
  logIt: 'Then log it',
  copy: 'Copy',
  mail: 'Write email',
  profile: (host: string): string => `Copy and open ${host}`,
  empty: 'The message is empty.',
} as const;
