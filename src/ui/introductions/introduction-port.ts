import type { IntroductionPlace } from '../../domain/introduction';

/** What can be done with introductions. */
export interface IntroductionPort {
  /** Asks what came of an introduction, and writes it where that is recorded. */
  tellOutcome(introduction: IntroductionPlace): void;
}
