import { dayLinkName } from '../../actions/daily-note';
import { sampleNotes, type NewNote } from '../../notes/writing/sample-notes';
import {
  stepShown,
  hasBegun,
  type GuideProgress,
  type GuideStep,
} from '../../ui/first-steps/guide-progress';
import type { GuidePort, GuideState, MarkList } from '../../ui/first-steps/guide-port';
import { withRename, type TriageProgress } from '../../ui/triage/triage-progress';
import type { LiveNetwork } from '../live/live-network';
import type { ReviewStore } from '../live/review-store';
import { windowScheduler, type Scheduler } from '../live/scheduler';
import type { Today } from '../live/today';
import type { VaultNotes } from '../live/network-feed';
import type { Configuration } from '../settings/configuration';
import type { ActionNotices } from '../writing/action-notices';
import type { Actions } from '../writing/actions';
import { parseGuideProgress, storedGuideProgress } from './stored-progress';
import { SurveyRunner } from './survey-runner';
import { TriageAnswers } from './triage-answers';

/** What the guide is made from. */
export interface GuideSources {
  readonly live: Pick<LiveNetwork, 'network' | 'settings'>;
  readonly store: Pick<ReviewStore, 'state' | 'subscribe' | 'changed'>;
  readonly configuration: Pick<
    Configuration,
    'settings' | 'own' | 'changeConventions' | 'viewState' | 'saveViewState'
  >;
  readonly today: Pick<Today, 'day'>;
  readonly notes: Pick<VaultNotes, 'paths' | 'note'>;
  readonly actions: Pick<Actions, 'perform' | 'undoStep'>;
  readonly notices: Pick<ActionNotices, 'sayFailure'>;
}

/** The guide of the first steps: where the user is in it, what it shows, and what it does. */
export class Guide {
  readonly #sources: GuideSources;
  readonly #survey: SurveyRunner;
  readonly #answers: TriageAnswers;
  #calls = 0;

  constructor(sources: GuideSources, scheduler: Scheduler = windowScheduler) {
    const { notes, store, actions, live } = sources;
    this.#sources = sources;
    this.#survey = new SurveyRunner(notes, scheduler, () => {
      store.changed();
    });
    this.#answers = new TriageAnswers(actions, live, (change) => {
      this.#changeTriage(change);
    });
    store.subscribe(() => {
      this.#look();
    });
  }

  /** What there is to show now. */
  get state(): GuideState {
    const { configuration, live } = this.#sources;
    const { conventions } = configuration.settings;
    const survey = this.#survey.survey;
    const step = this.#step;
    return {
      step,
      calls: this.#calls,
      found: survey?.found ?? null,
      isCounting: JSON.stringify(live.settings?.conventions) !== JSON.stringify(conventions),
      folders: this.#isNeeded ? (survey?.folders ?? []) : [],
      allFolders: survey?.allFolders ?? [],
      marks: configuration.own.conventions,
      triage: this.#progress.triage,
      awaited: this.#answers.awaited,
      canUndo: this.#answers.canUndo,
      isTakingBack: this.#answers.isTakingBack,
      sample: step === null ? [] : this.#sample(),
    };
  }

  /** What the guide's page can ask for; `newContact` asks for a new contact, null where nothing can make one. */
  port(newContact: GuidePort['newContact'] = null): GuidePort {
    const answers = this.#answers;
    return {
      newContact,
      go: (step) => {
        this.#save({ ...this.#progress, at: step });
      },
      end: (how) => {
        this.#save({ ...this.#progress, at: how });
      },
      changeMarks: (list, words) => this.#changeMarks(list, words),
      answer: (path, circle) => answers.answer(path, circle),
      answerAll: (choices) => answers.answerAll(choices),
      skip: (path) => {
        answers.skip(path);
      },
      undo: () => answers.undo(),
      askSkipped: () => {
        this.#changeTriage((triage) => ({ ...triage, skipped: [] }));
      },
      askStrangers: () => {
        this.#changeTriage((triage) => ({ ...triage, asksStrangers: true }));
      },
      writeSample: () => answers.writeSample(this.#sample()),
    };
  }

  /** Opens the guide at a step, for a command. */
  call(step: GuideStep): void {
    this.#calls += 1;
    this.#save({ ...this.#progress, at: step });
  }

  /** Hears that notes were created, changed or deleted. */
  notesChanged(): void {
    this.#survey.notesChanged();
    if (this.#isNeeded) this.#sources.store.changed();
  }

  /** Hears of a rename, so that progress follows its contacts. */
  renamed(oldPath: string, path: string): void {
    const { answered, skipped } = this.#progress.triage;
    this.#answers.renamed(oldPath, path);
    if (answered.includes(oldPath) || skipped.includes(oldPath))
      this.#changeTriage((triage) => withRename(triage, oldPath, path));
  }

  /** Stops for good. */
  stop(): void {
    this.#survey.stop();
  }

  get #progress(): GuideProgress {
    return parseGuideProgress(this.#sources.configuration.viewState('triage'));
  }

  get #step(): GuideStep | null {
    const { state } = this.#sources.store;
    if (state.kind !== 'ready') return null;
    return stepShown(this.#progress, state.review, state.network.rules);
  }

  /** Whether folders are still to be offered: who has a cadence to keep has begun, and is not asked again. */
  get #isNeeded(): boolean {
    const { state } = this.#sources.store;
    if (state.kind !== 'ready') return false;
    return this.#step !== null || !hasBegun(state.review, state.network.rules);
  }

  #look(): void {
    const { live, today } = this.#sources;
    const { network, settings } = live;
    if (network === null || settings === null) return;
    this.#answers.arrived();
    // Answers change the network one by one; they are counted once the user looks again.
    const isShown = this.#step !== 'circles' || this.#survey.survey === null;
    if (this.#isNeeded && isShown) this.#survey.look({ network, settings, today: today.day });
  }

  #changeTriage(change: (triage: TriageProgress) => TriageProgress): void {
    const progress = this.#progress;
    this.#save({ ...progress, triage: change(progress.triage) });
  }

  #save(progress: GuideProgress): void {
    const { configuration, notices, store } = this.#sources;
    notices.sayFailure(configuration.saveViewState('triage', storedGuideProgress(progress)));
    store.changed();
  }

  async #changeMarks(list: MarkList, words: readonly string[]): Promise<void> {
    await this.#sources.configuration.changeConventions({ [list]: words });
  }

  #sample(): readonly NewNote[] {
    const { configuration, today } = this.#sources;
    const { conventions, writing } = configuration.settings;
    return sampleNotes(today.day, conventions, writing, (day) =>
      dayLinkName(conventions.dailyNotes, day),
    );
  }
}
