/** What is asked and said about what came of introductions. */
export const OUTCOME_TEXTS = {
  command: 'Say what came of an introduction…',
  which: 'Which introduction?',
  noneSuch: 'No introduction of such names.',
  placeholder: 'What came of it?',
  nothingFits: 'Type a word for it: hired, partners…',
  typing: 'a word of your own',
  own: (word: string): string => `“${word}”`,
  forget: 'Nobody knows yet',
  gone: 'This introduction is no longer recorded as it was.',
  written: (names: string, outcome: string): string => `Introduction of ${names}: ${outcome}`,
  forgotten: (names: string): string =>
    `Introduction of ${names}: nobody knows yet what came of it`,
} as const;
