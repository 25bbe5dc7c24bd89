import { surveyOf, type Survey } from '../../network/found-survey';
import type { Network } from '../../network/network';
import type { Day } from '../../domain/day';
import type { Settings } from '../../notes/settings/settings';
import type { VaultNotes } from '../live/network-feed';
import type { Scheduler } from '../live/scheduler';

/** Looking goes on for this long, in milliseconds, before the app has its turn. */
const SLICE = 8;

/** What is surveyed: a network as it is by now, and the settings it was built under. */
export interface Surveyed {
  readonly network: Network;
  readonly settings: Settings;
  readonly today: Day;
}

/** Keeps one survey of the vault up to date, in slices; it is made anew only when asked for after a change. */
export class SurveyRunner {
  readonly #notes: Pick<VaultNotes, 'paths' | 'note'>;
  readonly #scheduler: Scheduler;
  readonly #changed: () => void;
  #network: Network | null = null;
  #revision = -1;
  #survey: Survey | null = null;
  /** Counts the surveys that were begun; only the last goes on. */
  #begun = 0;
  #isStale = true;

  constructor(
    notes: Pick<VaultNotes, 'paths' | 'note'>,
    scheduler: Scheduler,
    changed: () => void,
  ) {
    this.#notes = notes;
    this.#scheduler = scheduler;
    this.#changed = changed;
  }

  /** The last survey that was finished; null before the first. */
  get survey(): Survey | null {
    return this.#survey;
  }

  /** Hears that notes have changed, be it in what the network does not show: a folder may take them in now, or no more. */
  notesChanged(): void {
    this.#isStale = true;
  }

  /** Asks for a survey of a network as it is now; does nothing if that is made or under way. */
  look(surveyed: Surveyed): void {
    const { network } = surveyed;
    const isSame = this.#network === network && this.#revision === network.revision;
    if (isSame && !this.#isStale) return;
    this.#isStale = false;
    this.#begun += 1;
    this.#network = network;
    this.#revision = network.revision;
    this.#work(surveyed, this.#begun).catch((error: unknown) => {
      console.error(error);
    });
  }

  /** Stops for good. */
  stop(): void {
    this.#begun += 1;
  }

  async #work({ network, settings, today }: Surveyed, begun: number): Promise<void> {
    const { conventions, rules } = settings;
    const looking = surveyOf({
      paths: this.#notes.paths(),
      noteAt: (path) => this.#notes.note(path),
      network,
      conventions,
      circles: rules.circles,
      today,
    });
    let until = this.#scheduler.now() + SLICE;
    for (;;) {
      const step = looking.next();
      if (step.done === true) {
        this.#survey = step.value;
        this.#changed();
        return;
      }
      if (this.#scheduler.now() < until) continue;
      await this.#scheduler.nextSlice();
      if (this.#begun !== begun) return;
      until = this.#scheduler.now() + SLICE;
    }
  }
}
