import type { Failure } from '../../actions/failure';
import type { Outcome } from '../../actions/outcome';
import type { Ports } from '../../actions/ports';
import { UndoHistory, type Undoable } from '../../actions/undo';
import type { Settings } from '../../notes/settings/settings';
import { fullNameAt } from '../../ui/names-apart';
import type { LiveNetwork } from '../live/live-network';
import type { Configuration } from '../settings/configuration';
import { NOTICES } from '../strings';
import type { ActionNotices } from './action-notices';

/** What an action is carried out with. */
export interface ActionContext {
  readonly ports: Ports;
  readonly settings: Settings;
}

/** What an action needs to know beside the settings. */
export interface ActionNeeds {
  /** Whether it writes into daily notes, so that it must be known where they are. */
  readonly dailyNotes?: boolean;
  /** Whether nothing is said where there was nothing to write, since nobody asked for it. */
  readonly quiet?: boolean;
  /** Whether the face that asks shows itself what was done and offers to undo it, so that no notice does. */
  readonly saysItself?: boolean;
}

type Finished = Extract<Outcome, { kind: 'done' }>;

/** Carries out actions as the user meets them: what was done is said, with a way to undo it. */
export class Actions {
  readonly #ports: Ports;
  readonly #configuration: Pick<
    Configuration,
    'settings' | 'dailyNotesProblem' | 'loadConfigFiles'
  >;
  readonly #notices: Pick<ActionNotices, 'say' | 'sayDone' | 'sayFailure'>;
  readonly #live: Pick<LiveNetwork, 'network'>;
  readonly #history: UndoHistory;
  #isStopped = false;

  constructor(
    ports: Ports,
    configuration: Pick<Configuration, 'settings' | 'dailyNotesProblem' | 'loadConfigFiles'>,
    notices: Pick<ActionNotices, 'say' | 'sayDone' | 'sayFailure'>,
    live: Pick<LiveNetwork, 'network'>,
  ) {
    this.#ports = ports;
    this.#configuration = configuration;
    this.#notices = notices;
    this.#live = live;
    this.#history = new UndoHistory(ports.vault);
  }

  /**
   * Carries out an action under the settings in force, and says what it did in the words of `said`. Rejects with a message
   * for the user where not all was written, and what stays of it can be undone; gives null once the plugin has stopped.
   */
  async perform(
    act: (context: ActionContext) => Promise<Outcome>,
    said: (outcome: Finished) => string,
    needs: ActionNeeds = {},
  ): Promise<Finished | null> {
    if (this.#isStopped) return null;
    await this.#configuration.loadConfigFiles();
    const { settings, dailyNotesProblem } = this.#configuration;
    if (needs.dailyNotes === true && dailyNotesProblem !== null)
      throw new Error(NOTICES.dailyNotesUnknown(dailyNotesProblem.path, dailyNotesProblem.message));
    const outcome = await act({ ports: this.#ports, settings });
    if (outcome.kind === 'partly') this.#history.record(outcome.undo);
    if (outcome.kind !== 'done') throw new Error(inWords(outcome.failures));
    this.#tell(outcome, needs.saysItself === true ? null : said(outcome), needs.quiet === true);
    return outcome;
  }

  /** Undoes a change for the face that made it; rejects with a message for the user where that is declined. */
  async undoStep(step: Undoable): Promise<void> {
    if (this.#isStopped) return;
    const outcome = await this.#history.undo(step);
    if ('reason' in outcome) throw new Error(inWords([outcome]));
  }

  /** What the contact that was picked at a path is called by now, told apart from namesakes; undefined where it is gone. */
  nameNow(picked: string): string | undefined {
    const path = this.#ports.vault.currentPath(picked);
    const { network } = this.#live;
    return path === null || network === null ? undefined : fullNameAt(network, path);
  }

  /** Where a note that was picked at a path is by now; null where it is gone. */
  pathNow(picked: string): string | null {
    return this.#ports.vault.currentPath(picked);
  }

  /** Whether there is a change to undo. */
  get canUndo(): boolean {
    return this.#history.last !== undefined;
  }

  /** Undoes the last change that has not been undone. */
  undoLast(): void {
    const { last } = this.#history;
    if (last !== undefined) this.#undo(last);
  }

  /** Takes no more actions; what has begun is done to its end. */
  stop(): void {
    this.#isStopped = true;
  }

  /** Says what came of an action; without a message, only what failed of it. */
  #tell(outcome: Finished, message: string | null, quiet: boolean): void {
    this.#history.record(outcome.undo);
    if (message !== null) this.#sayDone(outcome, message, quiet);
    if (outcome.failures.length > 0) this.#notices.say(inWords(outcome.failures));
  }

  #sayDone({ written, undo, failures }: Finished, message: string, quiet: boolean): void {
    if (undo !== null)
      this.#notices.sayDone(message, () => {
        this.#undo(undo);
      });
    else if (written.length > 0) this.#notices.say(message);
    else if (failures.length === 0 && !quiet) this.#notices.say(NOTICES.nothingWritten);
  }

  #undo(step: Undoable): void {
    if (this.#isStopped) return;
    const undoing = this.#history.undo(step).then((outcome) => {
      if ('reason' in outcome) this.#notices.say(inWords([outcome]));
      else this.#notices.say(NOTICES[outcome.kind === 'undone' ? 'undone' : 'undoneBefore']);
    });
    this.#notices.sayFailure(undoing);
  }
}

function inWords(failures: readonly Failure[]): string {
  return failures
    .map(({ path, reason }) => (path === '' ? reason : NOTICES.aboutNote(path, reason)))
    .join('\n');
}
