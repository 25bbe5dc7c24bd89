import { isSamePerson, type ChosenPerson } from '../../ui/people/people-port';
import { isWorthKeeping, storedDraft, type LogDraft } from '../../ui/logging/log-draft';
import type { Configuration } from '../settings/configuration';

/** So many drafts are kept, the newest first; nobody comes back to older ones. */
const MOST = 20;

/** What was typed into forms that were closed without saving, until it is saved or the user starts anew. */
export class LogDrafts {
  readonly #configuration: Pick<Configuration, 'viewState' | 'saveViewState'>;

  constructor(configuration: Pick<Configuration, 'viewState' | 'saveViewState'>) {
    this.#configuration = configuration;
  }

  /** The newest draft that has all the people to begin with; null where there is none. */
  kept(start: LogDraft): LogDraft | null {
    return this.#drafts(start).find(({ people }) => holds(people, start.people)) ?? null;
  }

  /** Keeps what a form held when it was closed, in the place of an earlier draft with the same people. */
  async keep(draft: LogDraft): Promise<void> {
    if (isWorthKeeping(draft)) await this.#store([draft, ...this.#without(draft)]);
  }

  /** Forgets the draft with the same people: it was saved, or given up. */
  async forget(draft: LogDraft): Promise<void> {
    const left = this.#without(draft);
    if (left.length < this.#drafts(draft).length) await this.#store(left);
  }

  /** The line that was typed into the quick log; empty where there is none. */
  get keptLine(): string {
    const line = this.#stored('line');
    return typeof line === 'string' ? line : '';
  }

  /** Keeps the line of a quick log that was closed; an empty one is forgotten. */
  async keepLine(line: string): Promise<void> {
    if (line.trim() === this.keptLine.trim()) return;
    await this.#save({ line: line.trim() === '' ? undefined : line, log: this.#stored('log') });
  }

  #drafts(start: LogDraft): readonly LogDraft[] {
    const stored = this.#stored('log');
    if (!Array.isArray(stored)) return [];
    return stored.slice(0, MOST).flatMap((draft: unknown) => storedDraft(draft, start) ?? []);
  }

  #without(draft: LogDraft): readonly LogDraft[] {
    return this.#drafts(draft).filter(
      ({ people }) => !(holds(people, draft.people) && holds(draft.people, people)),
    );
  }

  #stored(part: 'log' | 'line'): unknown {
    const drafts = this.#configuration.viewState('drafts');
    return typeof drafts === 'object' && drafts !== null ? Reflect.get(drafts, part) : undefined;
  }

  async #store(drafts: readonly LogDraft[]): Promise<void> {
    const log = drafts.length === 0 ? undefined : drafts.slice(0, MOST);
    await this.#save({ log, line: this.#stored('line') });
  }

  async #save(drafts: { readonly log: unknown; readonly line: unknown }): Promise<void> {
    const kept = Object.entries(drafts).filter(([, value]) => value !== undefined);
    const value = kept.length === 0 ? undefined : Object.fromEntries(kept);
    await this.#configuration.saveViewState('drafts', value);
  }
}

function holds(people: readonly ChosenPerson[], others: readonly ChosenPerson[]): boolean {
  return others.every((other) => people.some((person) => isSamePerson(person, other)));
}
