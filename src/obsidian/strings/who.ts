/** What is said where one looks for people who can help, or who would like a note. */
export const WHO = {
  canHelp: 'Who can help with…',
  helpWith: 'What you need help with',
  nobodyCanHelp: 'Nobody’s note says so, in these words.',
  wouldLike: 'Who would like this note?',
  readers: 'Who would like this note',
  nobodyLikes: 'Nobody is called that.',
  noReaders: 'Nobody has an interest, a topic or a link in common with this note.',
  named: 'this note names them',
  theirNote: 'their note links here',
  bothLink: (notes: string): string => `both link to ${notes}`,
  shared: (day: string): string => `shared ${day}`,
  sharedText: (link: string): string => `Shared ${link}`,
} as const;
