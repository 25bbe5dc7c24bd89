import type { Warmth } from './tie';

/** What a message can begin a conversation with. */
export const OPENERS = [
  'check-in',
  'thank-you',
  'congratulation',
  'share',
  'introduction',
  'may I introduce',
  'advice',
  'reconnect',
  'news',
] as const;
export type Opener = (typeof OPENERS)[number];

/** Openers that say something only about somebody else or about a note. */
export const ABOUT_MORE: readonly Opener[] = ['share', 'introduction', 'may I introduce'];

/** Whoever is asked before being introduced has so many days to answer. */
export const DAYS_TO_AGREE = 7;

/** What is known before a message is written. */
export interface Situation {
  /** Whether thanks are owed to the contact. */
  readonly owesThanks: boolean;
  /** Whether there is an occasion to congratulate on. */
  readonly hasOccasion: boolean;
  readonly warmth: Warmth;
}

/** The opener that suggests itself: thanks before good wishes, and those before picking up a thread that has grown cold. */
export function openerFor({ owesThanks, hasOccasion, warmth }: Situation): Opener {
  if (owesThanks) return 'thank-you';
  if (hasOccasion) return 'congratulation';
  return warmth === 'cold' ? 'reconnect' : 'check-in';
}
