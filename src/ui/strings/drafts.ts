/** What a form says that holds what was typed before. */
export const DRAFTS = {
  restored: 'This is what you had typed before.',
  startAnew: 'Start anew',
} as const;
