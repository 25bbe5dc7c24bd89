import type { Failure } from '../../actions/failure';
import type { Outcome } from '../../actions/outcome';
import { Picks } from '../../actions/picks';
import type { Ports } from '../../actions/ports';
import type { Undoable } from '../../actions/undo';
import { UndoHistory, type UndoOutcome } from '../../actions/undo-history';
import type { Settings } from '../../notes/settings/settings';
import { fullNameAt } from '../../ui/names-apart';
import type { LiveNetwork } from '../live/live-network';
import type { Configuration } from '../settings/configuration';
import { NOTICES } from '../strings';
import type { Said } from '../strings/said';
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
  /** What is said where there was nothing to write; null for nothing, since nobody asked for it. */
  readonly nothing?: string | null;
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
  /** How to take away the notices that offer to undo. */
  readonly #offers = new WeakMap<Undoable, () => void>();
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
   * Carries out an action under the settings in force, and says what it did in the words of `said`: a sentence that begins
   * with a verb, or that and more. Rejects with a message for the user where not all was written, and what stays of it can
   * be undone; gives null once the plugin has stopped.
   */
  async perform(
    act: (context: ActionContext) => Promise<Outcome>,
    said: (outcome: Finished) => string | Said,
    needs: ActionNeeds = {},
  ): Promise<Finished | null> {
    if (this.#isStopped) return null;
    await this.#configuration.loadConfigFiles();
    const { settings, dailyNotesProblem } = this.#configuration;
    if (needs.dailyNotes === true && dailyNotesProblem !== null)
      throw new Error(NOTICES.dailyNotesUnknown(dailyNotesProblem.path, dailyNotesProblem.message));
    const outcome = await act({ ports: this.#ports, settings });
    if (outcome.kind === 'partly') this.#history.record(outcome.undo, NOTICES.wrotePart);
    if (outcome.kind !== 'done') throw new Error(inWords(outcome.failures));
    this.#tell(outcome, said(outcome), needs);
    return outcome;
  }

  /** Undoes a change for the face that made it; rejects with a message for the user where that is declined. */
  async undoStep(step: Undoable): Promise<void> {
    if (this.#isStopped) return;
    const outcome = await this.#history.undo(step);
    this.#withdraw(outcome);
    if ('reason' in outcome) throw new Error(whyNot({ ...outcome, next: null }));
  }

  /** Notes that are picked at this moment, and those that will be, in a form that opens. */
  picks(paths: readonly string[] = []): Picks {
    return new Picks(this.#ports.vault, paths);
  }

  /** What the contact at a path is called by now, told apart from namesakes; undefined where it is gone. */
  nameNow(at: string): string | undefined {
    const path = this.#ports.vault.currentPath(at);
    const { network } = this.#live;
    return path === null || network === null ? undefined : fullNameAt(network, path);
  }

  /** Where a note that was picked at a path is by now; null where it is gone. */
  pathNow(picked: string): string | null {
    return this.#ports.vault.currentPath(picked);
  }

  /** Whether there is a change that was not undone. */
  get canUndo(): boolean {
    return !this.#history.isEmpty;
  }

  /** Undoes the last change that can be undone, and says which; else says why not. */
  undoLast(): void {
    if (!this.#isStopped) this.#tellUndone(this.#history.undoLast());
  }

  /** Takes no more actions; what has begun is done to its end. */
  stop(): void {
    this.#isStopped = true;
  }

  #tell(outcome: Finished, said: string | Said, needs: ActionNeeds): void {
    const { did, message } = typeof said === 'string' ? { did: said, message: said } : said;
    this.#history.record(outcome.undo, did);
    const { restyled = [] } = outcome;
    const whole = restyled.length === 0 ? message : `${message} ${NOTICES.restyled(restyled)}`;
    if (needs.saysItself !== true) this.#sayDone(outcome, whole, needs);
    if (outcome.failures.length > 0) this.#notices.say(inWords(outcome.failures));
  }

  #sayDone({ written, undo, failures }: Finished, message: string, needs: ActionNeeds): void {
    const { nothing = NOTICES.nothingWritten } = needs;
    if (undo !== null) {
      const withdraw = this.#notices.sayDone(message, () => {
        if (!this.#isStopped) this.#tellUndone(this.#history.undo(undo), true);
      });
      this.#offers.set(undo, withdraw);
    } else if (written.length > 0) this.#notices.say(message);
    else if (failures.length === 0 && nothing !== null) this.#notices.say(nothing);
  }

  /** Says what came of undoing; who undoes one change alone is not told of those before it. */
  #tellUndone(undoing: Promise<UndoOutcome>, isAlone = false): void {
    const told = undoing.then((outcome) => {
      this.#withdraw(outcome);
      if ('reason' in outcome)
        this.#notices.say(whyNot(isAlone ? { ...outcome, next: null } : outcome));
      else if (outcome.kind === 'undone') this.#notices.say(NOTICES.undone(outcome.did));
      else this.#notices.say(NOTICES.nothingToUndo);
    });
    this.#notices.sayFailure(told);
  }

  /** Takes away the notice that offers to undo what is undone. */
  #withdraw(outcome: UndoOutcome): void {
    if (outcome.kind === 'undone') this.#offers.get(outcome.step)?.();
  }
}

function whyNot(outcome: Extract<UndoOutcome, { readonly reason: string }>): string {
  return NOTICES.notUndone(outcome.did, inWords([outcome]), outcome.next);
}

function inWords(failures: readonly Failure[]): string {
  return failures
    .map(({ path, reason }) => (path === '' ? reason : NOTICES.aboutNote(path, reason)))
    .join('\n');
}
