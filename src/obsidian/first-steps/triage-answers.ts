import { acceptCircles } from '../../actions/accept-circle';
import { neverCheckIn } from '../../actions/never-check-in';
import type { Undoable } from '../../actions/undo';
import { writeSample } from '../../actions/write-sample';
import type { Network } from '../../network/network';
import { nameOf } from '../../notes/paths';
import type { NewNote } from '../../notes/writing/sample-notes';
import type { CircleChoice } from '../../ui/contact/contact-port';
import {
  withAnswers,
  without,
  withSkip,
  type TriageProgress,
} from '../../ui/triage/triage-progress';
import type { LiveNetwork } from '../live/live-network';
import { CONTACT_CHOICES, FIRST_STEPS, NOTICES } from '../strings';
import type { Actions } from '../writing/actions';

/** One thing done while sorting, to take back. */
interface Step {
  /** The contacts that it was about. */
  readonly paths: readonly string[];
  /** What is written, once it is; null for putting off, and where nothing was. */
  readonly undo: Promise<Undoable | null>;
}

/** Writes the answers given while sorting, each at once, and takes them back one by one. */
export class TriageAnswers {
  readonly #actions: Pick<Actions, 'perform' | 'undoStep'>;
  readonly #live: Pick<LiveNetwork, 'network'>;
  readonly #change: (change: (triage: TriageProgress) => TriageProgress) => void;
  #awaited: ReadonlySet<string> = new Set();
  #steps: readonly Step[] = [];
  #undoing = 0;
  /** The network and its revision in which the contact of a step that was undone still has its circle. */
  #returning: { readonly network: Network; readonly revision: number } | null = null;

  /** Answers are written by these actions, and heard of in the network; how progress changes is told. */
  constructor(
    actions: Pick<Actions, 'perform' | 'undoStep'>,
    live: Pick<LiveNetwork, 'network'>,
    change: (change: (triage: TriageProgress) => TriageProgress) => void,
  ) {
    this.#actions = actions;
    this.#live = live;
    this.#change = change;
  }

  /** The contacts whose answer may not have arrived in the network yet. */
  get awaited(): ReadonlySet<string> {
    return this.#awaited;
  }

  /** Whether there is a step to take back. */
  get canUndo(): boolean {
    return this.#steps.length > 0;
  }

  /** Whether a step is being taken back, so that who is asked about is about to change. */
  get isTakingBack(): boolean {
    const { network } = this.#live;
    if (this.#undoing > 0 || network === null) return this.#undoing > 0;
    return this.#returning?.network === network && this.#returning.revision === network.revision;
  }

  /** Hears that the network has changed, and waits no more for answers that have arrived in it. */
  arrived(): void {
    const left = [...this.#awaited].filter(
      (path) => this.#live.network?.contact(path) !== undefined && !this.#hasCadence(path),
    );
    if (left.length < this.#awaited.size) this.#awaited = new Set(left);
  }

  /** Hears of a rename. */
  renamed(oldPath: string, path: string): void {
    const now = (other: string): string => (other === oldPath ? path : other);
    this.#awaited = new Set([...this.#awaited].map(now));
    this.#steps = this.#steps.map((step) => ({ ...step, paths: step.paths.map(now) }));
  }

  /** Writes a circle, or *never* for null; the next contact is asked about at once, this one again if that fails. */
  async answer(path: string, circle: string | null): Promise<void> {
    await this.#write([path], () =>
      this.#actions.perform(
        ({ ports, settings: { conventions } }) =>
          circle === null
            ? neverCheckIn(path, conventions.vocabulary, ports)
            : acceptCircles([{ path, circle }], conventions.vocabulary, ports),
        () => {
          const name = this.#live.network?.contact(path)?.name ?? nameOf(path);
          return circle === null
            ? CONTACT_CHOICES.cadenceWritten('never', name)
            : NOTICES.circleWritten(circle, name);
        },
        { saysItself: true },
      ),
    );
  }

  /** Writes several circles as one step. */
  async answerAll(choices: readonly CircleChoice[]): Promise<void> {
    const paths = choices.map(({ path }) => path);
    await this.#write(paths, () =>
      this.#actions.perform(
        ({ ports, settings }) => acceptCircles(choices, settings.conventions.vocabulary, ports),
        ({ written }) => NOTICES.circlesWritten(written.length),
      ),
    );
  }

  /** Puts a contact off. */
  skip(path: string): void {
    this.#steps = [...this.#steps, { paths: [path], undo: NOTHING }];
    this.#change((triage) => withSkip(triage, path));
  }

  /** Takes the last step back; its contact is asked about again. Rejects with a message where its note was changed since. */
  async undo(): Promise<void> {
    const step = this.#steps.at(-1);
    if (step === undefined) return;
    this.#steps = this.#steps.slice(0, -1);
    this.#undoing += 1;
    try {
      const undo = await step.undo;
      if (undo !== null) await this.#actions.undoStep(undo);
    } finally {
      this.#undoing -= 1;
    }
    const { network } = this.#live;
    const stillHave = network !== null && step.paths.some((path) => this.#hasCadence(path));
    this.#returning = stillHave ? { network, revision: network.revision } : null;
    this.#forget(step.paths);
  }

  /** Writes the sample's notes as one step of the plugin's history. */
  async writeSample(notes: readonly NewNote[]): Promise<void> {
    await this.#actions.perform(
      ({ ports }) => writeSample(notes, ports),
      ({ written }) => FIRST_STEPS.sampleWritten(written.length),
      { nothing: FIRST_STEPS.sampleIsThere },
    );
  }

  async #write(
    paths: readonly string[],
    perform: () => ReturnType<Actions['perform']>,
  ): Promise<void> {
    this.#awaited = new Set([...this.#awaited, ...paths]);
    this.#change((triage) => withAnswers(triage, paths));
    const outcome = perform();
    const undo = outcome.then(
      (finished) => finished?.undo ?? null,
      () => null, // the failure is told by what follows
    );
    const step: Step = { paths, undo };
    this.#steps = [...this.#steps, step];
    try {
      this.#forget((await outcome)?.failures.map(({ path }) => path) ?? []);
    } catch (error) {
      this.#steps = this.#steps.filter((other) => other !== step);
      this.#forget(paths);
      throw error;
    }
  }

  #hasCadence(path: string): boolean {
    const contact = this.#live.network?.contact(path);
    return contact !== undefined && (contact.circle !== null || contact.cadence !== null);
  }

  #forget(paths: readonly string[]): void {
    if (paths.length === 0) return;
    this.#awaited = new Set([...this.#awaited].filter((path) => !paths.includes(path)));
    this.#change((triage) => without(triage, paths));
  }
}

const NOTHING = Promise.resolve(null);
