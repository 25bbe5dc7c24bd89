/** What the view *Matches* says. */
export const MATCHES = {
  title: 'Matches',
  nobodyLooks:
    'Nobody’s note says what they look for yet. Write it as “looking-for”, and what others can help with as “can-help-with”: whoever fits stands here.',
  none: 'Nobody stands out as having what others look for, in the words that your notes use.',
  noOffers: 'Say what you can help with, and who looks for that stands here too.',
  addOffer: 'Add what I can help with…',
  mine: 'You could help',
  noneMine: 'Nobody looks for what you can help with.',
  others: 'Who could help whom',
  meaning: 'By the words that two notes share, rare ones first.',
  open: (name: string): string => `Open ${name}`,
  dismiss: 'Dismiss this match',
} as const;
