/** What notices say of matches. */
export const MATCH_NOTICES = {
  dismissed: (name: string, wish: string): string => `Dismissed a match of ${name}: ${wish}`,
} as const;
