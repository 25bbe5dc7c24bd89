/** What is said where thanks are to be chosen. */
export const THANKS = {
  command: 'Say thank you…',
  placeholder: 'Whom to thank',
  nobody: 'Nobody of that name is owed thanks.',
  helped: (day: string): string => `helped ${day}`,
} as const;
