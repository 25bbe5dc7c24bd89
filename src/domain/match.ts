import type { Contact } from './contact';
import { foldText } from './fold-text';
import type { Trait } from './trait';

/** Somebody who looks for something, and somebody who may be of help with it. */
export interface Match {
  readonly seeker: Contact;
  /** What they look for, as their note writes it. */
  readonly wish: string;
  /** Who may be of help; null for the user. */
  readonly helper: Contact | null;
  /** What says so, the weightiest first. */
  readonly offers: readonly [Trait, ...Trait[]];
  /** The words of the wish that the offers have too, as the wish writes them. */
  readonly words: readonly string[];
}

/**
 * How much a match says: what its words count, the more the rarer they are, times the share of the wish that they answer (0 to 1).
 * Else one rare word of many would stand before an answer to the whole.
 */
export function worthOfMatch(words: number, shareOfWish: number): number {
  return words * shareOfWish;
}

/** A match as it is told apart from others: by who looks for what, and whose words answer that. A changed text makes it another. */
export interface MatchKey {
  /** Path of the note of who looks for it. */
  readonly seeker: string;
  readonly wish: string;
  /** Path of the note of who may be of help; null for the user. */
  readonly helper: string | null;
  /** The texts that say so. */
  readonly offers: readonly string[];
}

/** What a match is told apart by. */
export function keyOfMatch({ seeker, wish, helper, offers }: Match): MatchKey {
  return {
    seeker: seeker.path,
    wish,
    helper: helper?.path ?? null,
    offers: offers.map(({ text }) => text),
  };
}

/** A key as one text, the same for keys of the same match: case, accents and the order of the offers don't matter. */
export function matchName({ seeker, wish, helper, offers }: MatchKey): string {
  return JSON.stringify([seeker, foldText(wish), helper, offers.map(foldText).sort()]);
}

/** The dismissed matches with one more. */
export function withDismissedMatch(
  dismissed: readonly MatchKey[],
  added: MatchKey,
): readonly MatchKey[] {
  return [...withoutDismissedMatch(dismissed, added), added];
}

/** The dismissed matches without one, so that it is back. */
export function withoutDismissedMatch(
  dismissed: readonly MatchKey[],
  removed: MatchKey,
): readonly MatchKey[] {
  const name = matchName(removed);
  return dismissed.filter((key) => matchName(key) !== name);
}

/** The dismissed matches after a contact's note was renamed; the same list where none names it. */
export function withRenamedInMatches(
  dismissed: readonly MatchKey[],
  from: string,
  to: string,
): readonly MatchKey[] {
  if (!dismissed.some(({ seeker, helper }) => seeker === from || helper === from)) return dismissed;
  const now = <Path extends string | null>(path: Path): Path | string =>
    path === from ? to : path;
  return dismissed.map((key) => ({ ...key, seeker: now(key.seeker), helper: now(key.helper) }));
}
