import type { Contact } from './contact';
import type { Day } from './day';
import type { Interaction } from './interaction';
import { asSentence } from './wording';

/** What can come of an introduction, as notes write it; a note may say it in another word, which is kept as written. */
export const OUTCOMES = ['talked', 'helped', 'nothing'] as const;

/** Two or more contacts who were introduced to each other, with what happened since. */
export interface Introduction {
  readonly on: Day;
  readonly path: string;
  /** Line of the list item that says so, from 1; null where the whole note does. */
  readonly line: number | null;
  readonly contacts: readonly Contact[];
  /** What came of it: one of the outcomes, or another word as the note writes it; null where no note says so. */
  readonly outcome: string | null;
  /** The last day of contact with any of them. */
  readonly lastContactOn: Day | null;
  /** Whether I reached out to each of them on that day, beside introducing them. */
  readonly isAskedThatDay: boolean;
}

/** Where an introduction is recorded, by which it is found again. */
export type IntroductionPlace = Pick<Introduction, 'path' | 'line'>;

/** Tells whether a history has me reach out on a day other than by an introduction. */
export function reachesOut(history: readonly Interaction[], on: Day): boolean {
  return history.some(
    ({ on: day, details }) => day === on && details.direction === 'outbound' && !details.introduced,
  );
}

/** What came of an introduction, as a sentence: `Nothing came of it`. */
export function outcomeInWords(outcome: string): string {
  switch (outcome) {
    case 'talked':
      return 'They talked';
    case 'helped':
      return 'It helped';
    case 'nothing':
      return 'Nothing came of it';
    default:
      return asSentence(outcome);
  }
}
