import { acceptCircles } from '../../actions/accept-circle';
import { logInteraction } from '../../actions/log-interaction';
import type { Failure } from '../../actions/failure';
import type { Outcome } from '../../actions/outcome';
import type { Ports } from '../../actions/ports';
import { UndoHistory, type Undoable } from '../../actions/undo';
import type { Contact } from '../../domain/contact';
import type { InteractionEntry } from '../../ui/logging/interaction-form-port';
import type { CircleChoice } from '../../ui/review/review-port';
import { noteName } from '../../ui/review/row-model';
import { listInWords } from '../../ui/strings';
import type { LiveNetwork } from '../live/live-network';
import type { Configuration } from '../settings/configuration';
import { NOTICES } from '../strings';
import type { ActionNotices } from './action-notices';

type Settings = Pick<Configuration, 'settings' | 'dailyNotesProblem' | 'loadConfigFiles'>;

/** The actions on contacts as the user meets them: what was done is said, with a way to undo it. */
export class ContactActions {
  readonly #ports: Ports;
  readonly #configuration: Settings;
  readonly #notices: Pick<ActionNotices, 'say' | 'sayDone' | 'sayFailure'>;
  readonly #live: Pick<LiveNetwork, 'network'>;
  readonly #history: UndoHistory;
  #isStopped = false;

  constructor(
    ports: Ports,
    configuration: Settings,
    notices: Pick<ActionNotices, 'say' | 'sayDone' | 'sayFailure'>,
    live: Pick<LiveNetwork, 'network'>,
  ) {
    this.#ports = ports;
    this.#configuration = configuration;
    this.#notices = notices;
    this.#live = live;
    this.#history = new UndoHistory(ports.vault);
  }

  /** Logs an interaction of today; rejects with a message for the user where nothing was written. */
  async log(
    contacts: readonly Pick<Contact, 'path' | 'name'>[],
    { text, channel }: InteractionEntry,
  ): Promise<void> {
    if (this.#isStopped) return;
    await this.#configuration.loadConfigFiles();
    const { settings, dailyNotesProblem } = this.#configuration;
    if (dailyNotesProblem !== null) {
      const { path, message } = dailyNotesProblem;
      throw new Error(NOTICES.dailyNotesUnknown(path, message));
    }
    const entry = { contacts: contacts.map(({ path }) => path), text, channel };
    const outcome = await logInteraction(entry, settings.conventions, this.#ports);
    const names = contacts.map(({ path, name }) => this.#nameNow(path) ?? name);
    this.#finish(outcome, NOTICES.logged(listInWords(names)));
  }

  /** Writes circles into contacts' notes as one step; rejects with a message where nothing was written. */
  async setCircles(choices: readonly CircleChoice[]): Promise<void> {
    if (this.#isStopped) return;
    const { vocabulary } = this.#configuration.settings.conventions;
    const outcome = await acceptCircles(choices, vocabulary, this.#ports);
    const written = outcome.kind === 'done' ? outcome.written : [];
    const [path, ...others] = written;
    const circle = choices.find((choice) => this.#isAt(choice.path, path))?.circle;
    const isOne = path !== undefined && circle !== undefined && others.length === 0;
    this.#finish(
      outcome,
      isOne
        ? NOTICES.circleWritten(circle, this.#nameNow(path) ?? noteName(path))
        : NOTICES.circlesWritten(written.length),
    );
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

  /** What the contact that was picked at a path is called by now. */
  #nameNow(picked: string): string | undefined {
    const path = this.#ports.vault.currentPath(picked);
    return path === null ? undefined : this.#live.network?.contact(path)?.name;
  }

  /** Tells whether what was picked at a path is at another one now. */
  #isAt(picked: string, path: string | undefined): boolean {
    return this.#ports.vault.currentPath(picked) === path;
  }

  /** Says what came of an action. */
  #finish(outcome: Outcome, message: string): void {
    if (outcome.kind === 'failed') throw new Error(inWords(outcome.failures));
    const { written, undo, failures } = outcome;
    this.#history.record(undo);
    if (undo !== null)
      this.#notices.sayDone(message, () => {
        this.#undo(undo);
      });
    else if (written.length > 0) this.#notices.say(message);
    else if (failures.length === 0) this.#notices.say(NOTICES.nothingWritten);
    if (failures.length > 0) this.#notices.say(inWords(failures));
  }

  #undo(step: Undoable): void {
    if (this.#isStopped) return;
    const undoing = this.#history.undo(step).then((outcome) => {
      if (outcome.kind === 'declined') this.#notices.say(inWords([outcome]));
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
