import type { TraitKind } from './trait';

/** How much a word counts in each kind of trait; kinds that are left out are not looked at. The figures are this project's own. */
export type TraitWeights = Readonly<Partial<Record<TraitKind, number>>>;

/** For a match: who says what they can help with says it outright; the rest are hints, in this order. */
export const MATCH_WEIGHTS: TraitWeights = {
  'can help with': 3,
  role: 2,
  interest: 1.5,
  organisation: 1,
};

/** For who can help: what is said outright, then what somebody does and did, then what they care for, then whom they know. */
export const HELP_WEIGHTS: TraitWeights = {
  'can help with': 3,
  role: 2.5,
  organisation: 2,
  'past organisation': 1.5,
  interest: 1.5,
  topic: 1.5,
  introduced: 1,
};

/** For who would like a note: what people care for, then what they look for, what you talked about, and where they are. */
export const LIKING_WEIGHTS: TraitWeights = {
  interest: 3,
  'looking for': 2.5,
  topic: 2,
  organisation: 1.5,
};

/** How much a link counts beside those words: one to the other says more than one of both to a third. */
export const LINK_WEIGHTS = { direct: 4, common: 2 } as const;

/** A word that more people than this have says too little to bring two together by a hint; it also bounds the work. */
export const COMMON_WORD = 100;

/**
 * How much a word or link counts by how many of all have it: log₂(1 + all ÷ those who have it), as in other searches (Spärck
 * Jones, 1972).
 */
export function rarity(all: number, holders: number): number {
  return Math.log2(1 + all / holders);
}
