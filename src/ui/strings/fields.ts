/** What the fields are called that several forms have. */
export const FIELDS = {
  followUp: 'Follow-up',
  due: 'Due',
  noDay: 'No day',
  destination: 'Write to',
} as const;
