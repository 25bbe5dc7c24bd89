import { anything, list, readOr, record } from '../../notes/settings/stored-json';
import type { Configuration } from '../settings/configuration';

/** So many drafts of a form are kept, the newest first; nobody comes back to older ones. */
const MOST = 20;

/** Where a note is that was at a path; that path where it is nowhere else. */
export type PathNow = (path: string) => string;

/** What is known of a form's drafts. */
export interface DraftForm<Draft> {
  /** The key under which they are stored among the drafts of all forms. */
  readonly key: string;
  /** Whom a draft is about: what is kept about some people is there for a form that begins with any of them. */
  readonly about: (draft: Draft) => readonly string[];
  /** Tells whether a draft holds words that would be lost with it. */
  readonly isWorthKeeping: (draft: Draft) => boolean;
  /** The draft with the paths of its contacts where their notes are now. */
  readonly moved: (draft: Draft, pathNow: PathNow) => Draft;
  /** Reads a draft as it was stored, its properties in one order; what is not of its kind there is as good as absent. */
  readonly read: (stored: unknown) => Draft;
}

/** What was typed into a form and not saved, until it is saved or the user starts anew. */
export class KeptDrafts<Draft> {
  readonly #configuration: Pick<Configuration, 'viewState' | 'saveViewState'>;
  readonly #form: DraftForm<Draft>;
  readonly #pathNow: PathNow;

  /** `pathNow` says where the notes are by now that were chosen in a form which is open. */
  constructor(
    configuration: Pick<Configuration, 'viewState' | 'saveViewState'>,
    form: DraftForm<Draft>,
    pathNow: PathNow = (path) => path,
  ) {
    this.#configuration = configuration;
    this.#form = form;
    this.#pathNow = pathNow;
  }

  /** The newest draft about all the people that a form begins with; null where there is none, or the form begins with words. */
  kept(start: Draft): Draft | null {
    const { about, isWorthKeeping } = this.#form;
    if (isWorthKeeping(start)) return null;
    const wanted = about(start);
    return this.#drafts.find((draft) => wanted.every((who) => about(draft).includes(who))) ?? null;
  }

  /** Keeps a draft in the place of an earlier one, which is forgotten; either may be null for none. */
  async replace(before: Draft | null, after: Draft | null): Promise<void> {
    const drafts = this.#drafts;
    const [old, kept] = [this.#asNow(before), this.#asNow(after)];
    const gone = [old, kept].map((draft) => this.#inOrder(draft));
    const others = drafts.filter((draft) => !gone.includes(this.#inOrder(draft)));
    const isKept = kept !== null && this.#form.isWorthKeeping(kept);
    if (isKept) await this.#store([kept, ...others].slice(0, MOST));
    else if (others.length < drafts.length) await this.#store(others);
  }

  /** Hears of a rename, so that drafts follow the contacts whom they are about; writes nothing where none is. */
  async renamed(oldPath: string, path: string): Promise<void> {
    const drafts = this.#drafts;
    const { moved } = this.#form;
    const now = drafts.map((draft) => moved(draft, (at) => (at === oldPath ? path : at)));
    if (JSON.stringify(now) !== JSON.stringify(drafts)) await this.#store(now);
  }

  #asNow(draft: Draft | null): Draft | null {
    return draft === null ? null : this.#form.moved(draft, this.#pathNow);
  }

  get #drafts(): readonly Draft[] {
    const { key, read, isWorthKeeping } = this.#form;
    const stored = readOr(list(anything), this.#all[key], []);
    return stored.map(read).filter(isWorthKeeping).slice(0, MOST);
  }

  get #all(): Readonly<Record<string, unknown>> {
    return readOr(record, this.#configuration.viewState('drafts'), NOTHING);
  }

  async #store(drafts: readonly Draft[]): Promise<void> {
    const { [this.#form.key]: _, ...others } = this.#all;
    const all = drafts.length === 0 ? others : { ...others, [this.#form.key]: drafts };
    const value = Object.keys(all).length === 0 ? undefined : all;
    await this.#configuration.saveViewState('drafts', value);
  }

  #inOrder(draft: Draft | null): string {
    return JSON.stringify(draft === null ? null : this.#form.read(draft));
  }
}

const NOTHING: Readonly<Record<string, unknown>> = {};
