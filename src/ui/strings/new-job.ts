/** What the form for a new job says. */
export const NEW_JOB = {
  of: (name: string): string => `Of ${name}`,
  organisation: 'New organisation',
  role: 'Role',
  since: 'Since',
  today: 'today',
  leaves: (organisation: string): string => `They leave ${organisation}`,
  congratulate: 'Congratulate by',
  never: 'no follow-up',
  empty: 'Write where they work now.',
  noDay: 'Write a day, such as 1 November or last Monday.',
  writes: 'What will be written',
  adds: 'New line',
  save: 'Record new job',
  saving: 'Recording…',
} as const;
